// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdocument.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace banzhang {

// A table of a report for the screen: the rows of people and days, without heads and sums of
// groups, so that it may be sorted.
class ReportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportTable &table, const QTimeZone &zone);
    [[nodiscard]] const ReportTable &table() const { return m_table; }
    [[nodiscard]] ReportLink linkAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ReportTable m_table;
    QTimeZone m_zone = QTimeZone::utc();
};

// A bar for each plain row of a table by one of its columns, the greatest first; the second column
// names it where there are agents.
[[nodiscard]] ReportChart chartOfTable(const ReportTable &table, const QString &column,
                                       const QString &title, int most = 20);

}
