// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evennessstore.h"

namespace banzhang {
namespace {

DeciderMonth deciderFrom(const Rows &row)
{
    return {row.integer("staff_id"),       row.text("name"),
            int(row.integer("booked")),    int(row.integer("dismissed")),
            int(row.integer("deviating")), row.integer("deviation_fen"),
            int(row.integer("appealed")),  int(row.integer("upheld")),
            int(row.integer("reduced"))};
}

Deviation deviationFrom(const Rows &row)
{
    return {row.integer("violation_id"),
            row.integer("staff_id"),
            row.text("decider"),
            row.text("agent_no"),
            row.text("agent"),
            row.text("team"),
            row.date("on_date"),
            row.text("rule"),
            row.integer("rule_fen"),
            row.integer("fen"),
            int(row.integer("rule_points")),
            int(row.integer("points")),
            row.text("why")};
}

TeamBalance balanceFrom(const Rows &row)
{
    return {row.integer("team_id"),           row.text("team"),
            int(row.integer("awards")),       row.integer("award_fen"),
            int(row.integer("award_points")), int(row.integer("award_people")),
            int(row.integer("fines")),        row.integer("fine_fen"),
            int(row.integer("fine_points")),  int(row.integer("fine_people"))};
}

TeamEnforcement enforcementFrom(const Rows &row)
{
    return {row.integer("team_id"),
            row.text("team"),
            int(row.integer("found")),
            int(row.integer("booked")),
            int(row.integer("dismissed")),
            int(row.integer("open")),
            int(row.integer("reversed")),
            row.isNull("median_s") ? std::nullopt : std::optional(row.integer("median_s"))};
}

template <class Row, class F>
std::vector<Row> listed(Connection &connection, const char *query, const Params &params, F from)
{
    Rows rows = connection.query(QLatin1String(query), params);
    std::vector<Row> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(from(rows));
    return all;
}

}

std::vector<DeciderMonth> EvennessStore::deciders(Connection &connection, QDate month) const
{
    return listed<DeciderMonth>(connection, "attendance/list_decider_months", {{"month", month}},
                                deciderFrom);
}

std::vector<Deviation> EvennessStore::deviations(Connection &connection, QDate month,
                                                 int most) const
{
    return listed<Deviation>(connection, "attendance/list_deviations",
                             {{"month", month}, {"most", most}}, deviationFrom);
}

std::vector<TeamBalance> EvennessStore::balances(Connection &connection, QDate month) const
{
    return listed<TeamBalance>(connection, "attendance/list_team_balances", {{"month", month}},
                               balanceFrom);
}

std::vector<TeamEnforcement> EvennessStore::enforcements(Connection &connection, QDate month) const
{
    return listed<TeamEnforcement>(connection, "attendance/list_team_enforcements",
                                   {{"month", month}}, enforcementFrom);
}

Evenness EvennessStore::look(Connection &connection, QDate month, int most) const
{
    return connection.readTogether([&](Connection &open) {
        return Evenness{deciders(open, month), deviations(open, month, most), balances(open, month),
                        enforcements(open, month)};
    });
}

}
