// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/performancedesk.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
QT_END_NAMESPACE

namespace banzhang {

class FilterCombo;
class ListFrame;
class MonthCombo;
class SideText;

// 绩效总成绩: the totals of a month with the points of each part, and at the right how the chosen
// one comes about (#77, #78, #25, #138, #219).
class PerformancePage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    PerformancePage(const UiContext &ui, PerformanceDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("performance"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    void addBar();
    void connectBar();
    void addTable();
    void onLooked();
    void onImported(const MarkImport &done);
    void updateTeams();
    void updateColumns();
    void updateChosen();
    void importMarks();
    void decide();
    void setSchemes();
    void printChosen();
    [[nodiscard]] const PerformanceTotal *chosen() const;

    const UiContext m_ui;
    PerformanceDesk &m_desk;
    PerformanceFilter *m_filter;
    MonthCombo *m_month;
    FilterCombo *m_team;
    FilterCombo *m_post;
    QCheckBox *m_gaps;
    ListFrame *m_list;
    SideText *m_formula;
    QPushButton *m_decide = nullptr;
};

}
