// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunspage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/momenttext.h"
#include "common/searchfield.h"
#include "common/sidetext.h"
#include "common/splitmemory.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/runcomparedialog.h"
#include "reports/runmarktext.h"
#include "reports/sections/reportwords.h"

#include <QPushButton>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int leastSearchWidth = 176;

}

ReportRunsPage::ReportRunsPage(const UiContext &ui, ReportDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_list(new ListFrame(ui, this)),
      m_report(new FilterCombo(tr("Report"), this)), m_outcome(new FilterCombo(tr("Result"), this)),
      m_filter(new ReportRunFilter(desk.runs(), this)),
      m_details(new SideText(ui, QStringLiteral("runDetails"), this))
{
    setObjectName(QStringLiteral("reportRunsPage"));
    addFilters();
    addTable();
    addDeeds();
    connect(&desk, &ReportDesk::listed, this, [this] {
        m_list->message().clear();
        updateDeeds();
        Q_EMIT statusChanged();
    });
    connect(&desk, &ReportDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The runs could not be read."), reportSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &ReportDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &ReportRunsPage::updateDeeds);
    connect(m_list, &ListFrame::opened, this, &ReportRunsPage::open);
    updateDeeds();
}

void ReportRunsPage::addFilters()
{
    DeedBar &bar = m_list->addBar();
    SearchField *search = m_list->addSearch(bar, tr("Words, run number, fingerprint or QR text"),
                                            [this](const QString &text) { lookUp(text); });
    search->setObjectName(QStringLiteral("runSearch"));
    search->setToolTip(tr("Paste what a QR code says: the run is looked up however old it is"));
    search->setMinimumWidth(leastSearchWidth); // a QR text is long
    search->setMaximumWidth(QWIDGETSIZE_MAX);
    m_report->setObjectName(QStringLiteral("runReport"));
    m_outcome->setObjectName(QStringLiteral("runOutcome"));
    std::vector<std::pair<QString, QVariant>> reports;
    for (const ReportKind &kind : reportCatalogue()) {
        if (m_desk.catalogue().indexOf(kind.code).isValid())
            reports.emplace_back(reportTitle(kind), kind.code);
    }
    m_report->setChoices(reports);
    m_outcome->setChoices({{tr("failed"), true}});
    bar.add({m_report, m_outcome});
    connect(m_report, &FilterCombo::chosenChanged, this,
            [this](const QVariant &code) { m_filter->setReport(code.toString()); });
    connect(m_outcome, &FilterCombo::chosenChanged, this,
            [this](const QVariant &failed) { m_filter->setFailedOnly(failed.toBool()); });
}

void ReportRunsPage::addTable()
{
    m_details->setAccessibleName(tr("The chosen run"));
    QSplitter &split = m_list->addTable(*m_filter,
                                        {.name = QStringLiteral("reportRuns"),
                                         .memory = QStringLiteral("reports/runs"),
                                         .title = title(),
                                         .icon = QStringLiteral("report"),
                                         .columns = {{ReportRunModel::Time, 112},
                                                     {ReportRunModel::Report, 152},
                                                     {ReportRunModel::Days, 128},
                                                     {ReportRunModel::Who, 80},
                                                     {ReportRunModel::Result, 192, true, true},
                                                     {ReportRunModel::RunNo, 160},
                                                     {ReportRunModel::Files, 112},
                                                     {ReportRunModel::Fingerprint, 136, false}},
                                         .sortedBy = ReportRunModel::Time,
                                         .order = Qt::DescendingOrder,
                                         .selects = QAbstractItemView::ExtendedSelection},
                                        m_details, {960, 424});
    split.setStretchFactor(0, 1);
    rememberSplit(m_ui, split, QStringLiteral("reports/runsSplit"));
    m_list->setEmptyWords({tr("No runs"), tr("What is shown, printed or written is kept here.")});
}

void ReportRunsPage::addDeeds()
{
    DeedBar &bar = m_list->addBar();
    m_open = bar.addPrimaryDeed(
        {"openRun", tr("Show"), Qt::ALT | Qt::Key_1, tr("What it showed then (Enter)")},
        [this] { open(); });
    m_again = bar.addDeed({"runAgain", tr("Run again"), Qt::ALT | Qt::Key_2,
                           tr("The same question; a closed period gives the same figures")},
                          [this] { again(); });
    m_compare = bar.addDeed({"compareRun", tr("Compare"), Qt::ALT | Qt::Key_3,
                             tr("Two chosen runs, or this one with a run made now")},
                            [this] { compare(); });
    bar.addStretch();
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
    m_list->table().setFocus();
}

void ReportRunsPage::deactivate()
{
    m_desk.rest();
}

std::vector<ReportRun> ReportRunsPage::chosen() const
{
    const QList<qint64> ids = m_list->chosenIds();
    std::vector<ReportRun> runs;
    runs.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        if (const ReportRun *run = m_desk.runs().find(id))
            runs.push_back(*run);
    }
    return runs;
}

// What its row says and what proves it.
QStringList ReportRunsPage::linesOf(const ReportRun &run) const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &words) {
        if (!words.isEmpty())
            lines.append(name + u'\t' + words);
    };
    const QModelIndex row = m_list->table().selectionModel()->selectedRows().value(0);
    for (const int column : {ReportRunModel::Report, ReportRunModel::Days, ReportRunModel::Time,
                             ReportRunModel::Who, ReportRunModel::Result})
        add(m_filter->headerData(column, Qt::Horizontal).toString(),
            row.siblingAtColumn(column).data().toString());
    add(tr("Figures as of"), momentText(run.snapshotAt, m_ui.clock));
    if (run.finishedAt.isValid() && run.failure.isEmpty())
        add(tr("State"), run.isProvisional ? tr("provisional") : tr("of closed months"));
    add(tr("Program"), run.version);
    add(tr("Fingerprint"), inFours(run.fingerprint));
    for (const ReportFile &file : run.files) {
        add(formatWord(file.format), file.name);
        QStringList facts{momentText(file.madeAt, m_ui.clock)};
        if (file.pages > 0)
            facts << tr("%n page(s)", nullptr, file.pages);
        if (file.bytes > 0)
            facts << locale().formattedDataSize(file.bytes);
        lines.append(facts.join(u" · "_qs));
        add(QStringLiteral("SHA-256"), inFours(file.sha256));
    }
    return lines;
}

