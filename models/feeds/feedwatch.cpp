// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedwatch.h"

#include <algorithm>

namespace banzhang {

namespace {

constexpr size_t keptExamples = 20;
constexpr size_t keptReasons = 50;
// What is older when it comes is history that is being read, not a feed that lags.
constexpr qint64 longestLagMs = 3'600'000;

}

FeedWatch::FeedWatch(bool missesWhileAway) : m_missesWhileAway(missesWhileAway)
{
    if (missesWhileAway)
        m_lasting = FeedSilence{0, 0, QString::fromLatin1(whyStopped)};
}

void FeedWatch::noteBatch(int events, qint64 oldestLagMs, qint64 newestLagMs)
{
    const QMutexLocker lock(&m_mutex);
    m_work.events += events;
    if (newestLagMs > longestLagMs)
        return;
    ++m_work.batches;
    m_work.lagSumMs += std::max<qint64>(0, newestLagMs);
    if (oldestLagMs <= longestLagMs)
        m_work.worstLagMs = std::max(m_work.worstLagMs, oldestLagMs);
}

void FeedWatch::noteRefusal(const QString &reason, bool doubtful, qint64 lineNo,
                            const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    ++(doubtful ? m_work.doubts : m_work.rejects);
    addReason({reason, doubtful, 1});
    QString text = QString::fromUtf8(line.left(2000));
    text.remove(QChar::Null); // PostgreSQL's text has no room for it
    m_work.examples.push_back({reason, doubtful, lineNo, text});
    if (m_work.examples.size() > keptExamples)
        m_work.examples.erase(m_work.examples.begin());
}

void FeedWatch::addReason(const FeedWork::Reason &added)
{
    const auto known = std::ranges::find_if(m_work.reasons, [&](const FeedWork::Reason &reason) {
        return reason.reason == added.reason && reason.doubtful == added.doubtful;
    });
    if (known != m_work.reasons.end())
        known->lines += added.lines;
    else if (m_work.reasons.size() < keptReasons)
        m_work.reasons.push_back(added);
    else
        m_work.reasons.back().lines += added.lines;
}

void FeedWatch::lose(qint64 at)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_missesWhileAway || m_lasting)
        return;
    m_lasting = FeedSilence{at, 0, QString::fromLatin1(whyLost)};
    m_isLastingTold = false;
}

void FeedWatch::regain(qint64 at)
{
    const QMutexLocker lock(&m_mutex);
    if (std::exchange(m_everHeard, true))
        ++m_work.reconnects;
    if (!m_lasting)
        return;
    m_lasting->to = at;
    if (m_isLastingTold)
        m_lasting->from = at; // ends what was begun, and begins nothing
    m_over.push_back(*m_lasting);
    m_lasting.reset();
}

FeedWork FeedWatch::takeWork()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_work, {});
}

void FeedWatch::giveBack(const FeedWork &work)
{
    const QMutexLocker lock(&m_mutex);
    m_work.events += work.events;
    m_work.batches += work.batches;
    m_work.worstLagMs = std::max(m_work.worstLagMs, work.worstLagMs);
    m_work.lagSumMs += work.lagSumMs;
    m_work.rejects += work.rejects;
    m_work.doubts += work.doubts;
    m_work.reconnects += work.reconnects;
    for (const FeedWork::Reason &reason : work.reasons)
        addReason(reason);
    const size_t room = keptExamples - m_work.examples.size();
    const size_t count = std::min(room, work.examples.size());
    m_work.examples.insert(m_work.examples.begin(), work.examples.end() - qsizetype(count),
                           work.examples.end());
}

std::vector<FeedSilence> FeedWatch::takeSilences()
{
    const QMutexLocker lock(&m_mutex);
    std::vector<FeedSilence> silences = std::exchange(m_over, {});
    if (m_lasting && !std::exchange(m_isLastingTold, true))
        silences.push_back(*m_lasting);
    return silences;
}

void FeedWatch::giveBack(const std::vector<FeedSilence> &silences)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<FeedSilence> over;
    for (const FeedSilence &silence : silences) {
        if (silence.to != 0)
            over.push_back(silence);
        else if (!m_over.empty()) // it is over by now: its end tells it whole
            m_over.front().from = silence.from;
        else
            m_isLastingTold = false;
    }
    m_over.insert(m_over.begin(), over.begin(), over.end());
}

}
