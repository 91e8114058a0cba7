// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/feedday.h"

#include <tuple>

namespace banzhang {

// A gap, or lines refused for one reason.
struct FeedTrouble
{
    enum class Kind { Gap, Refused, Doubted } kind = Kind::Gap;
    QString source;
    SourceId sourceId{};
    QDateTime at;     // begin of a gap; the last line
    QDateTime until;  // of a gap; null while it lasts
    qint64 count = 0; // seconds of a gap, else lines
    QString reason;
    QString line;
    int siteOffsetSeconds = 0;

    bool operator==(const FeedTrouble &) const = default;
};

struct FeedTroubleKey
{
    qint64 newestFirst = 0;
    SourceId source{};
    int kind = 0;
    QString reason;

    bool operator<(const FeedTroubleKey &other) const
    {
        return std::tie(newestFirst, source, kind, reason)
               < std::tie(other.newestFirst, other.source, other.kind, other.reason);
    }
};

// What went wrong with the feeds on a day: gaps with their length, refused lines by reason.
class FeedTroubleModel final : public TableModel<FeedTrouble, FeedTroubleKey>
{
    Q_OBJECT

public:
    enum Column { At, Source, What, Amount, Reason, Line, ColumnCount };

    explicit FeedTroubleModel(QObject *parent = nullptr) : TableModel(parent) {}

    void replace(const FeedDay &day);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const FeedTrouble &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] FeedTroubleKey keyOf(const FeedTrouble &row) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

}
