// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorpane.h"

#include "common/emptystate.h"
#include "common/inklabel.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "common/searchfield.h"
#include "common/words.h"
#include "floor/agentdaydrawer.h"
#include "floor/flooralarms.h"
#include "floor/floorbars.h"
#include "floor/floorempty.h"
#include "floor/floorfilterbar.h"
#include "floor/floortiles.h"
#include "floor/floorviews.h"
#include "floor/queuedaydialog.h"
#include "floor/queuestrip.h"
#include "floor/roomdesk.h"
#include "floor/roomdialog.h"
#include "floor/seatdeeds.h"
#include "floor/seatfoot.h"
#include "floor/seatmapside.h"
#include "floor/seatmenu.h"
#include "floor/timemachine.h"
#include "floor/waitingdock.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int headHeight = 44;
constexpr int searchWidth = 280;
constexpr int roomyWidth = 1300;
constexpr int sumsMs = 100;
const QString splitterKey = QStringLiteral("floor/splitter");
const QString dockKey = QStringLiteral("floor/dock");

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

}

FloorPane::FloorPane(const UiContext &ui, FloorFeed &feed, QWidget *parent)
    : Pane(parent), m_clock(ui.clock), m_ui{ui.themes, m_clock, ui.settings, ui.ask}, m_feed(feed),
      m_seats(new SeatModel(this)), m_filter(new SeatFilter(*m_seats, this)),
      m_queues(new QueueModel(this)), m_waiting(new WaitingModel(this)),
      m_pages(new QStackedWidget(this)),
      m_refusal(new EmptyState(m_ui, QStringLiteral("lock"), {}, {}, this))
{
    setObjectName(QStringLiteral("floorPane"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_sums.setSingleShot(true);
    m_sums.setInterval(sumsMs);
    auto *layout = plainColumn(this);
    layout->addWidget(buildHead());
    m_bars = new FloorBars(m_ui, *m_seats, this);
    layout->addWidget(m_bars);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(buildBoard());
    m_pages->addWidget(m_refusal);
    connect(m_bars, &FloorBars::retryWanted, &feed, &FloorFeed::reconnectNow);
    connect(&m_clock, &ServerClock::ticked, this, &FloorPane::tick);
    connectFilter();
    connectFeed();
    addKeys();
    updateEmpty();
}

// Views go before the models that they look at, and nobody tells a pane that is going.
FloorPane::~FloorPane()
{
    m_filter->disconnect(this);
    m_feed.disconnect(this);
    delete m_pages;
}

QString FloorPane::id() const
{
    return QStringLiteral("floor");
}

QString FloorPane::title() const
{
    return tr("Floor");
}

QString FloorPane::iconName() const
{
    return QStringLiteral("floor");
}

QStringList FloorPane::statusParts() const
{
    QStringList parts;
    const QModelIndex current = m_table->currentIndex();
    if (const SeatRow *row =
            current.isValid() ? m_seats->find(m_filter->agentAt(current.row())) : nullptr) {
        parts << QStringList{row->seat.agentNo + u' ' + row->seat.name, row->seat.team}.join(
            row->seat.team.isEmpty() ? QString() : QStringLiteral(" · "));
        QString state =
            stateWithReason(row->state, row->state == AgentState::Paused ? row->reason : QString());
        if (row->since.isValid())
            state += u' ' + durationText(row->since.secsTo(end()));
        parts << state;
    }
    if (isInPast())
        return parts << tr("Space play · ← → event · Ctrl+← → alarm · Shift+← → minute · T go to · "
                           "Esc now");
    if (m_day)
        parts << tr("Enter the agent's day");
    if (m_machine)
        parts << tr("Ctrl+T look back");
    return parts << tr("Ctrl+F search · Ctrl+B waiting calls · Ctrl+E export · F6 next region");
}

void FloorPane::activate()
{
    m_feed.setActive(true);
    if (!isAncestorOf(window()->focusWidget()))
        focusBoard();
}

void FloorPane::focusBoard()
{
    if (m_switch && m_switch->view() == FloorView::Map)
        m_map->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void FloorPane::offerDemo()
{
    m_empty->offerDemo();
}

QWidget *FloorPane::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(new InkLabel(m_ui, &Theme::text, Type::Title, title(), head));
    m_scope = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, head);
    m_scope->setObjectName(QStringLiteral("scope"));
    layout->addWidget(m_scope);
    layout->addStretch();
    m_headLayout = layout;
    m_search = new SearchField(m_ui, tr("Number, name, seat, last digits"), head);
    m_search->setProperty("region", true);
    m_search->setFixedWidth(searchWidth);
    layout->addWidget(m_search);
    return head;
}

void FloorPane::addToHead(QWidget *tool)
{
    m_headLayout->insertWidget(m_headLayout->count() - 1, tool);
}

QWidget *FloorPane::buildBoard()
{
    auto *board = new QWidget(this);
    auto *layout = plainColumn(board);
    m_tiles = new FloorTiles(m_ui, board);
    m_tiles->setProperty("region", true);
    layout->addWidget(m_tiles);
    m_splitter = new QSplitter(Qt::Horizontal, board);
    m_splitter->setObjectName(QStringLiteral("floorSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_halves = new QSplitter(Qt::Horizontal, m_splitter);
    m_halves->setHandleWidth(1);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(buildTable());
    m_splitter->addWidget(m_halves);
    m_dock = new WaitingDock(m_ui, *m_waiting, m_splitter);
    m_splitter->addWidget(m_dock);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1084, WaitingDock::usualWidth});
    m_splitter->restoreState(m_ui.settings.ofPerson(splitterKey).toByteArray());
    m_dock->setVisible(m_ui.settings.ofPerson(dockKey, true).toBool());
    layout->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_day || m_day->isHidden())
            m_ui.settings.setOfPerson(splitterKey, m_splitter->saveState());
    });
    connect(m_dock, &WaitingDock::closeWanted, this, &FloorPane::toggleDock);
    return board;
}

