// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/samplepick.h"

namespace banzhang {

// Sampling plans, draws and picks. Inspectors read plans and draws, and their own picks; quality
// heads and managers read all, save plans and draw (else Denied). Invalid comes with the rule's
// name: plan_…, draw_… (draw_candidates, draw_filled, draw_inspectors with the teams in the text),
// pick_….
class SamplingStore final
{
public:
    [[nodiscard]] SamplingChoices choices(Connection &connection) const;
    // By key; those that ended 90 days ago are left out.
    [[nodiscard]] std::vector<SamplingPlan> plans(Connection &connection) const;
    // Makes (no key) or changes a plan from plan.from on; gives the key of the row that holds then.
    PlanId save(Connection &connection, const SamplingPlan &plan) const;
    void end(Connection &connection, PlanId plan, QDate firstDayWithout) const;

    struct Preview
    {
        std::vector<SampleCell> cells;
        QStringList uncovered; // teams
    };
    // What there is to draw from between two moments by a plan that need not be saved.
    [[nodiscard]] Preview preview(Connection &connection, const SamplingPlan &plan,
                                  const QDateTime &from, const QDateTime &to, qint64 seed) const;
    DrawId draw(Connection &connection, PlanId plan, const QDateTime &from, const QDateTime &to,
                qint64 seed) const;

    // Newest first, at most 200; of all plans that had the name.
    [[nodiscard]] std::vector<SampleDraw> draws(Connection &connection,
                                                const QString &planName) const;
    // With drawByHand those of the last 92 days.
    [[nodiscard]] std::vector<SamplePick> picks(Connection &connection, DrawId draw) const;
    // Of the plan's period to which the day belongs.
    [[nodiscard]] PlanProgress progress(Connection &connection, const SamplingPlan &plan,
                                        QDate day) const;

    void skip(Connection &connection, PickId pick, const QString &why) const;
    // Gives the pick that took its place; refused (swap_candidates) when none is left.
    PickId swap(Connection &connection, PickId pick, const QString &why) const;
    // Refused (pick_inspector) for who did not inspect the team on the day of the call.
    void reassign(Connection &connection, PickId pick, StaffId inspector, const QString &why) const;

    // Inspectors and quality heads, by name: for picks, or for the call of `hand` (its form,
    // switch, key and start). Denied to all but quality heads and managers, as what follows.
    [[nodiscard]] std::vector<PickTaker> takers(Connection &connection,
                                                const std::vector<PickId> &picks,
                                                const HandPick &hand = {}) const;
    // Puts a call on an inspector's worklist. Invalid: pick_why, pick_due, pick_inspector,
    // pick_once, draw_form_active, sheet_call_known, sheet_agent_known.
    PickId assign(Connection &connection, const HandPick &hand) const;

    [[nodiscard]] RotationBook rotation(Connection &connection) const;
    // For quality heads; what was planned for these teams after that day goes.
    void rotate(Connection &connection, QDate from, const std::vector<RotationLine> &lines) const;
};

}
