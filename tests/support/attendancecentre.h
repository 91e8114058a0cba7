// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/attendancestore.h"
#include "attendance/ledgerstore.h"
#include "attendance/punchstore.h"
#include "attendance/violationstore.h"
#include "support/floorcentre.h"

namespace banzhang::test {

// A centre in Asia/Shanghai whose shifts are written as publishing a roster leaves them, with the
// rules in force since 2026-01-01, a device, a manager, the leader of team 1 and an auditor.
class AttendanceCentre : public FloorCentre
{
public:
    explicit AttendanceCentre(const char *rulesFrom = "2026-01-01")
        : manager(staff("manager")), leader(staff("leader", 1)), auditor(staff("auditor"))
    {
        run("UPDATE rule_version SET effective = daterange('" + QByteArray(rulesFrom)
            + "', NULL);"
              "INSERT INTO punch_device (name) VALUES ('打卡机 1'), ('打卡机 2')");
    }

    // A kind of shift of work alone between seconds of local wall time: "22:00-30:00".
    void addShiftType(const char *code, const QByteArray &segments)
    {
        const QByteArray quoted = "'" + QByteArray(code) + "'";
        run("INSERT INTO shift_type (code, name) VALUES (" + quoted + ", " + quoted
            + ");"
              "INSERT INTO shift_version (shift_type_id, effective) SELECT shift_type_id, '(,)'"
              " FROM shift_type WHERE code = "
            + quoted
            + ";"
              "INSERT INTO shift_segment SELECT v.shift_version_id, s.position, s.kind, s.from_s,"
              " s.until_s FROM shift_version v JOIN shift_type USING (shift_type_id), (VALUES "
            + segments + ") s (position, kind, from_s, until_s) WHERE code = " + quoted);
    }

    // The agent's shift of a day; its id.
    qint64 addShift(const QByteArray &agentNo, const QByteArray &day, const char *code)
    {
        Rows row = owner.execute(
            "WITH week AS (INSERT INTO roster_week (team_id, starts_on, edition, revision,"
            " changed_by) SELECT 1, date_trunc('week', '"
            + day
            + "'::timestamp)::date, 1 + count(*), 1, 1 FROM roster_week WHERE state = 'draft' AND"
              " starts_on = date_trunc('week', '"
            + day
            + "'::timestamp)::date HAVING count(*) = 0 RETURNING roster_week_id)"
              " INSERT INTO shift_instance (agent_id, team_id, on_date, kind, shift_version_id,"
              " starts_at, ends_at, roster_week_id) SELECT a.agent_id, 1, '"
            + day + "', 'shift', s.shift_version_id, shift_moment('" + day
            + "', min(s.starts_s)), shift_moment('" + day
            + "', max(s.ends_s)), coalesce((SELECT roster_week_id FROM week), (SELECT"
              " min(roster_week_id) FROM roster_week WHERE starts_on = date_trunc('week', '"
            + day
            + "'::timestamp)::date)) FROM agent a, shift_type t JOIN shift_version v USING"
              " (shift_type_id) JOIN shift_segment s USING (shift_version_id) WHERE a.agent_no = '"
            + agentNo + "' AND t.code = '" + QByteArray(code)
            + "' GROUP BY a.agent_id, s.shift_version_id RETURNING shift_instance_id");
        row.next();
        return row.integer("shift_instance_id");
    }

    // A punch at the device's wall time.
    PunchStore::Taken punch(const char *agentNo, const char *local, PunchDirection direction,
                            qint64 device = 1)
    {
        PunchFile file;
        file.lines.push_back({1,
                              QString::fromLatin1(agentNo),
                              QDateTime::fromString(QString::fromLatin1(local),
                                                    QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                              direction,
                              {}});
        return take(device, file);
    }
    PunchStore::Taken take(qint64 device, const PunchFile &file)
    {
        Connection connection = database.connect(manager);
        return PunchStore().take(connection, device, QStringLiteral("day.csv"), file);
    }
    // What the switch told of an agent at local wall time.
    void tell(const char *agentNo, const char *local, const char *state, const char *reason = "")
    {
        run("SELECT ensure_partitions('" + QByteArray(local) + "', '" + QByteArray(local)
            + "');"
              "INSERT INTO agent_event (at, agent_id, source_id, kind, state, reason) SELECT '"
            + local + "'::timestamp AT TIME ZONE 'Asia/Shanghai', agent_id, 1, 'setting', '" + state
            + "', nullif('" + reason + "', '') FROM agent WHERE agent_no = '" + agentNo + "'");
    }
    int closeDue()
    {
        Connection connection = database.connect(manager);
        return AttendanceStore().closeDueDays(connection);
    }
    [[nodiscard]] std::vector<Violation> violations(QDate month, const QString &login = {}) const
    {
        Connection connection = database.connect(login.isEmpty() ? manager : login);
        return ViolationStore().list(connection, month, 10000);
    }
    [[nodiscard]] ViolationWhy why(ViolationId id) const
    {
        Connection connection = database.connect(manager);
        return ViolationStore().load(connection, id);
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

    QString manager, leader, auditor;
};

}
