// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/teampage.h"

#include "common/emptystate.h"
#include "common/whendone.h"
#include "people/teamdialogs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace banzhang {
namespace {

constexpr int dockWidth = 388;

}

TeamPage::TeamPage(const UiContext &context, PeopleDesk &office, QWidget *parent)
    : PeoplePage(context, office, QStringLiteral("teamTable"), parent),
      m_filter(new QSortFilterProxyModel(this)), m_duties(new DutyModel(this)),
      m_dutyTable(nullptr), m_dutyTitle(nullptr), m_change(nullptr), m_close(nullptr),
      m_end(nullptr)
{
    setObjectName(QStringLiteral("teamPage"));
    m_filter->setSourceModel(&office.teams());
    m_filter->setSortRole(SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildDeeds();
    table().setModel(m_filter);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    table().setColumns({{TeamModel::Name, 140},
                        {TeamModel::Department, 120},
                        {TeamModel::Agents, 72},
                        {TeamModel::Leader, 140},
                        {TeamModel::Deputies, 160},
                        {TeamModel::Inspectors, 160},
                        {TeamModel::ClosedOn, 96}});
    table().sortByColumn(TeamModel::Name, Qt::AscendingOrder);
    auto *empty = new EmptyState(context, QStringLiteral("people"), tr("There are no teams yet"),
                                 tr("Agents belong to teams; leaders see their own."), this);
    auto *first = empty->addButton(tr("Add a team…"));
    connect(first, &QPushButton::clicked, this,
            [this] { (new TeamDialog(ui(), desk(), nullptr, this))->open(); });
    table().setEmptyState(empty);
    body().addWidget(buildDuties());
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TeamPage::showDuties);
    table().setAccessibleName(tr("Teams"));
    connect(&table(), &QTableView::doubleClicked, this, &TeamPage::change);
    connect(&office, &PeopleDesk::loaded, this, &TeamPage::refresh);
    refresh();
}

void TeamPage::buildDeeds()
{
    m_close = addDeed(QStringLiteral("closeTeam"), tr("Close…"));
    m_change =
        addDeed(QStringLiteral("changeTeam"), tr("Change…"), QKeySequence(tr("Ctrl+Return")));
    auto *adder = addDeed(QStringLiteral("addTeam"), tr("Add…"), QKeySequence(QKeySequence::New));
    adder->setProperty("primary", true);
    connect(adder, &QPushButton::clicked, this,
            [this] { (new TeamDialog(ui(), desk(), nullptr, this))->open(); });
    connect(m_change, &QPushButton::clicked, this, &TeamPage::change);
    connect(m_close, &QPushButton::clicked, this, &TeamPage::closeOrReopen);
}

QWidget *TeamPage::buildDuties()
{
    auto *dock = new QWidget(this);
    dock->setFixedWidth(dockWidth);
    auto *layout = new QVBoxLayout(dock);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_dutyTitle = new InkLabel(ui(), &Theme::text, Type::Strong, {}, dock);
    m_dutyTitle->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_dutyTitle);
    m_dutyTable = new TableView(ui(), QStringLiteral("dutyTable"), dock);
    m_dutyTable->setAccessibleName(tr("Who leads and inspects the team"));
    m_dutyTable->setModel(m_duties);
    m_dutyTable->setSmallHead();
    m_dutyTable->setEmptyState(new EmptyState(
        ui(), QStringLiteral("user"), tr("Nobody yet"),
        tr("Leaders and deputies see their team; inspectors score it."), m_dutyTable));
    m_dutyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dutyTable->setColumns({{DutyModel::Name, 112},
                             {DutyModel::Task, 88},
                             {DutyModel::From, 88},
                             {DutyModel::LastDay, 88}});
    layout->addWidget(m_dutyTable, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->setSpacing(8);
    const auto add = [&](const char *name, const QString &text) {
        auto *button = new QPushButton(text, dock);
        button->setObjectName(QLatin1String(name));
        button->setProperty("small", true);
        button->setAutoDefault(false);
        foot->addWidget(button);
        return button;
    };
    m_assign = {add("leader", tr("Leader…")), add("deputy", tr("Deputy…")),
                add("inspector", tr("Inspector…"))};
    foot->addStretch();
    m_end = add("endDuty", tr("End…"));
    layout->addLayout(foot);
    for (const auto &[button, task] :
         {std::pair(m_assign[0], TeamTask::Leader), std::pair(m_assign[1], TeamTask::Deputy),
          std::pair(m_assign[2], TeamTask::Inspector)})
        connect(button, &QPushButton::clicked, this, [this, task = task] { assign(task); });
    connect(m_end, &QPushButton::clicked, this, &TeamPage::endDuty);
    connect(m_dutyTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TeamPage::updateDeeds);
    return dock;
}

