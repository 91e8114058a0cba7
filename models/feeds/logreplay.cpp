// SPDX-License-Identifier: GPL-3.0-or-later
#include "logreplay.h"

#include <QSet>

namespace banzhang {

namespace {

// What is taken at once lies before the start of a replay: so long at the most.
constexpr qint64 settleMs = 300'000;
constexpr int stepMs = 100;
constexpr qint64 longestMissedMs = 3600'000;
constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr double most = 0.85; // of the largest number that is ever signed in

bool concernsCall(const SwitchEvent &event)
{
    return !event.callUid.isEmpty() && event.kind != SwitchEventKind::Joined
           && event.kind != SwitchEventKind::Left;
}

// A call's name in this round: each round is a call of its own.
QString renamed(const QString &callUid, qint64 round)
{
    return callUid + u'~' + QString::number(round / 1000, 36);
}

// Number of signed-in (agent, queue) pairs after each event.
std::vector<qsizetype> signedInCurve(const std::vector<SwitchEvent> &events)
{
    QSet<std::pair<QString, QString>> members;
    std::vector<qsizetype> curve;
    curve.reserve(events.size());
    for (const SwitchEvent &event : events) {
        if (event.kind == SwitchEventKind::Joined)
            members.insert({event.agent, event.queue});
        else if (event.kind == SwitchEventKind::Left)
            members.remove({event.agent, event.queue});
        curve.push_back(members.size());
    }
    return curve;
}

}

ReplaySchedule::ReplaySchedule(const QList<QByteArray> &lines, const ReplayOptions &options,
                               qint64 start)
    : m_speed(options.speed > 0 ? options.speed : 1), m_loop(options.loop)
{
    for (const QByteArray &line : lines) {
        auto event = parseQueueLogLine(line);
        if (!event || event->kind == SwitchEventKind::Ignored)
            continue;
        if (concernsCall(*event) && !m_entered.contains(event->callUid))
            m_entered.insert(event->callUid, event->at);
        m_events.push_back(std::move(*event));
    }
    std::ranges::stable_sort(m_events, {}, &SwitchEvent::at);
    if (m_events.empty())
        return;
    m_first = m_events.front().at;
    findStretch(options);
    addRound(start, true);
}

void ReplaySchedule::findStretch(const ReplayOptions &options)
{
    m_loopFrom = m_first + 1000LL * options.startAt.value_or(0);
    m_loopTo = m_events.back().at + 1000;
    if (!m_loop)
        return;
    const std::vector<qsizetype> curve = signedInCurve(m_events);
    const auto enough = qsizetype(most * double(*std::ranges::max_element(curve)));
    for (size_t i = 0; i < curve.size(); ++i) {
        if (curve[i] < enough)
            continue;
        if (!options.startAt && m_loopFrom == m_first)
            m_loopFrom = m_events[i].at;
        m_loopTo = m_events[i].at;
    }
    if (m_loopTo - m_loopFrom < 10000) // hardly anybody signs in or out: the whole log
        m_loopTo = m_events.back().at + 1000;
}

qint64 ReplaySchedule::presentOf(qint64 logTime, qint64 start) const
{
    return start + qint64(double(logTime - m_loopFrom) / m_speed);
}

void ReplaySchedule::addRound(qint64 start, bool isFirst)
{
    if (!isFirst)
        addReset(start, start);
    for (const SwitchEvent &event : m_events) {
        const bool ofCall = concernsCall(event);
        const qint64 entered = ofCall ? m_entered.value(event.callUid) : event.at;
        if (entered >= m_loopTo || (!isFirst && entered < m_loopFrom))
            continue;
        if (!isFirst && event.kind == SwitchEventKind::Started)
            continue;
        add(event, presentOf(event.at, start), start);
    }
    // Always onwards, whatever speed and start were asked for.
    m_nextRound = std::max(presentOf(m_loopTo, start), start + 1000);
}

// Sign-ins and pauses as they are at the stretch's beginning, from whatever they are at its end.
void ReplaySchedule::addReset(qint64 at, qint64 round)
{
    using Rows = std::map<std::pair<QString, QString>, SwitchEvent>; // by agent and queue
    Rows before, after, pausedBefore, pausedAfter;
    for (const SwitchEvent &event : m_events) {
        if (event.at >= m_loopTo)
            break;
        const std::pair key{event.agent, event.queue};
        for (const bool early : {true, false}) {
            if (early && event.at >= m_loopFrom)
                continue;
            auto &members = early ? before : after;
            auto &pauses = early ? pausedBefore : pausedAfter;
            if (event.kind == SwitchEventKind::Joined)
                members[key] = event;
            else if (event.kind == SwitchEventKind::Left)
                members.erase(key);
            else if (event.kind == SwitchEventKind::Paused)
                pauses[key] = event;
            else if (event.kind == SwitchEventKind::Unpaused)
                pauses.erase(key);
        }
    }
    for (const auto &[key, member] : after) {
        if (before.contains(key))
            continue;
        SwitchEvent left = member;
        left.kind = SwitchEventKind::Left;
        add(left, at, round);
    }
    for (const auto &[key, member] : before) {
        if (!after.contains(key))
            add(member, at, round);
    }
    for (const auto &[key, pause] : pausedAfter) {
        SwitchEvent unpause = pause;
        unpause.kind = SwitchEventKind::Unpaused;
        if (!pausedBefore.contains(key))
            add(unpause, at, round);
    }
    for (const auto &[key, pause] : pausedBefore)
        add(pause, at, round);
}

void ReplaySchedule::add(SwitchEvent event, qint64 at, qint64 round)
{
    event.at = at;
    if (concernsCall(event) && event.callUid != QLatin1String("MANAGER"))
        event.callUid = renamed(event.callUid, round);
    FeedItem item;
    item.key = keyOfLine(at / 1000, event.line.toUtf8() + QByteArray::number(round));
    event.line.clear(); // evidence is what a switch wrote, and this it did not
    item.event = std::move(event);
    m_queue.emplace(at, std::move(item));
}

std::vector<FeedItem> ReplaySchedule::due(qint64 now)
{
    // A machine that slept for days need not play all of them.
    m_nextRound = std::max(m_nextRound, now - longestMissedMs);
    while (m_loop && !m_events.empty() && m_nextRound <= now + 5000)
        addRound(m_nextRound, false);
    std::vector<FeedItem> items;
    const auto end = m_queue.upper_bound(now);
    for (auto item = m_queue.begin(); item != end; ++item)
        items.push_back(std::move(item->second));
    m_queue.erase(m_queue.begin(), end);
    return items;
}

LogReplay::LogReplay(ReplayOptions options, FeedRunner &runner, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_runner(runner)
{
    connect(&m_runner, &FeedRunner::opened, this, &LogReplay::begin);
    connect(&m_timer, &QTimer::timeout, this, &LogReplay::play);
}

Result<void> LogReplay::start()
{
    QFile file(m_options.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemKind::Invalid,
                    QStringLiteral("Cannot read %1: %2").arg(m_options.path, file.errorString()));
    if (file.size() > largestFile)
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 is too large to be replayed").arg(m_options.path),
                    QStringLiteral("cut a day out of it"));
    m_lines = file.readAll().split('\n');
    if (ReplaySchedule(m_lines, m_options, 0).isOver())
        return fail(ProblemKind::Invalid,
                    QStringLiteral("%1 holds no line of a queue_log").arg(m_options.path));
    m_runner.start();
    return {};
}

void LogReplay::stop()
{
    m_timer.stop();
    m_runner.setSwitchConnected(false);
}

void LogReplay::begin(const QByteArray &, qint64 lastKnown)
{
    if (m_schedule)
        return;
    const qint64 now = m_runner.now();
    const qint64 start =
        std::min(now, std::max(now - m_options.backfill * 1000LL, lastKnown + settleMs));
    m_schedule = std::make_unique<ReplaySchedule>(m_lines, m_options, start);
    m_runner.setSwitchConnected(true);
    m_timer.start(stepMs);
    play();
}

void LogReplay::play()
{
    if (!m_runner.wantsMore())
        return;
    m_runner.push(m_schedule->due(m_runner.now()));
    if (m_schedule->isOver()) {
        m_timer.stop();
        Q_EMIT over();
    }
}

}
