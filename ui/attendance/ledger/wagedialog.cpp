// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/wagedialog.h"

#include "attendance/formlines.h"
#include "attendance/ledger.h"
#include "attendance/violations/whywords.h"
#include "attendance/yuan.h"
#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/momenttext.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableWidget>

namespace banzhang {
namespace {

constexpr int listWidth = 900;
constexpr int listHeight = 560;
constexpr int importWidth = 640;
constexpr int mostShown = 500;

QString plainYuan(qint64 fen)
{
    return QString::number(double(fen) / 100, 'f', 2);
}

QString faultWord(WageFaultKind kind)
{
    switch (kind) {
    case WageFaultKind::Columns: return WageImportDialog::tr("not as many columns as above");
    case WageFaultKind::UnknownAgent: return WageImportDialog::tr("no such agent");
    case WageFaultKind::BadDay: return WageImportDialog::tr("no day like 2026-11-01");
    case WageFaultKind::BadAmount: return WageImportDialog::tr("no amount like 5000 or 5000.00");
    case WageFaultKind::Twice: return WageImportDialog::tr("the same agent and day again");
    }
    return {};
}

}

QString wageWord(int column, const AgentWage &wage, const ServerClock &clock)
{
    const bool isKnown = wage.id > 0;
    switch (column) {
    case WageModel::AgentNo: return wage.agentNo;
    case WageModel::From: return isKnown ? wage.from.toString(Qt::ISODate) : missingText();
    case WageModel::Yuan: return isKnown ? plainYuan(wage.fen) : missingText();
    case WageModel::Agent: return wage.agent;
    case WageModel::Team: return wage.team;
    case WageModel::Until:
        return wage.until.isValid() ? wage.until.addDays(-1).toString(Qt::ISODate) : QString();
    case WageModel::EnteredBy: return wage.enteredBy;
    case WageModel::EnteredAt:
        return wage.enteredAt.isValid() ? momentText(wage.enteredAt, clock) : QString();
    default: return {};
    }
}

WageDialog::WageDialog(const UiContext &ui, WageDesk &desk, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_seen(new QSortFilterProxyModel(this)),
      m_bar(new MessageBar(ui, this)), m_text(new SearchField(ui, tr("Agent"), this)),
      m_table(new TableView(ui, QStringLiteral("attendance/wages"), this)),
      m_count(new InkLabel(ui, &Theme::amber, Type::Base, {}, this)),
      m_edit(new QPushButton(tr("Edit…"), this)), m_paste(new QPushButton(tr("Paste"), this)),
      m_import(new QPushButton(tr("Import…"), this))
{
    setObjectName(QStringLiteral("wageDialog"));
    setWindowTitle(tr("Wages"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(listWidth, listHeight);
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    connect(&desk, &WageDesk::looked, this, &WageDialog::onLooked);
    connect(&desk, &WageDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The wages could not be read."), attendanceSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &WageDesk::refresh);
    addKeys();
    desk.refresh();
    m_table->setFocus();
}

QWidget *WageDialog::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const auto add = [&](QPushButton *button, const char *name, const QKeySequence &key,
                         void (WageDialog::*deed)()) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setVisible(m_desk.mayChange());
        button->setProperty("keyCap", key.toString());
        button->setShortcut(key);
        connect(button, &QPushButton::clicked, this, deed);
        line->addWidget(button);
    };
    line->addWidget(m_text);
    line->addStretch();
    add(m_edit, "editWage", QKeySequence(Qt::ALT | Qt::Key_1), &WageDialog::edit);
    add(m_paste, "pasteWages", QKeySequence(QKeySequence::Paste), &WageDialog::paste);
    add(m_import, "importWages", QKeySequence(Qt::CTRL | Qt::Key_I), &WageDialog::chooseFile);
    auto *says = new InkLabel(m_ui, &Theme::text2, Type::Base,
                              tr("The cap on fines is reckoned by the wage of the month. Pasted or "
                                 "imported lines are agent's number, first day and yuan; Ctrl+C "
                                 "copies them."),
                              bar);
    says->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("withoutWage"));
    layout->addWidget(says);
    layout->addWidget(m_count);
    layout->addLayout(line);
    connect(m_text, &SearchField::searched, this,
            [this](const QString &text) { m_seen->setFilterFixedString(text.trimmed()); });
    return bar;
}

void WageDialog::buildTable()
{
    m_seen->setSourceModel(&m_desk.wages());
    m_seen->setSortRole(SortRole);
    m_seen->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("wages"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_seen);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WageModel::AgentNo, Qt::AscendingOrder);
    m_table->setColumns({{WageModel::AgentNo, 90},
                         {WageModel::From, 100},
                         {WageModel::Yuan, 110},
                         {WageModel::Agent, 110},
                         {WageModel::Team, 110},
                         {WageModel::Until, 100},
                         {WageModel::EnteredBy, 100},
                         {WageModel::EnteredAt, 140}});
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("attend"), tr("No wages"),
                                          tr("Agents appear here as soon as there are some."),
                                          m_table));
    connect(m_table, &QAbstractItemView::activated, this, &WageDialog::edit);
}

