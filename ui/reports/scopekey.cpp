// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/scopekey.h"

namespace banzhang {

QString keyOf(const ReportScope &scope)
{
    if (scope.departmentId)
        return QStringLiteral("d%1").arg(*scope.departmentId);
    if (scope.teamId)
        return QStringLiteral("t%1").arg(number(*scope.teamId));
    if (scope.agentId)
        return QStringLiteral("a%1").arg(number(*scope.agentId));
    return {};
}

ReportScope scopeOf(const QString &key)
{
    ReportScope scope;
    const qint64 id = key.mid(1).toLongLong();
    if (key.startsWith(u'd'))
        scope.departmentId = id;
    else if (key.startsWith(u't'))
        scope.teamId = TeamId{id};
    else if (key.startsWith(u'a'))
        scope.agentId = AgentId{id};
    return scope;
}

}
