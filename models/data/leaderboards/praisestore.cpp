// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/praisestore.h"

namespace banzhang {
namespace {

Praise praiseFrom(const Rows &row)
{
    Praise praise;
    praise.id = row.integer("praise_id");
    praise.onDate = row.date("on_date");
    praise.agentId = row.integer("agent_id");
    praise.agentNo = row.text("agent_no");
    praise.agent = row.text("name");
    praise.team = row.text("team");
    praise.example = row.text("example");
    praise.callUid = row.text("call_uid");
    praise.callStartedAt = row.dateTime("call_started_at");
    praise.orderNo = row.text("order_no");
    praise.praisedBy = row.text("praised_by");
    praise.praisedAt = row.dateTime("praised_at");
    praise.withdrawnAt = row.dateTime("withdrawn_at");
    praise.withdrawnBy = row.text("withdrawn_by");
    praise.withdrawnWhy = row.text("withdrawn_why");
    praise.mayWithdraw = row.boolean("may_withdraw");
    return praise;
}

}

std::vector<Praise> PraiseStore::list(Connection &connection, QDate from, QDate to, int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_praise"),
                                 {{"from_date", from}, {"to_date", to}, {"most", most}});
    std::vector<Praise> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(praiseFrom(rows));
    return all;
}

std::vector<QDate> PraiseStore::gaps(Connection &connection, QDate from, QDate to) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_praise_gaps"),
                                 {{"from_date", from}, {"to_date", to}});
    std::vector<QDate> days;
    days.reserve(size_t(rows.count()));
    while (rows.next())
        days.push_back(rows.date("on_date"));
    return days;
}

std::vector<AwardAgent> PraiseStore::agents(Connection &connection, QDate day) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_award_agents"), {{"on_date", day}});
    std::vector<AwardAgent> agents;
    agents.reserve(size_t(rows.count()));
    while (rows.next())
        agents.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                          rows.text("team")});
    return agents;
}

std::vector<PraiseCall> PraiseStore::calls(Connection &connection, qint64 agentId, QDate day,
                                           int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_praise_calls"),
                                 {{"agent_id", agentId}, {"on_date", day}, {"most", most}});
    std::vector<PraiseCall> calls;
    calls.reserve(size_t(rows.count()));
    while (rows.next())
        calls.push_back({rows.integer("switch_id"), rows.text("call_uid"),
                         rows.dateTime("started_at"), int(rows.integer("length_s"))});
    return calls;
}

qint64 PraiseStore::write(Connection &connection, const PraiseDraft &draft) const
{
    const bool hasCall = !draft.call.callUid.isEmpty();
    Rows row = connection.query(
        QStringLiteral("leaderboards/write_praise"),
        {{"agent_id", draft.agentId},
         {"on_date", draft.onDate},
         {"example", draft.example},
         {"switch_id", hasCall ? QVariant(draft.call.switchId) : QVariant()},
         {"call_uid", hasCall ? QVariant(draft.call.callUid) : QVariant()},
         {"call_started_at", hasCall ? QVariant(draft.call.startedAt) : QVariant()},
         {"order_no", draft.orderNo}});
    row.next();
    return row.integer("praise_id");
}

void PraiseStore::withdraw(Connection &connection, qint64 praiseId, const QString &why) const
{
    connection.query(QStringLiteral("leaderboards/withdraw_praise"),
                     {{"praise_id", praiseId}, {"why", why}});
}

}
