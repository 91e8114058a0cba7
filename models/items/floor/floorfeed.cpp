// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/floorfeed.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "floor/floorstore.h"
#include "floor/statestrip.h"

#include <QRandomGenerator>

namespace banzhang {
namespace {

constexpr int shortestGapMs = 20; // fifty fetches a second where the server answers in 5 ms
constexpr int longestGapMs = 1000;
// A large centre's look is dear: a board takes no more than this part of the server's time.
constexpr int restPerWork = 2;
// What a thousand boards read alike is dearer still, and nobody sees it move in less.
constexpr int shortestSurroundingsGapMs = 250;
constexpr int longestSurroundingsGapMs = 2000;
constexpr int restPerSurroundings = 200;
constexpr int pollMs = 5000; // a third of the silence after which a feed counts as silent
constexpr int fullMs = 30000;
// Nothing comes in between while everything is read: of a large board less than half a per cent of
// the time.
constexpr int restPerFull = 240;
constexpr int longestFullMs = 300000;
constexpr int patienceMs = 10000;
constexpr int firstRetryMs = 1000;
constexpr int longestRetryMs = 15000;
constexpr size_t stepsAtOnce = 500;
constexpr int stepsOverlapSeconds = 10;
constexpr int settleMs = 1500;

// All boards begin when the server is back, and hear the same notifications: without chance in what
// they do from time to time, those that fell into step would stay in it.
qint64 aboutThat(qint64 milliseconds)
{
    return QRandomGenerator::global()->bounded(milliseconds * 3 / 4, milliseconds * 5 / 4);
}

}

FloorFeed::FloorFeed(DbWorker &worker, QObject *parent)
    : QObject(parent), m_worker(worker),
      m_link(new PqLink(worker.target(), QStringLiteral("floor"), this))
{
    for (QTimer *timer : {&m_soon, &m_poll, &m_midnight, &m_settled, &m_patience, &m_retry})
        timer->setSingleShot(true);
    m_poll.setInterval(pollMs);
    m_full.setInterval(fullMs);
    m_patience.setInterval(patienceMs);
    connect(m_link, &PqLink::connected, this, &FloorFeed::onLinked);
    connect(m_link, &PqLink::lost, this, &FloorFeed::goOffline);
    connect(m_link, &PqLink::notified, this, &FloorFeed::onNotified);
    connect(&worker, &DbWorker::wentOffline, this,
            [this](const QDateTime &, const QString &why) { goOffline(why); });
    connect(&m_soon, &QTimer::timeout, this, &FloorFeed::fetch);
    connect(&m_poll, &QTimer::timeout, this, [this] { want(Want::Delta); });
    for (QTimer *timer : {&m_full, &m_midnight, &m_settled, &m_retry})
        connect(timer, &QTimer::timeout, this, [this] { want(Want::Full); });
    connect(&m_patience, &QTimer::timeout, this,
            [this] { goOffline(QStringLiteral("The server does not answer.")); });
}

FloorFeed::~FloorFeed() = default;

void FloorFeed::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (!active) {
        ++m_generation;
        m_isFetching = false;
        for (QTimer *timer :
             {&m_soon, &m_poll, &m_full, &m_midnight, &m_settled, &m_patience, &m_retry})
            timer->stop();
    } else if (m_link->isConnected()) {
        onLinked();
    } else {
        m_link->start();
    }
}

void FloorFeed::reconnectNow()
{
    m_link->reconnectNow();
    if (m_link->isConnected())
        want(Want::Full);
}

QDateTime FloorFeed::serverNow() const
{
    return m_serverNow.isValid() ? m_serverNow.addMSecs(m_sinceWord.elapsed())
                                 : QDateTime::currentDateTimeUtc();
}

// What was sent while nobody listened is lost.
void FloorFeed::onLinked()
{
    m_full.start();
    want(Want::Full);
}

// "batch:teams" of a feed; batch 0 says that people or teams were changed, and with them perhaps
// the scope. "alarm:teams" moved alarms, team 0 stands for the queues; "deed:*" moved flags.
void FloorFeed::onNotified(const QString &payload)
{
    const QString what = payload.section(u':', 0, 0);
    const bool isMine = concernsMe(payload.section(u':', 1));
    if (what == u"0") {
        m_stepsUntil = {};
        want(Want::Full);
    } else if (what == u"alarm") {
        if (isMine || payload.section(u':', 1).split(u',').contains(u"0"))
            Q_EMIT alarmsMoved();
    } else {
        want(isMine && what != u"deed" ? Want::Delta : Want::Surroundings);
    }
}

// "3,17,204", or "*" when they are too many to tell. Of other teams a board shows only what they
// add to the queues.
bool FloorFeed::concernsMe(const QString &teams) const
{
    if (m_isWholeSite || teams == u"*")
        return true;
    const QStringList each = teams.split(u',');
    return std::ranges::any_of(each,
                               [this](const QString &team) { return m_teams.contains(team); });
}