QWidget *FloorPane::buildTable()
{
    auto *side = new QWidget(m_halves);
    auto *layout = plainColumn(side);
    m_filterBar = new FloorFilterBar(m_ui, *m_filter, side);
    m_table = new SeatTable(m_ui, *m_filter, side);
    m_menu = new SeatMenu(*m_table, *m_filter);
    auto *views = new FloorViews(m_ui, *m_filter, *m_table, m_filterBar);
    m_filterBar->addAtRight(views);
    connect(views, &FloorViews::textWanted, m_search,
            qOverload<const QString &>(&SearchField::show));
    m_foot = new SeatFoot(m_ui, *m_table, *m_filter, side);
    m_empty = new FloorEmpty(m_ui, m_table);
    m_table->setEmptyState(m_empty);
    m_strip = new QueueStrip(m_ui, *m_queues, side);
    layout->addWidget(m_strip);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    connect(m_empty, &FloorEmpty::clearWanted, this, &FloorPane::clearFilters);
    connect(m_menu, &SeatMenu::clearWanted, this, &FloorPane::clearFilters);
    connect(m_empty, &FloorEmpty::demoWanted, this, &FloorPane::demoWanted);
    return side;
}

void FloorPane::connectFeed()
{
    connect(&m_feed, &FloorFeed::snapshot, this, &FloorPane::take);
    connect(&m_feed, &FloorFeed::steps, this, &FloorPane::takeSteps);
    connect(&m_feed, &FloorFeed::online, this, &FloorPane::recover);
    connect(&m_feed, &FloorFeed::offline, this, &FloorPane::follow);
    connect(&m_feed, &FloorFeed::refused, this, &FloorPane::tellRefusal);
}

void FloorPane::connectFilter()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        if (m_machine && m_machine->follow(text))
            m_search->clear();
        else
            m_filter->setText(text);
    });
    connect(m_tiles, &FloorTiles::statesClicked, m_filter, &SeatFilter::setStates);
    connect(m_tiles, &FloorTiles::waitingClicked, this, [this] {
        if (m_dock->isHidden())
            toggleDock();
    });
    connect(m_filter, &SeatFilter::filterChanged, this, [this] {
        m_filterBar->follow();
        m_tiles->setChosen(m_filter->states());
        updateEmpty();
        m_foot->refresh();
    });
    const auto sumsSoon = [this] {
        if (!m_sums.isActive())
            m_sums.start();
    };
    connect(m_filter, &QAbstractItemModel::dataChanged, this, sumsSoon);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, sumsSoon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, sumsSoon);
    connect(m_filter, &QAbstractItemModel::modelReset, this, sumsSoon);
    connect(&m_sums, &QTimer::timeout, m_foot, &SeatFoot::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Pane::statusPartsChanged);
    connect(m_filterBar, &FloorFilterBar::columnsWanted, m_table, &SeatTable::chooseColumns);
    connect(m_filterBar, &FloorFilterBar::exportWanted, this, &FloorPane::exportSeen);
}

void FloorPane::addKeys()
{
    addKey(QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { toggleDock(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportSeen(); });
}

void FloorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_day && m_day->isVisible())
        return closeDay();
    if (event->key() == Qt::Key_Escape && isInPast())
        return m_machine->back();
    if (event->key() != Qt::Key_Escape || !m_filter->isFiltering())
        return Pane::keyPressEvent(event);
    clearFilters();
}

void FloorPane::clearFilters()
{
    m_search->clear();
    m_filter->clear();
}

void FloorPane::showFloor(const FloorSnapshot &snapshot)
{
    m_hasLooked = true;
    m_isWholeSite = snapshot.isWholeSite;
    m_feeds = snapshot.feeds;
    m_pages->setCurrentIndex(0);
    const QDateTime now = m_ui.clock.now();
    m_queues->setClock(now);
    m_queues->replace(snapshot.queues, m_ui.clock.siteNow());
    m_waiting->setClock(now);
    m_waiting->replace(snapshot.waiting, snapshot.seesCustomers);
    m_seats->setFeeds(snapshot.feeds);
    m_seats->setClock(now);
    if (snapshot.full) {
        if (m_room)
            m_room->refresh();
        m_seats->replace(snapshot.seats);
        m_filterBar->setTeams(snapshot.seats);
    } else {
        m_seats->merge(snapshot.seats);
    }
    m_filterBar->setQueues(snapshot.queues);
    m_seats->setFlags(snapshot.flags);
    if (m_deeds)
        m_deeds->take(snapshot);
    m_bars->setFeeds(snapshot.feeds);
    updateScope();
    updateEmpty();
    updateFigures();
    tellSource();
}

