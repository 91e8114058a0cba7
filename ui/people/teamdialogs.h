// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopledesk.h"
#include "people/peopleform.h"

namespace banzhang {

// Adds a team, or renames one.
class TeamDialog final : public PeopleForm
{
    Q_OBJECT

public:
    // A null team adds one.
    TeamDialog(const UiContext &ui, PeopleDesk &desk, const Team *team, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    PeopleDesk &m_desk;
    const TeamId m_team;
    QLineEdit *m_name;
    QLineEdit *m_department;
};

// Gives somebody a task in a team, or ends it; closes a team on a day.
class DutyDialog final : public PeopleForm
{
    Q_OBJECT

public:
    DutyDialog(const UiContext &ui, PeopleDesk &desk, const Team &team, TeamTask task,
               QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    PeopleDesk &m_desk;
    const TeamId m_team;
    const TeamTask m_task;
    QComboBox *m_person;
    QLineEdit *m_from;
    QLineEdit *m_lastDay;
};

// Asks for a day and does something on it.
class DayDialog final : public PeopleForm
{
    Q_OBJECT

public:
    using Deed = std::function<QFuture<Result<void>>(QDate day)>;

    DayDialog(const UiContext &ui, const QString &title, const QString &line, const QString &label,
              const QString &deedWord, QDate day, Deed deed, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;

private:
    const Deed m_deed;
    QLineEdit *m_day;
};

}
