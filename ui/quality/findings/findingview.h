// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"
#include "quality/finding.h"

#include <array>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace banzhang {

class EmptyState;

// One finding: the fault, its steps as deeds with who and when, its history.
class FindingView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingView(const UiContext &ui, QWidget *parent = nullptr);

    void show(const FindingDetail &detail);
    using QWidget::show;
    // None is chosen: why, and what to do.
    void clear(const QString &title, const QString &line);

Q_SIGNALS:
    void deedWanted(banzhang::FindingDeed deed);
    void sheetWanted(); // at the item
    void copyWanted();
    void printWanted();
    void pdfWanted();

private:
    struct StepRow
    {
        FindingDeed deed;
        InkLabel *mark;
        InkLabel *name;
        InkLabel *fact;
        QPushButton *button;
    };

    [[nodiscard]] QWidget *buildBody();
    void addStep(QVBoxLayout &layout, FindingDeed deed, const QString &name);
    [[nodiscard]] QPushButton *addDeed(FindingDeed deed);
    [[nodiscard]] QWidget *buildLinks();
    [[nodiscard]] QWidget *buildFoot();
    void showFacts(const FindingDetail &detail);
    void showStep(const StepRow &row, const FindingDetail &detail);
    void showButton(QPushButton &button, const FindingDetail &detail, FindingDeed deed);
    void showHistory(const FindingDetail &detail);

    const UiContext m_ui;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    InkLabel *m_title;
    InkLabel *m_state;
    InkLabel *m_fault;
    InkLabel *m_facts;
    QPushButton *m_sheet = nullptr;
    std::vector<StepRow> m_steps;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_withdraw = nullptr;
    InkLabel *m_history;
};

}
