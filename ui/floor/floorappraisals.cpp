// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorappraisals.h"

#include "floor/agentdaydrawer.h"
#include "floor/appraisalforms.h"
#include "floor/appraisallist.h"
#include "floor/figureruledialog.h"
#include "floor/flooralarms.h"
#include "floor/oddfigures.h"

#include <QAction>

namespace banzhang {
namespace {

constexpr int leastWidth = 640;

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

}

FloorAppraisals::FloorAppraisals(const UiContext &ui, AppraisalDesk &desk,
                                 const AppraisalOffer &offer, FloorAlarms &alarms, QWidget *pane)
    : QObject(pane), m_ui(ui), m_desk(desk), m_offer(offer), m_pane(pane)
{
    addActions(alarms);
    if (!offer.mayEnter)
        return;
    alarms.offerEntries();
    connect(&alarms, &FloorAlarms::entryWanted, this, &FloorAppraisals::enter);
}

void FloorAppraisals::addActions(FloorAlarms &alarms)
{
    const auto add = [&](const char *name, const QString &text, auto deed) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, deed);
        alarms.offer(action);
        return action;
    };
    QAction *odd =
        add("oddFiguresAction", tr("Odd figures (Ctrl+Shift+O)"), &FloorAppraisals::showOdd);
    odd->setIconText(tr("Odd figures"));
    alarms.offerAtFoot(odd);
    add("appraisalsAction", tr("Appraisal entries (Ctrl+Shift+A)"), &FloorAppraisals::showEntries);
    if (m_offer.mayRule)
        add("editFigureRules", tr("Figure rules…"), &FloorAppraisals::editRules);
}

void FloorAppraisals::showOdd()
{
    if (!m_odd) {
        m_odd = new OddFigures(m_ui, m_desk, m_offer.mayEnter, m_pane);
        m_odd->offerRules(m_offer.mayRule);
        connect(m_odd, &OddFigures::entriesWanted, this, &FloorAppraisals::showEntries);
        connect(m_odd, &OddFigures::rulesWanted, this, &FloorAppraisals::editRules);
        connect(m_odd, &OddFigures::dayWanted, this, &FloorAppraisals::openDay);
    }
    bringUp(m_odd);
}

// The day opens at the pane's right: the list makes room when it lies over it.
void FloorAppraisals::openDay(AgentId agent, const QDate &day)
{
    Q_EMIT dayWanted(agent, day);
    const int room = m_pane->width() - AgentDayDrawer::usualWidth;
    const QRect drawer(m_pane->mapToGlobal(QPoint(room, 0)),
                       QSize(AgentDayDrawer::usualWidth, m_pane->height()));
    if (room < leastWidth || !m_odd->frameGeometry().intersects(drawer))
        return;
    const int frame = m_odd->frameGeometry().width() - m_odd->width();
    m_odd->resize(std::min(m_odd->width(), room - frame), m_odd->height());
    m_odd->move(drawer.left() - m_odd->width() - frame, m_odd->y());
}

void FloorAppraisals::showEntries()
{
    if (!m_entries)
        m_entries = new AppraisalList(m_ui, m_desk, m_offer.mayDecide, m_pane);
    bringUp(m_entries);
}

void FloorAppraisals::editRules()
{
    if (!m_offer.mayRule)
        return;
    if (!m_rules)
        m_rules = new FigureRuleDialog(m_ui, m_desk, m_pane);
    bringUp(m_rules);
}

void FloorAppraisals::enter(const FloorAlarm &alarm, QWidget *over)
{
    if (!alarm.isOfQueue())
        (new AlarmEntryForm(m_ui, m_desk, alarm, over))->open();
}

}
