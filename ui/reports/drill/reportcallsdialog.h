// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportcallmodel.h"

#include <QDialog>

class QSortFilterProxyModel;

namespace banzhang {

class DrillDesk;
class EmptyState;
class InkLabel;
class TableView;

// The calls behind a figure of a report. Enter leads on to a call's recording, Esc back.
class ReportCallsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    ReportCallsDialog(const UiContext &ui, DrillDesk &desk, const CallQuestion &question,
                      QWidget *parent);

Q_SIGNALS:
    // A call with a recording that the reader may hear; `over` is this dialog.
    void callWanted(const banzhang::ReportCall &call, QWidget *over);

private:
    void buildTable();
    void load(DrillDesk &desk, const CallQuestion &question);
    void take(const Found<ReportCall> &found);
    void choose(const QModelIndex &index);

    const UiContext m_ui;
    const CallQuestion m_question;
    ReportCallModel *m_calls;
    QSortFilterProxyModel *m_order;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_foot;
};

}
