// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/bonusdesk.h"

class QPushButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class MonthCombo;
class SearchField;
class TableView;

// 奖励分: the members of a leader's teams with their points of a month and what they are for, and
// below how they are spread (#23, #24).
class BonusPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    BonusPage(const UiContext &ui, BonusDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("bonus"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildTables();
    void buildMembers();
    void addKeys();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void updateDeeds();
    void give();
    void setRange();
    void exportSeen();
    [[nodiscard]] const BonusMember *chosen() const;

    const UiContext m_ui;
    BonusDesk &m_desk;
    BonusFilter *m_filter;
    MonthCombo *m_month;
    FilterCombo *m_team;
    FilterCombo *m_given;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    TableView *m_spreads;
    EmptyState *m_empty;
    InkLabel *m_foot;
    QPushButton *m_give;
};

}
