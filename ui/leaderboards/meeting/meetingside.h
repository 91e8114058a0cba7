// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "leaderboards/meetingdesk.h"

#include <QWidget>

class QScrollArea;

namespace banzhang {

class InkLabel;
class TableView;

// The meeting that is looked at: agenda with times, minutes, who is there, and what was agreed.
class MeetingSide final : public QWidget
{
    Q_OBJECT

public:
    // The desk outlives it.
    MeetingSide(const UiContext &ui, MeetingDesk &desk, QWidget *parent = nullptr);

    // What is chosen in the list of actions; nullptr for none.
    [[nodiscard]] const MeetingAction *chosenAction() const;

Q_SIGNALS:
    void tickWanted(qint64 agentId, bool isPresent);
    void actionChosen();
    void actionOpened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTop();
    void buildTables();
    void show();
    void toggleChosen();

    const UiContext m_ui;
    MeetingDesk &m_desk;
    InkLabel *m_head;
    InkLabel *m_state;
    QScrollArea *m_scroll;
    TableView *m_guests;
    TableView *m_actions;
};

}
