// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportrunner.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace banzhang {

class InkLabel;

// Two runs side by side, figure by figure; what differs is marked.
class RunCompareDialog final : public QDialog
{
    Q_OBJECT

public:
    RunCompareDialog(const UiContext &ui, const MadeReport &left, const MadeReport &right,
                     QWidget *parent);

private:
    void fill(bool onlyDifferent);

    const UiContext m_ui;
    const MadeReport m_left;
    const MadeReport m_right;
    QTableWidget *m_table;
    InkLabel *m_foot;
};

}
