// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "floor/figurerule.h"

namespace banzhang {

// Rules for the figures of an agent's day, in versions by days at the site. Everybody on the staff
// reads them, managers change them. A day that is past is refused (rule_not_backdated), a version
// by which somebody was judged stays for that day (figure_rule_used); what contradicts is refused
// with the constraint's name (figure_rule_bounds_in_order, figure_rule_bound_given, …).
class FigureRuleStore final
{
public:
    // What holds today or later, by metric and team.
    [[nodiscard]] std::vector<FigureRule> rules(Connection &connection) const;

    // What held for the same metric and team ends where this begins; id, name and `until` are not
    // read. Returns the new version's key.
    FigureRuleId set(Connection &connection, const FigureRule &rule) const;
    // From a day on, null for today.
    void end(Connection &connection, FigureRuleId rule, const QDate &from) const;
};

}
