// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboardstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

QJsonValue of(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key));
}

QDateTime momentOf(const QJsonObject &json, const char *key)
{
    const QJsonValue value = of(json, key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime();
}

AgentState stateFrom(const QString &code)
{
    return agentStateFromCode(code).value_or(AgentState::SignedOut);
}

WallQueue queueFrom(const QJsonObject &json)
{
    WallQueue queue;
    queue.name = of(json, "name").toString();
    queue.target = of(json, "target").toInt();
    queue.waiting = of(json, "waiting").toInt();
    queue.longestSince = momentOf(json, "since_ms");
    queue.available = of(json, "available").toInt();
    queue.offered = of(json, "offered").toInt();
    queue.answered = of(json, "answered").toInt();
    queue.inTime = of(json, "in_time").toInt();
    queue.abandoned = of(json, "abandoned").toInt();
    return queue;
}

WallTeam teamFrom(const QJsonObject &json)
{
    WallTeam team;
    team.name = of(json, "name").toString();
    const QJsonObject states = of(json, "states").toObject();
    for (auto state = states.begin(); state != states.end(); ++state)
        team.states[size_t(stateFrom(state.key()))] += state.value().toInt();
    return team;
}

WallPerson personFrom(const QJsonObject &json)
{
    return {of(json, "label").toString(), stateFrom(of(json, "state").toString()),
            momentOf(json, "since_ms")};
}

WallPlace placeFrom(const QJsonObject &json)
{
    return {of(json, "place").toInt(), of(json, "label").toString(), of(json, "team").toString(),
            of(json, "value").toDouble(), of(json, "orders").toInt()};
}

QDate dayOf(const QJsonObject &json, const char *key)
{
    return QDate::fromString(of(json, key).toString(), Qt::ISODate);
}

WallHonour honourFrom(const QJsonObject &json)
{
    WallHonour honour;
    honour.on = dayOf(json, "on");
    honour.kind = of(json, "kind").toString();
    honour.title = of(json, "title").toString();
    honour.label = of(json, "label").toString();
    honour.team = of(json, "team").toString();
    honour.metric = of(json, "metric").toString();
    honour.value = of(json, "value").toDouble();
    honour.photo = QByteArray::fromBase64(of(json, "photo").toString().toLatin1());
    return honour;
}

template <class F>
auto listOf(const QJsonObject &json, const char *key, F from)
{
    std::vector<decltype(from(QJsonObject()))> list;
    const QJsonArray array = of(json, key).toArray();
    list.reserve(size_t(array.size()));
    for (const auto &value : array)
        list.push_back(from(value.toObject()));
    return list;
}

WallFigures figuresFrom(const QJsonObject &json)
{
    WallFigures figures;
    figures.name = of(json, "name").toString();
    figures.pages = of(json, "pages").toVariant().toStringList();
    figures.pageSeconds = of(json, "page_seconds").toInt();
    figures.now = momentOf(json, "now_ms");
    figures.heardAt = momentOf(json, "heard_ms");
    figures.siteOffsetSeconds = of(json, "offset_s").toInt();
    figures.queues = listOf(json, "queues", queueFrom);
    figures.teams = listOf(json, "teams", teamFrom);
    figures.people = listOf(json, "people", personFrom);
    return figures;
}

WallLeaderboard boardFrom(const QJsonObject &json)
{
    return {of(json, "code").toString(), of(json, "metric").toString(), dayOf(json, "from"),
            dayOf(json, "to"), listOf(json, "places", placeFrom)};
}

QVariantList listOf(const std::vector<qint64> &ids)
{
    QVariantList list;
    for (const qint64 id : ids)
        list.append(id);
    return list;
}

}

WallFigures WallboardStore::figures(Connection &connection, const QString &name) const
{
    Rows row = connection.query(QStringLiteral("floor/get_wallboard_figures"), {{"name", name}});
    row.next();
    return figuresFrom(QJsonDocument::fromJson(row.bytes("figures")).object());
}

WallResults WallboardStore::results(Connection &connection, const QString &name,
                                    const WallResults &known) const
{
    Rows mark = connection.query(QStringLiteral("floor/get_wallboard_mark"));
    mark.next();
    if (mark.text("mark") == known.mark)
        return known;
    Rows row = connection.query(QStringLiteral("floor/get_wallboard_results"), {{"name", name}});
    row.next();
    const QJsonObject json = QJsonDocument::fromJson(row.bytes("results")).object();
    return {mark.text("mark"), listOf(json, "boards", boardFrom),
            listOf(json, "honours", honourFrom)};
}

std::vector<WallboardPlan> WallboardStore::plans(Connection &connection) const
{
    std::vector<WallboardPlan> plans;
    Rows row = connection.query(QStringLiteral("floor/list_wallboards"));
    while (row.next())
        plans.push_back({row.integer("wallboard_id"), row.text("name"),
                         row.integerArray("team_ids"), row.integerArray("queue_ids"),
                         row.textArray("pages"), int(row.integer("page_seconds")),
                         row.boolean("shows_names")});
    return plans;
}

std::vector<WallboardChoice> WallboardStore::choices(Connection &connection) const
{
    std::vector<WallboardChoice> choices;
    Rows row = connection.query(QStringLiteral("floor/list_wallboard_choices"));
    while (row.next())
        choices.push_back({row.text("kind") == u"team", row.integer("id"), row.text("name")});
    return choices;
}

qint64 WallboardStore::save(Connection &connection, const WallboardPlan &plan) const
{
    Rows row = connection.query(QStringLiteral("floor/save_wallboard"),
                                {{"wallboard_id", plan.id == 0 ? QVariant() : QVariant(plan.id)},
                                 {"name", plan.name},
                                 {"teams", listOf(plan.teams)},
                                 {"queues", listOf(plan.queues)},
                                 {"pages", plan.pages},
                                 {"page_seconds", plan.pageSeconds},
                                 {"shows_names", plan.showsNames}});
    row.next();
    return row.integer("wallboard_id");
}

void WallboardStore::remove(Connection &connection, qint64 id) const
{
    connection.query(QStringLiteral("floor/remove_wallboard"), {{"wallboard_id", id}});
}

void WallboardStore::createLogin(Connection &connection, const QString &login,
                                 const QString &password) const
{
    connection.query(
        QStringLiteral("floor/create_wallboard_login"),
        {{"login", login}, {"verifier", connection.passwordVerifier(login, password)}});
}

}
