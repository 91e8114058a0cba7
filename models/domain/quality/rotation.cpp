// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/rotation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace banzhang {
namespace {

bool isThere(const RotationStay &stay, QDate day)
{
    return (!stay.from.isValid() || stay.from <= day)
           && (!stay.until.isValid() || day < stay.until);
}

// The last day of his in the team before `from`; null when he never was there.
QDate lastDay(const std::vector<RotationStay> &history, StaffId who, TeamId team, QDate from)
{
    QDate last;
    for (const RotationStay &stay : history) {
        if (stay.inspector != who || stay.team != team
            || (stay.from.isValid() && stay.from >= from))
            continue;
        const QDate end =
            stay.until.isValid() ? std::min(stay.until, from).addDays(-1) : from.addDays(-1);
        if (!last.isValid() || end > last)
            last = end;
    }
    return last;
}

bool stays(const RotationLine &line, StaffId who)
{
    return std::find(line.now.begin(), line.now.end(), who) != line.now.end();
}

// Dealt one by one, the last team may be left with whom it has: two teams then change inspectors.
void unsettle(std::vector<RotationLine> &lines)
{
    for (RotationLine &line : lines) {
        if (!stays(line, line.next))
            continue;
        const auto other =
            std::find_if(lines.begin(), lines.end(), [&line](const RotationLine &one) {
                return !stays(line, one.next) && !stays(one, line.next);
            });
        if (other != lines.end())
            std::swap(line.next, other->next);
    }
}

}

std::vector<RotationLine> proposeRotation(const std::vector<RotationTeam> &teams,
                                          const std::vector<RotationInspector> &inspectors,
                                          const std::vector<RotationStay> &history, QDate from)
{
    std::vector<RotationLine> lines;
    if (inspectors.empty())
        return lines;
    lines.reserve(teams.size());
    std::map<StaffId, int> load;
    for (const RotationTeam &team : teams) {
        RotationLine line{team, {}, {}, {}};
        for (const RotationStay &stay : history) {
            if (stay.team == team.id && isThere(stay, from.addDays(-1)))
                line.now.push_back(stay.inspector);
        }
        const auto rank = [&](const RotationInspector &who) {
            const QDate last = lastDay(history, who.id, team.id, from);
            return std::tuple(load[who.id], stays(line, who.id),
                              last.isValid() ? last.toJulianDay() : qint64(0), number(who.id));
        };
        const auto next =
            std::min_element(inspectors.begin(), inspectors.end(),
                             [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
        line.next = next->id;
        ++load[next->id];
        lines.push_back(std::move(line));
    }
    unsettle(lines);
    for (RotationLine &line : lines)
        line.lastThere = lastDay(history, line.next, line.team.id, from);
    return lines;
}

}
