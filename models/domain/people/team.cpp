// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/team.h"

namespace banzhang {

QString codeOf(TeamTask task)
{
    switch (task) {
    case TeamTask::Leader: return QStringLiteral("leader");
    case TeamTask::Deputy: return QStringLiteral("deputy");
    case TeamTask::Inspector: return QStringLiteral("inspector");
    }
    return {};
}

TeamTask teamTaskFromCode(const QString &code)
{
    for (const TeamTask task : {TeamTask::Deputy, TeamTask::Inspector})
        if (codeOf(task) == code)
            return task;
    return TeamTask::Leader;
}

}