void WageDialog::addKeys()
{
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this,
            [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
}

void WageDialog::onLooked()
{
    const int without = m_desk.withoutWage();
    m_count->setText(without > 0 ? tr("%n agent(s) without a wage: for them the guard cannot be "
                                      "reckoned, and fines are not capped.",
                                      nullptr, without)
                                 : tr("Everybody has a wage: the guard holds for all."));
    m_count->setInk(without > 0 ? &Theme::amber : &Theme::ok);
    if (!m_table->selectionModel()->hasSelection() && m_seen->rowCount() > 0)
        m_table->selectRow(0);
}

void WageDialog::edit()
{
    const QModelIndex row = m_table->currentIndex();
    const AgentWage *present =
        row.isValid() ? m_desk.wages().find(row.data(IdRole).toLongLong()) : nullptr;
    if (present && m_desk.mayChange())
        (new WageEntryDialog(m_ui, m_desk, *present, this))->open();
}

void WageDialog::paste()
{
    takeText(QApplication::clipboard()->text());
}

void WageDialog::chooseFile()
{
    if (!m_desk.mayChange())
        return;
    m_ui.ask.openFile(this, tr("A file of wages"), tr("Text (*.csv *.tsv *.txt);;All files (*)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          whenDone(
                              m_desk.readFile(path), this, [this](const Result<QString> &text) {
                                  if (text)
                                      takeText(*text);
                                  else
                                      m_bar->tell(Alarm::Red, tr("The file could not be read."),
                                                  attendanceSentence(text.error()));
                              });
                      });
}

void WageDialog::takeText(const QString &text)
{
    if (!m_desk.mayChange())
        return;
    auto *dialog = new WageImportDialog(m_ui, m_desk, readWageFile(text, m_desk.agents()), this);
    connect(dialog, &WageImportDialog::entered, this, [this](int count) {
        m_bar->tell(Alarm::None, tr("Entered."), tr("%n wage(s)", nullptr, count));
    });
    dialog->open();
}

WageEntryDialog::WageEntryDialog(const UiContext &context, WageDesk &desk, const AgentWage &present,
                                 QWidget *parent)
    : FormDialog(context, QStringLiteral("wageEntryDialog"), present.agentNo + u' ' + present.agent,
                 tr("The wage of a month from a day on; wages entered for later days give way to "
                    "it. What is booked already keeps the cap of then."),
                 tr("Save"), parent),
      m_desk(desk), m_present(present),
      m_from(addLine(QStringLiteral("from"), tr("From"),
                     present.id > 0 ? present.from.toString(Qt::ISODate)
                                    : QDate(context.clock.siteNow().date().year(),
                                            context.clock.siteNow().date().month(), 1)
                                          .toString(Qt::ISODate))),
      m_yuan(addLine(QStringLiteral("yuan"), tr("Wage (¥)"),
                     present.id > 0 ? plainYuan(present.fen) : QString()))
{
    alignLabels(*this);
    connect(m_from, &QLineEdit::textEdited, this, &WageEntryDialog::check);
    connect(m_yuan, &QLineEdit::textEdited, this, &WageEntryDialog::check);
    m_yuan->setFocus();
    m_yuan->selectAll();
}

std::optional<qint64> WageEntryDialog::fen() const
{
    const std::optional<qint64> given = fenFrom(m_yuan->text());
    return given && *given > 0 ? given : std::nullopt;
}

void WageEntryDialog::check()
{
    fieldOf(m_from)->setFault({});
    fieldOf(m_yuan)->setFault({});
    if (!dayIn(m_from))
        refuse(m_from, tr("A day like 2026-11-18"));
    if (!fen())
        refuse(m_yuan, tr("An amount above 0, like 5000 or 5000.00"));
}

void WageEntryDialog::submit()
{
    check();
    if (hasFaults())
        return;
    const WageLine line{1, m_present.agentId, m_present.agentNo, *dayIn(m_from), *fen()};
    whenSubmitted(m_desk.save({line}), [](const Result<void> &) {});
}

const QWidget *WageEntryDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"agent_wage_positive" ? m_yuan : nullptr;
}

QString WageEntryDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

WageImportDialog::WageImportDialog(const UiContext &context, WageDesk &desk, WageFile read,
                                   QWidget *parent)
    : FormDialog(context, QStringLiteral("wageImportDialog"), tr("Enter wages"),
                 tr("Each holds from its day on and takes the place of what was entered for later "
                    "days. Lines with a fault are not entered."),
                 tr("Enter"), parent),
      m_desk(desk), m_read(std::move(read)), m_faults(new QTableWidget(0, 4, this))
{
    setFixedWidth(importWidth);
    auto *summary = new InkLabel(context, &Theme::text, Type::Strong,
                                 tr("%1 wages read, %2 lines with a fault")
                                     .arg(m_read.lines.size())
                                     .arg(m_read.faults.size()),
                                 this);
    summary->setObjectName(QStringLiteral("summary"));
    addWidget(summary);
    showFaults();
    addWidget(m_faults);
    findChild<QPushButton *>(QStringLiteral("submit"))->setEnabled(!m_read.lines.empty());
}

void WageImportDialog::showFaults()
{
    m_faults->setObjectName(QStringLiteral("faults"));
    m_faults->setHorizontalHeaderLabels(
        {tr("Line"), tr("Column"), tr("What is wrong"), tr("The line")});
    m_faults->horizontalHeader()->setStretchLastSection(true);
    m_faults->verticalHeader()->hide();
    m_faults->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_faults->setColumnWidth(0, 56);
    m_faults->setColumnWidth(1, 56);
    m_faults->setColumnWidth(2, 220);
    m_faults->setFixedHeight(200);
    const int shown = std::min(int(m_read.faults.size()), mostShown);
    m_faults->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const WageFault &fault = m_read.faults[size_t(row)];
        const QStringList cells{QString::number(fault.line), QString::number(fault.column),
                                faultWord(fault.kind), fault.text};
        for (int column = 0; column < cells.size(); ++column)
            m_faults->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_faults->setVisible(shown > 0);
}

void WageImportDialog::submit()
{
    const int count = int(m_read.lines.size());
    whenSubmitted(m_desk.save(m_read.lines),
                  [this, count](const Result<void> &) { Q_EMIT entered(count); });
}

QString WageImportDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

}
