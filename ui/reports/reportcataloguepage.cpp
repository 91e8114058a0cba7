// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcataloguepage.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "reports/consolewords.h"
#include "reports/letterheaddialog.h"
#include "reports/paper/paperview.h"
#include "reports/reportoutput.h"
#include "reports/reportparameters.h"
#include "reports/reportwork.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int lastRunWidth = 100;
constexpr int runsHeight = 180;
constexpr int mostRuns = 50;

}

ReportCataloguePage::ReportCataloguePage(const UiContext &ui, ReportDesk &desk,
                                         const QString &language, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_language(language),
      m_bar(new MessageBar(ui, this)), m_search(new SearchField(ui, tr("Name of a report"), this)),
      m_tree(new QTreeView(this)), m_filter(new ReportCatalogueFilter(desk.catalogue(), this)),
      m_parameters(new ReportParameters(ui, language, this)),
      m_runFilter(new ReportRunFilter(desk.runs(), this)),
      m_runs(new TableView(ui, QStringLiteral("reports/runsOfOne"), this)),
      m_preview(new PaperView(ui, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(ui, QStringLiteral("report"), tr("Choose a report"),
                             tr("F5 makes it and shows its pages here."), m_stack)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_laying(new ReportWork(this)), m_delivering(new ReportWork(this))
{
    setObjectName(QStringLiteral("reportCataloguePage"));
    m_bar->clear();
    auto *split = new QSplitter(this);
    split->addWidget(buildLeft());
    split->addWidget(buildMiddle());
    split->addWidget(buildRight());
    split->setStretchFactor(2, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({300, 352, 732});
    rememberSplit(ui, *split, QStringLiteral("reports/catalogueSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(split, 1);
    connect(&desk, &ReportDesk::oriented, this, &ReportCataloguePage::orient);
    connect(&desk, &ReportDesk::progressed, this, &ReportCataloguePage::showProgress);
    connect(m_laying, &ReportWork::progressed, this, &ReportCataloguePage::showProgress);
    connect(m_delivering, &ReportWork::progressed, this, &ReportCataloguePage::showProgress);
    connect(&desk, &ReportDesk::made, this, &ReportCataloguePage::take);
    connect(&desk, &ReportDesk::runFailed, this, &ReportCataloguePage::showRefusal);
    connect(&desk, &ReportDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The reports could not be read."), reportSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, this, [this] {
        m_bar->clear();
        m_desk.refresh();
        if (!m_report.document && !m_parameters->code().isEmpty())
            run();
    });
    addKeys();
    setBusy({});
}

void ReportCataloguePage::orient()
{
    m_parameters->setBearings(m_desk.bearings());
    const Letterhead &letterhead = m_desk.letterhead();
    if (std::exchange(m_letterhead, letterhead.revision) != letterhead.revision)
        m_parameters->setPaper(letterhead.paper);
    if (m_report.document && m_report.letterhead.revision != letterhead.revision) {
        m_report.letterhead = letterhead;
        layOut();
    }
    // A tree that is shown has a current row, if only a group's.
    if (m_parameters->code().isEmpty())
        m_tree->setCurrentIndex(m_filter->mapFromSource(m_desk.catalogue().indexOf(
            m_ui.settings.ofPerson(QStringLiteral("reports/last"), u"monthly-book"_qs)
                .toString())));
}

QWidget *ReportCataloguePage::buildLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(8, 0, 8, 0);
    search->addWidget(m_search);
    layout->addLayout(search);
    layout->addWidget(m_tree, 1);
    m_search->setObjectName(QStringLiteral("reportSearch"));
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
    });
    m_tree->setObjectName(QStringLiteral("reportCatalogue"));
    m_tree->setAccessibleName(tr("Reports"));
    m_tree->setProperty("region", true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ReportCatalogueModel::Name, QHeaderView::Stretch);
    m_tree->header()->resizeSection(ReportCatalogueModel::LastRun, lastRunWidth);
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportCataloguePage::chooseKind);
    connect(m_tree, &QTreeView::activated, this, &ReportCataloguePage::run);
    return left;
}

QWidget *ReportCataloguePage::buildMiddle()
{
    auto *middle = new QSplitter(Qt::Vertical, this);
    middle->addWidget(m_parameters);
    middle->addWidget(m_runs);
    middle->setChildrenCollapsible(false);
    middle->setSizes({600, runsHeight});
    rememberSplit(m_ui, *middle, QStringLiteral("reports/parametersSplit"));
    m_runFilter->setReport(QStringLiteral("-"));
    m_runs->setObjectName(QStringLiteral("runsOfReport"));
    m_runs->setAccessibleName(tr("Runs of this report"));
    m_runs->setModel(m_runFilter);
    m_runs->setItemDelegate(new RowDelegate(m_ui, m_runs));
    m_runs->setSmallHead();
    m_runs->setSortingEnabled(true);
    m_runs->sortByColumn(ReportRunModel::Time, Qt::DescendingOrder);
    m_runs->setColumns({{ReportRunModel::Time, 96},
                        {ReportRunModel::Who, 64},
                        {ReportRunModel::Result, 160, true, true}});
    m_runs->setEmptyState(
        new EmptyState(m_ui, QStringLiteral("report"), tr("Not run yet"), {}, m_runs));
    connect(m_runs, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ReportRun *kept = m_desk.runs().find(index.data(IdRole).toLongLong());
        if (!kept)
            return;
        whenDone(m_desk.open(*kept), this, [this](const Result<MadeReport> &report) {
            if (report)
                showKept(*report);
            else
                m_bar->tell(Alarm::Amber, tr("The run cannot be shown."),
                            reportSentence(report.error()));
        });
    });
    connect(m_parameters, &ReportParameters::showWanted, this, &ReportCataloguePage::run);
    connect(m_parameters, &ReportParameters::printWanted, this,
            [this] { withReport([this] { print(); }); });
    connect(m_parameters, &ReportParameters::fileWanted, this, &ReportCataloguePage::write);
    connect(m_parameters, &ReportParameters::changed, this, [this] { Q_EMIT statusChanged(); });
    m_parameters->setMayKeepLetterhead(m_desk.rights().mayKeepLetterhead);
    connect(m_parameters, &ReportParameters::letterheadWanted, this,
            [this] { (new LetterheadDialog(m_ui, m_desk, m_language, this))->open(); });
    connect(m_parameters, &ReportParameters::chapterChosen, this, [this](const QString &code) {
        if (!m_paper)
            return;
        const auto &chapters = m_report.document->chapters;
        for (size_t at = 0; at < chapters.size(); ++at) {
            if (chapters[at].code == code || chapters[at].code.startsWith(code + u'/'))
                return m_preview->goTo(m_paper->firstPageOf(int(at)));
        }
    });
    return middle;
}

