// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/persondialogs.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace banzhang {
namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void fillTeams(QComboBox &combo, const PeopleDesk &desk, const std::vector<Team> &teams)
{
    for (const Team &team : teams)
        if (!team.closedOn.isValid() || team.closedOn > desk.today())
            combo.addItem(team.name, number(team.teamId));
}

// Typing finds an entry by any part of it.
void makeSearchable(QComboBox &combo)
{
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo.completer()->setFilterMode(Qt::MatchContains);
}

}

PersonDialog::PersonDialog(const UiContext &context, PeopleDesk &desk, const Person *person,
                           QWidget *parent)
    : PeopleForm(context, QStringLiteral("personDialog"),
                 person ? tr("Change %1").arg(person->name) : tr("Add an agent"),
                 person && person->provisional
                     ? tr("Seen at the switch as %1. Saving makes this agent known.")
                           .arg(person->interfaces.join(QStringLiteral(", ")))
                     : QString(),
                 person ? tr("Save") : tr("Add"), parent),
      m_desk(desk), m_agent(person ? person->agentId : AgentId{}),
      m_number(addLine(QStringLiteral("number"), tr("No."), person ? person->agentNo : QString())),
      m_name(addLine(QStringLiteral("name"), tr("Name"), person ? person->name : QString())),
      m_nickname(addLine(QStringLiteral("nickname"), tr("Nickname"),
                         person ? person->nickname : QString())),
      m_hiredOn(addLine(QStringLiteral("hiredOn"), tr("Hired on"),
                        person ? isoDay(person->hiredOn) : QString(),
                        QStringLiteral("2026-03-01"))),
      m_leftOn(addLine(QStringLiteral("leftOn"), tr("Left on"),
                       person ? isoDay(person->leftOn) : QString(),
                       tr("first day away; empty while here")))
{
    addPlaces(person);
    m_number->setFocus();
}

void PersonDialog::addPlaces(const Person *person)
{
    m_seat = addCombo(QStringLiteral("seat"), tr("Seat"));
    m_seat->addItem(QString());
    for (const SeatPlace &seat : m_desk.seats())
        m_seat->addItem(seat.label);
    makeSearchable(*m_seat);
    m_seat->setCurrentText(person ? person->seat : QString());
    if (person)
        return;
    m_team = addCombo(QStringLiteral("team"), tr("Team"));
    m_team->addItem(tr("No team yet"), qint64(0));
    fillTeams(*m_team, m_desk, m_desk.teams().rows());
}

void PersonDialog::submit()
{
    PersonDraft draft;
    draft.agentId = m_agent;
    draft.agentNo = m_number->text().trimmed();
    draft.name = m_name->text().trimmed();
    draft.nickname = m_nickname->text().trimmed();
    if (draft.agentNo.isEmpty())
        refuse(m_number, tr("The number is missing."));
    if (draft.name.isEmpty())
        refuse(m_name, tr("The name is missing."));
    draft.hiredOn = dayIn(m_hiredOn).value_or(QDate());
    draft.leftOn = dayIn(m_leftOn).value_or(QDate());
    if (hasFaults())
        return;
    const TeamId team{m_team ? m_team->currentData().toLongLong() : 0};
    whenSubmitted(m_desk.savePerson(draft, m_seat->currentText().trimmed(), team),
                  [](const Result<AgentId> &) {});
}

const QWidget *PersonDialog::editorOf(const Problem &problem) const
{
    if (problem.constraint.startsWith(u"agent_no") || problem.constraint == u"agent_agent_no_check")
        return m_number;
    if (problem.constraint == u"agent_left_after_hired")
        return m_leftOn;
    return problem.constraint == u"agent_name_given" ? m_name : nullptr;
}

MoveDialog::MoveDialog(const UiContext &context, PeopleDesk &desk,
                       const std::vector<const Person *> &people, QWidget *parent)
    : PeopleForm(context, QStringLiteral("moveDialog"),
                 people.size() == 1 ? tr("Move %1").arg(people.front()->name)
                                    : tr("Move %n agents", nullptr, int(people.size())),
                 tr("The team before ends the day before. Figures count people where they were."),
                 tr("Move"), parent),
      m_desk(desk), m_team(addCombo(QStringLiteral("team"), tr("To team"))),
      m_from(addLine(QStringLiteral("from"), tr("From"), isoDay(desk.today()),
                     QStringLiteral("2026-03-01")))
{
    for (const Person *person : people)
        m_agents.push_back(person->agentId);
    fillTeams(*m_team, desk, desk.teams().rows());
    m_team->addItem(tr("No team"), qint64(0));
    m_team->setCurrentIndex(-1);
    m_team->setPlaceholderText(tr("Choose"));
}

void MoveDialog::submit()
{
    const auto from = dayIn(m_from);
    if (m_team->currentIndex() < 0)
        refuse(m_team, tr("Choose the team."));
    if (!from && m_from->text().trimmed().isEmpty())
        refuse(m_from, tr("The day is missing."));
    if (hasFaults())
        return;
    const TeamId team{m_team->currentData().toLongLong()};
    const QString what = tr("%n agents move to %1 on %2.", nullptr, int(m_agents.size()))
                             .arg(m_team->currentText(), isoDay(*from));
    whenSubmitted(
        m_desk.move(m_agents, team, *from),
        [this, what](const Result<std::vector<MadeMove>> &moves) { Q_EMIT moved(*moves, what); });
}

const QWidget *MoveDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.startsWith(u"team_") ? m_team : nullptr;
}

AssignDialog::AssignDialog(const UiContext &context, PeopleDesk &desk, const Person &provisional,
                           QWidget *parent)
    : PeopleForm(context, QStringLiteral("assignDialog"), tr("Who is %1?").arg(provisional.agentNo),
                 tr("The switch knows this agent as %1. Calls, states and figures become those of "
                    "the person whom you choose; this cannot be taken back.")
                     .arg(provisional.interfaces.join(QStringLiteral(", "))),
                 tr("Assign"), parent),
      m_desk(desk), m_provisional(provisional.agentId),
      m_person(addCombo(QStringLiteral("person"), tr("It is")))
{
    for (const Person &person : desk.people().rows())
        if (!person.provisional)
            m_person->addItem(person.agentNo + u' ' + person.name, number(person.agentId));
    makeSearchable(*m_person);
    m_person->setCurrentIndex(-1);
}

void AssignDialog::submit()
{
    const int chosen = m_person->findText(m_person->currentText());
    if (chosen < 0)
        refuse(m_person, tr("Choose one of the list."));
    if (hasFaults())
        return;
    const AgentId real{m_person->itemData(chosen).toLongLong()};
    whenSubmitted(m_desk.assign(m_provisional, real), [](const Result<void> &) {});
}

const QWidget *AssignDialog::editorOf(const Problem &problem) const
{
    return problem.constraint.startsWith(u"agent_") ? m_person : nullptr;
}

}
