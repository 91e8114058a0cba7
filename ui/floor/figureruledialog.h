// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/appraisaldesk.h"

#include <QDialog>

class QPushButton;

namespace banzhang {

class EmptyState;
class InkLabel;
class RuleLines;
class TableView;

// The rules for the figures of a day, for managers: added, changed from a day on, ended.
class FigureRuleDialog final : public QDialog
{
    Q_OBJECT

public:
    FigureRuleDialog(const UiContext &ui, AppraisalDesk &desk, QWidget *parent);

private:
    void build();
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text);
    void reload();
    void showRules();
    [[nodiscard]] QString holdsText(const FigureRule &rule) const;
    [[nodiscard]] const FigureRule *current() const;
    void edit(const FigureRule *rule);
    void end();
    void updateButtons();

    const UiContext m_ui;
    AppraisalDesk &m_desk;
    FigureRuleBook m_book;
    RuleLines *m_lines;
    TableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_end;
    InkLabel *m_foot;
    int m_generation = 0;
};

}
