// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace banzhang {

// The time over which figures are made. Lines count from `from` up to, not including, `until`;
// stays and pauses that are open are cut at `to`.
struct FigureWindow
{
    QDateTime from; // UTC
    QDateTime to;
    QDateTime until;

    // A window that was asked for: [from, to).
    [[nodiscard]] static FigureWindow between(const QDateTime &from, const QDateTime &to)
    {
        return {from, to, to};
    }
    // From the first to the last line of a source: the last one counts too.
    [[nodiscard]] static FigureWindow ofLines(const QDateTime &first, const QDateTime &last)
    {
        return {first, last, last.addSecs(1)};
    }
};

// Sum over count with two decimals' worth of precision; 0 over nothing.
[[nodiscard]] constexpr double meanOf(double sum, qint64 count)
{
    return count > 0 ? sum / double(count) : 0.0;
}

// An agent's work. Seconds; counts of lines. Log-in and pauses are unions over the agent's queues;
// pause "full" is paused in every queue of which he was a member.
struct AgentWork
{
    QString agentNo;
    QString name;
    QString team;
    qint64 loginSeconds = 0;
    int sessions = 0; // disjoint stays
    qint64 pauseAnySeconds = 0;
    qint64 pauseFullSeconds = 0;
    QDateTime firstLoginAt;
    QDateTime lastLogoutAt; // the window's end for who is still signed in
    int answered = 0;
    int finished = 0; // answered with known talk time
    int ringNoAnswer = 0;
    double noAnswerRingSeconds = 0;
    int ringCanceled = 0;
    qint64 talkSeconds = 0; // hold included, no after-call work
    int talkMaxSeconds = 0;
    qint64 waitSeconds = 0; // callers' wait before answers
    int holdCount = 0;
    qint64 holdSeconds = 0;
    int endedByCaller = 0;
    int endedByAgent = 0;
    int blind = 0;
    int attended = 0;
    int lost = 0; // by a restart of the switch

    [[nodiscard]] double talkAverage() const { return meanOf(double(talkSeconds), finished); }
    [[nodiscard]] double waitAverage() const { return meanOf(double(waitSeconds), answered); }
};

// A queue's work. A visit counts where it entered; rates are per cent, 0 over nothing.
struct QueueWork
{
    QString queue; // the switch's name
    QString name;
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    int abandonedMoved = 0; // of these moved by a supervisor: nobody hung up
    int timeout = 0;
    int keyExit = 0;
    int empty = 0;
    int withdrawn = 0;
    int lost = 0;
    int waiting = 0; // still there at the end
    int answeredIn20 = 0;
    int abandonedIn20 = 0;
    qint64 waitSeconds = 0; // of the answered
    int longestWaitSeconds = 0;
    int longestAnsweredWaitSeconds = 0;
    int longestAbandonWaitSeconds = 0;
    int finished = 0;
    qint64 talkSeconds = 0;
    int blind = 0;
    int attended = 0;

    [[nodiscard]] double serviceLevelOffered() const { return 100 * meanOf(answeredIn20, offered); }
    [[nodiscard]] double serviceLevelAnswered() const
    {
        return 100 * meanOf(answeredIn20, answered);
    }
    [[nodiscard]] double serviceLevelWithoutShortAbandons() const
    {
        return 100 * meanOf(answeredIn20, offered - abandonedIn20);
    }
    [[nodiscard]] double answerSpeed() const
    {
        return meanOf(double(waitSeconds), answered);
    } // ASA
    [[nodiscard]] double talkAverage() const { return meanOf(double(talkSeconds), finished); }
};

// A visit of a queue, or a call that entered none (visitNo 0, outcome empty).
struct CallLine
{
    QString callUid;
    int visitNo = 0;
    QString channel;
    QString direction;
    QString queue;
    QDateTime enteredAt;
    QString customer; // full or masked, as the reader may see it
    QString dialed;
    int position = 0;
    QString outcome; // codeOf(VisitOutcome)
    int waitSeconds = 0;
    QString agentNo;
    QString agentName;
    QDateTime answeredAt;
    std::optional<int> talkSeconds;
    QDateTime endedAt; // of the talk; without an answer, of the wait
    QString endedBy;   // codeOf(LegOutcome)
    QString transferTo;
    int holdCount = 0;
    int holdSeconds = 0;
    bool moved = false;
    QString result;
    std::optional<qint64> amountFen;
};

}
