// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/punchgapmodel.h"
#include "attendance/violationdesk.h"
#include "common/formdialog.h"

class QSortFilterProxyModel;

namespace banzhang {

class EmptyState;
class TableView;

// Cells of the list (PunchGapModel::Column).
[[nodiscard]] QString punchGapWord(int column, const PunchGap &gap, const ServerClock &clock);

// "The machine was off from … to …, because …": managers note it, everybody reads which there were.
class GapDialog final : public FormDialog
{
    Q_OBJECT

public:
    GapDialog(const UiContext &ui, ViolationDesk &desk, QWidget *parent);

Q_SIGNALS:
    void noted(int measured); // shifts measured anew

protected:
    void submit() override;
    [[nodiscard]] const QWidget *editorOf(const Problem &problem) const override;
    [[nodiscard]] QString sentenceOf(const Problem &problem) const override;

private:
    void addFields();
    void addList();
    void load();
    void check();

    ViolationDesk &m_desk;
    PunchGapModel m_gaps;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_device = nullptr; // these four: managers only
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_why = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

}
