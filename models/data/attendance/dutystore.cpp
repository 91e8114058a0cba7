// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

DutyArea areaFrom(const Rows &row)
{
    return {row.integer("duty_area_id"), row.text("name"), row.text("work"),
            int(row.integer("position")), row.boolean("is_retired")};
}

Duty dutyFrom(const Rows &row)
{
    Duty duty;
    duty.id = row.integer("duty_assignment_id");
    duty.areaId = row.integer("duty_area_id");
    duty.on = row.date("on_date");
    duty.agentId = row.integer("agent_id");
    duty.agentNo = row.text("agent_no");
    duty.agent = row.text("agent");
    duty.team = row.text("team");
    duty.begins = row.dateTime("begins_at");
    duty.doneAt = row.dateTime("done_at");
    duty.doneSeenBy = row.text("done_seen_by");
    duty.handovers = int(row.integer("handovers"));
    duty.isSettled = row.boolean("is_settled");
    duty.isSkipped = row.boolean("is_skipped");
    return duty;
}

DutyShift shiftFrom(const Rows &row)
{
    return {row.date("on_date"), row.integer("agent_id"),  row.text("agent_no"),
            row.text("agent"),   row.integer("team_id"),   row.text("team"),
            row.text("shift"),   row.dateTime("begins_at")};
}

DutyLoad loadFrom(const Rows &row)
{
    return {row.integer("agent_id"), int(row.integer("duties")), row.date("last_on")};
}

template <class T>
std::vector<T> all(Rows rows, T (*from)(const Rows &))
{
    std::vector<T> values;
    values.reserve(size_t(rows.count()));
    while (rows.next())
        values.push_back(from(rows));
    return values;
}

QByteArray jsonOf(const std::vector<DutyCell> &cells)
{
    QJsonArray array;
    for (const DutyCell &cell : cells) {
        QJsonObject one{{QStringLiteral("duty_area_id"), cell.areaId},
                        {QStringLiteral("on_date"), cell.on.toString(Qt::ISODate)}};
        if (cell.agentId > 0)
            one.insert(QStringLiteral("agent_id"), cell.agentId);
        array.append(one);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

}

DutyWeek DutyStore::week(Connection &connection, QDate monday) const
{
    const auto rows = [&](const char *query) {
        return connection.query(QStringLiteral("attendance/") + QLatin1String(query),
                                {{"from_on", monday}});
    };
    return {monday, all(rows("list_duty_areas"), areaFrom), all(rows("list_duties"), dutyFrom),
            all(rows("list_duty_shifts"), shiftFrom), all(rows("list_duty_loads"), loadFrom)};
}

int DutyStore::assign(Connection &connection, const std::vector<DutyCell> &cells) const
{
    Rows row =
        connection.query(QStringLiteral("attendance/assign_duty"), {{"cells", jsonOf(cells)}});
    row.next();
    return int(row.integer("changed"));
}

void DutyStore::handOver(Connection &connection, qint64 dutyId, qint64 toAgentId,
                         const QString &fromSignature, const QString &toSignature) const
{
    connection.query(QStringLiteral("attendance/hand_over_duty"),
                     {{"duty_assignment_id", dutyId},
                      {"agent_id", toAgentId},
                      {"from_signature", fromSignature},
                      {"to_signature", toSignature}});
}

void DutyStore::markDone(Connection &connection, qint64 dutyId, bool isDone) const
{
    connection.query(QStringLiteral("attendance/mark_duty_done"),
                     {{"duty_assignment_id", dutyId}, {"done", isDone}});
}

qint64 DutyStore::saveArea(Connection &connection, const DutyArea &area) const
{
    Rows row = connection.query(QStringLiteral("attendance/save_duty_area"),
                                {{"duty_area_id", area.id > 0 ? QVariant(area.id) : QVariant()},
                                 {"name", area.name},
                                 {"work", area.work},
                                 {"position", area.position},
                                 {"retired", area.isRetired}});
    row.next();
    return row.integer("duty_area_id");
}

}
