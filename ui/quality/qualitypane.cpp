// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitypane.h"

namespace banzhang {

QualityPane::QualityPane(const UiContext &ui, QWidget *parent)
    : TabbedPane(ui, tr("Quality"), parent)
{
    setObjectName(QStringLiteral("qualityPane"));
}

QString QualityPane::id() const
{
    return QStringLiteral("quality");
}

QString QualityPane::title() const
{
    return tr("Quality");
}

QString QualityPane::iconName() const
{
    return QStringLiteral("quality");
}

}