QWidget *ReportCataloguePage::buildRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *work = new QWidget(right);
    work->setObjectName(QStringLiteral("reportWork"));
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    m_cancel->setToolTip(tr("Leaves no file and nothing half done (Esc)"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ReportCataloguePage::cancel);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_preview);
    layout->addWidget(work);
    layout->addWidget(m_stack, 1);
    connect(m_preview, &PaperView::linkActivated, this, &ReportCataloguePage::linkChosen);
    return right;
}

void ReportCataloguePage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(); });
    key(QKeySequence(Qt::Key_Escape), [this] { cancel(); });
}

QString ReportCataloguePage::title() const
{
    return tr("Catalogue");
}

QStringList ReportCataloguePage::statusParts() const
{
    QStringList subject;
    if (m_report.document)
        subject << m_report.document->title;
    subject << m_report.run.runNo;
    subject.removeAll(QString());
    QStringList parts{tr("F5 show · PgUp PgDn pages · Ctrl+P print · Ctrl+E PDF")};
    if (!subject.isEmpty())
        parts.prepend(subject.join(QStringLiteral(" · ")));
    return parts;
}

void ReportCataloguePage::activate()
{
    m_desk.follow();
    m_tree->setFocus();
}

void ReportCataloguePage::deactivate()
{
    m_desk.rest();
}

void ReportCataloguePage::chooseKind()
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(ReportCatalogueModel::Name);
    const QString code = index.data(ReportCatalogueModel::CodeRole).toString();
    const ReportKind *kind = reportKindOf(code);
    if (!kind || code == m_parameters->code())
        return;
    m_ui.settings.setOfPerson(QStringLiteral("reports/last"), code);
    m_parameters->setKind(*kind);
    m_runFilter->setReport(code);
    m_report = {};
    m_paper.reset();
    m_laying->cancel();
    m_preview->setPaper({});
    m_bar->clear();
    m_empty->setText(m_tree->currentIndex().siblingAtColumn(0).data().toString(),
                     tr("F5 makes it and shows its pages here."));
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT statusChanged();
}

