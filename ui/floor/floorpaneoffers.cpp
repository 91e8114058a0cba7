// SPDX-License-Identifier: GPL-3.0-or-later
// What the floor pane is offered beside the table: each comes with its desk, and a console whose
// role has no use for it leaves it out.
#include "floor/floorpane.h"

#include "attendance/scheduledesk.h"
#include "common/problemsentence.h"
#include "common/roles.h"
#include "floor/agentdaydrawer.h"
#include "floor/flooralarms.h"
#include "floor/floorappraisals.h"
#include "floor/floorbars.h"
#include "floor/floorfilterbar.h"
#include "floor/queuedaydialog.h"
#include "floor/queuestrip.h"
#include "floor/roomdesk.h"
#include "floor/roomdialog.h"
#include "floor/seatdeeds.h"
#include "floor/seatmapexport.h"
#include "floor/seatmapside.h"
#include "floor/seatmenu.h"
#include "floor/seattable.h"
#include "floor/waitingdock.h"

#include "common/inklabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

namespace banzhang {
namespace {

const QString viewKey = QStringLiteral("floor/view");

}

void FloorPane::offerDays(AgentDayDesk &desk)
{
    m_day = new AgentDayDrawer(m_ui, desk, m_splitter);
    m_day->hide();
    m_splitter->addWidget(m_day);
    m_splitter->setStretchFactor(2, 0);
    m_menu->offerDays();
    connect(m_menu, &SeatMenu::dayWanted, this, &FloorPane::openDay);
    connect(m_table, &QAbstractItemView::activated, this, &FloorPane::openDay);
    connect(m_day, &AgentDayDrawer::closeWanted, this, &FloorPane::closeDay);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FloorPane::followDay);
    // The focus stays in the table: the arrows go from agent to agent.
    const auto key = [this](const QKeySequence &keys, auto deed) {
        addKey(keys, [this, deed] {
            if (m_day->isVisible())
                deed();
        });
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_day->step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_day->step(1); });
    key(QKeySequence(QKeySequence::Print), [this] { m_day->printDay(); });
}

void FloorPane::offerAlarms(AlarmDesk &desk, RuleDesk *rules, bool mayAcknowledge)
{
    auto *alarms = new FloorAlarms(
        m_ui, desk, rules, mayAcknowledge,
        {*m_seats, *m_filter, *m_queues, *m_waiting, *m_table, *m_dock, *m_filterBar}, this);
    connect(alarms, &FloorAlarms::badgeChanged, this, &Pane::badgeChanged);
    connect(alarms, &FloorAlarms::failed, m_bars, &FloorBars::tellProblem);
    connect(alarms, &FloorAlarms::clearWanted, this, &FloorPane::clearFilters);
    addKey(QKeySequence(Qt::Key_F8), [alarms] { alarms->goToNext(); });
    addKey(QKeySequence(Qt::Key_F9), [alarms] { alarms->acknowledge(); });
    connect(this, &FloorPane::pastChanged, alarms, &FloorAlarms::setPast);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_H), [alarms] { alarms->showHistory(); });
}

void FloorPane::offerSchedules(ScheduleDesk &desk)
{
    const auto show = [this, &desk] {
        m_seats->setSchedules(isInPast() ? ScheduleBoard() : desk.board());
    };
    connect(&desk, &ScheduleDesk::changed, this, show);
    connect(&desk, &ScheduleDesk::failed, this, [this](const Problem &problem) {
        m_bars->tellProblem(tr("The roster cannot be read"), problemSentence(problem));
    });
    connect(this, &FloorPane::pastChanged, this, show);
    desk.follow();
}

void FloorPane::offerAppraisals(AppraisalDesk &desk, const AppraisalOffer &offer)
{
    auto *appraisals = new FloorAppraisals(m_ui, desk, offer, *findChild<FloorAlarms *>(), this);
    connect(appraisals, &FloorAppraisals::dayWanted, this, &FloorPane::openDayOf);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [appraisals] { appraisals->showOdd(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
           [appraisals] { appraisals->showEntries(); });
}

void FloorPane::openDay(const QModelIndex &row)
{
    if (row.isValid())
        openDayOf(m_filter->agentAt(row.row()), isInPast() ? m_ui.clock.siteNow().date() : QDate());
}

// The day takes the place of the waiting calls: both would leave the board no room.
void FloorPane::openDayOf(AgentId agent, const QDate &day)
{
    if (!m_day)
        return;
    const bool wasHidden = m_day->isHidden();
    if (wasHidden)
        m_sizesBefore = m_splitter->sizes();
    m_dock->hide();
    m_day->open(agent);
    if (day.isValid())
        m_day->goTo(day);
    if (wasHidden)
        m_splitter->setSizes({width() - AgentDayDrawer::usualWidth, 0, AgentDayDrawer::usualWidth});
}

void FloorPane::offerDeeds(CommandDesk &commands, FlagDesk &flags, const DeedOffer &offer)
{
    m_deeds =
        new SeatDeeds(m_ui,
                      {*m_seats, *m_filter, *m_table, *this, *static_cast<QBoxLayout *>(layout()),
                       *static_cast<QBoxLayout *>(m_dock->layout())},
                      commands, flags, offer);
    connect(m_menu, &SeatMenu::filling, m_deeds, &SeatDeeds::fill);
    connect(this, &FloorPane::pastChanged, m_deeds, &SeatDeeds::setPast);
}

void FloorPane::offerMap(RoomDesk &desk)
{
    m_room = &desk;
    m_map = new SeatMap(m_ui, *m_seats, *m_filter, *m_table->selectionModel(), m_halves);
    m_mapSide = new SeatMapSide(m_ui, *m_map, desk, m_halves);
    m_halves->addWidget(m_mapSide);
    m_switch = new FloorViewSwitch(m_ui, this);
    auto *head = qobject_cast<QHBoxLayout *>(m_scope->parentWidget()->layout());
    head->insertWidget(head->indexOf(m_scope) + 1, m_switch);
    connect(m_switch, &FloorViewSwitch::viewChanged, this, &FloorPane::setView);
    connect(m_map, &SeatMap::activated, this, [this](const QModelIndex &row) {
        if (m_day)
            openDay(row);
    });
    connect(m_map, &SeatMap::menuWanted, this, [this](const QPoint &at) {
        if (QMenu *menu = m_menu->make())
            menu->popup(at);
    });
    connect(m_map, &SeatMap::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(seatsAsTsv(*m_map, m_clock)); });
    connect(m_mapSide, &SeatMapSide::drawWanted, this, &FloorPane::drawRoom);
    const int view = m_ui.settings.ofPerson(viewKey, 0).toInt();
    m_switch->setView(FloorView(std::clamp(view, 0, 2)));
    setView(m_switch->view());
    desk.refresh();
}

void FloorPane::offerQueueDays(QueueDayDesk &desk)
{
    connect(m_strip, &QAbstractItemView::activated, this, [this, &desk](const QModelIndex &row) {
        const auto queue = QueueId(row.siblingAtColumn(0).data(IdRole).toLongLong());
        auto *dialog = new QueueDayDialog(m_ui, desk, queue, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void FloorPane::setView(FloorView view)
{
    m_halves->widget(0)->setVisible(view != FloorView::Map);
    m_mapSide->setVisible(view != FloorView::Table);
    m_ui.settings.setOfPerson(viewKey, int(view));
    if (isVisible())
        focusBoard();
}

void FloorPane::drawRoom()
{
    auto *dialog = new RoomDialog(m_ui, *m_room, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}
