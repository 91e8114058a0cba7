// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/ledgerpage.h"

#include "attendance/ledger/ledgerdialogs.h"
#include "attendance/ledger/ledgerwords.h"
#include "attendance/ledger/wagedialog.h"
#include "attendance/violations/whywords.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;

QSortFilterProxyModel *sorted(QAbstractItemModel &model, QObject *parent)
{
    auto *proxy = new QSortFilterProxyModel(parent);
    proxy->setSourceModel(&model);
    proxy->setSortRole(SortRole);
    return proxy;
}

bool takesFrom(const LedgerEntry &entry)
{
    return entry.kind == LedgerKind::Fine || entry.fen < 0 || entry.points < 0;
}

}

LedgerPage::LedgerPage(const UiContext &ui, LedgerDesk &desk, bool maySpeak, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_maySpeak(maySpeak),
      m_agents(sorted(desk.agents(), this)), m_entries(sorted(desk.entries(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)), m_bar(new MessageBar(ui, this)),
      m_state(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_sums(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_agentTable(new TableView(ui, QStringLiteral("attendance/months"), this)),
      m_entryTable(new TableView(ui, QStringLiteral("attendance/ledger"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("attend"), tr("Loading…"), {}, m_agentTable)),
      m_entryHead(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)),
      m_book(new QPushButton(tr("Book…"), this)), m_reverse(new QPushButton(tr("Reverse…"), this)),
      m_appeal(new QPushButton(tr("Appeal…"), this)),
      m_print(new QPushButton(tr("Print statement…"), this)),
      m_close(new QPushButton(tr("Close the month…"), this)),
      m_wages(new QPushButton(tr("Wages…"), this))
{
    setObjectName(QStringLiteral("ledgerPage"));
    m_bar->clear();
    buildAgents();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_agentTable);
    splitter->addWidget(buildEntries());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({420, 300});
    rememberSplit(ui, *splitter, QStringLiteral("attendance/ledgerSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    connect(&desk, &LedgerDesk::looked, this, &LedgerPage::onLooked);
    connect(&desk, &LedgerDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The ledger could not be read."), attendanceSentence(problem),
                    {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &LedgerDesk::refresh);
    addKeys();
    updateDeeds();
}

QWidget *LedgerPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    m_state->setObjectName(QStringLiteral("ledgerState"));
    m_sums->setObjectName(QStringLiteral("ledgerSums"));
    m_close->setObjectName(QStringLiteral("closeMonth"));
    m_close->setVisible(m_desk.mayBook());
    layout->addWidget(m_month);
    layout->addWidget(m_sums);
    layout->addStretch();
    m_wages->setObjectName(QStringLiteral("wages"));
    m_wages->setShortcut(QKeySequence(Qt::ALT | Qt::Key_3));
    m_wages->setProperty("keyCap", m_wages->shortcut().toString());
    m_wages->hide(); // until somebody may know them
    layout->addWidget(m_state);
    layout->addWidget(m_wages);
    layout->addWidget(m_close);
    connect(m_wages, &QPushButton::clicked, this, &LedgerPage::showWages);
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &LedgerDesk::setMonth);
    connect(m_close, &QPushButton::clicked, this, &LedgerPage::closeMonth);
    return bar;
}

void LedgerPage::buildAgents()
{
    m_agentTable->setObjectName(QStringLiteral("months"));
    m_agentTable->setAccessibleName(tr("Everybody's month"));
    m_agentTable->setProperty("region", true);
    m_agentTable->setModel(m_agents);
    m_agentTable->setItemDelegate(new RowDelegate(m_ui, m_agentTable));
    m_agentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_agentTable->setSortingEnabled(true);
    m_agentTable->sortByColumn(AgentMonthModel::Agent, Qt::AscendingOrder);
    std::vector<ColumnSpec> columns{{AgentMonthModel::Agent, 130}, {AgentMonthModel::Team, 110}};
    for (int column = AgentMonthModel::Shifts; column < AgentMonthModel::ColumnCount; ++column)
        columns.push_back({column, column >= AgentMonthModel::Fines ? 92 : 70});
    m_agentTable->setColumns(columns);
    m_agentTable->setEmptyState(m_empty);
    connect(m_agentTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerPage::chooseAgent);
}

QWidget *LedgerPage::buildEntries()
{
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    m_entryHead->setObjectName(QStringLiteral("entryHead"));
    head->addWidget(m_entryHead);
    head->addStretch();
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         auto deed) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        connect(button, &QPushButton::clicked, this, deed);
        head->addWidget(button);
    };
    add(m_book, "book", QKeySequence(Qt::ALT | Qt::Key_1), [this] { book(); });
    add(m_reverse, "reverse", QKeySequence(Qt::ALT | Qt::Key_2), [this] { reverse(); });
    add(m_appeal, "appeal", QKeySequence(Qt::ALT | Qt::Key_3), [this] { appeal(); });
    add(m_print, "statement", QKeySequence(QKeySequence::Print), [this] { printStatement(); });
    layout->addLayout(head);
    m_entryTable->setObjectName(QStringLiteral("ledger"));
    m_entryTable->setAccessibleName(tr("Entries"));
    m_entryTable->setProperty("region", true);
    m_entryTable->setModel(m_entries);
    m_entryTable->setItemDelegate(new RowDelegate(m_ui, m_entryTable));
    m_entryTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entryTable->setSortingEnabled(true);
    m_entryTable->sortByColumn(LedgerModel::Day, Qt::AscendingOrder);
    m_entryTable->setColumns({{LedgerModel::Day, 72},
                              {LedgerModel::Agent, 120},
                              {LedgerModel::What, 150},
                              {LedgerModel::Fen, 92},
                              {LedgerModel::OverCap, 110},
                              {LedgerModel::EnteredBy, 96},
                              {LedgerModel::EnteredAt, 130},
                              {LedgerModel::Note, 240},
                              {LedgerModel::Points, 64, false}});
    m_entryTable->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"), tr("Nothing booked"),
                                               tr("What a manager confirms is booked here."),
                                               m_entryTable));
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerPage::updateDeeds);
    layout->addWidget(m_entryTable, 1);
    return below;
}

void LedgerPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::Key_Escape), [this] { m_agentTable->clearSelection(); });
}

QString LedgerPage::title() const
{
    return tr("Ledger");
}

QStringList LedgerPage::statusParts() const
{
    return {tr("%n agent(s)", nullptr, m_agents->rowCount()),
            tr("Alt+1 book · Alt+2 reverse · Alt+3 appeal · Ctrl+P statement · Esc everybody's "
               "entries · Ctrl+E export")};
}

void LedgerPage::activate()
{
    m_desk.setMonth(m_month->month());
    m_desk.follow();
    m_agentTable->setFocus();
}

void LedgerPage::deactivate()
{
    m_desk.rest();
}

const AgentMonth *LedgerPage::agent() const
{
    const QModelIndexList rows = m_agentTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.agents().find(rows.first().data(IdRole).toLongLong());
}

const LedgerEntry *LedgerPage::entry() const
{
    const QModelIndexList rows = m_entryTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.entries().find(rows.first().data(IdRole).toLongLong());
}

void LedgerPage::onLooked()
{
    m_state->setText(monthWord(m_desk.state(), m_ui.clock));
    m_close->setEnabled(m_desk.state().isOver && !m_desk.state().isClosed);
    m_empty->setText(tr("Nobody in this month"),
                     tr("Agents appear here with their first closed shift or first entry."));
    updateSums();
    updateDeeds();
    Q_EMIT statusChanged();
}

void LedgerPage::updateSums()
{
    LedgerSum sum;
    for (const AgentMonth &one : m_desk.agents().rows()) {
        sum.finesFen += one.sum.finesFen;
        sum.awardsFen += one.sum.awardsFen;
        sum.reversalsFen += one.sum.reversalsFen;
        sum.adjustmentsFen += one.sum.adjustmentsFen;
    }
    m_sums->setText(QStringList{
        tr("Awards %1").arg(yuanText(sum.awardsFen)), tr("Fines %1").arg(yuanText(sum.finesFen)),
        tr("Reversed %1").arg(yuanText(sum.reversalsFen)), tr("Net %1").arg(yuanText(sum.netFen()))}
                        .join(QStringLiteral(" · ")));
}

void LedgerPage::chooseAgent()
{
    const AgentMonth *one = agent();
    m_desk.setAgent(one ? one->agentId : 0);
    updateDeeds();
}