void ReportCataloguePage::run()
{
    const ReportRequest request = m_parameters->request();
    if (!request.span.isValid())
        return m_bar->tell(Alarm::Amber, tr("The days are not in order."),
                           tr("The first day stands before the last one."));
    if (m_delivering->isRunning())
        return; // it is seen how far that is, and it can be cancelled
    m_laying->cancel();
    m_bar->clear();
    m_report = {};
    m_paper.reset();
    m_empty->setText(tr("Making the report…"), tr("Esc cancels it. Nothing else waits for it."));
    m_stack->setCurrentWidget(m_empty);
    setBusy(tr("Making the report…"));
    m_desk.run(request);
}

void ReportCataloguePage::runAgain(const ReportRequest &request)
{
    m_tree->setCurrentIndex(m_filter->mapFromSource(m_desk.catalogue().indexOf(request.report)));
    m_parameters->setRequest(request);
    run();
}

void ReportCataloguePage::take(const MadeReport &report)
{
    m_report = report;
    if (report.run.isProvisional)
        m_bar->tell(
            Alarm::Amber, tr("Provisional"),
            tr("The period is not closed: every page says so, and the figures may change."));
    layOut();
}

void ReportCataloguePage::showKept(const MadeReport &report)
{
    m_tree->setCurrentIndex(
        m_filter->mapFromSource(m_desk.catalogue().indexOf(report.run.request.report)));
    m_parameters->setRequest(report.run.request);
    m_then = {};
    take(report);
}

void ReportCataloguePage::layOut()
{
    if (!m_report.document)
        return;
    if (!m_delivering->isRunning())
        setBusy(tr("Laying out the pages…"));
    m_laying->run(
        [report = m_report](const WorkProgress &progress) { return paperOf(report, {}, progress); },
        [this](const std::shared_ptr<const ReportPaper> &paper) {
            if (m_desk.isRunning())
                return; // another one is asked for by now
            if (!m_delivering->isRunning())
                setBusy({});
            if (paper && m_report.document)
                return showPaper(paper);
            m_then = {};
            if (m_report.document) {
                m_empty->setText(tr("Cancelled"), tr("F5 makes it again."));
                m_stack->setCurrentWidget(m_empty);
            }
        });
}

void ReportCataloguePage::cancel()
{
    if (m_desk.isRunning())
        m_desk.cancel();
    else if (m_laying->isRunning())
        m_laying->cancel();
    else
        m_delivering->cancel();
}

void ReportCataloguePage::showPaper(const std::shared_ptr<const ReportPaper> &paper)
{
    m_paper = paper;
    m_preview->setPaper(paper);
    m_stack->setCurrentWidget(m_preview);
    std::vector<std::pair<QString, QString>> places;
    const auto &chapters = m_report.document->chapters;
    for (size_t at = 0; at < chapters.size(); ++at) {
        const QString code = chapters[at].code.section(u'/', 0, 0);
        if (places.empty() || places.back().first != code)
            places.emplace_back(code, QString::number(paper->firstPageOf(int(at)) + 1));
    }
    m_parameters->setPages(places, paper->pages());
    Q_EMIT statusChanged();
    if (m_then)
        std::exchange(m_then, nullptr)();
}

void ReportCataloguePage::showRefusal(const Problem &problem, bool wasCancelled)
{
    m_then = {};
    setBusy({});
    m_empty->setText(wasCancelled ? tr("Cancelled") : tr("The report could not be made"),
                     wasCancelled ? tr("F5 makes it again.") : reportSentence(problem));
    if (!wasCancelled)
        m_bar->tell(Alarm::Red, tr("The report could not be made."), reportSentence(problem), {},
                    tr("Try again"));
}

void ReportCataloguePage::withReport(const std::function<void()> &deed)
{
    if (m_paper && m_report.document && m_report.document->request == m_parameters->request())
        return deed();
    m_then = deed;
    run();
}

void ReportCataloguePage::setBusy(const QString &what)
{
    const bool isBusy = !what.isEmpty();
    m_parameters->setBusy(isBusy);
    findChild<QWidget *>(QStringLiteral("reportWork"))->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_progress->setFormat(what);
}

void ReportCataloguePage::showProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

}
