// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterdraft.h"

#include <algorithm>

namespace banzhang {
namespace {

bool haveSameCells(const TeamRoster &a, const TeamRoster &b)
{
    const auto isSame = [](const RosterPerson &x, const RosterPerson &y) {
        return x.id == y.id && x.days == y.days;
    };
    return a.team == b.team && a.monday == b.monday
           && std::ranges::equal(a.people, b.people, isSame);
}

// The days of that person in that team, nullptr when he is not there.
const RosterDays *daysIn(const std::vector<TeamRoster> &rosters, TeamId team, AgentId agent)
{
    const auto roster = std::ranges::find(rosters, team, &TeamRoster::team);
    const int row = roster == rosters.end() ? -1 : roster->rowOf(agent);
    return row < 0 ? nullptr : &roster->people[size_t(row)].days;
}

}

void RosterDraft::begin(RosterSheet sheet)
{
    m_sheet = std::move(sheet);
    m_saved = m_sheet.teams;
    m_steps.clear();
    m_done = 0;
}

bool RosterDraft::renew(RosterSheet sheet)
{
    if (!std::ranges::equal(m_sheet.teams, sheet.teams, haveSameCells)) {
        begin(std::move(sheet));
        return false;
    }
    m_sheet = std::move(sheet);
    m_saved = m_sheet.teams;
    return true;
}

const RosterCell &RosterDraft::cell(const RosterPlace &place) const
{
    return m_sheet.teams.at(size_t(place.team))
        .people.at(size_t(place.person))
        .days.at(size_t(place.day));
}

RosterCell &RosterDraft::at(const RosterPlace &place)
{
    return m_sheet.teams.at(size_t(place.team))
        .people.at(size_t(place.person))
        .days.at(size_t(place.day));
}

std::vector<RosterPlace> RosterDraft::put(const std::vector<RosterChange> &changes)
{
    std::vector<RosterPlace> places;
    places.reserve(changes.size());
    for (const RosterChange &change : changes) {
        at(change.place) = change.cell;
        places.push_back(change.place);
    }
    return places;
}

std::vector<RosterPlace> RosterDraft::set(const std::vector<RosterChange> &changes)
{
    Step step;
    for (const RosterChange &change : changes) {
        if (cell(change.place) == change.cell)
            continue;
        step.before.push_back({change.place, cell(change.place)});
        step.after.push_back(change);
    }
    if (step.after.empty())
        return {};
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
    return put(m_steps.back().after);
}

std::vector<RosterPlace> RosterDraft::undo()
{
    return canUndo() ? put(m_steps[--m_done].before) : std::vector<RosterPlace>();
}

std::vector<RosterPlace> RosterDraft::redo()
{
    return canRedo() ? put(m_steps[m_done++].after) : std::vector<RosterPlace>();
}

bool RosterDraft::isDirty(int team) const
{
    return !haveSameCells(m_sheet.teams.at(size_t(team)), m_saved.at(size_t(team)));
}

bool RosterDraft::isDirty() const
{
    return !std::ranges::equal(m_sheet.teams, m_saved, haveSameCells);
}

void RosterDraft::noteSaved(int team, const TeamRoster &roster, int revision)
{
    TeamRoster &now = m_sheet.teams.at(size_t(team));
    now.revision = revision;
    if (now.state == RosterState::None)
        now.state = RosterState::Draft;
    else if (now.state == RosterState::Published)
        now.state = RosterState::Changed;
    m_saved.at(size_t(team)) = roster;
    m_saved.at(size_t(team)).revision = revision;
}

RosterMerge mergeRosters(const std::vector<TeamRoster> &base, const std::vector<TeamRoster> &mine,
                         const std::vector<TeamRoster> &theirs)
{
    RosterMerge merge;
    for (int team = 0; team < int(theirs.size()); ++team) {
        const TeamRoster &roster = theirs[size_t(team)];
        for (int row = 0; row < int(roster.people.size()); ++row) {
            const RosterPerson &person = roster.people[size_t(row)];
            const RosterDays *before = daysIn(base, roster.team, person.id);
            const RosterDays *own = daysIn(mine, roster.team, person.id);
            for (int day = 0; before && own && day < daysAWeek; ++day) {
                const size_t at = size_t(day);
                if ((*own)[at] == (*before)[at] || (*own)[at] == person.days[at])
                    continue;
                if (person.days[at] == (*before)[at])
                    merge.mine.push_back({{team, row, day}, (*own)[at]});
                else
                    merge.clashes.push_back({{team, row, day}, (*own)[at], person.days[at]});
            }
        }
    }
    return merge;
}

}
