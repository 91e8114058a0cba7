// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personpage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/whendone.h"
#include "people/persondialogs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace banzhang {

PersonPage::PersonPage(const UiContext &context, PeopleDesk &office, QWidget *parent)
    : PeoplePage(context, office, QStringLiteral("peopleTable"), parent),
      m_filter(new PersonFilter(office.people(), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_who(new FilterCombo(tr("Show"), this)),
      m_empty(new EmptyState(context, QStringLiteral("people"), {}, {}, this)), m_clear(nullptr),
      m_change(nullptr), m_move(nullptr), m_assign(nullptr)
{
    setObjectName(QStringLiteral("personPage"));
    build();
    table().setModel(m_filter);
    table().setColumns({{PersonModel::AgentNo, 72},
                        {PersonModel::Name, 96},
                        {PersonModel::Nickname, 88},
                        {PersonModel::Team, 120},
                        {PersonModel::Since, 96},
                        {PersonModel::Next, 168},
                        {PersonModel::Seat, 80},
                        {PersonModel::HiredOn, 96},
                        {PersonModel::Known, 128},
                        {PersonModel::Switch, 220}});
    table().sortByColumn(PersonModel::AgentNo, Qt::AscendingOrder);
    table().setEmptyState(m_empty);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PersonPage::updateDeeds);
    table().setAccessibleName(tr("Agents"));
    connect(&table(), &QTableView::doubleClicked, this, &PersonPage::change);
    connect(&office, &PeopleDesk::loaded, this, &PersonPage::refresh);
    refresh();
}

void PersonPage::build()
{
    m_team->setObjectName(QStringLiteral("teamFilter"));
    m_who->setObjectName(QStringLiteral("whoFilter"));
    m_who->setChoices({{tr("Provisional"), int(PersonFilter::Who::Provisional)},
                       {tr("Left"), int(PersonFilter::Who::Left)},
                       {tr("Present and left"), int(PersonFilter::Who::Everybody)}});
    m_who->setItemText(0, tr("Present"));
    bar().insertWidget(0, m_team);
    bar().insertWidget(1, m_who);
    m_assign = addDeed(QStringLiteral("assign"), tr("Assign…"), QKeySequence(tr("Ctrl+G")));
    m_move = addDeed(QStringLiteral("move"), tr("Move…"), QKeySequence(tr("Ctrl+M")));
    m_change = addDeed(QStringLiteral("change"), tr("Change…"), QKeySequence(tr("Ctrl+Return")));
    auto *adder = addDeed(QStringLiteral("add"), tr("Add…"), QKeySequence(QKeySequence::New));
    adder->setProperty("primary", true);
    m_clear = m_empty->addButton(tr("Show all"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(TeamId{team.toLongLong()});
        refresh();
    });
    connect(m_who, &FilterCombo::chosenChanged, this, [this](const QVariant &who) {
        m_filter->setWho(PersonFilter::Who(who.toInt()));
        refresh();
    });
    connect(adder, &QPushButton::clicked, this, &PersonPage::add);
    connect(m_change, &QPushButton::clicked, this, &PersonPage::change);
    connect(m_move, &QPushButton::clicked, this, &PersonPage::move);
    connect(m_assign, &QPushButton::clicked, this, &PersonPage::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_filter->isFiltered())
            clearFilters();
        else
            add();
    });
}

void PersonPage::clearFilters()
{
    m_filter->clear();
    m_team->choose({});
    m_who->choose({});
    Q_EMIT searchCleared();
    refresh();
}

void PersonPage::fillFilters()
{
    std::vector<std::pair<QString, QVariant>> teams;
    for (const Team &team : desk().teams().rows())
        teams.emplace_back(team.name, number(team.teamId));
    m_team->setChoices(teams);
}

void PersonPage::refresh()
{
    m_filter->setToday(desk().today());
    fillFilters();
    if (!desk().isLoaded())
        m_empty->setText(tr("People are being read"), {});
    else if (m_filter->isFiltered())
        m_empty->setText(tr("Nobody fits the filter"),
                         tr("Show all, or search for something else."));
    else
        m_empty->setText(
            tr("There are no agents yet"),
            tr("Add them here, or take a whole list: banzhangctl import agents FILE.csv"));
    m_clear->setText(m_filter->isFiltered() ? tr("Show all") : tr("Add an agent…"));
    m_clear->setVisible(desk().isLoaded());
    updateDeeds();
    Q_EMIT statusChanged();
}

std::vector<const Person *> PersonPage::selected() const
{
    std::vector<const Person *> people;
    for (const qint64 key : selectedKeys())
        if (const Person *person = desk().people().find(key))
            people.push_back(person);
    return people;
}

void PersonPage::updateDeeds()
{
    const auto people = selected();
    const bool one = people.size() == 1;
    const QString none = people.empty() ? tr("Choose somebody first.") : QString();
    allow(*m_change, one ? QString() : tr("Choose one agent first."));
    allow(*m_move, none);
    allow(*m_assign, one && people.front()->provisional
                         ? QString()
                         : tr("Choose one provisional agent first."));
}

void PersonPage::search(const QString &text)
{
    m_filter->setText(text);
    refresh();
}

QStringList PersonPage::statusParts() const
{
    return {tr("%1 of %n agents", nullptr, desk().people().rowCount()).arg(m_filter->rowCount()),
            tr("Ctrl+N add · Ctrl+Enter change · Ctrl+M move")};
}

void PersonPage::add()
{
    auto *dialog = new PersonDialog(ui(), desk(), nullptr, this);
    dialog->open();
}

void PersonPage::change()
{
    const auto people = selected();
    if (people.size() == 1)
        (new PersonDialog(ui(), desk(), people.front(), this))->open();
}

void PersonPage::move()
{
    const auto people = selected();
    if (people.empty())
        return;
    auto *dialog = new MoveDialog(ui(), desk(), people, this);
    connect(dialog, &MoveDialog::moved, this, &PersonPage::noteMove);
    dialog->open();
}

void PersonPage::noteMove(const std::vector<MadeMove> &moves, const QString &what)
{
    Q_EMIT noted(what, tr("Take back"), [this, moves] {
        whenDone(desk().takeBack(moves), this, [this](const Result<void> &result) {
            if (result)
                Q_EMIT noted(tr("The move was taken back."), {}, {});
            else
                report(result.error());
        });
    });
}

void PersonPage::assign()
{
    const auto people = selected();
    if (people.size() == 1 && people.front()->provisional)
        (new AssignDialog(ui(), desk(), *people.front(), this))->open();
}

}
