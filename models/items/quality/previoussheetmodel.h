// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tablemodel.h"

#include <QDate>
#include <QString>

#include <optional>

namespace banzhang {

// An earlier sheet of an agent, in a line.
struct PreviousSheet
{
    qint64 sheetId = 0;
    QDate day;                // on which it was scored, at the site
    std::optional<int> score; // hundredths of a per cent
    QString grade;
    QString inspector;
    QString losses;      // items that lost most: "3.4 records; 2.2 pace"
    bool failed = false; // a fatal item

    bool operator==(const PreviousSheet &) const = default;
};

struct PreviousSheetKey
{
    QDate day;
    qint64 sheetId = 0;

    // The newest first.
    friend bool operator<(const PreviousSheetKey &a, const PreviousSheetKey &b)
    {
        return std::tie(b.day, b.sheetId) < std::tie(a.day, a.sheetId);
    }
};

class PreviousSheetModel final : public TableModel<PreviousSheet, PreviousSheetKey>
{
    Q_OBJECT

public:
    enum Column { Day, Score, Grade, Inspector, Losses, ColumnCount };

    explicit PreviousSheetModel(QObject *parent = nullptr);

    void replace(std::vector<PreviousSheet> rows) { replaceRows(std::move(rows)); }

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const PreviousSheet &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] PreviousSheetKey keyOf(const PreviousSheet &row) const override;
    [[nodiscard]] QList<int> rolesOf(int column) const override;
};

}
