// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/bonuspage.h"

#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/listframe.h"
#include "common/monthcombo.h"
#include "common/splitmemory.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/bonusdialog.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int padding = 12;

}

BonusPage::BonusPage(const UiContext &ui, BonusDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new BonusFilter(desk.members(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_given(new FilterCombo(tr("Points"), this)),
      m_list(new ListFrame(ui, this))
{
    setObjectName(QStringLiteral("bonusPage"));
    addBar();
    connectBar();
    addTable();
    m_foot = m_list->addFoot(QStringLiteral("bonusFoot"));
    connect(&desk, &BonusDesk::looked, this, &BonusPage::onLooked);
    connect(&desk, &BonusDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The bonus points could not be read."), awardSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &BonusDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &BonusPage::updateDeeds);
    connect(m_list, &ListFrame::opened, this, &BonusPage::give);
    m_list->offerExport(tr("Export the bonus points"), QStringLiteral("bonus.xlsx"));
    updateDeeds();
    desk.setMonth(m_month->month());
}

void BonusPage::addBar()
{
    DeedBar &bar = m_list->addBar();
    m_month->setObjectName(QStringLiteral("bonusMonth"));
    m_given->setChoices({{tr("with points"), true}, {tr("without points"), false}});
    bar.add({m_month});
    m_give = bar.addPrimaryDeed(
        {"giveBonus", tr("Give…"), Qt::ALT | Qt::Key_1, {}, m_desk.rights().mayGive},
        [this] { give(); });
    bar.add({m_team, m_given});
    bar.addStretch();
    bar.addDeed({"bonusRange",
                 tr("Range…"),
                 {},
                 tr("Between what the points of all leaders lie"),
                 m_desk.rights().maySet},
                [this] { setRange(); });
    m_list->addSearch(bar, tr("Member, reason"), [this](const QString &text) {
        m_filter->setText(text);
        updateFoot();
    });
}

void BonusPage::connectBar()
{
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &BonusDesk::setMonth);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_given, &FilterCombo::chosenChanged, this, [this](const QVariant &isGiven) {
        m_filter->setGiven(isGiven.isValid() ? std::optional(isGiven.toBool()) : std::nullopt);
        updateFoot();
    });
}

void BonusPage::addTable()
{
    QSplitter &split = m_list->addTable(*m_filter,
                                        {.name = QStringLiteral("bonusTable"),
                                         .memory = QStringLiteral("leaderboards/bonus"),
                                         .title = title(),
                                         .icon = QStringLiteral("star"),
                                         .columns = {{BonusModel::Team, 112},
                                                     {BonusModel::Agent, 120},
                                                     {BonusModel::Points, 64},
                                                     {BonusModel::Reason, 480, true, true},
                                                     {BonusModel::GivenBy, 96},
                                                     {BonusModel::GivenAt, 176}},
                                         .sortedBy = BonusModel::Team},
                                        buildSpreads(), {560, 180}, Qt::Vertical);
    rememberSplit(m_ui, split, QStringLiteral("leaderboards/bonusSplit"));
}

QWidget *BonusPage::buildSpreads()
{
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new InkLabel(m_ui, &Theme::text2, Type::Strong,
                              tr("Sum, mean and spread by team and leader"), below);
    head->setContentsMargins(padding, 4, padding, 4);
    auto *sorted = new QSortFilterProxyModel(below);
    sorted->setSourceModel(&m_desk.spreads());
    sorted->setSortRole(SortRole);
    auto *spreads = new TableView(m_ui, QStringLiteral("leaderboards/bonusSpread"), below);
    spreads->setObjectName(QStringLiteral("bonusSpreads"));
    spreads->setAccessibleName(head->text());
    spreads->setSmallHead();
    spreads->setModel(sorted);
    spreads->setSortingEnabled(true);
    spreads->sortByColumn(BonusSpreadModel::Team, Qt::AscendingOrder);
    spreads->setColumns({{BonusSpreadModel::Team, 128},
                         {BonusSpreadModel::Leader, 112},
                         {BonusSpreadModel::Given, 88},
                         {BonusSpreadModel::Sum, 72},
                         {BonusSpreadModel::Mean, 72},
                         {BonusSpreadModel::Deviation, 72},
                         {BonusSpreadModel::Range, 96}});
    layout->addWidget(head);
    layout->addWidget(spreads, 1);
    return below;
}

QString BonusPage::title() const
{
    return tr("Bonus points");
}

QStringList BonusPage::statusParts() const
{
    return {tr("%n member(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 or Enter give · Ctrl+E export")};
}

void BonusPage::activate()
{
    m_desk.follow();
    m_list->table().setFocus();
}

void BonusPage::deactivate()
{
    m_desk.rest();
}

const BonusMember *BonusPage::chosen() const
{
    return m_list->chosen(m_desk.members());
}

void BonusPage::onLooked()
{
    m_list->message().clear();
    if (m_desk.terms().isClosed)
        m_list->message().tell(Alarm::None, tr("This month is closed."),
                               tr("Its bonus points stay as they are."));
    updateTeams();
    updateFoot();
    updateDeeds();
    Q_EMIT countChanged(m_desk.terms().isClosed || !m_desk.rights().mayGive ? 0
                                                                            : m_desk.openCount());
}

void BonusPage::updateTeams()
{
    QStringList teams;
    teams.reserve(qsizetype(m_desk.members().rows().size()));
    for (const BonusMember &one : m_desk.members().rows())
        teams.append(one.team);
    m_team->setNames(teams);
}

void BonusPage::updateFoot()
{
    qint64 sum = 0;
    int given = 0;
    for (const BonusMember &one : m_desk.members().rows()) {
        sum += one.isGiven() ? one.points : 0;
        given += one.isGiven() ? 1 : 0;
    }
    m_foot->setText(
        tr("%1 of %2 have points · sum %3").arg(given).arg(m_desk.members().rowCount()).arg(sum)
        + QStringLiteral(" · ")
        + tr("range %1 to %2").arg(m_desk.terms().least).arg(m_desk.terms().most));
    m_list->setEmptyWords({tr("No members in this month"),
                           tr("Here stand the members of the teams that you led in that month.")},
                          {tr("None of these"), tr("Choose another team, or all.")});
    Q_EMIT statusChanged();
}

void BonusPage::updateDeeds()
{
    const BonusMember *one = chosen();
    m_give->setEnabled(one && one->mayGive && !m_desk.terms().isClosed);
    m_give->setText(one && one->isGiven() ? tr("Correct…") : tr("Give…"));
    m_give->setToolTip(!one                      ? tr("Choose a member.")
                       : m_desk.terms().isClosed ? tr("This month is closed.")
                       : !one->mayGive ? tr("Points are given by who led the member's team in that "
                                            "month, and not to himself.")
                                       : tr("Points with what they are for (Alt+1)"));
}

void BonusPage::give()
{
    const BonusMember *one = chosen();
    if (one && one->mayGive && !m_desk.terms().isClosed && m_desk.rights().mayGive)
        (new BonusDialog(m_ui, m_desk, *one, this))->open();
}

void BonusPage::setRange()
{
    (new BonusRangeDialog(m_ui, m_desk, this))->open();
}

}
