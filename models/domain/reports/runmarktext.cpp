// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/runmarktext.h"

#include <QRegularExpression>

namespace banzhang {

RunMark runMarkIn(const QString &text)
{
    static const QRegularExpression number(u"\\b([0-9A-Fa-f]{4}-\\d{8}-\\d{4,})\\b"_qs);
    static const QRegularExpression hash(u"sha256=([0-9A-Fa-f]{8,64})"_qs);
    static const QRegularExpression plain(u"^[0-9A-Fa-f]{8,64}$"_qs);
    RunMark mark;
    mark.runNo = number.match(text).captured(1).toUpper();
    mark.fingerprint = hash.match(text).captured(1).toLower();
    if (!mark.runNo.isEmpty() || !mark.fingerprint.isEmpty())
        return mark;
    QString digits = text.simplified();
    digits.remove(u' ');
    if (plain.match(digits).hasMatch())
        mark.fingerprint = digits.toLower();
    return mark;
}

QString inFours(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups << digits.mid(i, 4);
    return groups.join(u' ');
}

QString runMarkText(const RunMark &mark)
{
    return u"banzhang:run=%1;sha256=%2"_qs.arg(mark.runNo, mark.fingerprint);
}

}
