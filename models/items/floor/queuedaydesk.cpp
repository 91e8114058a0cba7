// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaydesk.h"

#include "db/dbworker.h"
#include "floor/queuedaystore.h"

namespace banzhang {

QueueDayDesk::QueueDayDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void QueueDayDesk::ask(QueueId queue, const QDate &day)
{
    const auto read = [queue, day](Connection &connection) {
        return QueueDayStore().fetch(connection, queue, day);
    };
    m_question.follow(m_worker.run(read), this);
}

}