void FloorPane::follow(const FloorOutage &outage)
{
    m_outage = outage;
    Q_EMIT databaseTold(false);
    if (isInPast())
        return;
    m_seats->freeze(outage.since);
    m_queues->freeze(outage.since);
    m_waiting->freeze(outage.since);
    m_bars->setOutage(outage);
    updateFigures();
    Q_EMIT sourceTold(tr("no data since %1").arg(clockText(m_ui.clock.atSite(outage.since))),
                      Alarm::Red);
}

void FloorPane::recover()
{
    m_outage.reset();
    m_seats->thaw();
    m_queues->thaw();
    m_waiting->thaw();
    m_bars->setOutage({});
    Q_EMIT databaseTold(true);
}

void FloorPane::tellRefusal(const Problem &problem)
{
    if (problem.kind == ProblemKind::Denied)
        m_refusal->setText(
            tr("You may not see the live floor"),
            tr("It belongs to leaders, managers, the quality head, schedulers, the "
               "front desk and auditors. An administrator can give you such a post."));
    else
        m_refusal->setText(tr("The floor cannot be read"), problemSentence(problem));
    m_pages->setCurrentWidget(m_refusal);
}

// Values that follow the clock: what is stale, what waits too long, what the bars say.
void FloorPane::tick()
{
    if (!m_hasLooked && !m_outage)
        return;
    const QDateTime now = m_ui.clock.now();
    m_seats->setClock(now);
    m_queues->setClock(now);
    m_waiting->setClock(now);
    m_bars->refresh();
    updateFigures();
    if (!m_outage || isInPast())
        tellSource();
    if (m_table->currentIndex().isValid())
        Q_EMIT statusPartsChanged();
}

void FloorPane::updateFigures()
{
    FloorTotals totals = floorTotals(m_seats->states(), m_queues->statuses());
    totals.waitAlarm = m_queues->highestAlarm();
    m_tiles->setTotals(totals, end());
    m_foot->setNotice(m_bars->notice());
}

void FloorPane::updateScope()
{
    const QString people = tr("%n people", nullptr, m_seats->rowCount());
    m_scope->setText(m_isWholeSite ? tr("Whole site · %1").arg(people)
                                   : tr("My teams · %1").arg(people));
}

void FloorPane::updateEmpty()
{
    if (!m_hasLooked)
        m_empty->show(FloorEmpty::Why::Loading);
    else if (m_seats->rowCount() > 0)
        m_empty->show(FloorEmpty::Why::NoMatch, m_filterBar->filterText());
    else
        m_empty->show(m_isWholeSite ? FloorEmpty::Why::NoSource : FloorEmpty::Why::NoTeam);
}

// The feed whose events are the newest speaks for all; a silent one goes before.
void FloorPane::tellSource()
{
    if (isInPast()) {
        Q_EMIT sourceTold(tr("Past %1").arg(m_machine->momentText()), Alarm::None);
        return;
    }
    const QDateTime now = m_ui.clock.now();
    Q_EMIT feedsTold(m_feeds, now);
    const FeedStatus *best = nullptr;
    for (const FeedStatus &feed : m_feeds) {
        if (!best || feed.lastHeardAt > best->lastHeardAt)
            best = &feed;
    }
    if (!best)
        Q_EMIT sourceTold(tr("no source"), Alarm::Amber);
    else if (best->isSilent(now))
        Q_EMIT sourceTold(tr("%1 · silent").arg(best->name), Alarm::Amber);
    else
        Q_EMIT sourceTold(tr("%1 · lag %2 s").arg(best->name).arg(best->lagMs / 1000.0, 0, 'f', 1),
                          Alarm::None);
}

// Where there is little room the dock is a drawer, until the user wants it otherwise.
void FloorPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (!m_ui.settings.ofPerson(dockKey).isValid() && (!m_day || m_day->isHidden()))
        m_dock->setVisible(width() >= roomyWidth);
}

void FloorPane::toggleDock()
{
    const bool show = m_dock->isHidden();
    if (m_day && m_day->isVisible())
        closeDay();
    m_dock->setVisible(show);
    m_ui.settings.setOfPerson(dockKey, show);
}

void FloorPane::followDay()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_day->isVisible() && current.isValid()
        && !m_day->isOpenFor(m_filter->agentAt(current.row())))
        m_day->open(m_filter->agentAt(current.row()));
}

void FloorPane::closeDay()
{
    m_day->hide();
    m_splitter->setSizes(m_sizesBefore);
    m_dock->setVisible(m_ui.settings.ofPerson(dockKey, width() >= roomyWidth).toBool());
    focusBoard();
}

}
