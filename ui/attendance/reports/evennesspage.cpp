// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/reports/evennesspage.h"

#include "attendance/ledger.h"
#include "attendance/reports/evennesswords.h"
#include "common/bardelegate.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/problemsentence.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr QSize shareBar(40, 8);
constexpr int shareWidth = 46;

}

EvennessPage::EvennessPage(const UiContext &ui, EvennessDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)), m_bar(new MessageBar(ui, this)),
      m_sums(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_warning(new InkLabel(ui, &Theme::amber, Type::Strong, {}, this))
{
    setObjectName(QStringLiteral("evennessPage"));
    m_bar->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(buildTables(), 1);
    connect(&desk, &EvennessDesk::looked, this, &EvennessPage::onLooked);
    connect(&desk, &EvennessDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The month could not be read."), problemSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &EvennessDesk::refresh);
    addKeys();
}

QWidget *EvennessPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    m_sums->setObjectName(QStringLiteral("evennessSums"));
    m_warning->setObjectName(QStringLiteral("evennessWarning"));
    auto *paper = new QPushButton(tr("Print…"), bar);
    paper->setObjectName(QStringLiteral("evennessPrint"));
    paper->setAutoDefault(false);
    paper->setShortcut(QKeySequence::Print);
    paper->setToolTip(tr("Print the whole month (Ctrl+P)"));
    layout->addWidget(m_month);
    layout->addWidget(m_sums);
    layout->addWidget(m_warning);
    layout->addStretch();
    layout->addWidget(paper);
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &EvennessDesk::setMonth);
    connect(paper, &QPushButton::clicked, this, &EvennessPage::print);
    return bar;
}

QSplitter *EvennessPage::buildPeople()
{
    const Table deciders{"deciders",
                         m_desk.deciders(),
                         tr("Decisions by who made them"),
                         tr("Nobody decided on a violation of this month."),
                         {{DeciderModel::Name, 96},
                          {DeciderModel::Booked, 56},
                          {DeciderModel::Dismissed, 68},
                          {DeciderModel::Deviating, 52},
                          {DeciderModel::Difference, 76},
                          {DeciderModel::Appealed, 60},
                          {DeciderModel::Upheld, 80},
                          {DeciderModel::Reduced, 80},
                          {DeciderModel::Share, 112}},
                         DeciderModel::Name};
    const Table deviations{"deviations",
                           m_desk.deviations(),
                           tr("Decisions that deviate from the rule"),
                           tr("The same violation cost the same, everywhere."),
                           {{DeviationModel::Decider, 80},
                            {DeviationModel::Agent, 108},
                            {DeviationModel::Day, 56},
                            {DeviationModel::Rule, 76},
                            {DeviationModel::RuleAmount, 88},
                            {DeviationModel::Amount, 76},
                            {DeviationModel::Why, 160},
                            {DeviationModel::Team, 88, false}},
                           DeviationModel::Decider};
    return buildRow("attendance/evennessPeople", deciders, deviations);
}

QSplitter *EvennessPage::buildTeams()
{
    const Table balances{"balances",
                         m_desk.balances(),
                         tr("Awards against fines by team"),
                         tr("Nothing counts in this month yet."),
                         {{BalanceModel::Team, 104},
                          {BalanceModel::Ratio, 84},
                          {BalanceModel::Awards, 56},
                          {BalanceModel::AwardFen, 84},
                          {BalanceModel::AwardPeople, 80},
                          {BalanceModel::Fines, 56},
                          {BalanceModel::FineFen, 84},
                          {BalanceModel::FinePeople, 80}},
                         BalanceModel::Ratio};
    const Table enforcements{"enforcements",
                             m_desk.enforcements(),
                             tr("Found and acted on by team"),
                             tr("No violation was found in this month."),
                             {{EnforcementModel::Team, 104},
                              {EnforcementModel::Found, 56},
                              {EnforcementModel::Booked, 60},
                              {EnforcementModel::Dismissed, 72},
                              {EnforcementModel::Open, 64},
                              {EnforcementModel::Reversed, 60},
                              {EnforcementModel::Acted, 112},
                              {EnforcementModel::Median, 120}},
                             EnforcementModel::Team};
    return buildRow("attendance/evennessTeams", balances, enforcements);
}

QWidget *EvennessPage::buildTables()
{
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setChildrenCollapsible(false);
    all->addWidget(buildPeople());
    all->addWidget(buildTeams());
    rememberSplit(m_ui, *all, QStringLiteral("attendance/evennessSplit"));
    return all;
}

