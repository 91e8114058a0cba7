// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfiles.h"

namespace banzhang {

QString lightText(const KeyFigure &figure, const ReportFileWords &words)
{
    if (figure.target.isNull())
        return {};
    QString direction = figure.isAtMost ? words.atMost : words.atLeast;
    switch (figure.light) {
    case KeyFigure::Light::None: return direction;
    case KeyFigure::Light::Met: return u"%1 (%2)"_qs.arg(words.met, direction);
    case KeyFigure::Light::Near: return u"%1 (%2)"_qs.arg(words.near, direction);
    case KeyFigure::Light::Missed: return u"%1 (%2)"_qs.arg(words.missed, direction);
    }
    return {};
}

}
