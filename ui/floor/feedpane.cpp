// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feedpane.h"

#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/messagebar.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/words.h"
#include "floor/lagchart.h"

#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {

namespace {

constexpr int headHeight = 44;
constexpr int againMs = 5000;

QToolButton *stepButton(QWidget *parent, const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

}

FeedPane::FeedPane(const UiContext &ui, FeedDesk &desk, QWidget *parent)
    : Pane(parent), m_ui(ui), m_desk(desk), m_feeds(new FeedModel(this)),
      m_troubles(new FeedTroubleModel(this)), m_problem(new MessageBar(ui, this))
{
    setObjectName(QStringLiteral("feedPane"));
    m_problem->setObjectName(QStringLiteral("feedProblem"));
    m_problem->clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    layout->addWidget(buildBody(), 1);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &FeedPane::reload);
    connect(m_problem, &MessageBar::pressed, this, &FeedPane::reload);
    connect(&desk, &FeedDesk::told, this, &FeedPane::take);
    connect(&desk, &FeedDesk::refused, this, &FeedPane::tell);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    addKey(QKeySequence(QKeySequence::Refresh), [this] { reload(); });
}

FeedPane::~FeedPane()
{
    m_desk.disconnect(this);
    delete m_table; // views go before their models
    delete m_troubleTable;
}

QString FeedPane::id() const
{
    return QStringLiteral("feeds");
}

QString FeedPane::title() const
{
    return tr("Sources", "pane");
}

QString FeedPane::iconName() const
{
    return QStringLiteral("feed");
}

QStringList FeedPane::statusParts() const
{
    return {tr("Alt+← → day · F5 read again · Ctrl+C copy")};
}

void FeedPane::activate()
{
    reload();
    m_again.start();
    if (!isAncestorOf(window()->focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void FeedPane::deactivate()
{
    m_again.stop();
}

QWidget *FeedPane::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, tr("Sources", "pane"), head));
    layout->addSpacing(8);
    auto *before = stepButton(head, "dayBefore", QStringLiteral("‹"), tr("Day before (Alt+←)"));
    m_date = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, head);
    m_date->setObjectName(QStringLiteral("feedDate"));
    m_next = stepButton(head, "dayAfter", QStringLiteral("›"), tr("Day after (Alt+→)"));
    layout->addWidget(before);
    layout->addWidget(m_date);
    layout->addWidget(m_next);
    layout->addStretch();
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

QWidget *FeedPane::buildBody()
{
    auto *body = new QSplitter(Qt::Vertical, this);
    body->setHandleWidth(1);
    body->setChildrenCollapsible(false);
    m_table = new TableView(m_ui, QStringLiteral("feeds/sources"), body);
    m_table->setAccessibleName(tr("Sources", "pane"));
    m_table->setProperty("region", true);
    m_table->setModel(m_feeds);
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->setColumns({{FeedModel::Name, 200},
                         {FeedModel::Kind, 88},
                         {FeedModel::Health, 220, true, true},
                         {FeedModel::LastHeard, 128},
                         {FeedModel::LastEvent, 128},
                         {FeedModel::Lag, 88},
                         {FeedModel::WorstLag, 88},
                         {FeedModel::Events, 88},
                         {FeedModel::Gaps, 72},
                         {FeedModel::Rejects, 72},
                         {FeedModel::Reconnects, 96}});
    m_empty =
        new EmptyState(m_ui, QStringLiteral("feed"), tr("No telephone source yet"),
                       tr("Connect a switch or import a log: banzhangctl feed --help."), m_table);
    m_table->setEmptyState(m_empty);
    m_chart = new LagChart(m_ui, body);
    m_troubleTable = new TableView(m_ui, QStringLiteral("feeds/troubles"), body);
    m_troubleTable->setAccessibleName(tr("Gaps and refused lines"));
    m_troubleTable->setProperty("region", true);
    m_troubleTable->setModel(m_troubles);
    m_troubleTable->setItemDelegate(new RowDelegate(m_ui, m_troubleTable));
    m_troubleTable->setColumns({{FeedTroubleModel::At, 160},
                                {FeedTroubleModel::Source, 160},
                                {FeedTroubleModel::What, 152},
                                {FeedTroubleModel::Amount, 96},
                                {FeedTroubleModel::Reason, 280},
                                {FeedTroubleModel::Line, 320}});
    m_allWell = new EmptyState(m_ui, QStringLiteral("check"), tr("Nothing went wrong on this day"),
                               tr("Gaps in what a source knows and refused lines appear here. No "
                                  "fine can come from a gap."),
                               m_troubleTable);
    m_troubleTable->setEmptyState(m_allWell);
    for (QWidget *part : QList<QWidget *>{m_table, m_chart, m_troubleTable})
        body->addWidget(part);
    body->setSizes({180, 240, 400});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedPane::showChart);
    return body;
}

void FeedPane::step(int days)
{
    if (!m_day.day.isValid() || (days > 0 && m_day.isToday()))
        return;
    const QDate day = (m_wanted.isValid() ? m_wanted : m_day.day).addDays(days);
    const QDate today = m_day.now.toOffsetFromUtc(m_day.siteOffsetSeconds).date();
    m_wanted = day >= today ? QDate() : day;
    reload();
}

void FeedPane::reload()
{
    m_desk.ask(m_wanted);
}

void FeedPane::take(const FeedDay &day)
{
    m_problem->clear();
    m_day = day;
    m_feeds->replace(day);
    m_troubles->replace(day);
    const QDate today = day.now.toOffsetFromUtc(day.siteOffsetSeconds).date();
    m_date->setText(dayText(day.day, today));
    m_next->setEnabled(!day.isToday());
    if (!m_table->currentIndex().isValid() && m_feeds->rowCount() > 0)
        m_table->setCurrentIndex(m_feeds->index(0, 0));
    showChart();
}

void FeedPane::tell(const Problem &problem)
{
    m_problem->tell(Alarm::Red, tr("The sources cannot be read"), problemSentence(problem), {},
                    tr("Try again now"));
}

void FeedPane::showChart()
{
    const QModelIndex current = m_table->currentIndex();
    const SourceId source =
        current.isValid() ? m_feeds->rows()[size_t(current.row())].feed.sourceId : SourceId{};
    m_chart->tell(m_day, source);
}

}
