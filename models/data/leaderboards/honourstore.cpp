// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/honourstore.h"

namespace banzhang {
namespace {

Honour honourFrom(const Rows &row)
{
    Honour honour;
    honour.nth = row.integer("nth");
    honour.onDate = row.date("on_date");
    honour.kind = honourKindFromCode(row.text("kind"));
    honour.title = row.text("title_code");
    honour.agentId = row.integer("agent_id");
    honour.agentNo = row.text("agent_no");
    honour.name = row.text("name");
    honour.team = row.text("team_name");
    honour.fen = row.integer("fen");
    honour.value = row.real("value");
    honour.metric = row.text("metric");
    honour.words = row.text("words");
    return honour;
}

Recognition recognitionFrom(const Rows &row)
{
    Recognition one;
    one.id = row.integer("recognition_id");
    one.kindName = row.text("kind_name");
    one.onDate = row.date("on_date");
    one.agentId = row.integer("agent_id");
    one.agentNo = row.text("agent_no");
    one.agent = row.text("name");
    one.team = row.text("team");
    one.words = row.text("words");
    one.givenBy = row.text("given_by");
    one.givenAt = row.dateTime("given_at");
    one.withdrawnAt = row.dateTime("withdrawn_at");
    one.withdrawnWhy = row.text("withdrawn_why");
    one.mayWithdraw = row.boolean("may_withdraw");
    return one;
}

}

std::vector<Honour> HonourStore::wall(Connection &connection, int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_honours"), {{"most", most}});
    std::vector<Honour> wall;
    wall.reserve(size_t(rows.count()));
    while (rows.next())
        wall.push_back(honourFrom(rows));
    return wall;
}

std::vector<std::pair<qint64, QByteArray>>
HonourStore::portraits(Connection &connection, const std::vector<qint64> &agents) const
{
    QVariantList ids;
    ids.reserve(qsizetype(agents.size()));
    for (const qint64 agent : agents)
        ids.append(agent);
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_portraits"), {{"agent_ids", ids}});
    std::vector<std::pair<qint64, QByteArray>> portraits;
    portraits.reserve(size_t(rows.count()));
    while (rows.next())
        portraits.emplace_back(rows.integer("agent_id"),
                               QByteArray::fromBase64(rows.bytes("photo")));
    return portraits;
}

std::vector<Recognition> HonourStore::recognitions(Connection &connection, QDate from,
                                                   int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_recognitions"),
                                 {{"from_date", from}, {"most", most}});
    std::vector<Recognition> all;
    all.reserve(size_t(rows.count()));
    while (rows.next())
        all.push_back(recognitionFrom(rows));
    return all;
}

std::vector<RecognitionKind> HonourStore::kinds(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_recognition_kinds"));
    std::vector<RecognitionKind> kinds;
    kinds.reserve(size_t(rows.count()));
    while (rows.next())
        kinds.push_back({rows.text("code"), rows.text("name")});
    return kinds;
}

qint64 HonourStore::give(Connection &connection, const QString &kind, qint64 agentId, QDate day,
                         const QString &words) const
{
    Rows row = connection.query(
        QStringLiteral("leaderboards/give_recognition"),
        {{"kind", kind}, {"agent_id", agentId}, {"on_date", day}, {"words", words}});
    row.next();
    return row.integer("recognition_id");
}

void HonourStore::withdraw(Connection &connection, qint64 id, const QString &why) const
{
    connection.query(QStringLiteral("leaderboards/withdraw_recognition"),
                     {{"recognition_id", id}, {"why", why}});
}

QString HonourStore::centre(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/get_centre_name"));
    row.next();
    return row.text("name");
}

}
