// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/textfile.h"
#include "leaderboards/boardstore.h"
#include "leaderboards/salefile.h"
#include "leaderboards/salestore.h"
#include "support/floorcentre.h"

namespace banzhang::test {

// A centre of two teams that sells: a manager, the leader of team 1, an inspector, a feed.
class BoardCentre : public FloorCentre
{
public:
    BoardCentre()
        : manager(staff("manager")), leader(staff("leader", 1)), inspector(staff("inspector")),
          feed(database.addLogin(u"feed"_qs, {u"bz_feed"_qs}))
    {
        run("INSERT INTO quality_form (title) VALUES ('form');"
            "ALTER TABLE form_version DISABLE TRIGGER USER;"
            "INSERT INTO form_version (form_id, version_no, content, changed_by)"
            " VALUES (1, 1, '{}', 1)");
    }

    // The eight people of tests/data/leaderboards/month: 1001 to 1004 in team 1, then team 2. 1004
    // and 1006 are new; 1007 has a fatal sheet of 10-10, 1008 was absent on 10-11, undecided.
    void addMonthPeople()
    {
        int no = 1001;
        for (const char *name :
             {"王芳", "李娜", "胡军", "刘洋", "白洁", "林玉兰", "何勇", "赵磊"}) {
            addAgent(QByteArray::number(no).constData(), name, no <= 1004 ? 1 : 2);
            ++no;
        }
        run("UPDATE agent SET hired_on = '2026-09-15' WHERE agent_no = '1004';"
            "UPDATE agent SET hired_on = '2026-09-01' WHERE agent_no = '1006'");
        addSheet("1007", "2026-10-10 09:00", 0, true);
        addViolation("1008", "2026-10-11", "absence");
    }

    // A released scoring sheet of a call at that wall time; score in hundredths.
    void addSheet(const QByteArray &agentNo, const QByteArray &local, int score,
                  bool failed = false, const QByteArray &releaseAt = "'2026-01-01'")
    {
        run("ALTER TABLE sheet DISABLE TRIGGER USER; INSERT INTO sheet (version_id, interaction_at,"
            " agent_id, team_id, inspector_id, mode, state, strengths, weaknesses, score, computed,"
            " failed, submitted_at, release_at) SELECT 1, '"
            + local
            + "'::timestamp AT TIME ZONE 'Asia/Shanghai', agent_id, team_id, 3, 'recording',"
              " 'submitted', 's', 'w', "
            + QByteArray::number(score) + ", " + QByteArray::number(score) + ", "
            + (failed ? "true" : "false") + ", '2025-12-01', " + releaseAt
            + " FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo
            + "'; ALTER TABLE sheet ENABLE TRIGGER USER");
    }
    void addViolation(const QByteArray &agentNo, const QByteArray &day, const QByteArray &code,
                      const QByteArray &state = "proposed")
    {
        run("ALTER TABLE violation DISABLE TRIGGER USER; INSERT INTO violation (code,"
            " rule_version_id, agent_id, team_id, on_date, occurred_at, amount_fen, state, "
            "evidence,"
            " decided_at, decided_why) SELECT '"
            + code + "', v.rule_version_id, agent_id, team_id, '" + day + "', '" + day + "', 0, '"
            + state + "', '{\"breach\": {}}', " + (state == "proposed" ? "NULL, ''" : "now(), 'x'")
            + " FROM agent JOIN agent_team USING (agent_id), rule_version v WHERE agent_no = '"
            + agentNo + "' AND v.code = '" + code + "'; ALTER TABLE violation ENABLE TRIGGER USER");
    }
    void addCalls(const QByteArray &agentNo, const QByteArray &day, int answered, int noAnswer = 0,
                  int ended = 0, int moved = 0)
    {
        const auto n = [](int number) { return QByteArray::number(number); };
        run("INSERT INTO agent_day (agent_id, day, team_id, answered, finished, no_answer,"
            " ended_by_agent, transferred) SELECT agent_id, '"
            + day + "', team_id, " + n(answered) + ", " + n(answered) + ", " + n(noAnswer) + ", "
            + n(ended) + ", " + n(moved)
            + " FROM agent JOIN agent_team USING (agent_id) WHERE agent_no = '" + agentNo + "'");
    }

    SaleImport sell(const QString &csv, const QString &login = {},
                    const QString &file = u"a.csv"_qs)
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return SaleStore().take(open, u"import"_qs, file, *readOrders(parseCsv(csv)));
    }
    // One order at local wall time; yuan.
    SaleImport order(const QString &no, const QString &agentNo, const QString &local,
                     const QString &yuan)
    {
        return sell(
            u"order_no,agent_no,time,amount\n%1,%2,%3,%4\n"_qs.arg(no, agentNo, local, yuan), {},
            u"order "_qs + no);
    }
    SaleImport takeFile(const QString &path)
    {
        Connection open = database.connect(manager);
        return SaleStore().take(open, u"import"_qs, u"orders.csv"_qs, *readOrderFile(path));
    }
    SaleImport takeResults(const QString &path)
    {
        Connection open = database.connect(manager);
        return SaleStore().take(open, u"import"_qs, u"results.csv"_qs, *readResultFile(path));
    }
    [[nodiscard]] BoardLook look(const BoardQuestion &question, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return BoardStore().look(open, question);
    }
    template <class F>
    [[nodiscard]] Problem tryAs(const QString &login, F deed) const
    {
        Connection connection = database.connect(login);
        try {
            deed(connection);
        } catch (const DbError &error) {
            return error.problem();
        }
        return {};
    }

    QString manager, leader, inspector, feed;
};

// "1 1005, 2 1001 =, - 1007 fatal": places in their order, = for a shared one.
inline QString placesOf(const BoardLook &look)
{
    QStringList told;
    for (const BoardPlace &one : look.places) {
        const QString who = one.agentId > 0 ? one.agentNo : one.name;
        told.append(one.place > 0
                        ? QString::number(one.place) + u' ' + who + (one.isTied ? u" ="_qs : u""_qs)
                        : u"- "_qs + who + u' ' + one.bar.code);
    }
    return told.join(u", ");
}

}
