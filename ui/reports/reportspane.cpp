// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspane.h"

namespace banzhang {

ReportsPane::ReportsPane(const UiContext &ui, QWidget *parent)
    : TabbedPane(ui, tr("Reports"), parent)
{
    setObjectName(QStringLiteral("reportsPane"));
}

QString ReportsPane::id() const
{
    return QStringLiteral("reports");
}

QString ReportsPane::title() const
{
    return tr("Reports");
}

QString ReportsPane::iconName() const
{
    return QStringLiteral("report");
}

}
