// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lastquestion.h"
#include "common/problem.h"
#include "floor/queueday.h"

#include <QObject>

namespace banzhang {

class DbWorker;

// Fetches a queue's day for whoever looks at it. Only the answer to the last question is told.
class QueueDayDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit QueueDayDesk(DbWorker &worker, QObject *parent = nullptr);

    // An invalid day is today at the site.
    void ask(QueueId queue, const QDate &day);

Q_SIGNALS:
    void told(const banzhang::QueueDay &day);
    void refused(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    LastQuestion m_question;
};

}
