// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/bonusdesk.h"

class QPushButton;

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;
class MonthCombo;

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
    void addBar();
    void connectBar();
    void addTable();
    [[nodiscard]] QWidget *buildSpreads();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void updateDeeds();
    void give();
    void setRange();
    [[nodiscard]] const BonusMember *chosen() const;

    const UiContext m_ui;
    BonusDesk &m_desk;
    BonusFilter *m_filter;
    MonthCombo *m_month;
    FilterCombo *m_team;
    FilterCombo *m_given;
    ListFrame *m_list;
    InkLabel *m_foot = nullptr;
    QPushButton *m_give = nullptr;
};

}
