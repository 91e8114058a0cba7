// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lastquestion.h"
#include "common/problem.h"
#include "floor/agentday.h"

#include <QObject>

namespace banzhang {

class DbWorker;

// Fetches an agent's day for whoever looks at it. Only the answer to the last question is told.
class AgentDayDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit AgentDayDesk(DbWorker &worker, QObject *parent = nullptr);

    // An invalid day is today at the site.
    void ask(AgentId agent, const QDate &day);
    void askPhoto(AgentId agent);
    void forget(); // nobody looks any longer

Q_SIGNALS:
    void told(const banzhang::AgentDay &day);
    // Empty when there is none, or it could not be read: initials do as well.
    void photoTold(banzhang::AgentId agent, const QByteArray &image);
    void refused(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    LastQuestion m_question;
};

}
