// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shiftmeasure.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace banzhang {
namespace {

struct Stretch
{
    StateMark mark;
    Span span;
};

// The switch's story of a shift.
struct Switched
{
    std::vector<Stretch> stretches;
    std::optional<qint64> login;
    std::optional<qint64> lastOut;
    std::optional<qint64> lastOn;
    Spans off;     // signed out, or paused without a reason
    Spans working; // the rest
};

bool isOut(const QString &state)
{
    return state == u"out";
}

bool isOff(const QString &state)
{
    return isOut(state) || state == u"pause:";
}

Switched switchedOf(const ShiftEvidence &evidence)
{
    Switched told;
    std::vector<Span> off;
    std::vector<Span> working;
    for (size_t place = 0; place < evidence.states.size(); ++place) {
        const StateMark &mark = evidence.states[place];
        const qint64 until = place + 1 < evidence.states.size() ? evidence.states[place + 1].at
                                                                : evidence.frame.shuts;
        told.stretches.push_back({mark, {mark.at, until}});
        (isOff(mark.state) ? off : working).push_back({mark.at, until});
        if (isOut(mark.state)) {
            told.lastOut = mark.at;
        } else {
            told.login = told.login ? told.login : mark.at;
            told.lastOn = mark.at;
        }
    }
    told.off = Spans(std::move(off));
    told.working = Spans(std::move(working));
    return told;
}

Spans spansOf(const std::vector<NotedSpan> &noted)
{
    std::vector<Span> spans;
    spans.reserve(noted.size());
    for (const NotedSpan &one : noted)
        spans.push_back(one.span);
    return Spans(std::move(spans));
}

// Collects what a shift breaks.
class Measuring final
{
public:
    Measuring(const ShiftEvidence &evidence, const QString &doubtOfAbsence, bool isKnownToSwitch)
        : m(evidence), m_told(switchedOf(evidence)), m_doubtOfAbsence(doubtOfAbsence),
          m_isKnown(isKnownToSwitch), m_work(m.planned.without(spansOf(m.excused)))
    {}

    ShiftMeasure run()
    {
        place();
        if (!m_work.isEmpty())
            judge();
        spend();
        std::ranges::sort(m_result.breaches, {}, [](const Breach &breach) {
            return std::tuple(breach.code, breach.at, breach.occasion);
        });
        return m_result;
    }

private:
    void place()
    {
        std::optional<qint64> login;
        std::optional<qint64> logout;
        if (m.loginsCount && m_told.login && *m_told.login >= m.frame.opens)
            login = m_told.login;
        if (m.loginsCount && m_told.lastOut && m_told.lastOn && *m_told.lastOut > *m_told.lastOn
            && *m_told.lastOut > m.frame.starts)
            logout = m_told.lastOut;
        m_presence = matchPunches(m.punches, m.frame, m.doubleS, login, logout);
        m_isThere = m_presence.hasPunched || m.wasOn;
        m_result.firstIn = m_presence.firstIn;
        m_result.lastOut = m_presence.lastOut;
        m_result.loginAt = m_told.login;
        m_result.scheduledS = m.planned.seconds();
        if (m_isThere)
            m_there = Spans{{m_presence.firstIn.value_or(m.frame.starts),
                             m_presence.lastOut.value_or(m.frame.ends)}}
                          .within(m_work);
        m_result.state = m_work.isEmpty()                           ? AttendanceState::Excused
                         : !m_isThere                               ? AttendanceState::Absent
                         : m_presence.firstIn && m_presence.lastOut ? AttendanceState::Present
                                                                    : AttendanceState::ToConfirm;
    }

    [[nodiscard]] bool hasGap(qint64 from, qint64 until) const
    {
        return std::ranges::any_of(m.gaps, [from, until](const NotedSpan &gap) {
            return gap.span.from <= until && from <= gap.span.until;
        });
    }
    [[nodiscard]] QString doubtIn(qint64 from, qint64 until) const
    {
        return hasGap(from, until) ? QStringLiteral("gap") : QString();
    }
    void add(const char *code, const QString &occasion, qint64 at, qint64 expected,
             const QString &doubt)
    {
        m_result.breaches.push_back(
            {QString::fromLatin1(code), occasion, at, expected, {}, qAbs(at - expected), doubt});
    }
    void addPieces(const char *code, const QString &occasion, qint64 at, const Spans &pieces,
                   const QString &doubt)
    {
        m_result.breaches.push_back(
            {QString::fromLatin1(code), occasion, at, at, pieces.list(), pieces.seconds(), doubt});
    }

