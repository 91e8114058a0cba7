// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdaydesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/agentdaystore.h"

namespace banzhang {

AgentDayDesk::AgentDayDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void AgentDayDesk::ask(AgentId agent, const QDate &day)
{
    const auto read = [agent, day](Connection &connection) {
        return AgentDayStore().fetch(connection, agent, day);
    };
    whenDone(m_worker.run(read), this,
             [this, question = ++m_question](const Result<AgentDay> &answer) {
                 if (question != m_question)
                     return;
                 if (answer)
                     Q_EMIT told(*answer);
                 else
                     Q_EMIT refused(answer.error());
             });
}

void AgentDayDesk::forget()
{
    ++m_question;
}

}