QSplitter *EvennessPage::buildRow(const char *name, const Table &left, const Table &right)
{
    auto *row = new QSplitter(this);
    row->setChildrenCollapsible(false);
    row->addWidget(build(left));
    row->addWidget(build(right));
    row->setSizes({700, 684});
    row->setStretchFactor(0, 1);
    row->setStretchFactor(1, 1);
    rememberSplit(m_ui, *row, QLatin1String(name));
    return row;
}

QWidget *EvennessPage::build(const Table &table)
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new InkLabel(m_ui, &Theme::text, Type::Strong, table.title, whole);
    head->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(head);
    const QString name = QLatin1String(table.name);
    auto *view = new TableView(m_ui, QStringLiteral("attendance/") + name, whole);
    view->setObjectName(name);
    view->setAccessibleName(table.title);
    view->setProperty("region", true);
    auto *order = new QSortFilterProxyModel(view);
    order->setSourceModel(&table.model);
    order->setSortRole(SortRole);
    view->setModel(order);
    view->setItemDelegate(new RowDelegate(m_ui, view));
    view->setSortingEnabled(true);
    view->sortByColumn(table.order, Qt::AscendingOrder);
    view->setColumns(table.columns); // and what the user chose before
    view->setEmptyState(new EmptyState(m_ui, QStringLiteral("scale"), tr("Nothing in this month"),
                                       table.empty, view));
    auto *bars = new BarDelegate(m_ui, shareBar, shareWidth, view);
    if (&table.model == &m_desk.deciders())
        view->setItemDelegateForColumn(DeciderModel::Share, bars);
    else if (&table.model == &m_desk.enforcements())
        view->setItemDelegateForColumn(EnforcementModel::Acted, bars);
    layout->addWidget(view, 1);
    m_tables.push_back(view);
    return whole;
}

void EvennessPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    for (size_t place = 0; place < m_tables.size(); ++place)
        key(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(place))),
            [this, place] { m_tables[place]->setFocus(Qt::ShortcutFocusReason); });
}

QString EvennessPage::title() const
{
    return tr("Evenness");
}

QStringList EvennessPage::statusParts() const
{
    return {tr("%n team(s)", nullptr, m_desk.balances().rowCount()),
            tr("Alt+1 to Alt+4 tables · Ctrl+C copy · Ctrl+P print · Ctrl+E export the table with "
               "the focus")};
}

void EvennessPage::activate()
{
    m_desk.setMonth(m_month->month());
    m_desk.follow();
    m_tables.front()->setFocus();
}

void EvennessPage::deactivate()
{
    m_desk.rest();
}

void EvennessPage::onLooked()
{
    m_bar->clear();
    int awards = 0;
    int fines = 0;
    int deviating = 0;
    QStringList punishing;
    for (const TeamBalance &one : m_desk.balances().rows()) {
        awards += one.awards;
        fines += one.fines;
        if (one.onlyPunishes())
            punishing.append(balanceWord(BalanceModel::Team, one));
    }
    for (const DeciderMonth &one : m_desk.deciders().rows())
        deviating += one.deviating;
    m_sums->setText(QStringList{tr("%n award(s)", nullptr, awards),
                                tr("%n fine(s)", nullptr, fines),
                                tr("%n deviating", nullptr, deviating)}
                        .join(QStringLiteral(" · ")));
    // Idea 8: a team that only punishes is told so.
    m_warning->setText(punishing.isEmpty()
                           ? QString()
                           : tr("%n team(s) only punish", nullptr, int(punishing.size())));
    m_warning->setToolTip(punishing.join(u'\n'));
    Q_EMIT statusChanged();
}

TableView &EvennessPage::seen() const
{
    for (TableView *table : m_tables) {
        if (table->hasFocus())
            return *table;
    }
    return *m_tables.front();
}

void EvennessPage::print()
{
    const QStringList lines = evennessLines(
        m_month->month(), Evenness{m_desk.deciders().rows(), m_desk.deviations().rows(),
                                   m_desk.balances().rows(), m_desk.enforcements().rows()});
    askToPrintLines(this, tr("Evenness of rewards and penalties"), lines, {tr("Manager")});
}

void EvennessPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the table"), QStringLiteral("evenness.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const TableView &table = seen();
            const Result<int> done = exportTable(table, m_ui, table.accessibleName(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

}
