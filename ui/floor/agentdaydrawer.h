// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"
#include "floor/agentdaydesk.h"
#include "floor/daycallmodel.h"

#include <QTimer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace banzhang {

class DayTimeline;
class DayTotals;
class InkLabel;
class DayPerson;
class MessageBar;
class TableView;

// One agent's day beside the board: time line, totals, what the calls add up to, the calls. Today's
// is read again every few seconds while it is open.
class AgentDayDrawer final : public QWidget
{
    Q_OBJECT

public:
    AgentDayDrawer(const UiContext &ui, AgentDayDesk &desk, QWidget *parent = nullptr);

    static constexpr int usualWidth = 420;

    // Opens at today. Another agent while it is open keeps the day that is looked at.
    void open(AgentId agent);
    [[nodiscard]] bool isOpenFor(AgentId agent) const { return isVisible() && m_agent == agent; }
    [[nodiscard]] const AgentDay &day() const { return m_day; }

    void goTo(const QDate &day);
    void step(int days); // from the day that is wanted, which may be on its way
    void focusCalls();
    void copy() const; // the day as text
    void printDay();

Q_SIGNALS:
    void closeWanted();
    // A call of the day whose recording is to be heard: Enter, or a double click.
    void callWanted(const banzhang::AgentDay &day, const banzhang::DayCall &call);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QToolButton *addTool(QWidget *head, const char *name, const QString &icon,
                                       const QString &tip);
    [[nodiscard]] TableView *buildCalls();
    void reload();
    void take(const AgentDay &day);
    void tell(const Problem &problem);
    void choose(const QModelIndex &index);
    [[nodiscard]] bool isToday() const;
    [[nodiscard]] bool isLoaded() const; // what is shown is what is wanted

    const UiContext m_ui;
    AgentDayDesk &m_desk;
    DayCallModel *m_calls;
    InkLabel *m_date = nullptr;
    QToolButton *m_next = nullptr;
    DayPerson *m_person;
    MessageBar *m_problem;
    DayTimeline *m_timeline;
    DayTotals *m_totals;
    InkLabel *m_figures;
    InkLabel *m_notes;
    TableView *m_table;
    QTimer m_again;
    AgentId m_agent{};
    QDate m_wanted; // null: today
    AgentDay m_day;
};

}
