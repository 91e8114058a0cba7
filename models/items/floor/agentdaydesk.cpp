// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaydesk.h"

#include "db/dbworker.h"
#include "floor/agentdaystore.h"

namespace banzhang {

AgentDayDesk::AgentDayDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void AgentDayDesk::ask(AgentId agent, const QDate &day)
{
    const auto read = [agent, day](Connection &connection) {
        return AgentDayStore().fetch(connection, agent, day);
    };
    m_question.follow(m_worker.run(read), this);
}

void AgentDayDesk::forget()
{
    m_question.forget();
}

}
