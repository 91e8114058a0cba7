// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/look.h"

#include "common/banzhangstyle.h"
#include "common/focusring.h"
#include "common/fonts.h"

#include <QApplication>
#include <QToolTip>

namespace banzhang {

void applyLook(QApplication &application, ThemeSource &themes, const QString &language)
{
    auto *style = new BanzhangStyle(themes);
    style->setParent(&application);
    QApplication::setStyle(style);
    QApplication::setFont(applicationFont(language));
    const auto setColours = [&themes] {
        QApplication::setPalette(themes.theme().palette());
        QToolTip::setPalette(themes.theme().palette());
    };
    setColours();
    QToolTip::setFont(fontOf(Type::Small));
    QObject::connect(&themes, &ThemeSource::changed, &application, setColours);
    auto *ring = new FocusRing(themes, &themes); // paints with them, so it goes with them
    ring->setObjectName(QStringLiteral("focusRing"));
}

}
