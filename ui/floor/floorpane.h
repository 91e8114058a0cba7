// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/pane.h"
#include "common/uicontext.h"
#include "floor/floorfeed.h"
#include "floor/floorviewswitch.h"
#include "floor/queuemodel.h"
#include "floor/seatfilter.h"
#include "floor/waitingmodel.h"

#include <QTimer>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace banzhang {

class AgentDayDesk;
class AppraisalDesk;
struct AppraisalOffer;
class CommandDesk;
class FlagDesk;
class SeatDeeds;
struct DeedOffer;
class AgentDayDrawer;
class AlarmDesk;
class EmptyState;
class FloorBars;
class FloorEmpty;
class FloorFilterBar;
class FloorTiles;
class InkLabel;
class QueueDayDesk;
class RuleDesk;
class ScheduleDesk;
class PastDesk;
class QueueStrip;
class RoomDesk;
class SearchField;
class SeatFoot;
class SeatMap;
class SeatMapSide;
class SeatMenu;
class SeatTable;
class TimeMachine;
class WaitingDock;

// The live floor: figures, queues, everybody's state, who waits.
class FloorPane final : public Pane
{
    Q_OBJECT

public:
    // The feed outlives the pane; the pane starts it when it is first shown. It goes on while the
    // pane is hidden: the status line of every pane lives from it.
    FloorPane(const UiContext &ui, FloorFeed &feed, QWidget *parent = nullptr);
    ~FloorPane() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

    // A centre without a source is shown the way to the demo; demoWanted() tells.
    void offerDemo();
    // Enter on a row opens the agent's day; the desk outlives the pane's drawer.
    void offerDays(AgentDayDesk &desk);
    // The seat map, beside the table or in its place; the desk outlives the pane's map.
    void offerMap(RoomDesk &desk);
    // Enter on a queue opens its day; the desk outlives the pane.
    void offerQueueDays(QueueDayDesk &desk);
    // Limits, alarms and their dock; the desks outlive the pane. Without rules they are only read.
    void offerAlarms(AlarmDesk &desk, RuleDesk *rules, bool mayAcknowledge);
    // The roster beside each state, with who does otherwise (L8); the desk outlives the pane. In
    // the past there is none.
    void offerSchedules(ScheduleDesk &desk);
    // Odd figures and entries for the appraisal, in the alarms' menu; after offerAlarms().
    void offerAppraisals(AppraisalDesk &desk, const AppraisalOffer &offer);
    // Ctrl+T shows any moment of the past; the desk outlives the pane's views.
    void offerPast(PastDesk &desk);
    // While the past is shown nothing may be commanded.
    [[nodiscard]] bool isInPast() const;
    // Text of an appeal link: opens its moment and agent, or says what is wrong with it.
    void openLink(const QString &link);
    // Commands, flags and notes on a row; the desks outlive the pane.
    void offerDeeds(CommandDesk &commands, FlagDesk &flags, const DeedOffer &offer);
    // A further tool at the right of the head, before the search.
    void addToHead(QWidget *tool);

Q_SIGNALS:
    void demoWanted();
    // The sources and the server's time, at every look and every second.
    void feedsTold(const std::vector<FeedStatus> &feeds, const QDateTime &now);
    // For the right side of the status line: "asterisk-01 · lag 0.4 s".
    void sourceTold(const QString &text, Alarm alarm);
    void databaseTold(bool isOnline);
    void pastChanged(bool isInPast);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildBoard();
    [[nodiscard]] QWidget *buildTable();
    void connectFeed();
    void connectFilter();
    void addKeys();

    void take(const FloorSnapshot &snapshot);
    void takeSteps(const QHash<AgentId, std::vector<StateStep>> &steps);
    void showFloor(const FloorSnapshot &snapshot);
    void enterPast();
    void leavePast(const FloorSnapshot &present);
    void openPast();
    void selectAgent(const QString &agentNo);
    [[nodiscard]] QDateTime end() const; // what the timers on the board count to
    void follow(const FloorOutage &outage);
    void recover();
    void tellRefusal(const Problem &problem);
    void tick();
    void updateFigures();
    void updateScope();
    void updateEmpty();
    void tellSource();
    void toggleDock();
    void clearFilters();
    void openDay(const QModelIndex &row);
    void openDayOf(AgentId agent, const QDate &day); // null: today
    void followDay();
    void closeDay();
    void setView(FloorView view);
    void drawRoom();
    void focusBoard();
    void exportSeen();
    [[nodiscard]] bool isMapMeant() const;
    void saveTo(const QString &path, bool isMap);

    ServerClock m_clock; // of this pane: it may be in the past
    const UiContext m_ui;
    FloorFeed &m_feed;
    SeatModel *m_seats;
    SeatFilter *m_filter;
    QueueModel *m_queues;
    WaitingModel *m_waiting;
    QStackedWidget *m_pages;
    EmptyState *m_refusal;
    QHBoxLayout *m_headLayout = nullptr;
    InkLabel *m_scope = nullptr;
    SearchField *m_search = nullptr;
    FloorBars *m_bars = nullptr;
    FloorTiles *m_tiles = nullptr;
    FloorFilterBar *m_filterBar = nullptr;
    SeatTable *m_table = nullptr;
    SeatFoot *m_foot = nullptr;
    SeatMenu *m_menu = nullptr;
    FloorEmpty *m_empty = nullptr;
    QueueStrip *m_strip = nullptr;
    WaitingDock *m_dock = nullptr;
    AgentDayDrawer *m_day = nullptr;
    TimeMachine *m_machine = nullptr;
    SeatDeeds *m_deeds = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_halves = nullptr; // table and map
    FloorViewSwitch *m_switch = nullptr;
    SeatMap *m_map = nullptr;
    SeatMapSide *m_mapSide = nullptr;
    RoomDesk *m_room = nullptr;
    QList<int> m_sizesBefore; // of the splitter, before a day was opened
    QTimer m_sums;            // the foot is added up once for a burst of changes
    std::optional<FloorOutage> m_outage;
    std::vector<FeedStatus> m_feeds;
    bool m_hasLooked = false;
    bool m_isWholeSite = true;
};

}
