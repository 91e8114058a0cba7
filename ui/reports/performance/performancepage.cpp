// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performance/performancepage.h"

#include "common/filtercombo.h"
#include "common/listframe.h"
#include "common/momenttext.h"
#include "common/monthcombo.h"
#include "common/printlines.h"
#include "common/sidetext.h"
#include "common/splitmemory.h"
#include "reports/performance/performancedialogs.h"
#include "reports/performance/performancewords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>

namespace banzhang {
namespace {

constexpr int mostTold = 5;

}

PerformancePage::PerformancePage(const UiContext &ui, PerformanceDesk &desk, QWidget *parent)
    : TabPage(parent), m_ui(ui), m_desk(desk), m_filter(new PerformanceFilter(desk.totals(), this)),
      m_month(new MonthCombo(ui.clock.siteNow().date(), this)),
      m_team(new FilterCombo(tr("Team"), this)), m_post(new FilterCombo(tr("Total of"), this)),
      m_gaps(new QCheckBox(tr("with missing parts"), this)), m_list(new ListFrame(ui, this)),
      m_formula(new SideText(ui, QStringLiteral("performanceFormula"), this))
{
    setObjectName(QStringLiteral("performancePage"));
    addBar();
    connectBar();
    addTable();
    connect(&desk, &PerformanceDesk::looked, this, &PerformancePage::onLooked);
    connect(&desk, &PerformanceDesk::failed, this, [this](const Problem &problem) {
        m_list->tellUnread(tr("The totals could not be read."), performanceSentence(problem));
    });
    connect(m_list, &ListFrame::againWanted, &desk, &PerformanceDesk::refresh);
    connect(m_list, &ListFrame::chosenChanged, this, &PerformancePage::updateChosen);
    connect(m_list, &ListFrame::opened, this, &PerformancePage::decide);
    m_list->addKey(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importMarks(); });
    m_list->addKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printChosen(); });
    m_list->offerExport(tr("Export the totals"), QStringLiteral("performance.xlsx"));
    updateChosen();
    m_month->choose(desk.month());
}

void PerformancePage::addBar()
{
    DeedBar &bar = m_list->addBar();
    m_month->setObjectName(QStringLiteral("performanceMonth"));
    m_gaps->setObjectName(QStringLiteral("gapsOnly"));
    m_post->setChoices({{tr("agents"), QStringLiteral("agent")},
                        {tr("leaders"), QStringLiteral("leader")},
                        {tr("teams"), QStringLiteral("team")}});
    bar.add({m_month, m_team, m_post, m_gaps});
    bar.addDeed({"importMarks",
                 tr("Import marks…"),
                 {},
                 tr("Exams and satisfaction of a month, by file (Ctrl+I)"),
                 m_desk.rights().mayMark},
                [this] { importMarks(); });
    m_decide = bar.addDeed(
        {"decideOutcome", tr("Outcome…"), Qt::ALT | Qt::Key_1, {}, m_desk.rights().mayDecide},
        [this] { decide(); });
    bar.addStretch();
    bar.addDeed({"performanceSchemes",
                 tr("Weights…"),
                 {},
                 tr("What the totals are made of, by post and month"),
                 m_desk.rights().maySet},
                [this] { setSchemes(); });
    m_list->addSearch(bar, tr("Number, name"),
                      [this](const QString &text) { m_filter->setText(text); });
}

void PerformancePage::connectBar()
{
    connect(m_month, &MonthCombo::monthChanged, &m_desk, &PerformanceDesk::setMonth);
    connect(m_gaps, &QCheckBox::toggled, m_filter, &PerformanceFilter::setGapsOnly);
    connect(m_team, &FilterCombo::chosenChanged, this,
            [this](const QVariant &team) { m_filter->setTeam(team.toString()); });
    connect(m_post, &FilterCombo::chosenChanged, this,
            [this](const QVariant &post) { m_filter->setPost(post.toString()); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &PerformancePage::statusChanged);
}

void PerformancePage::addTable()
{
    ListTable how{.name = QStringLiteral("performanceTable"),
                  .memory = QStringLiteral("reports/performance"),
                  .title = title(),
                  .icon = QStringLiteral("star"),
                  .columns = {{PerformanceModel::Place, 64},
                              {PerformanceModel::Post, 64},
                              {PerformanceModel::AgentNo, 64},
                              {PerformanceModel::Name, 96},
                              {PerformanceModel::Team, 96},
                              {PerformanceModel::Total, 64}},
                  .sortedBy = PerformanceModel::Place};
    for (int i = 0; i < PerformanceModel::metrics; ++i)
        how.columns.push_back({PerformanceModel::FirstMetric + i, 76});
    how.columns.push_back({PerformanceModel::Missing, 112, true, true});
    how.columns.push_back({PerformanceModel::Outcome, 64});
    QSplitter &split = m_list->addTable(*m_filter, how, m_formula, {980, 320});
    rememberSplit(m_ui, split, QStringLiteral("reports/performanceSplit"));
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
    m_list->table().setFocus();
}

const PerformanceTotal *PerformancePage::chosen() const
{
    return m_list->chosen(m_desk.totals());
}

void PerformancePage::onLooked()
{
    if (m_desk.isClosed())
        m_list->message().tell(Alarm::None, tr("This month is closed."),
                               tr("Its totals stay as they were then: %1")
                                   .arg(momentText(m_desk.closedAt(), m_ui.clock)));
    else
        m_list->message().tell(
            Alarm::Amber, tr("Provisional."),
            tr("This month is open: its totals still move until its ledger is closed."));
    updateTeams();
    updateColumns();
    updateChosen();
    m_list->setEmptyWords({tr("No totals in this month"),
                           tr("Nobody of your teams was there, or nothing was measured yet.")},
                          {tr("None of these"), tr("Choose another team, or all.")});
    Q_EMIT statusChanged();
}

void PerformancePage::updateTeams()
{
    QStringList teams;
    teams.reserve(qsizetype(m_desk.totals().rows().size()));
    for (const PerformanceTotal &one : m_desk.totals().rows())
        teams.append(one.team);
    m_team->setNames(teams);
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
        m_list->table().setColumnHidden(PerformanceModel::FirstMetric + i, !isUsed);
    }
}

void PerformancePage::updateChosen()
{
    const PerformanceTotal *one = chosen();
    m_decide->setEnabled(one && one->post == u"agent");
    m_decide->setToolTip(m_decide->isEnabled() ? tr("What comes of the month (Alt+1)")
                                               : tr("Choose an agent."));
    if (!one)
        return m_formula->tell(tr("Choose a total"),
                               tr("Here stands how it comes about: each value, its points and "
                                  "weight, and what is missing."));
    m_formula->tell(QString(one->agentNo + u' ' + one->name).trimmed() + u" · "_qs
                        + (one->total ? QString::number(*one->total, 'f', 2) : QStringLiteral("—")),
                    performanceLines(*one));
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
    m_list->message().tell(done.rejects.empty() ? Alarm::None : Alarm::Amber,
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
    askToPrintLines(this, head, lines, {tr("Agent"), tr("Team leader"), tr("Manager")});
}

}
