// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/teamdialogs.h"

#include <QComboBox>
#include <QLineEdit>

namespace banzhang {
namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString dutyTitle(TeamTask task, const QString &team)
{
    switch (task) {
    case TeamTask::Leader: return DutyDialog::tr("Leader of %1").arg(team);
    case TeamTask::Deputy: return DutyDialog::tr("Deputy of %1").arg(team);
    case TeamTask::Inspector: return DutyDialog::tr("Inspector of %1").arg(team);
    }
    return {};
}

QString dutyLine(TeamTask task)
{
    switch (task) {
    case TeamTask::Leader:
        return DutyDialog::tr("A team has one leader: the one before ends the day before.");
    case TeamTask::Deputy: return DutyDialog::tr("A deputy sees and may do what the leader may.");
    case TeamTask::Inspector:
        return DutyDialog::tr("An inspector hears the team's calls and scores them.");
    }
    return {};
}

}

TeamDialog::TeamDialog(const UiContext &context, PeopleDesk &desk, const Team *team,
                       QWidget *parent)
    : PeopleForm(context, QStringLiteral("teamDialog"),
                 team ? tr("Change %1").arg(team->name) : tr("Add a team"), {},
                 team ? tr("Save") : tr("Add"), parent),
      m_desk(desk), m_team(team ? team->teamId : TeamId{}),
      m_name(addLine(QStringLiteral("name"), tr("Name"), team ? team->name : QString())),
      m_department(addLine(QStringLiteral("department"), tr("Department"),
                           team ? team->department : QString(), tr("may stay empty")))
{
    m_name->setFocus();
}

void TeamDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        refuse(m_name, tr("The name is missing."));
        return;
    }
    whenSubmitted(m_desk.saveTeam(m_team, name, m_department->text().trimmed()),
                  [](const Result<TeamId> &) {});
}

const QWidget *TeamDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.startsWith(u"team_name") ? m_name : nullptr;
}

DutyDialog::DutyDialog(const UiContext &context, PeopleDesk &desk, const Team &team, TeamTask task,
                       QWidget *parent)
    : PeopleForm(context, QStringLiteral("dutyDialog"), dutyTitle(task, team.name), dutyLine(task),
                 tr("Assign"), parent),
      m_desk(desk), m_team(team.teamId), m_task(task),
      m_person(addCombo(QStringLiteral("person"), tr("Person"))),
      m_from(addLine(QStringLiteral("from"), tr("From"), isoDay(desk.today()),
                     QStringLiteral("2026-03-01"))),
      m_lastDay(
          addLine(QStringLiteral("lastDay"), tr("Last day"), {}, tr("empty: until further notice")))
{
    const Post needed = task == TeamTask::Inspector ? Post::Inspector : Post::Leader;
    for (const StaffAccount &account : desk.staff().rows()) {
        const auto &posts = account.posts;
        if (!account.isDisabled() && std::find(posts.begin(), posts.end(), needed) != posts.end())
            m_person->addItem(account.name, number(account.staffId));
    }
}

void DutyDialog::submit()
{
    TeamDuty duty;
    duty.staffId = StaffId{m_person->currentData().toLongLong()};
    duty.task = m_task;
    duty.from = dayIn(m_from).value_or(QDate());
    const auto lastDay = dayIn(m_lastDay);
    if (m_person->currentIndex() < 0)
        refuse(m_person,
               m_task == TeamTask::Inspector
                   ? tr("Nobody holds the post of inspector. Give it on the Staff page.")
                   : tr("Nobody holds the post of team leader. Give it on the Staff page."));
    if (m_from->text().trimmed().isEmpty())
        refuse(m_from, tr("The day is missing."));
    if (lastDay && duty.from.isValid() && *lastDay < duty.from)
        refuse(m_lastDay, tr("This is before the first day."));
    if (hasFaults())
        return;
    duty.until = lastDay ? lastDay->addDays(1) : QDate();
    whenSubmitted(m_desk.assignDuty(m_team, duty), [](const Result<void> &) {});
}

const QWidget *DutyDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.isEmpty() ? nullptr : m_person;
}

DayDialog::DayDialog(const UiContext &context, const QString &title, const QString &line,
                     const QString &label, const QString &deedWord, QDate day, Deed deed,
                     QWidget *parent)
    : PeopleForm(context, QStringLiteral("dayDialog"), title, line, deedWord, parent),
      m_deed(std::move(deed)),
      m_day(addLine(QStringLiteral("day"), label, isoDay(day), QStringLiteral("2026-03-01")))
{}

void DayDialog::submit()
{
    const auto day = dayIn(m_day);
    if (m_day->text().trimmed().isEmpty())
        refuse(m_day, tr("The day is missing."));
    if (!hasFaults())
        whenSubmitted(m_deed(*day), [](const Result<void> &) {});
}

const QWidget *DayDialog::editorOf(const Problem &) const
{
    return m_day;
}

}
