// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/houseruledesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QPushButton;

namespace banzhang {

class EmptyState;
class MessageBar;
class TableView;

// Cells of the list (HouseRuleModel::Column).
[[nodiscard]] QString ruleVersionWord(int column, const RuleVersion &version);

// 规则: what the rules say and cost, with their dates; a manager makes versions.
class RulesPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    RulesPage(const UiContext &ui, HouseRuleDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("rules"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    void buildTable();
    void change();
    void showSetting();

    const UiContext m_ui;
    HouseRuleDesk &m_desk;
    MessageBar *m_bar;
    TableView *m_table;
    QPushButton *m_change;
};

}
