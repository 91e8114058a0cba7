// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/oddfigures.h"

#include "common/emptystate.h"
#include "common/filtercombo.h"
#include "common/icons.h"
#include "common/problemsentence.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/whendone.h"
#include "common/words.h"
#include "floor/appraisalforms.h"
#include "floor/appraisalwords.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int barHeight = 44;
constexpr int dateWidth = 124;

}

OddFigures::OddFigures(const UiContext &ui, AppraisalDesk &desk, bool mayEnter, QWidget *parent)
    : QDialog(parent), m_ui(ui), m_desk(desk), m_mayEnter(mayEnter), m_figures(metricWord),
      m_filter(new OddFigureFilter(m_figures, this)), m_date(new QDateEdit(this)),
      m_metric(new FilterCombo(tr("Figure"), this)), m_team(new FilterCombo(tr("Team"), this)),
      m_table(new TableView(ui, QStringLiteral("floor/oddFigures"), this)),
      m_pieceTable(new TableView(ui, QStringLiteral("floor/figurePieces"), this)),
      m_empty(new EmptyState(ui, QStringLiteral("scale"), tr("Loading…"), {}, m_table)),
      m_why(new InkLabel(ui, &Theme::text, Type::Base, {}, this)),
      m_foot(new InkLabel(ui, &Theme::text2, Type::Small, {}, this))
{
    setObjectName(QStringLiteral("oddFigures"));
    setWindowTitle(tr("Odd figures"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1120, 680);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(buildEvidence());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    m_foot->setObjectName(QStringLiteral("oddFoot"));
    m_foot->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_foot);
    addKeys();
    connect(&desk, &AppraisalDesk::entriesChanged, this, &OddFigures::reload);
    connect(&desk, &AppraisalDesk::rulesChanged, this, &OddFigures::reload);
    m_table->setFocus();
    reload();
}

void OddFigures::addDayTools(QHBoxLayout *layout)
{
    const auto arrow = [&](const char *name, const QString &icon, const QString &text, int days) {
        auto *button = new QToolButton(layout->parentWidget());
        button->setObjectName(QLatin1String(name));
        button->setAutoRaise(true);
        button->setIcon(themedIcon(icon, m_ui.themes));
        button->setToolTip(text);
        button->setAccessibleName(text);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, days] { step(days); });
        return button;
    };
    arrow("oddBefore", QStringLiteral("left"), tr("The day before (Alt+Left)"), -1);
    m_date->setObjectName(QStringLiteral("oddDate"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setFixedWidth(dateWidth);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    layout->addWidget(m_date);
    m_after = arrow("oddAfter", QStringLiteral("right"), tr("The day after (Alt+Right)"), 1);
    connect(m_date, &QDateEdit::dateChanged, this, &OddFigures::goTo);
}

QPushButton *OddFigures::addButton(QHBoxLayout *layout, const char *name, const QString &text,
                                   const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setToolTip(tip);
    layout->addWidget(button);
    return button;
}

QWidget *OddFigures::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    addDayTools(layout);
    std::vector<std::pair<QString, QVariant>> metrics;
    metrics.reserve(allFigureMetrics.size());
    for (const FigureMetric metric : allFigureMetrics)
        metrics.emplace_back(metricWord(metric), int(metric));
    m_metric->setObjectName(QStringLiteral("oddMetric"));
    m_metric->setChoices(metrics);
    m_team->setObjectName(QStringLiteral("oddTeam"));
    m_team->setChoices({});
    layout->addWidget(m_metric);
    layout->addWidget(m_team);
    layout->addStretch();
    connect(m_metric, &FilterCombo::chosenChanged, this, [this](const QVariant &chosen) {
        m_filter->setMetric(chosen.isValid() ? std::optional(FigureMetric(chosen.toInt()))
                                             : std::nullopt);
        tellCount();
    });
    connect(m_team, &FilterCombo::chosenChanged, this, [this](const QVariant &chosen) {
        m_filter->setTeam(TeamId(chosen.toLongLong()));
        tellCount();
    });
    m_rules = addButton(layout, "oddRules", tr("Rules…"), tr("By what figures are judged"));
    connect(m_rules, &QPushButton::clicked, this, &OddFigures::rulesWanted);
    connect(addButton(layout, "oddEntries", tr("Entries…"), tr("Appraisal entries (Ctrl+Shift+A)")),
            &QPushButton::clicked, this, &OddFigures::entriesWanted);
    connect(addButton(layout, "oddExport", tr("Export…"), tr("Export what is seen (Ctrl+E)")),
            &QPushButton::clicked, this, &OddFigures::exportSeen);
    return bar;
}