void TeamPage::search(const QString &text)
{
    m_filter->setFilterFixedString(text);
    Q_EMIT statusChanged();
}

QStringList TeamPage::statusParts() const
{
    return {tr("%n teams", nullptr, m_filter->rowCount()), tr("Ctrl+N add · Ctrl+Enter change")};
}

void TeamPage::refresh()
{
    if (!selected() && m_filter->rowCount() > 0)
        table().selectRow(0);
    showDuties();
    Q_EMIT statusChanged();
}

const Team *TeamPage::selected() const
{
    const auto keys = selectedKeys();
    return keys.size() == 1 ? desk().teams().find(keys.front()) : nullptr;
}

const TeamDuty *TeamPage::selectedDuty() const
{
    const QModelIndexList rows = m_dutyTable->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return nullptr;
    const DutyRow *row = m_duties->find(rows.first().data(IdRole).toLongLong());
    return row ? &row->duty : nullptr;
}

void TeamPage::showDuties()
{
    const Team *team = selected();
    m_dutyTitle->setText(team ? tr("Who leads and scores %1").arg(team->name)
                              : tr("Choose a team"));
    m_duties->show(team ? team->duties : std::vector<TeamDuty>(), desk().today());
    updateDeeds();
}

void TeamPage::updateDeeds()
{
    const Team *team = selected();
    const QString none = team ? QString() : tr("Choose a team first.");
    const bool isClosed = team && team->closedOn.isValid();
    allow(*m_change, none);
    m_close->setText(isClosed ? tr("Open again") : tr("Close…"));
    allow(*m_close, none);
    for (QPushButton *button : m_assign)
        allow(*button, isClosed ? tr("The team is closed.") : none);
    const TeamDuty *duty = selectedDuty();
    const bool isOver = duty && duty->until.isValid() && duty->until <= desk().today();
    allow(*m_end, !duty    ? tr("Choose a line above first.")
                  : isOver ? tr("This is over already.")
                           : QString());
}

void TeamPage::change()
{
    if (const Team *team = selected())
        (new TeamDialog(ui(), desk(), team, this))->open();
}

void TeamPage::closeOrReopen()
{
    const Team *team = selected();
    if (!team)
        return;
    const TeamId id = team->teamId;
    if (team->closedOn.isValid()) {
        whenDone(desk().reopenTeam(id), this, [this](const Result<void> &result) {
            if (!result)
                report(result.error());
        });
        return;
    }
    auto *dialog = new DayDialog(
        ui(), tr("Close %1").arg(team->name),
        tr("Its leaders and inspectors end with it. Agents must have been moved before."),
        tr("From"), tr("Close team"), desk().today(),
        [this, id](QDate day) { return desk().closeTeam(id, day); }, this);
    connect(dialog, &QDialog::accepted, this, [this, id, name = team->name] {
        Q_EMIT noted(tr("%1 is closed.").arg(name), tr("Open again"), [this, id] {
            whenDone(desk().reopenTeam(id), this, [this](const Result<void> &result) {
                if (!result)
                    report(result.error());
            });
        });
    });
    dialog->open();
}

void TeamPage::assign(TeamTask task)
{
    if (const Team *team = selected())
        (new DutyDialog(ui(), desk(), *team, task, this))->open();
}

void TeamPage::endDuty()
{
    const Team *team = selected();
    const TeamDuty *duty = selectedDuty();
    if (!team || !duty)
        return;
    const auto end = [this, id = team->teamId, duty = *duty](QDate lastDay) {
        return desk().endDuty(id, duty, lastDay.addDays(1));
    };
    (new DayDialog(ui(), tr("End the task of %1").arg(duty->name), {}, tr("Last day"), tr("End"),
                   desk().today(), end, this))
        ->open();
}

}
