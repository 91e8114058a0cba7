// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/feedwork.h"

#include <QMap>
#include <QMutex>

#include <optional>

namespace banzhang {

// What a feed will tell the database of itself: its work, what it refused, and from when to when it
// knew nothing. May be used from two threads. Times are this machine's, milliseconds.
class FeedWatch final
{
public:
    // A source that cannot be read again has missed what was said while no feed ran:
    // `missesWhileAway`. Its first silence begins when the database heard of it last.
    explicit FeedWatch(bool missesWhileAway);

    void noteBatch(int events, qint64 oldestLagMs, qint64 newestLagMs);
    void noteRefusal(const QString &reason, bool doubtful, qint64 lineNo, const QByteArray &line);

    // The link to the switch went at that moment, or came back; a second loss changes nothing.
    void lose(qint64 at);
    void regain(qint64 at);

    // Taken over by the caller, who gives back what he could not tell.
    [[nodiscard]] FeedWork takeWork();
    void giveBack(const FeedWork &work);
    // Silences in their order. One that lasts is told once, and again when it is over.
    [[nodiscard]] std::vector<FeedSilence> takeSilences();
    void giveBack(const std::vector<FeedSilence> &silences);

    static constexpr auto whyStopped = "stopped"; // no feed ran
    static constexpr auto whyLost = "link lost";  // the switch was out of reach

private:
    void addReason(const FeedWork::Reason &reason);

    const bool m_missesWhileAway;
    QMutex m_mutex;
    FeedWork m_work;
    std::vector<FeedSilence> m_over;
    std::optional<FeedSilence> m_lasting;
    bool m_isLastingTold = false;
    bool m_everHeard = false;
};

}
