// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingspage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/whendone.h"
#include "quality/findings/findingdialogs.h"
#include "quality/findings/findingprint.h"
#include "quality/findings/findingview.h"
#include "quality/findings/findingwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QTimeZone>

namespace banzhang {
namespace {

constexpr int viewWidth = 460;
constexpr int openOnes = -1;
constexpr QLatin1String stepSetting("quality/findingsStep");

}

FindingsPage::FindingsPage(const UiContext &ui, FindingDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk),
      m_filter(new FindingFilter(desk.findings(), this)), m_step(new FilterCombo(tr("Step"), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_overdue(new QCheckBox(tr("Overdue only"), this)),
      m_list(new ListFrame(ui, this)), m_view(new FindingView(ui, this))
{
    setObjectName(QStringLiteral("findingsPage"));
    addBar();
    connectFilters();
    addTable();
    m_foot = m_list->addFoot(QStringLiteral("findingsFoot"));
    m_view->setMinimumWidth(380);
    QSplitter &split = m_list->standBeside(m_view, {940, viewWidth});
    split.setStretchFactor(0, 1);
    split.setStretchFactor(1, 0);
    rememberSplit(ui, split, QStringLiteral("quality/findingsSplit"));
    connect(&desk, &FindingDesk::looked, this, &FindingsPage::onLooked);
    connect(&desk, &FindingDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The findings could not be read."), findingSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &FindingDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &FindingsPage::choose);
    connect(m_list, &ListFrame::opened, this, &FindingsPage::openSheet);
    m_list->offerExport(tr("Export findings"), QStringLiteral("findings.xlsx"));
    connect(m_view, &FindingView::deedWanted, this, &FindingsPage::begin);
    connect(m_view, &FindingView::sheetWanted, this, &FindingsPage::openSheet);
    connect(m_view, &FindingView::copyWanted, this, &FindingsPage::copy);
    connect(m_view, &FindingView::printWanted, this, &FindingsPage::print);
    connect(m_view, &FindingView::pdfWanted, this, &FindingsPage::savePdf);
    showNone();
    filterStep();
    desk.refresh(); // for the count beside the tab
}

void FindingsPage::addBar()
{
    DeedBar &bar = m_list->addBar(DeedBar::filterHeight);
    m_step->setObjectName(QStringLiteral("findingsStep"));
    std::vector<std::pair<QString, QVariant>> steps{{tr("open ones"), openOnes}};
    steps.reserve(size_t(FindingState::Withdrawn) + 2);
    for (int state = 0; state <= int(FindingState::Withdrawn); ++state)
        steps.emplace_back(findingStateWord(FindingState(state)), state);
    m_step->setChoices(steps);
    m_step->choose(m_ui.settings.ofPerson(stepSetting, openOnes));
    m_team->setObjectName(QStringLiteral("findingsTeam"));
    m_overdue->setObjectName(QStringLiteral("findingsOverdue"));
    bar.add({m_step, m_team, m_overdue});
    bar.addStretch();
    SearchField *search =
        m_list->addSearch(bar, tr("Agent, item, fault"), [this](const QString &text) {
            m_filter->setText(text);
            updateFoot();
        });
    search->setObjectName(QStringLiteral("findingsText"));
    bar.addDeed({"findingsExport", tr("Export…"), {}, tr("Export what is seen (Ctrl+E)")},
                [this] { m_list->askToExport(); });
}

void FindingsPage::connectFilters()
{
    connect(m_step, &FilterCombo::chosenChanged, this, &FindingsPage::filterStep);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_overdue, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOverdueOnly(only);
        updateFoot();
    });
}

void FindingsPage::addTable()
{
    m_list->addTable(*m_filter, {.name = QStringLiteral("findings"),
                                 .memory = QStringLiteral("quality/findings"),
                                 .title = title(),
                                 .icon = QStringLiteral("quality"),
                                 .columns = {{FindingModel::Step, 104},
                                             {FindingModel::Due, 172},
                                             {FindingModel::SameDay, 108},
                                             {FindingModel::Agent, 112},
                                             {FindingModel::Team, 80},
                                             {FindingModel::Severity, 72},
                                             {FindingModel::Question, 150},
                                             {FindingModel::FoundAt, 116},
                                             {FindingModel::FoundBy, 72},
                                             {FindingModel::Round, 52},
                                             {FindingModel::Fault, 150},
                                             {FindingModel::Sheet, 64, false}},
                                 .sortedBy = FindingModel::Due});
}

QString FindingsPage::title() const
{
    return tr("Corrective action");
}

QStringList FindingsPage::statusParts() const
{
    return {tr("%n finding(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 to Alt+5 the steps · Enter the sheet · Ctrl+P notice · Ctrl+E export")};
}

void FindingsPage::activate()
{
    m_desk.follow();
    m_list->table().setFocus();
}

void FindingsPage::deactivate()
{
    m_desk.rest();
}

void FindingsPage::onLooked()
{
    m_list->message().clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.openCount());
    if (m_list->table().selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_list->table().selectRow(0);
    else
        showNone();
}

void FindingsPage::updateTeams()
{
    QStringList names;
    names.reserve(qsizetype(m_desk.findings().rows().size()));
    for (const Finding &finding : m_desk.findings().rows())
        names.append(finding.team);
    m_team->setNames(names);
}

void FindingsPage::updateFoot()
{
    const auto late = std::ranges::count(m_desk.findings().rows(), SameDay::No, &Finding::sameDay);
    QStringList parts{
        tr("%n shown", nullptr, m_filter->rowCount()), tr("%n open", nullptr, m_desk.openCount()),
        tr("%n overdue", nullptr, m_desk.overdueCount()),
        tr("%n not told the same day", nullptr, int(late)), tr("closed ones of 92 days")};
    if (m_desk.isCut())
        parts.append(tr("there are more than are listed"));
    m_foot->setText(parts.join(QStringLiteral(" · ")));
    m_list->setEmptyWords(
        {tr("No findings"), tr("A failed critical or fatal item becomes one when its sheet is "
                               "submitted; of any other item one is made from the sheet.")},
        {tr("No finding fits"), tr("Choose another step, team or word.")});
    Q_EMIT statusChanged();
}

void FindingsPage::filterStep()
{
    const QVariant step = m_step->chosen();
    m_ui.settings.setOfPerson(stepSetting, step);
    if (!step.isValid())
        m_filter->setAllSteps();
    else if (step.toInt() == openOnes)
        m_filter->setState({});
    else
        m_filter->setState(FindingState(step.toInt()));
    updateFoot();
}

void FindingsPage::choose()
{
    const QModelIndexList rows = m_list->table().selectionModel()->selectedRows();
    if (rows.isEmpty())
        return showNone();
    const auto id = FindingId(rows.first().data(IdRole).toLongLong());
    whenDone(m_desk.load(id), this,
             [this, generation = ++m_generation](const Result<FindingDetail> &detail) {
                 if (generation != m_generation)
                     return;
                 if (detail)
                     return showDetail(*detail);
                 showNone();
                 m_list->message().tell(Alarm::Red, tr("The finding could not be read."),
                                        findingSentence(detail.error()), {}, tr("Try again"));
             });
}

void FindingsPage::showDetail(const FindingDetail &detail)
{
    m_detail = detail;
    m_view->show(detail);
}

void FindingsPage::showNone()
{
    ++m_generation;
    m_detail = {};
    m_view->clear(tr("No finding is chosen"), tr("Choose one to see its steps."));
}

void FindingsPage::begin(FindingDeed deed)
{
    if (m_detail.finding.id == FindingId{} || barOf(m_detail, deed) != FindingBar::None)
        return;
    (new FindingStepDialog(m_ui, m_desk, m_detail, deed, this))->open();
}

void FindingsPage::openSheet()
{
    if (m_detail.finding.id != FindingId{})
        Q_EMIT itemWanted(m_detail.finding.sheetId, m_detail.finding.itemKey);
}

void FindingsPage::copy()
{
    QApplication::clipboard()->setText(findingAsText(m_detail, m_ui.clock));
}

void FindingsPage::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *chosen) { printNotice(*chosen, m_detail, m_ui.clock); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void FindingsPage::savePdf()
{
    const QString name = QStringLiteral("finding-%1.pdf").arg(number(m_detail.finding.id));
    m_ui.ask.saveFile(this, tr("Save the notice"), name, tr("PDF (*.pdf)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QPdfWriter writer(path);
                          writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
                          printNotice(writer, m_detail, m_ui.clock);
                      });
}

}
