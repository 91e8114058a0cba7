// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance/performancepage.h"

#include "attendance/monthcombo.h"
#include "common/ask.h"
#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/momenttext.h"
#include "common/printlines.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "quality/forms/splitmemory.h"
#include "reports/performance/performancedialogs.h"
#include "reports/performance/performancewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int searchWidth = 176;
constexpr int padding = 12;
constexpr int mostTold = 5;

QPushButton *buttonOf(QWidget *parent, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

}

PerformancePage::PerformancePage(const UiContext &ui, PerformanceDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new PerformanceFilter(desk.totals(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_post(new FilterCombo(tr("Total of"), this)),
      m_gaps(new QCheckBox(tr("with missing parts"), this)),
      m_text(new SearchField(ui, tr("Number, name"), this)), m_bar(new MessageBar(ui, this)),
      m_table(new TableView(ui, QStringLiteral("reports/performance"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("star"), tr("Loading…"), {}, m_table)),
      m_who(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_formula(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_import(buttonOf(this, QStringLiteral("importMarks"), tr("Import marks…"),
                        tr("Exams and satisfaction of a month, by file (Ctrl+I)"))),
      m_decide(buttonOf(this, QStringLiteral("decideOutcome"), tr("Outcome…"), {})),
      m_schemes(buttonOf(this, QStringLiteral("performanceSchemes"), tr("Weights…"),
                         tr("What the totals are made of, by post and month")))
{
    setObjectName(QStringLiteral("performancePage"));
    m_bar->clear();
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(buildBar());
    layout->addWidget(buildBody(), 1);
    connect(&desk, &PerformanceDesk::looked, this, &PerformancePage::onLooked);
    connect(&desk, &PerformanceDesk::failed, this, [this](const Problem &problem) {
        m_bar->tell(Alarm::Red, tr("The totals could not be read."), performanceSentence(problem),
                    {}, tr("Try again"));
    });
    connect(m_bar, &MessageBar::pressed, &desk, &PerformanceDesk::refresh);
    connectBar();
    addKeys();
    updateChosen();
    m_month->choose(desk.month());
}

QWidget *PerformancePage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(padding, 0, padding, 0);
    layout->setSpacing(8);
    m_month->setObjectName(QStringLiteral("performanceMonth"));
    m_gaps->setObjectName(QStringLiteral("gapsOnly"));
    m_post->setChoices({{tr("agents"), QStringLiteral("agent")},
                        {tr("leaders"), QStringLiteral("leader")},
                        {tr("teams"), QStringLiteral("team")}});
    m_text->setFixedWidth(searchWidth);
    m_decide->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_import->setVisible(m_desk.rights().mayMark);
    m_decide->setVisible(m_desk.rights().mayDecide);
    m_schemes->setVisible(m_desk.rights().maySet);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_month, m_team, m_post, m_gaps, m_import, m_decide})
        layout->addWidget(one);
    layout->addStretch();
    layout->addWidget(m_schemes);
    layout->addWidget(m_text);
    return bar;
}

void PerformancePage::connectBar()
{
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &PerformanceDesk::setMonth);
    connect(m_import, &QPushButton::clicked, this, &PerformancePage::importMarks);
    connect(m_decide, &QPushButton::clicked, this, &PerformancePage::decide);
    connect(m_schemes, &QPushButton::clicked, this, &PerformancePage::setSchemes);
    connect(m_gaps, &QCheckBox::toggled, m_filter, &PerformanceFilter::setGapsOnly);
    connect(m_team, &FilterCombo::chosenChanged, this,
            [this](const QVariant &team) { m_filter->setTeam(team.toString()); });
    connect(m_post, &FilterCombo::chosenChanged, this,
            [this](const QVariant &post) { m_filter->setPost(post.toString()); });
    connect(m_text, &SearchField::searched, this,
            [this](const QString &text) { m_filter->setText(text.trimmed()); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &PerformancePage::statusChanged);
}

void PerformancePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("performanceTable"));
    m_table->setAccessibleName(title());
    m_table->setProperty("region", true);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PerformanceModel::Place, Qt::AscendingOrder);
    std::vector<ColumnSpec> columns{{PerformanceModel::Place, 64},   {PerformanceModel::Post, 64},
                                    {PerformanceModel::AgentNo, 64}, {PerformanceModel::Name, 96},
                                    {PerformanceModel::Team, 96},    {PerformanceModel::Total, 64}};
    for (int i = 0; i < PerformanceModel::metrics; ++i)
        columns.push_back({PerformanceModel::FirstMetric + i, 76});
    columns.push_back({PerformanceModel::Missing, 112, true, true});
    columns.push_back({PerformanceModel::Outcome, 64});
    m_table->setColumns(columns);
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PerformancePage::updateChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this] { decide(); });
}

QWidget *PerformancePage::buildBody()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(padding, padding, padding, padding);
    m_who->setObjectName(QStringLiteral("performanceWho"));
    m_formula->setObjectName(QStringLiteral("performanceFormula"));
    m_who->setWordWrap(true);
    m_formula->setWordWrap(true);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_who);
    layout->addWidget(m_formula);
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(side);
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->setChildrenCollapsible(false);
    all->addWidget(m_table);
    all->addWidget(scroll);
    all->setSizes({980, 320});
    rememberSplit(m_ui, *all, QStringLiteral("reports/performanceSplit"));
    return all;
}

