// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace banzhang {

class SeatFilter;
class SeatTable;
struct SeatRow;

// What can be done with a row of the agents' table, at the mouse or by the menu key.
class SeatMenu final : public QObject
{
    Q_OBJECT

public:
    // The table shows the filter's rows; it becomes the menu's parent.
    SeatMenu(SeatTable &table, SeatFilter &filter);

    // Without it no day is offered.
    void offerDays() { m_offersDays = true; }
    // The menu of the current row, or nullptr when there is none. The caller shows it.
    [[nodiscard]] QMenu *make();

Q_SIGNALS:
    void dayWanted(const QModelIndex &row);
    void clearWanted();
    void filling(QMenu &menu, const banzhang::SeatRow &row); // others add theirs

private:
    void addFilters(QMenu &menu, const SeatRow &row);
    void add(QMenu &menu, const char *name, const QString &text, const QString &keys, auto deed);

    SeatTable &m_table;
    SeatFilter &m_filter;
    bool m_offersDays = false;
};

}
