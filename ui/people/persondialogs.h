// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopledesk.h"
#include "people/peopleform.h"

namespace banzhang {

// Adds an agent, or changes one; a provisional one is known when it is saved.
class PersonDialog final : public PeopleForm
{
    Q_OBJECT

public:
    // A null person adds one.
    PersonDialog(const UiContext &ui, PeopleDesk &desk, const Person *person, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    void addPlaces(const Person *person);

    PeopleDesk &m_desk;
    AgentId m_agent{};
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_nickname;
    QLineEdit *m_hiredOn;
    QLineEdit *m_leftOn;
    QComboBox *m_seat = nullptr;
    QComboBox *m_team = nullptr; // of a new agent only: later a move has its day
};

// Moves agents to a team from a day on.
class MoveDialog final : public PeopleForm
{
    Q_OBJECT

public:
    MoveDialog(const UiContext &ui, PeopleDesk &desk, const std::vector<const Person *> &people,
               QWidget *parent);

Q_SIGNALS:
    // What can be taken back, and what was done in words.
    void moved(const std::vector<banzhang::MadeMove> &moves, const QString &what);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    PeopleDesk &m_desk;
    std::vector<AgentId> m_agents;
    QComboBox *m_team;
    QLineEdit *m_from;
};

// Gives what the switch told under a provisional agent to the person it was.
class AssignDialog final : public PeopleForm
{
    Q_OBJECT

public:
    AssignDialog(const UiContext &ui, PeopleDesk &desk, const Person &provisional, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    PeopleDesk &m_desk;
    const AgentId m_provisional;
    QComboBox *m_person;
};

}
