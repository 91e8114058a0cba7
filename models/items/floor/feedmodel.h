// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"
#include "floor/feedday.h"

namespace banzhang {

struct FeedRow
{
    FeedRecord feed;
    QDateTime now; // database clock
    int siteOffsetSeconds = 0;

    bool operator==(const FeedRow &) const = default;
};

// The feeds: in reach or not, last heard of, lag, and what they did on the day.
class FeedModel final : public TableModel<FeedRow, SourceId>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Kind,
        Health,
        LastHeard,
        LastEvent,
        Lag,
        WorstLag,
        Events,
        Gaps,
        Rejects,
        Reconnects,
        ColumnCount
    };

    explicit FeedModel(QObject *parent = nullptr) : TableModel(parent) {}

    void replace(const FeedDay &day);
    // 0 fine, 1 silent. A feed that was only imported once depends on nobody.
    [[nodiscard]] static int alarmOf(const FeedRow &row);

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const FeedRow &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] SourceId keyOf(const FeedRow &row) const override { return row.feed.sourceId; }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

}
