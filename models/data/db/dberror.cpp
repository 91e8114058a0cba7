// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dberror.h"

namespace banzhang {

ProblemKind kindOfSqlState(const QString &state)
{
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P")
        || state.startsWith(u"53"))
        return ProblemKind::Offline;
    if (state.startsWith(u"40") || state == u"23505" || state == u"23P01" || state == u"55P03")
        return ProblemKind::Conflict;
    if (state == u"42501" || state.startsWith(u"28"))
        return ProblemKind::Denied;
    if (state == u"57014")
        return ProblemKind::Timeout;
    if (state.startsWith(u"22") || state.startsWith(u"23") || state.startsWith(u"P0"))
        return ProblemKind::Invalid;
    return ProblemKind::Bug;
}

}
