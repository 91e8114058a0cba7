// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace banzhang {

// An item of a meeting as its clock counts it.
struct MeetingPart
{
    int plannedS = 0;  // seconds, >= 0
    int addedS = 0;    // put on top by "+30 s"
    qint64 usedMs = 0; // without what runs now

    bool operator==(const MeetingPart &) const = default;
};

enum class MeetingStep { Start, Pause, Resume, Next, Back, Add, End };

// The schema's words: "start", "pause", "resume", "next", "back", "add", "end".
[[nodiscard]] QString codeOf(MeetingStep step);

// The countdown of a meeting (#29 to #33): its items one after the other, each with what the ones
// before it saved or overran. Pure: every question and every step is told what time it is. What an
// item has is never cut at nothing: one that begins after a long overrun is in the red at once, so
// that what was used and what is left always make the whole meeting.
class MeetingClock final
{
public:
    enum class State { Planned, Running, Paused, Over };

    static constexpr int addedAtOnceS = 30;

    MeetingClock() = default;
    explicit MeetingClock(std::vector<MeetingPart> parts) : m_parts(std::move(parts)) {}
    // As it stands elsewhere: `runningSince` is UTC and counts when it is running.
    MeetingClock(std::vector<MeetingPart> parts, State state, int current,
                 const QDateTime &runningSince);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int current() const { return m_current; } // -1 before the start
    [[nodiscard]] const std::vector<MeetingPart> &parts() const { return m_parts; }
    // Running or paused.
    [[nodiscard]] bool isUnderWay() const
    {
        return m_state == State::Running || m_state == State::Paused;
    }

    // Takes the step; false where it means nothing: then nothing changes. Next of the last item
    // ends the meeting, Back of the first one stays there.
    bool step(MeetingStep step, const QDateTime &now);

    // Milliseconds.
    [[nodiscard]] qint64 usedMs(int part, const QDateTime &now) const;
    [[nodiscard]] qint64 usedMs(const QDateTime &now) const; // of all
    // What the items before have left over for the running one; negative: overrun. Of items that
    // have not begun 0, as it is not settled.
    [[nodiscard]] qint64 carriedMs(int part, const QDateTime &now) const;
    [[nodiscard]] qint64 allottedMs(int part, const QDateTime &now) const; // with what was carried
    // Of the running item, or what was left when one ended; negative: overrun.
    [[nodiscard]] qint64 leftMs(int part, const QDateTime &now) const;
    [[nodiscard]] qint64 wholeMs() const;                    // as planned, with what was added
    [[nodiscard]] qint64 leftMs(const QDateTime &now) const; // of the whole meeting

private:
    [[nodiscard]] bool canTake(MeetingStep step) const;
    [[nodiscard]] qint64 ownMs(int part) const;
    void settle(const QDateTime &now); // what runs is used
    void move(int by, const QDateTime &now);

    std::vector<MeetingPart> m_parts;
    State m_state = State::Planned;
    int m_current = -1;
    QDateTime m_runningSince;
};

}
