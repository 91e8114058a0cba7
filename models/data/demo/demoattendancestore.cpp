// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoattendancestore.h"

#include "attendance/punchstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace banzhang {
namespace {

const QString door = QStringLiteral("门禁");

int numberOf(Connection &connection, const QString &query, const char *column,
             const Params &params = {})
{
    Rows row = connection.query(query, params);
    row.next();
    return int(row.integer(column));
}

qint64 ensureDoor(Connection &connection)
{
    const PunchStore store;
    const auto devices = store.devices(connection);
    const auto known = std::ranges::find(devices, door, &PunchDevice::name);
    if (known != devices.end())
        return known->id;
    PunchDevice device;
    device.name = door;
    return store.saveDevice(connection, device);
}

}

DemoAttendanceStore::Span DemoAttendanceStore::lockedSpan(Connection &connection) const
{
    // A statement of its own: what the other one wrote is seen by those after it only.
    connection.query(QStringLiteral("demo/lock_attendance"));
    connection.query(QStringLiteral("demo/plan_once"));
    Rows row = connection.query(QStringLiteral("demo/get_attendance_start"));
    row.next();
    return {row.date("from_on"), row.date("to_on"), row.boolean("is_new"), row.date("today")};
}

void DemoAttendanceStore::prepare(Connection &owner) const
{
    owner.query(QStringLiteral("demo/summarize_events"));
    // So that the planner knows it to lie in the order of time. Not a query that can be prepared.
    owner.execute("ANALYZE agent_event (at, agent_id, kind)");
    owner.query(QStringLiteral("demo/date_rules"));
}

void DemoAttendanceStore::writeDuties(Connection &owner, const QJsonArray &cells) const
{
    owner.transaction([&cells](Connection &open) {
        open.query(QStringLiteral("demo/insert_duties"),
                   {{"cells", QJsonDocument(cells).toJson(QJsonDocument::Compact)}});
        open.query(QStringLiteral("demo/insert_inspections"));
    });
}

void DemoAttendanceStore::writeRosters(Connection &connection, const QJsonArray &cells) const
{
    connection.query(QStringLiteral("demo/save_rosters"),
                     {{"cells", QJsonDocument(cells).toJson(QJsonDocument::Compact)}});
    connection.query(QStringLiteral("demo/publish_rosters"),
                     {{"why", QStringLiteral("按实际出勤补录")}});
}

void DemoAttendanceStore::writeNeeds(Connection &connection) const
{
    connection.query(QStringLiteral("demo/save_needs"));
}

void DemoAttendanceStore::writePastLeave(Connection &owner, const QJsonArray &away) const
{
    owner.query(QStringLiteral("demo/insert_past_leave"),
                {{"away", QJsonDocument(away).toJson(QJsonDocument::Compact)}});
    owner.query(QStringLiteral("demo/insert_past_requests"));
}

int DemoAttendanceStore::writePunches(Connection &connection, const QJsonArray &away) const
{
    return numberOf(connection, QStringLiteral("demo/take_demo_punches"), "added",
                    {{"punch_device_id", ensureDoor(connection)},
                     {"away", QJsonDocument(away).toJson(QJsonDocument::Compact)}});
}

int DemoAttendanceStore::closeDays(Connection &connection) const
{
    return numberOf(connection, QStringLiteral("attendance/close_due_days"), "measured");
}

void DemoAttendanceStore::decide(Connection &connection) const
{
    connection.query(QStringLiteral("demo/dismiss_demo_violations"));
    connection.query(QStringLiteral("demo/lessen_demo_violations"));
    connection.query(QStringLiteral("demo/confirm_demo_violations"));
    connection.query(QStringLiteral("demo/record_demo_statements"));
    connection.query(QStringLiteral("demo/add_demo_awards"));
}

void DemoAttendanceStore::writeAppeals(Connection &owner) const
{
    owner.query(QStringLiteral("demo/decide_by_deputy"));
    owner.query(QStringLiteral("demo/insert_fine_appeals"));
}

void DemoAttendanceStore::settleAppeals(Connection &connection) const
{
    const auto decide = [&](const char *outcome) {
        connection.query(QStringLiteral("demo/decide_fine_appeals"),
                         {{"outcome", QLatin1String(outcome)}});
    };
    decide("keep");
    decide("reduce");
    connection.query(QStringLiteral("demo/close_demo_months"));
    decide("uphold");
}

void DemoAttendanceStore::askToday(Connection &connection) const
{
    connection.query(QStringLiteral("demo/record_demo_leave"));
    connection.query(QStringLiteral("demo/record_demo_swaps"));
    connection.query(QStringLiteral("demo/match_demo_swaps"));
    connection.query(QStringLiteral("demo/refuse_demo_swap"));
}

void DemoAttendanceStore::tellSwap(Connection &owner) const
{
    owner.query(QStringLiteral("demo/tell_demo_swap"));
}

void DemoAttendanceStore::approveSwap(Connection &connection) const
{
    connection.query(QStringLiteral("demo/approve_demo_swap"));
}

}
