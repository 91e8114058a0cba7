// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgriddesk.h"
#include "attendance/violationmodel.h"
#include "common/uicontext.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace banzhang {

class MessageBar;
class TableView;

// A day of an agent: shifts with what was measured, punches, violations; from these to the reasons.
class AttendanceDayDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    AttendanceDayDialog(const UiContext &ui, MonthGridDesk &desk, const MonthRow &who, QDate day,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void whyWanted(banzhang::ViolationId id, QDate day);

private:
    void load();
    void show(const AttendanceDay &day);
    void write(const QStringList &lines);
    void buildViolations();
    void openWhy();

    const UiContext m_ui;
    MonthGridDesk &m_desk;
    const qint64 m_agentId;
    const QDate m_day;
    MessageBar *m_bar;
    QScrollArea *m_scroll;
    ViolationModel *m_violations;
    TableView *m_table;
    QPushButton *m_why;
};

}
