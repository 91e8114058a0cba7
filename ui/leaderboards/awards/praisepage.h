// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "leaderboards/praisedesk.h"

class QCheckBox;
class QPushButton;

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;
class MessageBar;

// 表扬: who was praised when and what for, and the days on which nobody was (#27).
class PraisePage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    PraisePage(const UiContext &ui, PraiseDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("praise"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    void addBar();
    void connectBar();
    void addTable();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void updateDeeds();
    void write();
    void withdraw();
    [[nodiscard]] const Praise *chosen() const;

    const UiContext m_ui;
    PraiseDesk &m_desk;
    PraiseFilter *m_filter;
    FilterCombo *m_team;
    FilterCombo *m_days;
    QCheckBox *m_withdrawn;
    ListFrame *m_list;
    MessageBar *m_reminder;
    InkLabel *m_gaps = nullptr;
    InkLabel *m_foot = nullptr;
    QPushButton *m_withdraw = nullptr;
};

}
