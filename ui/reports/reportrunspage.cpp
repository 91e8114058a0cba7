// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/momenttext.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/runcomparedialog.h"
#include "reports/runmarktext.h"
#include "reports/sections/reportwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {

ReportRunsPage::ReportRunsPage(const UiContext &ui, ReportDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_bar(new MessageBar(ui, this)),
      m_search(new SearchField(ui, tr("Words, run number, fingerprint or QR text"), this)),
      m_report(new FilterCombo(tr("Report"), this)), m_outcome(new FilterCombo(tr("Result"), this)),
      m_filter(new ReportRunFilter(desk.runs(), this)),
      m_table(new TableView(ui, QStringLiteral("reports/runs"), this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("reportRunsPage"));
    m_bar->clear();
    buildTable();
    m_details->setObjectName(QStringLiteral("runDetails"));
    m_details->setAccessibleName(tr("The chosen run"));
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({960, 424});
    rememberSplit(ui, *split, QStringLiteral("reports/runsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(split, 1);
    layout->addWidget(buildDeeds());
    connect(&desk, &ReportDesk::listed, this, [this] {
        m_bar->clear();
        updateDeeds();
        Q_EMIT statusChanged();
    });
    connect(&desk, &ReportDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The runs could not be read."), reportSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &ReportDesk::refresh);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    updateDeeds();
}

QWidget *ReportRunsPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    m_search->setObjectName(QStringLiteral("runSearch"));
    m_search->setToolTip(tr("Paste what a QR code says: the run is looked up however old it is"));
    m_report->setObjectName(QStringLiteral("runReport"));
    m_outcome->setObjectName(QStringLiteral("runOutcome"));
    std::vector<std::pair<QString, QVariant>> reports;
    for (const ReportKind &kind : reportCatalogue()) {
        if (m_desk.catalogue().indexOf(kind.code).isValid())
            reports.emplace_back(reportTitle(kind), kind.code);
    }
    m_report->setChoices(reports);
    m_outcome->setChoices({{tr("failed"), true}});
    layout->addWidget(m_search, 1);
    layout->addWidget(m_report);
    layout->addWidget(m_outcome);
    layout->addStretch();
    connect(m_search, &SearchField::searched, this, &ReportRunsPage::lookUp);
    connect(m_report, &FilterCombo::chosenChanged, this,
            [this](const QVariant &code) { m_filter->setReport(code.toString()); });
    connect(m_outcome, &FilterCombo::chosenChanged, this,
            [this](const QVariant &failed) { m_filter->setFailedOnly(failed.toBool()); });
    return bar;
}

void ReportRunsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("reportRuns"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportRunModel::Time, Qt::DescendingOrder);
    m_table->setColumns({{ReportRunModel::Time, 112},
                         {ReportRunModel::Report, 152},
                         {ReportRunModel::Days, 128},
                         {ReportRunModel::Who, 80},
                         {ReportRunModel::Result, 192, true, true},
                         {ReportRunModel::RunNo, 160},
                         {ReportRunModel::Files, 112},
                         {ReportRunModel::Fingerprint, 136, false}});
    m_table->setEmptyState(new EmptyState(m_ui, QStringLiteral("report"), tr("No runs"),
                                          tr("What is shown, printed or written is kept here."),
                                          m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportRunsPage::updateDeeds);
    connect(m_table, &QAbstractItemView::activated, this, &ReportRunsPage::open);
}

QWidget *ReportRunsPage::buildDeeds()
{
    auto *deeds = new QWidget(this);
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, Qt::Key digit, const QString &tip,
                         auto deed) {
        auto *button = new QPushButton(text, deeds);
        const QKeySequence key(Qt::ALT | digit);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setShortcut(key);
        button->setProperty("keyCap", key.toString());
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
        return button;
    };
    m_open = add(tr("Show"), "openRun", Qt::Key_1, tr("What it showed then (Enter)"),
                 [this] { open(); });
    m_open->setProperty("primary", true);
    m_again =
        add(tr("Run again"), "runAgain", Qt::Key_2,
            tr("The same question; a closed period gives the same figures"), [this] { again(); });
    m_compare = add(tr("Compare"), "compareRun", Qt::Key_3,
                    tr("Two chosen runs, or this one with a run made now"), [this] { compare(); });
    layout->addStretch();
    return deeds;
}

QString ReportRunsPage::title() const
{
    return tr("Runs");
}

QStringList ReportRunsPage::statusParts() const
{
    return {tr("%n run(s)", nullptr, m_desk.runs().rowCount()),
            tr("Enter show · Alt+2 run again · Alt+3 compare · Ctrl+F look up")};
}

void ReportRunsPage::activate()
{
    m_desk.follow();
    m_table->setFocus();
}

void ReportRunsPage::deactivate()
{
    m_desk.rest();
}

std::vector<ReportRun> ReportRunsPage::chosen() const
{
    std::vector<ReportRun> runs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    runs.reserve(size_t(rows.size()));
    for (const QModelIndex &row : rows) {
        if (const ReportRun *run = m_desk.runs().find(row.data(IdRole).toLongLong()))
            runs.push_back(*run);
    }
    return runs;
}

void ReportRunsPage::updateDeeds()
{
    const std::vector<ReportRun> runs = chosen();
    m_open->setEnabled(runs.size() == 1 && runs[0].hasFigures);
    m_again->setEnabled(runs.size() == 1);
    const bool arePair =
        runs.size() == 2 && runs[1].hasFigures && runs[0].request.report == runs[1].request.report;
    m_compare->setEnabled(!runs.empty() && runs[0].hasFigures && (runs.size() == 1 || arePair));
    if (runs.size() != 1)
        return m_details->setPlainText({});
    const ReportRun &run = runs[0];
    QStringList lines{tr("Run %1").arg(run.runNo),
                      tr("Snapshot: %1").arg(momentText(run.snapshotAt, m_ui.clock)),
                      tr("Program: %1").arg(run.version), tr("By: %1").arg(run.runBy),
                      tr("Fingerprint: %1").arg(run.fingerprint)};
    if (!run.failure.isEmpty())
        lines << tr("Failed: %1").arg(run.failure);
    for (const ReportFile &file : run.files)
        lines << QString() << formatWord(file.format) + QStringLiteral(" · ") + file.name
              << momentText(file.madeAt, m_ui.clock) << tr("%n byte(s)", nullptr, int(file.bytes))
              << QStringLiteral("SHA-256 ") + file.sha256;
    m_details->setPlainText(lines.join(u'\n'));
}

void ReportRunsPage::open()
{
    const std::vector<ReportRun> runs = chosen();
    if (runs.size() != 1)
        return;
    whenDone(m_desk.open(runs[0]), this, [this](const Result<MadeReport> &report) {
        if (report)
            Q_EMIT shown(*report);
        else
            m_bar->tell(Alarm::Amber, tr("The run cannot be shown."),
                        reportSentence(report.error()));
    });
}

void ReportRunsPage::again()
{
    const std::vector<ReportRun> runs = chosen();
    if (runs.size() == 1)
        Q_EMIT againWanted(runs[0].request);
}

void ReportRunsPage::compare()
{
    const std::vector<ReportRun> runs = chosen();
    if (runs.empty())
        return;
    const auto tell = [this](const Problem &problem) {
        m_bar->tell(Alarm::Amber, tr("The runs cannot be compared."), reportSentence(problem));
    };
    whenDone(m_desk.open(runs[0]), this, [this, runs, tell](const Result<MadeReport> &left) {
        if (!left)
            return tell(left.error());
        const auto right = runs.size() > 1 ? m_desk.open(runs[1]) : m_desk.make(runs[0].request);
        whenDone(right, this, [this, left = *left, tell](const Result<MadeReport> &other) {
            if (!other)
                return tell(other.error());
            (new RunCompareDialog(m_ui, left, *other, this))->open();
        });
    });
}

void ReportRunsPage::lookUp(const QString &text)
{
    const RunMark mark = runMarkIn(text);
    if (mark == RunMark())
        return m_filter->setText(text);
    m_filter->setText(mark.runNo.isEmpty() ? mark.fingerprint.left(16) : mark.runNo);
    whenDone(m_desk.find(text), this, [this, mark](const Result<std::vector<ReportRun>> &found) {
        if (!found)
            return m_bar->tell(Alarm::Red, tr("The runs could not be read."),
                               reportSentence(found.error()));
        if (found->empty())
            return m_bar->tell(Alarm::Red, tr("There is no such run."),
                               tr("No run of this centre that you may see has that number."));
        const ReportRun &run = found->front();
        if (!mark.fingerprint.isEmpty() && !run.fingerprint.startsWith(mark.fingerprint))
            return m_bar->tell(
                Alarm::Red, tr("The paper is not this run's."),
                tr("Run %1 has another fingerprint: %2.").arg(run.runNo, run.fingerprint.left(16)));
        m_bar->tell(Alarm::None, tr("The run is known: %1").arg(run.runNo),
                    tr("Alt+1 shows its figures to hold beside the paper."));
        if (m_filter->rowCount() == 1)
            m_table->selectRow(0);
        else
            whenDone(m_desk.open(run), this, [this](const Result<MadeReport> &report) {
                if (report)
                    Q_EMIT shown(*report); // older than the list goes back
            });
    });
}

}
