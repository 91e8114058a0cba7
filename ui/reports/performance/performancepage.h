// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/performancedesk.h"

class QCheckBox;
class QPushButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class MonthCombo;
class SearchField;
class TableView;

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
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildBody();
    void buildTable();
    void connectBar();
    void addKeys();
    void onLooked();
    void onImported(const MarkImport &done);
    void updateTeams();
    void updateColumns();
    void updateChosen();
    void importMarks();
    void decide();
    void setSchemes();
    void printChosen();
    void exportSeen();
    [[nodiscard]] const PerformanceTotal *chosen() const;

    const UiContext m_ui;
    PerformanceDesk &m_desk;
    PerformanceFilter *m_filter;
    MonthCombo *m_month;
    FilterCombo *m_team;
    FilterCombo *m_post;
    QCheckBox *m_gaps;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_who;
    InkLabel *m_formula;
    QPushButton *m_import;
    QPushButton *m_decide;
    QPushButton *m_schemes;
};

}