    void judge()
    {
        const qint64 dueIn = m_work.from();
        const qint64 dueOut = m_work.until();
        if (!m_isThere)
            return addPieces("absence", {}, dueIn, m_work,
                             m_doubtOfAbsence.isEmpty() ? doubtIn(m.frame.opens, m.frame.shuts)
                                                        : m_doubtOfAbsence);
        judgeArrival(dueIn);
        judgeLeaving(dueOut);
        judgeLogin(dueIn, dueOut);
    }
    void judgeArrival(qint64 dueIn)
    {
        const std::optional<qint64> in = m_presence.firstIn;
        if (!in)
            return addMissing("in", dueIn);
        const QString doubt = doubtIn(m.frame.opens, *in);
        if (*in > dueIn) {
            m_result.lateS = *in - dueIn;
            add("late", {}, *in, dueIn, doubt);
        }
        if (m.dutyAt && *in > *m.dutyAt) // counts only where the rule on being late does not
            add("duty_late", {}, *in, *m.dutyAt, doubt);
    }
    void judgeLeaving(qint64 dueOut)
    {
        const std::optional<qint64> out = m_presence.lastOut;
        if (!out)
            return addMissing("out", dueOut);
        if (*out < dueOut) {
            m_result.earlyS = dueOut - *out;
            add("early_leave", {}, *out, dueOut, doubtIn(*out, m.frame.shuts));
        }
    }
    void addMissing(const char *side, qint64 at)
    {
        add("missing_punch", QString::fromLatin1(side), at, at, QStringLiteral("missing"));
    }
    void judgeLogin(qint64 dueIn, qint64 dueOut)
    {
        const std::optional<qint64> login = m_told.login;
        if (login && *login > dueIn)
            add("late_login", {}, *login, dueIn,
                doubtIn(m.frame.opens, std::max(*login, m.frame.opens)));
        else if (!login && !m.isTraining && m_isKnown)
            add("late_login", {}, dueOut, dueIn, QStringLiteral("no_login"));
    }

    void spend()
    {
        const Spans away(m_presence.away);
        Spans left = away;
        if (m_told.login)
            left =
                m_told.off.within({{*m_told.login, std::numeric_limits<qint64>::max()}}).with(away);
        left = left.within(m_there);
        m_result.offPostS = left.seconds();
        m_result.presentS = m_there.without(away).seconds();
        for (const Span &one : left.list())
            addPieces("off_post", QString::number(one.from), one.from, Spans{one},
                      doubtIn(one.from, one.until - 1));
        for (const Stretch &stretch : m_told.stretches)
            judgePause(stretch);
        if (!m_told.stretches.empty())
            m_result.adherentS = std::max<qint64>(
                m_told.working.within(m_there).seconds() - m_result.pauseOverrunS, 0);
    }
    void judgePause(const Stretch &stretch)
    {
        if (!stretch.mark.state.startsWith(u"pause:") || isOff(stretch.mark.state)
            || stretch.mark.isFree)
            return;
        const Spans pieces = Spans{stretch.span}.within(m_there);
        const qint64 raw = pieces.seconds();
        if (raw > m.pauseLimitS + m.pauseGraceS)
            m_result.pauseOverrunS += raw - m.pauseLimitS;
        if (raw > 0) // the limit is the rule's to judge
            addPieces("pause_overrun", QString::number(stretch.mark.at), stretch.mark.at, pieces,
                      doubtIn(pieces.from(), pieces.until() - 1));
    }

    const ShiftEvidence &m;
    const Switched m_told;
    const QString m_doubtOfAbsence;
    const bool m_isKnown;
    const Spans m_work;
    Presence m_presence;
    bool m_isThere = false;
    Spans m_there;
    ShiftMeasure m_result;
};

}

ShiftFrame punchFrame(const ShiftEvidence &evidence)
{
    ShiftFrame frame = evidence.frame;
    for (const Span &span : evidence.overtime) {
        frame.starts = std::min(frame.starts, span.from);
        frame.ends = std::max(frame.ends, span.until);
    }
    return frame;
}

AttendanceState attendanceStateFromCode(const QString &code)
{
    return code == u"absent"       ? AttendanceState::Absent
           : code == u"excused"    ? AttendanceState::Excused
           : code == u"to_confirm" ? AttendanceState::ToConfirm
           : code == u"cancelled"  ? AttendanceState::Cancelled
                                   : AttendanceState::Present;
}

ShiftMeasure measureShift(const ShiftEvidence &evidence, const QString &doubtOfAbsence,
                          bool isKnownToSwitch)
{
    return Measuring(evidence, doubtOfAbsence, isKnownToSwitch).run();
}

qint64 fenOf(const Breach &breach, int graceS, int limitS, qint64 amountFen)
{
    qint64 raw = 0;
    if (breach.code == u"early_leave")
        raw = breach.expected - breach.at;
    else if (breach.code == u"late" || breach.code == u"late_login" || breach.code == u"duty_late")
        raw = breach.at - breach.expected;
    else
        raw = Spans(breach.pieces).seconds();
    return isViolated(breach.code, raw, graceS, limitS) ? amountFen : 0;
}

}
