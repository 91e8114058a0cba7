// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/bonuspage.h"

#include "common/ask.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/monthcombo.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/bonusdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int searchWidth = 176;
constexpr int padding = 12;

}

BonusPage::BonusPage(const UiContext &ui, BonusDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new BonusFilter(desk.members(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_given(new FilterCombo(tr("Points"), this)),
      m_text(new SearchField(ui, tr("Member, reason"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("leaderboards/bonus"), this)),
      m_spreads(new TableView(ui, QStringLiteral("leaderboards/bonusSpread"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("star"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_give(new QPushButton(tr("Give…"), this))
{
    setObjectName(QStringLiteral("bonusPage"));
    m_bar->clear();
    m_foot->setObjectName(QStringLiteral("bonusFoot"));
    m_foot->setContentsMargins(padding, 4, padding, 4);
    buildMembers();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(buildTables(), 1);
    layout->addWidget(m_foot);
    connect(&desk, &BonusDesk::looked, this, &BonusPage::onLooked);
    connect(&desk, &BonusDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The bonus points could not be read."), awardSentence(problem),
                    {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &BonusDesk::refresh);
    addKeys();
    updateDeeds();
    desk.setMonth(m_month->month());
}

QWidget *BonusPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_month->setObjectName(QStringLiteral("bonusMonth"));
    m_given->setChoices({{tr("with points"), true}, {tr("without points"), false}});
    m_text->setFixedWidth(searchWidth);
    m_give->setObjectName(QStringLiteral("giveBonus"));
    m_give->setProperty("primary", true);
    m_give->setProperty("keyCap", QKeySequence(Qt::ALT | Qt::Key_1).toString());
    m_give->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_give->setAutoDefault(false);
    m_give->setVisible(m_desk.rights().mayGive);
    auto *range = new QPushButton(tr("Range…"), bar);
    range->setObjectName(QStringLiteral("bonusRange"));
    range->setAutoDefault(false);
    range->setVisible(m_desk.rights().maySet);
    range->setToolTip(tr("Between what the points of all leaders lie"));
    layout->addWidget(m_month);
    for (QWidget *one : std::initializer_list<QWidget *>{m_give, m_team, m_given})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(range);
    layout->addWidget(m_text);
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &BonusDesk::setMonth);
    connect(m_give, &QPushButton::clicked, this, &BonusPage::give);
    connect(range, &QPushButton::clicked, this, &BonusPage::setRange);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_given, &FilterCombo::chosenChanged, this, [this](const QVariant &isGiven) {
        m_filter->setGiven(isGiven.isValid() ? std::optional(isGiven.toBool()) : std::nullopt);
        updateFoot();
    });
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

void BonusPage::buildMembers()
{
    m_table->setObjectName(QStringLiteral("bonusTable"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BonusModel::Team, Qt::AscendingOrder);
    m_table->setColumns({{BonusModel::Team, 112},
                         {BonusModel::Agent, 120},
                         {BonusModel::Points, 64},
                         {BonusModel::Reason, 480, true, true},
                         {BonusModel::GivenBy, 96},
                         {BonusModel::GivenAt, 176}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BonusPage::updateDeeds);
    connect(m_table, &QAbstractItemView::activated, this, [this] { give(); });
}

QWidget *BonusPage::buildTables()
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
    m_spreads->setObjectName(QStringLiteral("bonusSpreads"));
    m_spreads->setAccessibleName(head->text());
    m_spreads->setSmallHead();
    m_spreads->setModel(sorted);
    m_spreads->setItemDelegate(new RowDelegate(m_ui, m_spreads));
    m_spreads->setSortingEnabled(true);
    m_spreads->sortByColumn(BonusSpreadModel::Team, Qt::AscendingOrder);
    m_spreads->setColumns({{BonusSpreadModel::Team, 128},
                           {BonusSpreadModel::Leader, 112},
                           {BonusSpreadModel::Given, 88},
                           {BonusSpreadModel::Sum, 72},
                           {BonusSpreadModel::Mean, 72},
                           {BonusSpreadModel::Deviation, 72},
                           {BonusSpreadModel::Range, 96}});
    layout->addWidget(head);
    layout->addWidget(m_spreads, 1);
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setChildrenCollapsible(false);
    all->addWidget(m_table);
    all->addWidget(below);
    all->setSizes({560, 180});
    rememberSplit(m_ui, *all, QStringLiteral("leaderboards/bonusSplit"));
    return all;
}

void BonusPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
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
    m_table->setFocus();
}

void BonusPage::deactivate()
{
    m_desk.rest();
}

const BonusMember *BonusPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.members().find(rows.first().data(IdRole).toLongLong());
}

void BonusPage::onLooked()
{
    m_bar->clear();
    if (m_desk.terms().isClosed)
        m_bar->tell(Alarm::None, tr("This month is closed."),
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
    for (const BonusMember &one : m_desk.members().rows()) {
        if (!teams.contains(one.team))
            teams.append(one.team);
    }
    teams.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(teams.size()));
    for (const QString &team : teams)
        choices.emplace_back(team, team);
    m_team->setChoices(choices);
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
    if (m_desk.members().rowCount() == 0)
        m_empty->setText(tr("No members in this month"),
                         tr("Here stand the members of the teams that you led in that month."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another team, or all."));
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

void BonusPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the bonus points"), QStringLiteral("bonus.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_table, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