void OddFigures::offerRules(bool mayRule)
{
    m_rules->setVisible(mayRule);
}

void OddFigures::buildTable()
{
    m_table->setAccessibleName(tr("Odd figures"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OddFigureModel::Beyond, Qt::DescendingOrder);
    m_table->setColumns({{OddFigureModel::Agent, 120},
                         {OddFigureModel::Team, 90},
                         {OddFigureModel::Metric, 150},
                         {OddFigureModel::Figure, 76},
                         {OddFigureModel::Bound, 96},
                         {OddFigureModel::Beyond, 116},
                         {OddFigureModel::Calls, 76},
                         {OddFigureModel::Standard, 190},
                         {OddFigureModel::Points, 48},
                         {OddFigureModel::Entry, 130}});
    m_table->setEmptyState(m_empty);
    connect(m_table, &QAbstractItemView::activated, this, &OddFigures::openDay);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OddFigures::showEvidence);
}

// Why: the arithmetic in words, and the calls.
QWidget *OddFigures::buildEvidence()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    m_why->setObjectName(QStringLiteral("oddWhy"));
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_why, 1);
    connect(addButton(head, "oddDay", tr("The agent's day"), tr("Opens the agent's day (Enter)")),
            &QPushButton::clicked, this, &OddFigures::openDay);
    m_enter = addButton(head, "enterFigure", tr("Make an entry…"),
                        tr("Make an appraisal entry (Shift+F9)"));
    m_enter->setVisible(m_mayEnter);
    connect(m_enter, &QPushButton::clicked, this, &OddFigures::enter);
    layout->addLayout(head);
    m_pieceTable->setAccessibleName(tr("Calls behind the figure"));
    m_pieceTable->setSmallHead();
    m_pieceTable->setModel(&m_pieces);
    m_pieceTable->setColumns({{FigurePieceModel::At, 90},
                              {FigurePieceModel::Seconds, 90},
                              {FigurePieceModel::Queue, 140},
                              {FigurePieceModel::Call, 240}});
    layout->addWidget(m_pieceTable, 1);
    return side;
}

void OddFigures::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    key(QKeySequence(QKeySequence::Refresh), [this] { reload(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { Q_EMIT entriesWanted(); });
    auto *open = new QAction(tr("The agent's day (Enter)"), m_table);
    connect(open, &QAction::triggered, this, &OddFigures::openDay);
    m_table->addAction(open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (!m_mayEnter)
        return;
    auto *enter = new QAction(tr("Make an appraisal entry… (Shift+F9)"), m_table);
    enter->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9));
    connect(enter, &QAction::triggered, this, &OddFigures::enter);
    m_table->addAction(enter);
}

const OddFigure *OddFigures::current() const
{
    return m_filter->at(m_table->currentIndex());
}

void OddFigures::goTo(const QDate &day)
{
    m_wanted = day;
    reload();
}

void OddFigures::step(int days)
{
    const QDate from = m_wanted.isValid() ? m_wanted : m_day.day;
    const QDate wanted = from.addDays(days);
    if (wanted.isValid() && wanted <= m_day.today)
        goTo(wanted);
}

void OddFigures::reload()
{
    const int generation = ++m_generation;
    whenDone(m_desk.oddDay(m_wanted), this, [this, generation](const Result<OddDay> &answer) {
        if (generation == m_generation)
            take(answer);
    });
}