void FloorFeed::want(Want kind)
{
    if (!m_isActive || !m_link->isConnected())
        return;
    m_want = std::max(m_want, m_horizon == 0 ? Want::Full : kind);
    fetchSoon();
}

// How long what is wanted has to wait yet, in milliseconds.
qint64 FloorFeed::restUntilDue() const
{
    const bool isPrompt = m_want > Want::Surroundings;
    const QElapsedTimer &timer = isPrompt ? m_sinceFetch : m_sinceSurroundings;
    const qint64 gap = isPrompt ? m_gap : m_surroundingsGap;
    return timer.isValid() ? std::max<qint64>(0, gap - timer.elapsed()) : 0;
}

void FloorFeed::fetchSoon()
{
    if (m_isFetching || m_want == Want::Nothing)
        return;
    const qint64 rest = restUntilDue();
    if (rest == 0)
        fetch();
    else if (!m_soon.isActive() || m_soon.remainingTime() > rest)
        m_soon.start(static_cast<int>(rest));
}

void FloorFeed::fetch()
{
    if (m_isFetching || m_want == Want::Nothing)
        return;
    const qint64 horizon = m_want == Want::Full ? 0 : m_horizon;
    m_soon.stop();
    m_sinceFetch.start();
    const bool withSurroundings = horizon == 0 || !m_sinceSurroundings.isValid()
                                  || m_sinceSurroundings.elapsed() >= m_surroundingsGap;
    if (withSurroundings)
        m_sinceSurroundings.start();
    // What brought the agents has most likely moved the queues too.
    m_want = withSurroundings ? Want::Nothing : Want::Surroundings;
    m_isFetching = true;
    m_retry.stop();
    m_patience.start();
    const auto look = [horizon, withSurroundings](Connection &connection) {
        return FloorStore().fetch(connection, horizon, withSurroundings);
    };
    whenDone(m_worker.run(look), this,
             [this, generation = m_generation](const Result<FloorSnapshot> &answer) {
                 onFetched(generation, answer);
             });
}

void FloorFeed::onFetched(quint64 generation, const Result<FloorSnapshot> &answer)
{
    if (generation != m_generation)
        return;
    m_isFetching = false;
    setGaps(answer && answer->hasSurroundings);
    if (answer && answer->full)
        m_full.start(static_cast<int>(aboutThat(
            std::clamp<qint64>(restPerFull * m_sinceFetch.elapsed(), fullMs, longestFullMs))));
    m_patience.stop();
    m_poll.start();
    if (answer)
        take(*answer);
    else if (answer.error().kind == ProblemKind::Offline)
        goOffline(answer.error().text);
    else
        refuse(answer.error());
    fetchSoon();
}

// One slow look is chance, two are a busy server. The surroundings are looked at by every board
// upon the same notification: without chance in the gap, boards that once fell into step would stay
// so.
void FloorFeed::setGaps(bool withSurroundings)
{
    const qint64 work = m_sinceFetch.elapsed();
    m_gap = std::clamp<qint64>(restPerWork * std::min(work, std::exchange(m_workBefore, work)),
                               shortestGapMs, longestGapMs);
    if (!withSurroundings)
        return;
    m_surroundingsGap = aboutThat(std::clamp<qint64>(
        restPerSurroundings * work, shortestSurroundingsGapMs, longestSurroundingsGapMs));
}

// A refusal is an answer all the same: the server is there.
void FloorFeed::refuse(const Problem &problem)
{
    comeOnline();
    Q_EMIT refused(problem);
}

void FloorFeed::comeOnline()
{
    if (std::exchange(m_isOnline, true))
        return;
    m_outage.reset();
    m_retries = 0;
    Q_EMIT online();
}

void FloorFeed::take(FloorSnapshot snapshot)
{
    const bool wentBack = snapshot.horizon < m_horizon; // the database was restored
    m_horizon = snapshot.horizon;
    m_serverNow = snapshot.serverNow;
    m_sinceWord.start();
    if (wentBack && !snapshot.full) {
        want(Want::Full);
        return;
    }
    carryUsual(snapshot);
    carrySurroundings(snapshot);
    comeOnline();
    Q_EMIT this->snapshot(snapshot);
    noteLateness(snapshot);
    if (!snapshot.full)
        return;
    noteTeams(snapshot);
    armMidnight(snapshot);
    std::vector<AgentId> agents;
    for (const Seat &seat : snapshot.seats)
        agents.push_back(seat.agentId);
    m_wantsSteps = m_isFetchingSteps;
    if (m_isFetchingSteps)
        return;
    const QDateTime hourAgo = snapshot.serverNow.addSecs(-stripSeconds);
    const QDateTime since = m_stepsUntil.isValid() ? std::max(hourAgo, m_stepsUntil) : hourAgo;
    m_stepsUntil = snapshot.serverNow.addSecs(-stepsOverlapSeconds);
    fetchSteps(std::move(agents), since);
}

