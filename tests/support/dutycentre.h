// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/attendancecentre.h"

namespace banzhang::test {

// Agents 1034 (1), 1036 (3) of team 1 and 1035 (2) of team 2, and the posts around duty.
class DutyCentre : public AttendanceCentre
{
public:
    DutyCentre()
        : frontDesk(staff("front_desk")), scheduler(staff("scheduler")),
          inspector(staff("inspector"))
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        addAgent("1036", "方圆", 1);
        run("DELETE FROM switch_member"); // nobody signs in here
    }

    // As if given the day before.
    qint64 give(int area, const char *on, int agent)
    {
        return number("INSERT INTO duty_assignment (duty_area_id, on_date, agent_id, team_id,"
                      " assigned_by, assigned_at) VALUES ("
                      + QByteArray::number(area) + ", '" + on + "', " + QByteArray::number(agent)
                      + ", team_on(" + QByteArray::number(agent) + ", '" + on
                      + "'), 1, site_midnight('" + on
                      + "') - interval '1 day') RETURNING duty_assignment_id");
    }
    void comeAndGo(const char *no, const char *in, const char *out = "2026-09-08 17:01:00")
    {
        punch(no, in, PunchDirection::In);
        punch(no, out, PunchDirection::Out);
    }
    [[nodiscard]] std::vector<Violation> only(const char *code) const
    {
        std::vector<Violation> all = violations(QDate(2026, 9, 1));
        std::erase_if(all,
                      [code](const Violation &one) { return one.code != QLatin1String(code); });
        return all;
    }
    qint64 number(const QByteArray &sql)
    {
        Rows row = owner.execute(sql);
        row.next();
        return row.integer(row.columns().constFirst().toLatin1().constData());
    }
    // Rows that somebody sees of a table; -1 where he may not even ask.
    [[nodiscard]] qint64 count(const QString &login, const QByteArray &table) const
    {
        Connection open = database.connect(login);
        try {
            Rows row = open.execute("SELECT count(*) AS n FROM " + table);
            row.next();
            return row.integer("n");
        } catch (const DbError &) {
            return -1;
        }
    }
    // The rule that refuses a statement; "denied" without one, empty when it passes. Without a
    // login: the owner.
    [[nodiscard]] QString refusalOf(const QString &login, const QByteArray &sql)
    {
        try {
            Connection open = login.isEmpty() ? database.connect() : database.connect(login);
            open.execute(sql);
        } catch (const DbError &error) {
            const Problem &problem = error.problem();
            return !problem.constraint.isEmpty()         ? problem.constraint
                   : problem.kind == ProblemKind::Denied ? QStringLiteral("denied")
                                                         : problem.text;
        }
        return {};
    }
    QDate today()
    {
        Rows row = owner.execute("SELECT site_day(now()) AS day");
        row.next();
        return row.date("day");
    }

    QString frontDesk, scheduler, inspector;
};

}
