// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"

namespace banzhang {

// A cell of a sheet: the team's and the person's place in it, the day from 0.
struct RosterPlace
{
    int team = 0;
    int person = 0;
    int day = 0;

    auto operator<=>(const RosterPlace &) const = default; // NOLINT(modernize-use-nullptr)
};

struct RosterChange
{
    RosterPlace place;
    RosterCell cell;

    bool operator==(const RosterChange &) const = default;
};

// A sheet while it is edited: every step can be undone and done again, and what differs from what
// was read or saved last is known, team by team.
class RosterDraft final
{
public:
    // A fresh sheet: nothing to undo, nothing to save.
    void begin(RosterSheet sheet);
    // The same week as it is in the database now. Where the teams and their cells are as they are
    // here, history and unsaved steps stay; else it begins anew. Says whether they stayed.
    bool renew(RosterSheet sheet);
    [[nodiscard]] const RosterSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const RosterCell &cell(const RosterPlace &place) const;
    // The cells as they were read or saved last.
    [[nodiscard]] const std::vector<TeamRoster> &saved() const { return m_saved; }

    // One step; changes that change nothing are left out. The places that changed, none when it
    // was no step.
    std::vector<RosterPlace> set(const std::vector<RosterChange> &changes);
    std::vector<RosterPlace> undo();
    std::vector<RosterPlace> redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }

    [[nodiscard]] bool isDirty(int team) const; // differs from what was saved last
    [[nodiscard]] bool isDirty() const;
    // What `roster` says was saved; the team stands at `revision` now.
    void noteSaved(int team, const TeamRoster &roster, int revision);

private:
    struct Step
    {
        std::vector<RosterChange> before;
        std::vector<RosterChange> after;
    };
    std::vector<RosterPlace> put(const std::vector<RosterChange> &changes);
    RosterCell &at(const RosterPlace &place);

    RosterSheet m_sheet;
    std::vector<TeamRoster> m_saved;
    std::vector<Step> m_steps;
    size_t m_done = 0; // steps that are done; those behind were undone
};

// A cell that two people changed in different ways.
struct RosterClash
{
    RosterPlace place; // in their sheet
    RosterCell mine;
    RosterCell theirs;

    bool operator==(const RosterClash &) const = default;
};

struct RosterMerge
{
    std::vector<RosterChange> mine; // changed by me alone: goes onto their sheet
    std::vector<RosterClash> clashes;

    bool operator==(const RosterMerge &) const = default;
};

// What I changed since `base`, laid on what they have meanwhile: people are matched by their key,
// who is no longer there loses his cells.
[[nodiscard]] RosterMerge mergeRosters(const std::vector<TeamRoster> &base,
                                       const std::vector<TeamRoster> &mine,
                                       const std::vector<TeamRoster> &theirs);

}