// The usual of a weekday comes with full looks only: it does not change in between.
void FloorFeed::carryUsual(FloorSnapshot &snapshot)
{
    if (snapshot.full)
        m_usual.clear();
    for (QueueStatus &queue : snapshot.queues) {
        if (snapshot.full)
            m_usual.insert(queue.queueId, queue.usualByHalfHour);
        else
            queue.usualByHalfHour = m_usual.value(queue.queueId);
    }
}

// Who shows the board need not know that a look left something out.
void FloorFeed::carrySurroundings(FloorSnapshot &snapshot)
{
    if (snapshot.hasSurroundings) {
        m_surroundings.waiting = snapshot.waiting;
        m_surroundings.queues = snapshot.queues;
        m_surroundings.feeds = snapshot.feeds;
        m_surroundings.flags = snapshot.flags;
    } else {
        snapshot.waiting = m_surroundings.waiting;
        snapshot.queues = m_surroundings.queues;
        snapshot.feeds = m_surroundings.feeds;
        snapshot.flags = m_surroundings.flags;
        snapshot.hasSurroundings = true;
    }
}

void FloorFeed::noteTeams(const FloorSnapshot &snapshot)
{
    m_isWholeSite = snapshot.isWholeSite;
    m_teams.clear();
    if (m_isWholeSite)
        return;
    for (const Seat &seat : snapshot.seats)
        m_teams.insert(QString::number(number(seat.teamId)));
}

// Today's figures begin anew then, on the site's clock.
void FloorFeed::armMidnight(const FloorSnapshot &snapshot)
{
    const QDateTime site = snapshot.serverNow.toOffsetFromUtc(snapshot.siteOffsetSeconds);
    const QDateTime midnight(site.date().addDays(1), QTime(0, 0), Qt::OffsetFromUTC,
                             snapshot.siteOffsetSeconds);
    m_midnight.start(static_cast<int>(site.msecsTo(midnight)) + shortestGapMs);
}

// A feed that catches up writes steps into time that the strips have passed already. Each late
// batch is counted in the database, so none is missed; when no more come, the hour is asked for.
void FloorFeed::noteLateness(const FloorSnapshot &snapshot)
{
    qint64 late = 0;
    for (const FeedStatus &feed : snapshot.feeds)
        late += feed.lateBatches;
    const qint64 before = std::exchange(m_lateBatches, late);
    if (before < 0 || before == late)
        return;
    m_stepsUntil = {};
    if (!m_settled.isActive())
        m_settled.start(settleMs);
}

// A few hundred agents at a time, so that deltas get through in between.
void FloorFeed::fetchSteps(std::vector<AgentId> agents, const QDateTime &since)
{
    m_isFetchingSteps = !agents.empty();
    if (agents.empty()) {
        if (std::exchange(m_wantsSteps, false))
            want(Want::Full);
        return;
    }
    const auto cut = agents.begin() + qsizetype(std::min(agents.size(), stepsAtOnce));
    const std::vector<AgentId> now(agents.begin(), cut);
    const std::vector<AgentId> later(cut, agents.end());
    const auto read = [now, since](Connection &connection) {
        return FloorStore().recentSteps(connection, now, since);
    };
    using Steps = QHash<AgentId, std::vector<StateStep>>;
    whenDone(m_worker.run(read), this, [this, later, since](const Result<Steps> &answer) {
        m_isFetchingSteps = false;
        if (!answer) {
            m_stepsUntil = {}; // the next full look asks for the whole hour
            return;
        }
        Q_EMIT steps(*answer);
        fetchSteps(later, since);
    });
}

void FloorFeed::goOffline(const QString &why)
{
    if (!m_isActive)
        return;
    ++m_generation;
    m_isFetching = false;
    m_isOnline = false;
    m_want = Want::Nothing;
    m_stepsUntil = {};
    for (QTimer *timer : {&m_soon, &m_poll, &m_patience})
        timer->stop();
    if (!m_outage)
        m_outage = FloorOutage{serverNow(), why, {}, 1};
    m_outage->why = why;
    // The link comes back by itself; while it stands, only the worker's connection was lost.
    if (m_link->isConnected()) {
        m_retry.start(std::min(longestRetryMs, firstRetryMs << std::min(m_retries, 4)));
        m_outage->nextAttempt = ++m_retries;
    } else {
        m_outage->nextAttempt = m_link->attempts();
    }
    m_outage->nextAttemptAt = nextAttemptAt();
    Q_EMIT offline(*m_outage);
}

QDateTime FloorFeed::nextAttemptAt() const
{
    if (m_retry.isActive())
        return serverNow().addMSecs(m_retry.remainingTime());
    const QDateTime next = m_link->nextAttemptAt();
    return next.isValid() ? serverNow().addMSecs(QDateTime::currentDateTimeUtc().msecsTo(next))
                          : QDateTime();
}

}