void OddFigures::take(const Result<OddDay> &answer)
{
    if (!answer) {
        m_foot->setInk(&Theme::red);
        m_foot->setText(appraisalSentence(answer.error()));
        return;
    }
    m_day = *answer;
    {
        const QSignalBlocker quiet(m_date);
        m_date->setMaximumDate(m_day.today);
        m_date->setDate(m_day.day);
    }
    m_after->setEnabled(m_day.day < m_day.today);
    m_figures.replace(m_day.figures);
    noteTeams();
    tellCount();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    showEvidence();
}

void OddFigures::noteTeams()
{
    std::vector<std::pair<QString, QVariant>> teams;
    for (const OddFigure &odd : m_day.figures) {
        const std::pair<QString, QVariant> team{odd.team, number(odd.teamId)};
        if (!odd.team.isEmpty() && std::ranges::find(teams, team) == teams.end())
            teams.push_back(team);
    }
    std::ranges::sort(teams, {}, &std::pair<QString, QVariant>::first);
    m_team->setChoices(teams);
}

void OddFigures::tellCount()
{
    const int shown = m_filter->rowCount();
    if (m_day.rules == 0)
        m_empty->setText(tr("No rule held on this day"),
                         tr("A figure is odd when a rule says so: a manager makes them."));
    else if (m_figures.rowCount() > 0)
        m_empty->setText(tr("No figure fits"), tr("Take a filter back."));
    else
        m_empty->setText(tr("Nobody was outside"),
                         tr("Every figure of this day lies within its bounds."));
    QString text = tr("%n odd figure(s)", nullptr, shown);
    if (m_day.day == m_day.today)
        text += QStringLiteral(" · ")
                + tr("the day is not over: judged until %1")
                      .arg(clockText(m_day.lookedAt.toOffsetFromUtc(m_day.siteOffsetSeconds)));
    m_foot->setInk(&Theme::text2);
    m_foot->setText(text);
    showEvidence();
}

void OddFigures::showEvidence()
{
    const OddFigure *odd = current();
    const int generation = ++m_pieceGeneration;
    m_enter->setEnabled(odd && number(odd->entry) == 0);
    if (!odd) {
        m_why->clear();
        m_pieces.replace({}, 0);
        return;
    }
    QStringList lines{arithmeticText(*odd), standardText(odd->standard, odd->points)};
    if (odd->isToConfirm)
        lines << tr("A feed knew nothing for a part of this day: the figure is still to be "
                    "confirmed.");
    m_why->setText(lines.join(u'\n'));
    whenDone(m_desk.pieces(*odd, m_day.day), this,
             [this, generation](const Result<std::vector<FigurePiece>> &pieces) {
                 if (generation == m_pieceGeneration)
                     takePieces(pieces);
             });
}

void OddFigures::takePieces(const Result<std::vector<FigurePiece>> &pieces)
{
    if (pieces)
        return m_pieces.replace(*pieces, m_day.siteOffsetSeconds);
    m_foot->setInk(&Theme::red);
    m_foot->setText(appraisalSentence(pieces.error()));
}

void OddFigures::enter()
{
    const OddFigure *odd = current();
    if (!odd || !m_mayEnter)
        return;
    (new FigureEntryForm(m_ui, m_desk, *odd, m_day.day, this))->open();
}

void OddFigures::openDay()
{
    if (const OddFigure *odd = current())
        Q_EMIT dayWanted(odd->agentId, m_day.day);
}

void OddFigures::exportSeen()
{
    const QString name = QStringLiteral("odd-figures-%1.xlsx").arg(m_day.day.toString(u"yyyyMMdd"));
    m_ui.ask.saveFile(this, tr("Export what is seen"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"),
                      [this](const QString &path) { saveTo(path); });
}

void OddFigures::saveTo(const QString &path)
{
    if (path.isEmpty())
        return;
    const Result<int> saved = exportTable(*m_table, m_ui, tr("Odd figures"), path);
    m_foot->setInk(saved ? &Theme::text2 : &Theme::red);
    m_foot->setText(saved ? tr("Exported to %1").arg(path)
                          : tr("Not exported: %1").arg(problemSentence(saved.error())));
}

}