void PerformancePage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence::Find, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    key(QKeySequence(Qt::Key_F5), [this] { m_desk.refresh(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importMarks(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printChosen(); });
}

QString PerformancePage::title() const
{
    return tr("Performance totals");
}

QStringList PerformancePage::statusParts() const
{
    return {tr("%n total(s)", nullptr, m_filter->rowCount()),
            tr("Alt+1 outcome · Ctrl+E export · Ctrl+P print")};
}

void PerformancePage::activate()
{
    m_desk.refresh();
    m_table->setFocus();
}

const PerformanceTotal *PerformancePage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_desk.totals().find(rows.first().data(IdRole).toLongLong());
}

void PerformancePage::onLooked()
{
    if (m_desk.isClosed())
        m_bar->tell(Alarm::None, tr("This month is closed."),
                    tr("Its totals stay as they were then: %1")
                        .arg(momentText(m_desk.closedAt(), m_ui.clock)));
    else
        m_bar->tell(Alarm::Amber, tr("Provisional."),
                    tr("This month is open: its totals still move until its ledger is closed."));
    updateTeams();
    updateColumns();
    updateChosen();
    if (m_desk.totals().rowCount() == 0)
        m_empty->setText(tr("No totals in this month"),
                         tr("Nobody of your teams was there, or nothing was measured yet."));
    else
        m_empty->setText(tr("None of these"), tr("Choose another team, or all."));
    Q_EMIT statusChanged();
}

void PerformancePage::updateTeams()
{
    QStringList teams;
    for (const PerformanceTotal &one : m_desk.totals().rows()) {
        if (!one.team.isEmpty() && !teams.contains(one.team))
            teams.append(one.team);
    }
    teams.sort();
    std::vector<std::pair<QString, QVariant>> choices;
    choices.reserve(size_t(teams.size()));
    for (const QString &team : teams)
        choices.emplace_back(team, team);
    m_team->setChoices(choices);
}

// Only what somebody is measured by has a column.
void PerformancePage::updateColumns()
{
    for (int i = 0; i < PerformanceModel::metrics; ++i) {
        const auto metric = PerformanceMetric(i);
        const bool isUsed =
            std::ranges::any_of(m_desk.totals().rows(), [metric](const PerformanceTotal &one) {
                return std::ranges::find(one.parts, metric, &PartScore::metric) != one.parts.end();
            });
        m_table->setColumnHidden(PerformanceModel::FirstMetric + i, !isUsed);
    }
}

void PerformancePage::updateChosen()
{
    const PerformanceTotal *one = chosen();
    m_decide->setEnabled(one && one->post == u"agent");
    m_decide->setToolTip(m_decide->isEnabled() ? tr("What comes of the month (Alt+1)")
                                               : tr("Choose an agent."));
    if (!one) {
        m_who->setText(tr("Choose a total"));
        return m_formula->setText(tr("Here stands how it comes about: each value, its points and "
                                     "weight, and what is missing."));
    }
    m_who->setText(QString(one->agentNo + u' ' + one->name).trimmed() + u" · "_qs
                   + (one->total ? QString::number(*one->total, 'f', 2) : QStringLiteral("—")));
    m_formula->setText(performanceLines(*one).join(u'\n').replace(u'\t', QStringLiteral(": ")));
}

void PerformancePage::importMarks()
{
    if (!m_desk.rights().mayMark)
        return;
    auto *dialog = new MarkImportDialog(m_ui, m_desk, this);
    connect(dialog, &MarkImportDialog::imported, this, &PerformancePage::onImported);
    dialog->open();
}

void PerformancePage::onImported(const MarkImport &done)
{
    QStringList words;
    for (size_t i = 0; i < done.rejects.size() && i < mostTold; ++i)
        words.append(
            tr("line %1: %2").arg(done.rejects[i].line).arg(markRejectWord(done.rejects[i].why)));
    m_bar->tell(done.rejects.empty() ? Alarm::None : Alarm::Amber,
                tr("%1 added, %2 known already, %3 rejected")
                    .arg(done.added)
                    .arg(done.known)
                    .arg(done.rejects.size()),
                words.join(u"; "));
}

void PerformancePage::decide()
{
    const PerformanceTotal *one = chosen();
    if (one && one->post == u"agent" && m_desk.rights().mayDecide)
        (new OutcomeDialog(m_ui, m_desk, *one, this))->open();
}

void PerformancePage::setSchemes()
{
    (new SchemeDialog(m_ui, m_desk, this))->open();
}

void PerformancePage::printChosen()
{
    const PerformanceTotal *one = chosen();
    if (!one)
        return;
    const QString head = tr("Performance total %1 · %2 %3")
                             .arg(m_desk.month().toString(u"yyyy-MM"), one->agentNo, one->name);
    const QStringList lines = performanceLines(*one);
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [head, lines](QPrinter *paper) {
                printLines(*paper, head, lines, {tr("Agent"), tr("Team leader"), tr("Manager")});
            });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void PerformancePage::exportSeen()
{
    m_ui.ask.saveFile(
        this, tr("Export the totals"), QStringLiteral("performance.xlsx"),
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
