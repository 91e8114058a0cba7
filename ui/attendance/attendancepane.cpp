// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/attendancepane.h"

namespace banzhang {

AttendancePane::AttendancePane(const UiContext &ui, QWidget *parent)
    : TabbedPane(ui, tr("Attendance"), parent)
{
    setObjectName(QStringLiteral("attendancePane"));
}

QString AttendancePane::id() const
{
    return QStringLiteral("attendance");
}

QString AttendancePane::title() const
{
    return tr("Attendance");
}

QString AttendancePane::iconName() const
{
    return QStringLiteral("attend");
}

}
