// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/punchmatch.h"

#include <algorithm>
#include <tuple>

namespace banzhang {
namespace {

enum class Part { In, Out, Between };

struct Press
{
    PunchDirection direction{};
    qint64 first = 0;
    qint64 last = 0;
    Part part = Part::Between;
    bool isBeside = false; // gone before the shift begins, come when it is over: overtime

    [[nodiscard]] qint64 moment() const { return part == Part::Out ? last : first; }
};

bool fallsBefore(const PunchMark &punch, const ShiftFrame &shift)
{
    if (!shift.beforeEnds || punch.at > *shift.beforeEnds + (shift.shuts - shift.ends))
        return true;
    if (punch.at < *shift.beforeEnds || punch.direction == PunchDirection::Out)
        return false;
    return punch.direction == PunchDirection::In
           || punch.at - *shift.beforeEnds >= shift.starts - punch.at;
}

bool fallsAfter(const PunchMark &punch, const ShiftFrame &shift)
{
    if (!shift.afterStarts || punch.at < *shift.afterStarts - (shift.starts - shift.opens))
        return true;
    if (punch.at > *shift.afterStarts || punch.direction == PunchDirection::In)
        return false;
    return punch.direction == PunchDirection::Out
           || punch.at - shift.ends < *shift.afterStarts - punch.at;
}

std::vector<Press> pressesOf(std::vector<PunchMark> punches, int doubleS)
{
    std::ranges::sort(punches, {}, [](const PunchMark &punch) {
        return std::tuple(punch.at, punch.direction, punch.id);
    });
    std::vector<Press> presses;
    for (const PunchMark &punch : punches) {
        if (!presses.empty() && presses.back().direction == punch.direction
            && punch.at - presses.back().last <= doubleS)
            presses.back().last = punch.at;
        else
            presses.push_back({punch.direction, punch.at, punch.at, Part::Between});
    }
    return presses;
}

Part partOf(const std::vector<Press> &presses, size_t place, const ShiftFrame &shift)
{
    const Press &press = presses[place];
    if (press.direction != PunchDirection::Unknown)
        return press.direction == PunchDirection::In ? Part::In : Part::Out;
    const bool isEarly = press.first - shift.starts < shift.ends - press.first;
    if (place == 0 && (presses.size() > 1 || isEarly))
        return Part::In;
    return place + 1 == presses.size() ? Part::Out : Part::Between;
}

void giveParts(std::vector<Press> &presses, const ShiftFrame &shift)
{
    for (size_t place = 0; place < presses.size(); ++place)
        presses[place].part = partOf(presses, place, shift);
    for (size_t place = 1; place < presses.size(); ++place) {
        Press &come = presses[place - 1];
        Press &go = presses[place];
        if (come.part != Part::In || go.part != Part::Out)
            continue;
        come.isBeside = go.moment() <= shift.starts;
        go.isBeside = come.moment() >= shift.ends;
    }
}

void least(std::optional<qint64> &value, std::optional<qint64> other)
{
    if (other && (!value || *other < *value))
        value = other;
}

void greatest(std::optional<qint64> &value, std::optional<qint64> other)
{
    if (other && (!value || *other > *value))
        value = other;
}

}

QString codeOf(PunchDirection direction)
{
    switch (direction) {
    case PunchDirection::In: return QStringLiteral("in");
    case PunchDirection::Out: return QStringLiteral("out");
    case PunchDirection::Unknown: break;
    }
    return QStringLiteral("unknown");
}

PunchDirection punchDirectionFromCode(const QString &code)
{
    return code == u"in"    ? PunchDirection::In
           : code == u"out" ? PunchDirection::Out
                            : PunchDirection::Unknown;
}

bool punchBelongs(const PunchMark &punch, const ShiftFrame &shift)
{
    if (punch.at < shift.opens || punch.at > shift.shuts)
        return false;
    return (punch.at > shift.starts && punch.at < shift.ends)
           || (punch.at <= shift.starts && fallsBefore(punch, shift))
           || (punch.at >= shift.ends && fallsAfter(punch, shift));
}

Presence matchPunches(std::vector<PunchMark> punches, const ShiftFrame &shift, int doubleS,
                      std::optional<qint64> login, std::optional<qint64> logout)
{
    std::vector<Press> presses = pressesOf(std::move(punches), doubleS);
    Presence presence;
    giveParts(presses, shift);
    std::optional<qint64> came;
    std::optional<qint64> went;
    for (size_t place = 0; place < presses.size(); ++place) {
        const Press &press = presses[place];
        const qint64 moment = press.moment();
        if (press.part == Part::In && moment < shift.ends && !press.isBeside) {
            least(came, moment);
            greatest(presence.lastIn, moment);
        } else if (press.part == Part::Out && moment > shift.starts && !press.isBeside) {
            greatest(went, moment);
            least(presence.firstOut, moment);
        }
        if (place > 0 && presses[place - 1].part == Part::Out && press.part == Part::In)
            presence.away.push_back({presses[place - 1].last, press.first});
    }
    presence.hasPunched = came || went;
    least(came, login);
    greatest(went, logout);
    if (came && (!presence.firstOut || *came <= *presence.firstOut))
        presence.firstIn = came;
    if (went && (!presence.lastIn || *presence.lastIn <= *went))
        presence.lastOut = went;
    return presence;
}

}
