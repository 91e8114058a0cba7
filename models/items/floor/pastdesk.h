// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/result.h"
#include "floor/pastfloor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace banzhang {

class Connection;
class DbWorker;

// Shows the floor of the past, moment by moment, and plays it. Stretches are fetched ahead on the
// worker's thread; each moment within one is made here without asking again.
class PastDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int speeds[] = {1, 10, 60, 300, 600};

    // The worker outlives the desk.
    explicit PastDesk(DbWorker &worker, QObject *parent = nullptr);

    // Goes to a moment; shown() tells when the floor of it is there. Asked for many in a row, as by
    // a dragged handle, it fetches the last one only.
    void go(const QDateTime &moment);
    // To the next or the last thing that happened.
    void step(bool forward);
    // To the moment at which an alarm was raised next, or last.
    void stepAlarm(bool forward);
    void play();
    void pause();
    void setSpeed(int speed);
    // Nobody looks any longer.
    void leave();

    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    [[nodiscard]] int speed() const { return m_speed; }
    // The moment that is shown, or is being gone to.
    [[nodiscard]] QDateTime moment() const { return m_wanted; }
    [[nodiscard]] const PastDay &day() const { return m_day; }
    // The server's time; no moment lies after it.
    [[nodiscard]] QDateTime present() const;

Q_SIGNALS:
    void shown(const banzhang::FloorSnapshot &snapshot);
    void steps(const banzhang::Strips &steps);
    void dayTold(const banzhang::PastDay &day);
    void playingChanged(bool isPlaying);
    void refused(const banzhang::Problem &problem);
    // Nothing happened after this moment, or before it.
    void noFurther(bool forward);
    // No alarm was raised after this moment, or before it.
    void noFurtherAlarm(bool forward);

private:
    [[nodiscard]] qint64 windowMs() const;
    void fetch();
    void onFetched(quint64 question, const Result<PastStretch> &answer);
    void fetchAhead();
    void fetchSteps(const QDateTime &moment);
    void fetchDay(const QDateTime &moment);
    void tick();
    void show(const QDateTime &moment);
    void crossOver();
    void refuse(const Problem &problem);
    // Goes to the moment that `read` finds in the database; `none` tells that there is none.
    void lookFor(const std::function<QDateTime(Connection &)> &read,
                 const std::function<void()> &none);

    DbWorker &m_worker;
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    int m_speed = 1;
    QDateTime m_wanted;
    std::unique_ptr<PastFloor> m_floor;
    std::unique_ptr<PastFloor> m_ahead; // begins where the other one ends
    PastDay m_day;
    QElapsedTimer m_sinceDay;
    quint64 m_question = 0; // an answer to an older one is dropped
    bool m_isFetching = false;
    bool m_isFetchingAhead = false;
    bool m_isStepping = false;
};

}
