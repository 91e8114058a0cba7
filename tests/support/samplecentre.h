// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/samplingstore.h"
#include "support/floorcentre.h"

#include <QRandomGenerator>

#include <set>

namespace banzhang::test {

using Keys = std::set<QString>;

// The calls that were picked.
[[nodiscard]] inline Keys keysOf(const std::vector<SamplePick> &picks)
{
    Keys keys;
    for (const SamplePick &pick : picks)
        keys.insert(pick.callUid);
    return keys;
}

// A centre with a form in use, two inspectors (both score both teams), a quality head, a manager,
// a leader, and a week that is over: Monday to Sunday before this one, at the site.
class SampleCentre : public FloorCentre
{
public:
    SampleCentre()
        : inspectorLogin(
            database.addLogin(QStringLiteral("lin"), {QStringLiteral("bz_inspector")})),
          secondLogin(database.addLogin(QStringLiteral("mei"), {QStringLiteral("bz_inspector")})),
          headLogin(database.addLogin(QStringLiteral("tou"), {QStringLiteral("bz_quality_head")})),
          managerLogin(database.addLogin(QStringLiteral("zong"), {QStringLiteral("bz_manager")})),
          leaderLogin(database.addLogin(QStringLiteral("ban"), {QStringLiteral("bz_leader")})),
          head(database.connect(headLogin)), today(day("SELECT site_day(now()) AS d")),
          monday(today.addDays(-6 - today.dayOfWeek()))
    {
        run("INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, CASE db_role WHEN '"
            + headLogin.toUtf8() + "' THEN 'quality_head' WHEN '" + managerLogin.toUtf8()
            + "' THEN 'manager' WHEN '" + leaderLogin.toUtf8()
            + "' THEN 'leader' ELSE 'inspector' END, '[2000-01-01,)' FROM staff");
        run("INSERT INTO inspector_team SELECT staff_id, team_id, '[2000-01-01,)'"
            " FROM staff_post, team WHERE post = 'inspector'");
        run("INSERT INTO team_leader SELECT staff_id, 1, false, '[2000-01-01,)'"
            " FROM staff_post WHERE post = 'leader'");
        run("INSERT INTO quality_form (title) VALUES ('Inbound');"
            "INSERT INTO form_version (form_id, version_no, state, content, changed_by,"
            " activated_by, activated_at) VALUES (1, 1, 'active',"
            " '{\"grades\": [{\"name\": \"A\", \"from\": 90}, {\"name\": \"B\", \"from\": 75},"
            " {\"name\": \"C\", \"from\": 0}]}', 1, 1, now())");
    }

    [[nodiscard]] qint64 staffId(const QString &login)
    {
        return value("SELECT staff_id AS v FROM staff WHERE db_role = '" + login.toUtf8() + '\'');
    }
    [[nodiscard]] qint64 value(const QByteArray &sql)
    {
        Rows rows = owner.execute(sql);
        return rows.next() ? rows.integer("v") : -1;
    }
    [[nodiscard]] QDate day(const QByteArray &sql)
    {
        Rows rows = owner.execute(sql);
        rows.next();
        return rows.date("d");
    }
    // Midnight at the site.
    [[nodiscard]] QDateTime midnight(QDate on)
    {
        Rows rows = owner.execute("SELECT site_midnight('" + on.toString(Qt::ISODate).toUtf8()
                                  + "') AS at");
        rows.next();
        return rows.dateTime("at");
    }

    // A call of an agent in his team, so many seconds after midnight of a day.
    void addCall(const QByteArray &uid, QDate on, int second, int agent, int length = 100,
                 const QByteArray &more = "'in', NULL, NULL")
    {
        run("INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, queue_id,"
            " agent_id, team_id, direction, result, amount_fen) SELECT 1, '"
            + uid + "', at, at + make_interval(secs => " + QByteArray::number(length) + "), 1, 1 + "
            + QByteArray::number(agent) + " % 2, m.agent_id, m.team_id, " + more
            + " FROM agent_team m, (SELECT site_midnight('" + on.toString(Qt::ISODate).toUtf8()
            + "') + make_interval(secs => " + QByteArray::number(second)
            + ") AS at) t WHERE m.agent_id = " + QByteArray::number(agent));
    }

    // So many calls of the week, at random moments of random agents.
    void addRandomCalls(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray values;
        const QByteArray midnightText =
            "site_midnight('" + monday.toString(Qt::ISODate).toUtf8() + "')";
        for (int i = 0; i < count; ++i)
            values += (i == 0 ? "(" : ",(") + QByteArray::number(random.bounded(7 * 86400)) + ','
                      + QByteArray::number(1 + random.bounded(agents)) + ','
                      + QByteArray::number(5 + random.bounded(600)) + ",'u"
                      + QByteArray::number(random.bounded(1000000)) + "-" + QByteArray::number(i)
                      + "')";
        run("INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, queue_id,"
            " agent_id, team_id) SELECT 1, v.uid, t.at, t.at + make_interval(secs => v.length), 1,"
            " 1 + v.second % 2, m.agent_id, m.team_id FROM (VALUES "
            + values
            + ") v(second, agent, length, uid) JOIN agent_team m ON m.agent_id = v.agent,"
              " LATERAL (SELECT "
            + midnightText + " + make_interval(secs => v.second) AS at) t");
    }

    [[nodiscard]] SamplingPlan plan(const char *name) const
    {
        SamplingPlan plan;
        plan.name = QString::fromUtf8(name);
        plan.formId = 1;
        plan.from = QDate(2020, 1, 1);
        return plan;
    }
    PlanId save(SamplingPlan &plan)
    {
        plan.id = store.save(head, plan);
        return plan.id;
    }
    DrawId drawWeek(const SamplingPlan &plan, qint64 seed = 42)
    {
        return store.draw(head, plan.id, midnight(monday), midnight(monday.addDays(7)), seed);
    }
    [[nodiscard]] static Problem refusal(const std::function<void()> &deed)
    {
        try {
            deed();
        } catch (const DbError &error) {
            return error.problem();
        }
        return {};
    }

    SamplingStore store;
    QString inspectorLogin, secondLogin, headLogin, managerLogin, leaderLogin;
    Connection head;
    QDate today;
    QDate monday;
    int agents = 0;
    void staffWith(int count)
    {
        agents = count;
        addAgents(count);
    }
};

}
