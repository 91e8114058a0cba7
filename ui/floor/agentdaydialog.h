// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"

#include <QDialog>

namespace banzhang {

class AgentDayDesk;
class AgentDayDrawer;

// An agent's day in a window of its own, for who comes from a list of days. Keys as on the floor:
// Alt+arrows go from day to day, Ctrl+P prints, Esc goes back.
class AgentDayDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    AgentDayDialog(const UiContext &ui, AgentDayDesk &desk, AgentId agent, const QDate &day,
                   QWidget *parent);

    [[nodiscard]] AgentDayDrawer *drawer() const { return m_drawer; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addKeys();

    AgentDayDrawer *m_drawer;
    const AgentId m_agent;
    const QDate m_day;
    bool m_isOpened = false;
};

}
