// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/choicemodels.h"
#include "quality/sheetdesk.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class SearchField;
class TableView;

// "Score something else…": an interaction found by agent, number or time; or, live and side by
// side, an agent and a moment without one.
class BeginDialog final : public QDialog
{
    Q_OBJECT

public:
    BeginDialog(const UiContext &ui, SheetDesk &desk, QWidget *parent);

Q_SIGNALS:
    void chosen(const banzhang::SheetBegin &begin);

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildFoot();
    void buildTables();
    void fetchChoices();
    void search();
    void turnTo();
    void accept() override;
    void refuse(const QString &sentence);
    [[nodiscard]] bool isWithoutCall() const;
    [[nodiscard]] bool takeCall(SheetBegin &begin);
    [[nodiscard]] bool takeAgent(SheetBegin &begin);
    [[nodiscard]] QString callWord(int column, const CallChoice &call) const;

    const UiContext m_ui;
    SheetDesk &m_desk;
    CallChoiceModel m_calls;
    AgentChoiceModel m_agents;
    QSortFilterProxyModel m_callOrder;
    QSortFilterProxyModel m_agentOrder;
    QComboBox *m_mode;
    QComboBox *m_form;
    FilterCombo *m_day;
    SearchField *m_text;
    QLineEdit *m_at;
    QStackedWidget *m_stack;
    TableView *m_callTable;
    TableView *m_agentTable;
    EmptyState *m_empty;
    InkLabel *m_fault;
    QPushButton *m_begin;
    quint64 m_generation = 0; // of the search
};

}
