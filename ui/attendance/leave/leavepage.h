// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestdesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

#include <array>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// 请假调班: leave, swaps, overtime and recalls with both stamps and the clock, one of them beside
// the list with its steps, and the balances of leave.
class LeavePage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    LeavePage(const UiContext &ui, RequestDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("leave"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    QWidget *buildBar();
    QWidget *buildList();
    QWidget *buildPanel();
    QWidget *buildBalances();
    void addKeys();
    void onLooked();
    void filter();
    void tellEmpty();
    [[nodiscard]] const AttendanceRequest *chosen() const;
    void writePanel();
    void writeButtons();
    void step(RequestStep step);
    void trySwap();
    void showBalances(bool isOn);
    void giveBalance();
    void limitTeam();
    void exportSeen();
    void copyChosen();
    [[nodiscard]] TableView &seen() const;

    static constexpr int factCount = 11;

    const UiContext m_ui;
    RequestDesk &m_desk;
    QSortFilterProxyModel *m_order;
    FilterCombo *m_type;
    FilterCombo *m_state;
    FilterCombo *m_days;
    SearchField *m_text;
    QPushButton *m_record;
    QPushButton *m_balancesButton;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    TableView *m_table;
    TableView *m_balances;
    EmptyState *m_empty;
    std::array<InkLabel *, factCount> m_heads{};
    std::array<InkLabel *, factCount> m_facts{};
    std::array<QPushButton *, 5> m_steps{};
    QPushButton *m_try = nullptr;
};

}
