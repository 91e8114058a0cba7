// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lastquestion.h"
#include "common/problem.h"
#include "floor/feedday.h"

#include <QObject>

namespace banzhang {

class DbWorker;

// Fetches a day of all feeds for whoever looks at it. Only the answer to the last question is told.
class FeedDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit FeedDesk(DbWorker &worker, QObject *parent = nullptr);

    void ask(const QDate &day); // an invalid one is today at the site

Q_SIGNALS:
    void told(const banzhang::FeedDay &day);
    void refused(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    LastQuestion m_question;
};

}
