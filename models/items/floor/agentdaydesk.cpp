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
    m_question.follow(m_worker.run(read), this);
}

void AgentDayDesk::askPhoto(AgentId agent)
{
    const auto read = [agent](Connection &connection) {
        return AgentDayStore().photo(connection, agent);
    };
    whenDone(m_worker.run(read), this, [this, agent](const Result<QByteArray> &image) {
        Q_EMIT photoTold(agent, image.value_or(QByteArray()));
    });
}

void AgentDayDesk::forget()
{
    m_question.forget();
}

}
