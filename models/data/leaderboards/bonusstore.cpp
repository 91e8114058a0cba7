// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/bonusstore.h"

namespace banzhang {
namespace {

BonusMember memberFrom(const Rows &row)
{
    BonusMember member;
    member.agentId = row.integer("agent_id");
    member.agentNo = row.text("agent_no");
    member.name = row.text("name");
    member.teamId = row.integer("team_id");
    member.team = row.text("team");
    member.leader = row.text("leader");
    member.rowId = row.integer("bonus_points_id");
    member.points = int(row.integer("points"));
    member.reason = row.text("reason");
    member.givenBy = row.text("given_by");
    member.givenAt = row.dateTime("given_at");
    member.versions = int(row.integer("versions"));
    member.mayGive = row.boolean("may_give");
    return member;
}

}

std::vector<BonusMember> BonusStore::members(Connection &connection, QDate month) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_bonus_members"), {{"month", month}});
    std::vector<BonusMember> members;
    members.reserve(size_t(rows.count()));
    while (rows.next())
        members.push_back(memberFrom(rows));
    return members;
}

std::vector<BonusSpread> BonusStore::spreads(Connection &connection, QDate month) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_bonus_spread"), {{"month", month}});
    std::vector<BonusSpread> spreads;
    spreads.reserve(size_t(rows.count()));
    while (rows.next()) {
        const int given = int(rows.integer("given"));
        spreads.push_back({rows.integer("team_id"), rows.text("team"), rows.text("leader"), given,
                           given, rows.integer("sum"), rows.real("mean"), rows.real("deviation"),
                           int(rows.integer("least")), int(rows.integer("most"))});
    }
    return spreads;
}

std::vector<BonusVersion> BonusStore::history(Connection &connection, QDate month, qint64 teamId,
                                              qint64 agentId) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_bonus_history"),
                                 {{"month", month}, {"team_id", teamId}, {"agent_id", agentId}});
    std::vector<BonusVersion> versions;
    versions.reserve(size_t(rows.count()));
    while (rows.next())
        versions.push_back({int(rows.integer("points")), rows.text("reason"), rows.text("given_by"),
                            rows.dateTime("given_at")});
    return versions;
}

BonusTerms BonusStore::terms(Connection &connection, QDate month) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/get_bonus_terms"), {{"month", month}});
    row.next();
    return {int(row.integer("least")), int(row.integer("most")), row.boolean("is_closed")};
}

qint64 BonusStore::give(Connection &connection, QDate month, const BonusMember &member,
                        const BonusDraft &draft) const
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/give_bonus_points"),
                         {{"agent_id", member.agentId},
                          {"team_id", member.teamId},
                          {"month", month},
                          {"points", draft.points},
                          {"reason", draft.reason},
                          {"replaces", member.isGiven() ? QVariant(member.rowId) : QVariant()}});
    row.next();
    return row.integer("bonus_points_id");
}

void BonusStore::setRange(Connection &connection, int least, int most) const
{
    connection.query(QStringLiteral("leaderboards/set_award_setting"),
                     {{"least", least}, {"most", most}});
}

}
