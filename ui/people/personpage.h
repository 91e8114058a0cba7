// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peoplepage.h"

namespace banzhang {

class EmptyState;
class FilterCombo;

// Agents: number, names, team, seat; add, change, move, assign.
class PersonPage final : public PeoplePage
{
    Q_OBJECT

public:
    PersonPage(const UiContext &ui, PeopleDesk &desk, QWidget *parent = nullptr);

    void search(const QString &text) override;
    [[nodiscard]] QStringList statusParts() const override;

Q_SIGNALS:
    void searchCleared();

private:
    void build();
    void fillFilters();
    void refresh();
    void updateDeeds();
    void add();
    void change();
    void move();
    void assign();
    void noteMove(const std::vector<MadeMove> &moves, const QString &what);
    void clearFilters();
    [[nodiscard]] std::vector<const Person *> selected() const;

    PersonFilter *m_filter;
    FilterCombo *m_team;
    FilterCombo *m_who;
    EmptyState *m_empty;
    QPushButton *m_clear;
    QPushButton *m_change;
    QPushButton *m_move;
    QPushButton *m_assign;
};

}
