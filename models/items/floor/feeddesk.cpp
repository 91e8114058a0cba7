// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feeddesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/feedhealthstore.h"

namespace banzhang {

FeedDesk::FeedDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void FeedDesk::ask(const QDate &day)
{
    const auto read = [day](Connection &connection) {
        return FeedHealthStore().fetch(connection, day);
    };
    whenDone(m_worker.run(read), this,
             [this, question = ++m_question](const Result<FeedDay> &answer) {
                 if (question != m_question)
                     return;
                 if (answer)
                     Q_EMIT told(*answer);
                 else
                     Q_EMIT refused(answer.error());
             });
}

}
