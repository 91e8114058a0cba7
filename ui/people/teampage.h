// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplepage.h"

#include <QSortFilterProxyModel>

namespace banzhang {

// Teams, and beside them who leads and scores the chosen one, when.
class TeamPage final : public PeoplePage
{
    Q_OBJECT

public:
    TeamPage(const UiContext &ui, PeopleDesk &desk, QWidget *parent = nullptr);

    void search(const QString &text) override;
    [[nodiscard]] QStringList statusParts() const override;

private:
    void buildDeeds();
    [[nodiscard]] QWidget *buildDuties();
    void refresh();
    void updateDeeds();
    void showDuties();
    void change();
    void closeOrReopen();
    void assign(TeamTask task);
    void endDuty();
    [[nodiscard]] const Team *selected() const;
    [[nodiscard]] const TeamDuty *selectedDuty() const;

    QSortFilterProxyModel *m_filter;
    DutyModel *m_duties;
    TableView *m_dutyTable;
    InkLabel *m_dutyTitle;
    QPushButton *m_change;
    QPushButton *m_close;
    std::vector<QPushButton *> m_assign;
    QPushButton *m_end;
};

}
