// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/yuan.h"

#include <QRegularExpression>

namespace banzhang {

std::optional<qint64> fenFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,6})(?:\.(\d{1,2}))?$)"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 100
           + match.captured(2).leftJustified(2, u'0').toLongLong();
}

}
