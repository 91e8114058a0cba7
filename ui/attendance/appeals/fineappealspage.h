// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappealdesk.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace banzhang {

class FilterCombo;
class InkLabel;
class ListFrame;
class WhyView;

// 申诉: appeals against fines with their clocks, what the agent writes beside why he was fined, and
// the decision with its effect.
class FineAppealsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    FineAppealsPage(const UiContext &ui, FineAppealDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("fineappeals"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

Q_SIGNALS:
    // The floor's time machine is to show the moment: a link that it reads.
    void floorWanted(const QString &link);

private:
    void addFilters();
    void connectFilters();
    void addTable();
    void addDeeds();
    [[nodiscard]] QWidget *buildRight();
    void onLooked();
    void updateTeams();
    void updateFoot();
    void updateDeeds();
    void choose();
    void showAppeal(const FineAppeal &appeal);
    void loadWhy(const FineAppeal &appeal);
    void showNone();
    [[nodiscard]] const FineAppeal *chosen() const;
    [[nodiscard]] QStringList lines() const;
    void decide();
    void withdraw();
    void changeTerms();
    void copy();
    void print();

    const UiContext m_ui;
    FineAppealDesk &m_desk;
    FineAppealFilter *m_filter;
    FilterCombo *m_state;
    FilterCombo *m_team;
    FilterCombo *m_days;
    ListFrame *m_list;
    InkLabel *m_foot = nullptr;
    InkLabel *m_head;
    InkLabel *m_clock;
    QScrollArea *m_scroll;
    WhyView *m_view;
    QPushButton *m_decide = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_print = nullptr;
    ViolationWhy m_why; // id 0: of no violation
    quint64 m_generation = 0;
};

}