void ReportRunsPage::updateDeeds()
{
    const std::vector<ReportRun> runs = chosen();
    m_open->setEnabled(runs.size() == 1 && runs[0].hasFigures);
    m_again->setEnabled(runs.size() == 1);
    const bool arePair =
        runs.size() == 2 && runs[1].hasFigures && runs[0].request.report == runs[1].request.report;
    m_compare->setEnabled(!runs.empty() && runs[0].hasFigures && (runs.size() == 1 || arePair));
    if (runs.size() == 1)
        m_details->tell(tr("Run %1").arg(runs[0].runNo), linesOf(runs[0]));
    else
        m_details->tell({}, runs.empty() ? tr("Choose a run to see what proves it.") : QString());
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
            m_list->message().tell(Alarm::Amber, tr("The run cannot be shown."),
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
        m_list->message().tell(Alarm::Amber, tr("The runs cannot be compared."),
                               reportSentence(problem));
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
            return m_list->message().tell(Alarm::Red, tr("The runs could not be read."),
                                          reportSentence(found.error()));
        if (found->empty())
            return m_list->message().tell(
                Alarm::Red, tr("There is no such run."),
                tr("No run of this centre that you may see has that number."));
        const ReportRun &run = found->front();
        if (!mark.fingerprint.isEmpty() && !run.fingerprint.startsWith(mark.fingerprint))
            return m_list->message().tell(
                Alarm::Red, tr("The paper is not this run's."),
                tr("Run %1 has another fingerprint: %2.").arg(run.runNo, run.fingerprint.left(16)));
        m_list->message().tell(Alarm::None, tr("The run is known: %1").arg(run.runNo),
                               tr("Alt+1 shows its figures to hold beside the paper."));
        if (m_filter->rowCount() == 1)
            m_list->table().selectRow(0);
        else
            whenDone(m_desk.open(run), this, [this](const Result<MadeReport> &report) {
                if (report)
                    Q_EMIT shown(*report); // older than the list goes back
            });
    });
}

}
