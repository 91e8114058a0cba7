// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboarddesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/wallboardstore.h"

namespace banzhang {

WallboardDesk::WallboardDesk(DbWorker &worker, QString name, QObject *parent)
    : QObject(parent), m_worker(worker), m_name(std::move(name))
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &WallboardDesk::ask);
}

void WallboardDesk::start()
{
    ask();
}

QDateTime WallboardDesk::now() const
{
    return m_word.isValid() ? m_word.addMSecs(m_sinceWord.elapsed())
                            : QDateTime::currentDateTimeUtc();
}

// The next look waits for this one's answer: a server that is slow is not asked more often.
void WallboardDesk::ask()
{
    const auto read = [name = m_name, known = m_results](Connection &connection) {
        const WallboardStore store;
        WallFigures figures = store.figures(connection, name);
        if (figures.showsResults())
            figures.results = store.results(connection, name, known);
        return figures;
    };
    whenDone(m_worker.run(read), this, [this](const Result<WallFigures> &answer) {
        m_poll.start();
        if (answer)
            take(*answer);
        else
            Q_EMIT refused(answer.error());
    });
}

void WallboardDesk::take(const WallFigures &figures)
{
    m_word = figures.now;
    m_results = figures.results;
    m_sinceWord.restart();
    Q_EMIT told(figures);
}

}
