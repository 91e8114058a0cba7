// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/appraisaldesk.h"

#include <QPointer>

namespace banzhang {

class AppraisalList;
class FigureRuleDialog;
class FloorAlarms;
class OddFigures;

// What the post allows; the database decides.
struct AppraisalOffer
{
    bool mayEnter = false;  // leaders, managers
    bool mayDecide = false; // managers
    bool mayRule = false;   // managers
};

// Odd figures, their rules and the entries for the appraisal, as the floor opens them.
class FloorAppraisals final : public QObject
{
    Q_OBJECT

public:
    // Desk, alarms and pane outlive it.
    FloorAppraisals(const UiContext &ui, AppraisalDesk &desk, const AppraisalOffer &offer,
                    FloorAlarms &alarms, QWidget *pane);

    void showOdd();
    void showEntries();
    void editRules();

Q_SIGNALS:
    void dayWanted(banzhang::AgentId agent, const QDate &day);

private:
    void addActions(FloorAlarms &alarms);
    void enter(const FloorAlarm &alarm, QWidget *over);
    void openDay(AgentId agent, const QDate &day);

    const UiContext m_ui;
    AppraisalDesk &m_desk;
    const AppraisalOffer m_offer;
    QWidget *m_pane;
    QPointer<OddFigures> m_odd;
    QPointer<AppraisalList> m_entries;
    QPointer<FigureRuleDialog> m_rules;
};

}
