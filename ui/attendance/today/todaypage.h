// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/todaydesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QCheckBox;

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;

[[nodiscard]] QString standingWord(Standing standing);
// Cells of the list (TodayModel::Column).
[[nodiscard]] QString todayWord(int column, const StandingNow &standing, const ServerClock &clock);

// 今日: who should be here, and who is missing, late or away now.
class TodayPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    TodayPage(const UiContext &ui, TodayDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    void addBar();
    void addTable();
    void onLooked();
    void updateTeams();
    void updateFoot();

    const UiContext m_ui;
    TodayDesk &m_desk;
    TodayFilter *m_filter;
    FilterCombo *m_standing;
    FilterCombo *m_team;
    QCheckBox *m_look;
    InkLabel *m_sums;
    ListFrame *m_list;
};

}
