// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/conninfo.h"

#include <QStringList>

#include <libpq-fe.h>

#include <memory>

namespace banzhang {
namespace {

QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

}

Result<ConnInfo> ConnInfo::parse(const QString &target)
{
    char *error = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(target.toUtf8().constData(), &error), &PQconninfoFree);
    if (!options) {
        const QString why = QString::fromUtf8(error ? error : "out of memory").trimmed();
        PQfreemem(error);
        return fail(ProblemKind::Invalid,
                    QStringLiteral("This is no connection string: %1.").arg(why),
                    QStringLiteral("Write postgresql://USER@HOST/DATABASE, or keywords such as "
                                   "host=… dbname=… user=…"));
    }
    ConnInfo result;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option)
        if (option->val)
            result.set(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    return result;
}

QString ConnInfo::toString() const
{
    QStringList parts;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        parts.append(it.key() + u'=' + quoted(it.value()));
    return parts.join(u' ');
}

}
