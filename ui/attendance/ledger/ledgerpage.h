// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgerdesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QPushButton;
class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;
class InkLabel;
class MessageBar;
class MonthCombo;
class TableView;

// 台账: everybody's month with its sums, an agent's entries below, statement, and closing.
class LedgerPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    LedgerPage(const UiContext &ui, LedgerDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("ledger"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEntries();
    void buildAgents();
    void addKeys();
    void onLooked();
    void updateSums();
    void chooseAgent();
    void updateDeeds();
    [[nodiscard]] const AgentMonth *agent() const;
    [[nodiscard]] const LedgerEntry *entry() const;
    void book();
    void reverse();
    void printStatement();
    void closeMonth();
    void exportSeen();

    const UiContext m_ui;
    LedgerDesk &m_desk;
    QSortFilterProxyModel *m_agents;
    QSortFilterProxyModel *m_entries;
    MonthCombo *m_month;
    MessageBar *m_bar;
    InkLabel *m_state;
    InkLabel *m_sums;
    TableView *m_agentTable;
    TableView *m_entryTable;
    EmptyState *m_empty;
    InkLabel *m_entryHead;
    QPushButton *m_book;
    QPushButton *m_reverse;
    QPushButton *m_print;
    QPushButton *m_close;
};

}
