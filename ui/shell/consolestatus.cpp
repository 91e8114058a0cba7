// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/consolestatus.h"

namespace banzhang {

void ConsoleStatus::setSource(const Part &source)
{
    if (std::exchange(m_source, source) != source)
        Q_EMIT changed();
}

void ConsoleStatus::setDatabase(const Part &database)
{
    if (std::exchange(m_database, database) != database)
        Q_EMIT changed();
}

void ConsoleStatus::setRole(const QString &role)
{
    if (std::exchange(m_role, role) != role)
        Q_EMIT changed();
}

void ConsoleStatus::setWork(const QString &work)
{
    if (std::exchange(m_work, work) != work)
        Q_EMIT changed();
}

}
