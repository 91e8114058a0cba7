// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "quality/samplingdesk.h"

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;

namespace banzhang {

class InkLabel;

// The draws of a plan and the picks of one of them, with what can be done about those that are
// open: skip, swap, give to another inspector and take that back. A call that no plan drew is put
// on a worklist by hand; those stand together under the draws.
class PickPanel final : public QWidget
{
    Q_OBJECT

public:
    // `mayReassign`: quality heads and managers; the others settle their own.
    PickPanel(const UiContext &ui, SamplingDesk &desk, bool mayReassign, QWidget *parent = nullptr);

    void setMaySettle(bool may);
    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void sheetWanted(qint64 sheetId);

private:
    QWidget *buildHead();
    void buildTable();
    void listDraws();
    void follow();
    void skip();
    void swap();
    void reassign();
    void assignCall();
    void undo();
    [[nodiscard]] std::vector<PickId> openOnes() const;

    const UiContext m_ui;
    SamplingDesk &m_desk;
    const bool m_mayReassign;
    bool m_maySettle = true;
    QSortFilterProxyModel *m_order;
    TableView *m_table;
    QComboBox *m_draws;
    InkLabel *m_note;
    QPushButton *m_skip = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_reassign = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_undo = nullptr;
};

}
