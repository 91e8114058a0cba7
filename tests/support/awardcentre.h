// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/bonusstore.h"
#include "leaderboards/championstore.h"
#include "leaderboards/honourstore.h"
#include "leaderboards/praisestore.h"
#include "support/floorcentre.h"

namespace banzhang::test {

// A centre in Shanghai with agents 1001 to 1006 (1 to 3 in team 1, 4 to 6 in team 2), boards
// without gates, prizes in force since 2026-01-01, a manager, a leader of team 1, an auditor and
// orders.
class AwardCentre : public FloorCentre
{
public:
    AwardCentre()
        : manager(staff("manager")), leader(staff("leader", 1)), auditor(staff("auditor")),
          second(database.addLogin(u"second"_qs, {u"bz_leader"_qs}))
    {
        const char *names[] = {"邓超群", "许晴", "傅晓东", "沈梦", "钱莹", "汤敏"};
        for (int i = 0; i < 6; ++i)
            addAgent(QByteArray::number(1001 + i).constData(), names[i], i < 3 ? 1 : 2);
        run("INSERT INTO team_leader (staff_id, team_id, during) SELECT staff_id, 2,"
            " '[2000-01-01,)' FROM staff WHERE db_role = "
            + owner.quotedText(second)
            + ";DELETE FROM switch_member;"
              "UPDATE site SET name = '东港呼叫中心';"
              "UPDATE prize_version SET valid = '[2026-01-01,)';"
              "ALTER TABLE board_version DISABLE TRIGGER guarded;"
              "UPDATE board_version SET gates = '{}'");
        Rows row = owner.execute("SELECT site_day(now()) AS today");
        row.next();
        today = row.date("today");
        yesterday = today.addDays(-1);
        monday = today.addDays(1 - today.dayOfWeek());
        month = QDate(today.year(), today.month(), 1);
    }

    void ties(const char *policy)
    {
        run("UPDATE board_version SET ties = '" + QByteArray(policy) + "'");
    }
    // Lines of orders as a file brings them: "agent, order, local time, fen".
    void sell(const char *agentNo, const char *order, const QByteArray &local, qint64 fen)
    {
        take(R"({"line":1,"kind":"order","order_no":")" + QByteArray(order) + R"(","agent_no":")"
             + QByteArray(agentNo) + R"(","local":")" + local + R"(","fen":)"
             + QByteArray::number(fen) + "}");
    }
    void cancel(const char *order, const QByteArray &local)
    {
        take(R"({"line":1,"kind":"cancel","order_no":")" + QByteArray(order) + R"(","local":")"
             + local + R"("})");
    }
    void giveBack(const char *order, const QByteArray &local, qint64 fen)
    {
        take(R"({"line":1,"kind":"return","order_no":")" + QByteArray(order) + R"(","local":")"
             + local + R"(","fen":)" + QByteArray::number(fen) + "}");
    }
    void take(const QByteArray &line)
    {
        Connection open = database.connect(manager);
        Rows row = open.execute("SELECT rejected FROM take_sales('import', 'test', '[" + line
                                + "]', '[]')");
        row.next();
        if (row.integer("rejected") != 0)
            throw std::runtime_error("an order was refused");
    }
    static QByteArray at(QDate day, const char *time)
    {
        return day.toString(Qt::ISODate).toLatin1() + ' ' + time;
    }

    qint64 close(const char *code, QDate from, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return ChampionStore().close(open, QLatin1String(code), from);
    }
    [[nodiscard]] std::vector<BoardClosing> closings(const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return ChampionStore().list(open, QDate(2000, 1, 1), 1000);
    }
    // Of a closing; empty when nobody won.
    [[nodiscard]] std::vector<BoardClosing> champions(qint64 closing) const
    {
        std::vector<BoardClosing> all = closings();
        std::erase_if(all, [closing](const BoardClosing &one) {
            return one.closingId != closing || !one.hasChampion();
        });
        return all;
    }
    [[nodiscard]] ClosingWhy why(qint64 closing, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return ChampionStore().load(open, closing, 100);
    }
    [[nodiscard]] int count(const QByteArray &from)
    {
        Rows row = owner.execute("SELECT count(*) AS n FROM " + from);
        row.next();
        return int(row.integer("n"));
    }
    // What the database refused to that login.
    template <class F>
    [[nodiscard]] Problem refused(const QString &login, F deed) const
    {
        try {
            Connection connection = database.connect(login);
            deed(connection);
        } catch (const DbError &error) {
            return error.problem();
        }
        return Problem{ProblemKind::Bug, QStringLiteral("was not refused"), {}, {}, {}, {}};
    }

    // The row of somebody in the bonus points of a month as that login sees it.
    [[nodiscard]] BonusMember member(qint64 agent, QDate of, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? leader : login);
        for (const BonusMember &one : BonusStore().members(open, of)) {
            if (one.agentId == agent)
                return one;
        }
        return {};
    }
    qint64 giveBonus(qint64 agent, int points, const QString &reason, const QString &login = {},
                     QDate of = {})
    {
        const QDate which = of.isValid() ? of : month;
        const QString who = login.isEmpty() ? leader : login;
        const BonusMember shown = member(agent, which, who);
        Connection open = database.connect(who);
        return BonusStore().give(open, which, shown, {points, reason});
    }
    qint64 praise(qint64 agent, const QString &example, QDate day = {}, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? leader : login);
        return PraiseStore().write(open, {agent, day.isValid() ? day : today, example, {}, {}});
    }

    QString manager, leader, auditor;
    QString second; // leads team 2
    QDate today, yesterday, monday, month;
};

}
