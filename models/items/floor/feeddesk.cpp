// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feeddesk.h"

#include "db/dbworker.h"
#include "floor/feedhealthstore.h"

namespace banzhang {

FeedDesk::FeedDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void FeedDesk::ask(const QDate &day)
{
    const auto read = [day](Connection &connection) {
        return FeedHealthStore().fetch(connection, day);
    };
    m_question.follow(m_worker.run(read), this);
}

}
