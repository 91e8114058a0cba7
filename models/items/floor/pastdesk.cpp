// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/pastdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/paststore.h"

namespace banzhang {
namespace {

constexpr int tickMs = 200;
constexpr qint64 secondsAhead = 10; // of playing, in one fetch
constexpr qint64 shortestMs = 60'000;
constexpr qint64 longestMs = 1800'000;

}

PastDesk::PastDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &PastDesk::tick);
}

QDateTime PastDesk::present() const
{
    return m_day.now.isValid() ? m_day.now.addMSecs(m_sinceDay.elapsed())
                               : QDateTime::currentDateTimeUtc();
}

qint64 PastDesk::windowMs() const
{
    return std::clamp(secondsAhead * 1000 * m_speed, shortestMs, longestMs);
}

void PastDesk::go(const QDateTime &moment)
{
    m_wanted = m_day.now.isValid() ? std::min(moment, present()) : moment;
    m_wanted = m_wanted.toUTC();
    const bool isOtherDay =
        !m_day.from.isValid() || m_wanted < m_day.from || m_wanted >= m_day.until;
    if (m_floor && m_floor->covers(m_wanted)) {
        show(m_wanted);
    } else {
        m_ahead.reset();
        fetch();
    }
    if (isOtherDay) // the floor goes first: it is waited for
        fetchDay(m_wanted);
}

void PastDesk::fetch()
{
    ++m_question; // also what is fetched ahead is of no use any more
    m_isFetchingAhead = false;
    if (std::exchange(m_isFetching, true))
        return; // the answer under way finds that another moment is wanted
    const auto read = [from = m_wanted,
                       until = m_wanted.addMSecs(windowMs())](Connection &connection) {
        return PastStore().fetch(connection, from, until);
    };
    whenDone(m_worker.run(read), this,
             [this, question = m_question](const Result<PastStretch> &answer) {
                 onFetched(question, answer);
             });
}

void PastDesk::onFetched(quint64 question, const Result<PastStretch> &answer)
{
    m_isFetching = false;
    if (!m_wanted.isValid())
        return;
    if (!answer)
        return refuse(answer.error());
    const bool isWanted =
        question == m_question || (answer->from <= m_wanted && m_wanted <= answer->until);
    if (!isWanted)
        return fetch();
    m_floor = std::make_unique<PastFloor>(*answer);
    m_sinceTick.start();
    show(m_wanted);
    fetchSteps(answer->from);
}

// The hour before comes after the floor itself: it is the greater part of what is read.
void PastDesk::fetchSteps(const QDateTime &moment)
{
    const auto read = [moment](Connection &connection) {
        return PastStore().steps(connection, moment);
    };
    whenDone(m_worker.run(read), this, [this, moment](const Result<Strips> &answer) {
        if (!answer || !m_floor || m_floor->from() != moment)
            return;
        m_floor->setStrips(*answer);
        show(m_wanted);
    });
}

void PastDesk::fetchDay(const QDateTime &moment)
{
    const auto read = [moment](Connection &connection) {
        return PastStore().day(connection, moment);
    };
    whenDone(m_worker.run(read), this, [this](const Result<PastDay> &answer) {
        if (!answer || m_wanted.isNull() || m_wanted < answer->from || m_wanted >= answer->until)
            return;
        m_day = *answer;
        m_sinceDay.start();
        Q_EMIT dayTold(m_day);
    });
}

void PastDesk::fetchAhead()
{
    if (m_ahead || m_isFetching || std::exchange(m_isFetchingAhead, true))
        return;
    const auto read = [from = m_floor->until().addMSecs(1),
                       window = windowMs()](Connection &connection) {
        return PastStore().fetch(connection, from, from.addMSecs(window));
    };
    whenDone(m_worker.run(read), this,
             [this, question = m_question](const Result<PastStretch> &answer) {
                 if (question != m_question)
                     return;
                 m_isFetchingAhead = false;
                 if (answer)
                     m_ahead = std::make_unique<PastFloor>(*answer);
                 else
                     refuse(answer.error());
             });
}

void PastDesk::play()
{
    if (isPlaying() || !m_wanted.isValid())
        return;
    m_sinceTick.start();
    m_tick.start();
    Q_EMIT playingChanged(true);
}

void PastDesk::pause()
{
    if (!isPlaying())
        return;
    m_tick.stop();
    Q_EMIT playingChanged(false);
}

void PastDesk::setSpeed(int speed)
{
    m_speed = speed;
}

void PastDesk::leave()
{
    pause();
    ++m_question;
    m_wanted = {};
    m_floor.reset();
    m_ahead.reset();
    m_day = {};
    m_isFetchingAhead = false;
    m_isStepping = false;
}

void PastDesk::tick()
{
    if (!m_floor || m_isFetching) {
        m_sinceTick.start();
        return;
    }
    QDateTime moment = m_wanted.addMSecs(m_sinceTick.restart() * m_speed);
    if (moment >= present()) {
        pause();
        return go(present());
    }
    if (moment > m_floor->until() && m_ahead && m_floor->until().addMSecs(1) == m_ahead->from())
        crossOver();
    if (moment > m_floor->until())
        moment = m_floor->until(); // waits for what comes next
    if (m_floor->until() < moment.addMSecs(windowMs() / 2))
        fetchAhead();
    show(moment);
    if (m_wanted >= m_day.until)
        fetchDay(m_wanted);
}

// The strips go on from one stretch to the next.
void PastDesk::crossOver()
{
    Strips strips;
    for (const Seat &seat : m_floor->at(m_floor->until()).seats)
        strips.insert(seat.agentId, seat.lastHour);
    m_floor = std::move(m_ahead);
    m_floor->setStrips(strips);
}

void PastDesk::show(const QDateTime &moment)
{
    if (!m_wanted.isValid() || !m_floor || !m_floor->covers(moment))
        return;
    m_wanted = moment;
    Q_EMIT shown(m_floor->at(moment));
}

void PastDesk::step(bool forward)
{
    pause();
    if (!m_wanted.isValid() || m_isStepping)
        return;
    const QDateTime near = !m_floor || !m_floor->covers(m_wanted) ? QDateTime()
                           : forward                              ? m_floor->next(m_wanted)
                                                                  : m_floor->previous(m_wanted);
    if (near.isValid())
        return go(near);
    lookFor(
        [from = m_wanted, forward](Connection &connection) {
            return PastStore().neighbour(connection, from, forward);
        },
        [this, forward] { Q_EMIT noFurther(forward); });
}

void PastDesk::stepAlarm(bool forward)
{
    pause();
    if (!m_wanted.isValid() || m_isStepping)
        return;
    lookFor(
        [from = m_wanted, forward](Connection &connection) {
            return PastStore().alarmBeside(connection, from, forward);
        },
        [this, forward] { Q_EMIT noFurtherAlarm(forward); });
}

void PastDesk::lookFor(const std::function<QDateTime(Connection &)> &read,
                       const std::function<void()> &none)
{
    m_isStepping = true;
    whenDone(m_worker.run(read), this,
             [this, none, question = m_question](const Result<QDateTime> &answer) {
                 m_isStepping = false;
                 if (question != m_question)
                     return;
                 if (!answer)
                     refuse(answer.error());
                 else if (answer->isValid())
                     go(*answer);
                 else
                     none();
             });
}

void PastDesk::refuse(const Problem &problem)
{
    pause();
    Q_EMIT refused(problem);
}

}
