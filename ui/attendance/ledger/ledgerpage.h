// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgerdesk.h"
#include "attendance/wagedesk.h"
#include "common/monthcombo.h"
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
    // `maySpeak`: records what agents appeal against.
    LedgerPage(const UiContext &ui, LedgerDesk &desk, bool maySpeak, QWidget *parent = nullptr);

    // For whom may read wages: managers and auditors. The desk outlives the page.
    void offerWages(WageDesk &wages);

    [[nodiscard]] QString id() const override { return QStringLiteral("ledger"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;
    // Why something could not be done.
    void tell(const QString &headline, const QString &sentence);

Q_SIGNALS:
    // The agent appeals against an entry.
    void appealWanted(const banzhang::LedgerEntry &entry);

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
    void appeal();
    void printStatement();
    void closeMonth();
    void exportSeen();
    void showWages();

    const UiContext m_ui;
    LedgerDesk &m_desk;
    const bool m_maySpeak;
    WageDesk *m_wageDesk = nullptr; // none: wages are not the reader's to know
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
    QPushButton *m_appeal;
    QPushButton *m_print;
    QPushButton *m_close;
    QPushButton *m_wages;
};

}
