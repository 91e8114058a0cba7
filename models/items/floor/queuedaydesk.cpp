// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaydesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/queuedaystore.h"

namespace banzhang {

QueueDayDesk::QueueDayDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void QueueDayDesk::ask(QueueId queue, const QDate &day)
{
    const auto read = [queue, day](Connection &connection) {
        return QueueDayStore().fetch(connection, queue, day);
    };
    whenDone(m_worker.run(read), this,
             [this, question = ++m_question](const Result<QueueDay> &answer) {
                 if (question != m_question)
                     return;
                 if (answer)
                     Q_EMIT told(*answer);
                 else
                     Q_EMIT refused(answer.error());
             });
}

}
