// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/agentdaymodel.h"

#include <QDialog>

class QSortFilterProxyModel;

namespace banzhang {

class DrillDesk;
class EmptyState;
class InkLabel;
class TableView;

// Days of agents with their figures, behind a figure of a report: one agent's days, or the agents
// of a day. Enter leads on to a day, Esc back.
class AgentDaysDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    AgentDaysDialog(const UiContext &ui, DrillDesk &desk, const AgentDayQuestion &question,
                    QWidget *parent);

Q_SIGNALS:
    // Enter, or a double click; `over` is this dialog.
    void dayWanted(banzhang::AgentId agent, const QDate &day, QWidget *over);

private:
    void buildTable();
    void load(DrillDesk &desk, const AgentDayQuestion &question);
    void take(const Found<AgentDayLine> &found);
    void choose(const QModelIndex &index);

    const UiContext m_ui;
    const AgentDayQuestion m_question;
    AgentDayModel *m_days;
    QSortFilterProxyModel *m_order;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
};

}