void LedgerPage::updateDeeds()
{
    const AgentMonth *one = agent();
    const LedgerEntry *chosen = entry();
    m_entryHead->setText(one ? tr("Entries of %1").arg(one->agentNo + u' ' + one->agent)
                             : tr("Everybody's entries"));
    m_book->setVisible(m_desk.mayBook());
    m_reverse->setVisible(m_desk.mayBook());
    m_book->setEnabled(one != nullptr);
    m_print->setEnabled(one != nullptr);
    m_reverse->setEnabled(chosen && !chosen->isReversed && chosen->kind != LedgerKind::Reversal);
    const bool mayAppeal = chosen && !chosen->isReversed && takesFrom(*chosen);
    m_appeal->setVisible(m_maySpeak);
    m_appeal->setEnabled(mayAppeal);
    m_appeal->setToolTip(!chosen     ? tr("Choose an entry.")
                         : mayAppeal ? QString()
                                     : tr("This entry takes nothing from the agent."));
}

void LedgerPage::appeal()
{
    if (const LedgerEntry *chosen = entry(); chosen && m_maySpeak)
        Q_EMIT appealWanted(*chosen);
}

void LedgerPage::tell(const QString &headline, const QString &sentence)
{
    m_bar->tell(Alarm::Amber, headline, sentence);
}

void LedgerPage::book()
{
    if (const AgentMonth *one = agent(); one && m_desk.mayBook())
        (new BookDialog(m_ui, m_desk, *one, this))->open();
}

void LedgerPage::reverse()
{
    if (const LedgerEntry *chosen = entry(); chosen && m_desk.mayBook())
        (new ReverseDialog(m_ui, m_desk, *chosen, this))->open();
}

void LedgerPage::closeMonth()
{
    const MonthState state = m_desk.state();
    const QString undecided =
        state.undecided > 0
            ? tr("%n violation(s) of its days are not decided: they will fall into the next "
                 "month. ",
                 nullptr, state.undecided)
            : QString();
    const QString unmeasured =
        state.unmeasured > 0 ? tr(
            "%n shift(s) of it are not measured: what they cost will fall into the next month. ",
            nullptr, state.unmeasured)
                             : QString();
    const QString unreleased =
        state.unreleased > 0
            ? tr("%n scoring sheet(s) of it are not released: no report will have them. ", nullptr,
                 state.unreleased)
            : QString();
    const Question question{
        tr("Close %1?", "a month").arg(state.month.toString(u"yyyy-MM"_qs)),
        undecided + unmeasured + unreleased
            + tr("%1 entries, net %2. Nothing is booked in it any more, and it is not opened "
                 "again: later corrections fall into the next month and point back.")
                  .arg(state.entries)
                  .arg(yuanText(state.netFen)),
        tr("Close the month"), true};
    // What came since is not what was agreed to.
    const bool anyway = state.undecided + state.unmeasured + state.unreleased > 0;
    m_ui.ask.confirm(this, question, [this, anyway](bool yes) {
        if (!yes)
            return;
        whenDone(m_desk.close(anyway), this, [this](const Result<void> &done) {
            if (done)
                m_bar->tell(Alarm::None, tr("The month is closed."));
            else
                m_bar->tell(Alarm::Red, tr("The month could not be closed."),
                            attendanceSentence(done.error()));
        });
    });
}

void LedgerPage::printStatement()
{
    const AgentMonth *one = agent();
    if (!one)
        return;
    const QStringList lines =
        statementLines(*one, m_desk.entries().rows(), m_desk.state(), m_ui.clock);
    askToPrintLines(this, tr("Statement of rewards and penalties"), lines,
                    {tr("Agent"), tr("Team leader"), tr("Manager")});
}

void LedgerPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the month"), QStringLiteral("ledger.xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), [this](const QString &path) {
            if (path.isEmpty())
                return;
            const Result<int> done = exportTable(*m_agentTable, m_ui, title(), path);
            if (done)
                m_bar->tell(Alarm::None, tr("Exported."), tr("%n row(s)", nullptr, *done));
            else
                m_bar->tell(Alarm::Red, tr("The file could not be written."), done.error().text);
        });
}

void LedgerPage::offerWages(WageDesk &wages)
{
    m_wageDesk = &wages;
    m_wages->show();
}

void LedgerPage::showWages()
{
    if (m_wageDesk)
        (new WageDialog(m_ui, *m_wageDesk, this))->open();
}

}
