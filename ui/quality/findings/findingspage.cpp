// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingspage.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/splitmemory.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "quality/findings/findingdialogs.h"
#include "quality/findings/findingprint.h"
#include "quality/findings/findingview.h"
#include "quality/findings/findingwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimeZone>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int viewWidth = 460;
constexpr int openOnes = -1;
constexpr QLatin1String stepSetting("quality/findingsStep");

}

FindingsPage::FindingsPage(const UiContext &ui, FindingDesk &desk, QWidget *parent)
    : QualityPage(parent), m_ui(ui), m_desk(desk),
      m_filter(new FindingFilter(desk.findings(), this)), m_step(new FilterCombo(tr("Step"), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_overdue(new QCheckBox(tr("Overdue only"), this)),
      m_text(new SearchField(ui, tr("Agent, item, fault"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("quality/findings"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("quality"), tr("Loading…"), {}, m_table)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this)),
      m_view(new FindingView(ui, this))
{
    setObjectName(QStringLiteral("findingsPage"));
    m_bar->clear();
    buildTable();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({940, viewWidth});
    m_view->setMinimumWidth(380);
    rememberSplit(ui, *splitter, QStringLiteral("quality/findingsSplit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    connect(&desk, &FindingDesk::looked, this, &FindingsPage::onLooked);
    connect(&desk, &FindingDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The findings could not be read."), findingSentence(problem), {},
                    tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &FindingDesk::refresh);
    connect(m_view, &FindingView::deedWanted, this, &FindingsPage::begin);
    connect(m_view, &FindingView::sheetWanted, this, &FindingsPage::openSheet);
    connect(m_view, &FindingView::copyWanted, this, &FindingsPage::copy);
    connect(m_view, &FindingView::printWanted, this, &FindingsPage::print);
    connect(m_view, &FindingView::pdfWanted, this, &FindingsPage::savePdf);
    addKeys();
    showNone();
    filterStep();
    desk.refresh(); // for the count beside the tab
}

QWidget *FindingsPage::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_table, 1);
    m_foot->setObjectName(QStringLiteral("findingsFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    return list;
}

QWidget *FindingsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_step->setObjectName(QStringLiteral("findingsStep"));
    std::vector<std::pair<QString, QVariant>> steps{{tr("open ones"), openOnes}};
    steps.reserve(size_t(FindingState::Withdrawn) + 2);
    for (int state = 0; state <= int(FindingState::Withdrawn); ++state)
        steps.emplace_back(findingStateWord(FindingState(state)), state);
    m_step->setChoices(steps);
    m_step->choose(m_ui.settings.ofPerson(stepSetting, openOnes));
    m_team->setObjectName(QStringLiteral("findingsTeam"));
    m_overdue->setObjectName(QStringLiteral("findingsOverdue"));
    m_text->setObjectName(QStringLiteral("findingsText"));
    auto *save = new QPushButton(tr("Export…"), bar);
    save->setObjectName(QStringLiteral("findingsExport"));
    save->setToolTip(tr("Export what is seen (Ctrl+E)"));
    layout->addWidget(m_step);
    layout->addWidget(m_team);
    layout->addWidget(m_overdue);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(save);
    connect(save, &QAbstractButton::clicked, this, &FindingsPage::exportSeen);
    connect(m_step, &FilterCombo::chosenChanged, this, &FindingsPage::filterStep);
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &team) {
        m_filter->setTeam(team.toString());
        updateFoot();
    });
    connect(m_overdue, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOverdueOnly(only);
        updateFoot();
    });
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        m_filter->setText(text.trimmed());
        updateFoot();
    });
    return bar;
}

void FindingsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingModel::Due, Qt::AscendingOrder);
    m_table->setColumns({{FindingModel::Step, 104},
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
                         {FindingModel::Sheet, 64, false}});
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsPage::choose);
    connect(m_table, &QAbstractItemView::activated, this, &FindingsPage::openSheet);
}

void FindingsPage::addKeys()
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
    m_table->setFocus();
}

void FindingsPage::deactivate()
{
    m_desk.rest();
}

void FindingsPage::onLooked()
{
    m_bar->clear();
    updateTeams();
    updateFoot();
    Q_EMIT countChanged(m_desk.openCount());
    if (m_table->selectionModel()->hasSelection())
        choose(); // what is shown may have changed
    else if (m_filter->rowCount() > 0)
        m_table->selectRow(0);
    else
        showNone();
}

void FindingsPage::updateTeams()
{
    QStringList names;
    for (const Finding &finding : m_desk.findings().rows()) {
        if (!finding.team.isEmpty() && !names.contains(finding.team))
            names.append(finding.team);
    }
    names.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(names.size()));
    for (const QString &name : names)
        choices.emplace_back(name, name);
    m_team->setChoices(choices);
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
    if (m_desk.findings().rowCount() == 0)
        m_empty->setText(tr("No findings"),
                         tr("A failed critical or fatal item becomes one when its sheet is "
                            "submitted; of any other item one is made from the sheet."));
    else
        m_empty->setText(tr("No finding fits"), tr("Choose another step, team or word."));
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
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
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
                 m_bar->tell(Alarm::Red, tr("The finding could not be read."),
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

void FindingsPage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export findings"), QStringLiteral("findings.xlsx"),
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
