// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/punchstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banzhang {
namespace {

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray rowsOf(const PunchFile &read)
{
    QJsonArray rows;
    for (const PunchLine &line : read.lines)
        rows.append(QJsonObject{{u"line"_qs, line.line},
                                {u"agent_no"_qs, line.agentNo},
                                {u"local"_qs, line.local.toString(u"yyyy-MM-dd HH:mm:ss"_qs)},
                                {u"direction"_qs, codeOf(line.direction)},
                                {u"text"_qs, line.text}});
    return rows;
}

QJsonArray rejectsOf(const PunchFile &read)
{
    QJsonArray rejects;
    for (const PunchFault &fault : read.faults)
        rejects.append(QJsonObject{
            {u"line"_qs, fault.line}, {u"text"_qs, fault.text}, {u"why"_qs, codeOf(fault.kind)}});
    return rejects;
}

}

std::vector<PunchDevice> PunchStore::devices(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_punch_devices"));
    std::vector<PunchDevice> devices;
    devices.reserve(size_t(rows.count()));
    while (rows.next())
        devices.push_back(
            {rows.integer("punch_device_id"), rows.text("name"),
             punchMappingFrom(QJsonDocument::fromJson(rows.bytes("mapping")).object()),
             int(rows.integer("offset_s")), rows.dateTime("offset_since")});
    return devices;
}

qint64 PunchStore::saveDevice(Connection &connection, const PunchDevice &device) const
{
    const QJsonObject mapping = toJson(device.mapping);
    Rows row = connection.query(
        QStringLiteral("attendance/save_punch_device"),
        {{"punch_device_id", device.id > 0 ? QVariant(device.id) : QVariant()},
         {"name", device.name},
         {"mapping", QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact))}});
    row.next();
    return row.integer("punch_device_id");
}

int PunchStore::setOffset(Connection &connection, qint64 deviceId, const QDateTime &from,
                          int offsetS) const
{
    Rows row =
        connection.query(QStringLiteral("attendance/set_device_offset"),
                         {{"punch_device_id", deviceId}, {"from_at", from}, {"offset_s", offsetS}});
    row.next();
    return int(row.integer("corrected"));
}

PunchStore::Taken PunchStore::take(Connection &connection, qint64 deviceId, const QString &file,
                                   const PunchFile &read) const
{
    Rows row = connection.query(QStringLiteral("attendance/take_punches"),
                                {{"punch_device_id", deviceId},
                                 {"file", file},
                                 {"rows", jsonText(rowsOf(read))},
                                 {"rejects", jsonText(rejectsOf(read))}});
    row.next();
    return {int(row.integer("added")), int(row.integer("known")), int(row.integer("rejected"))};
}

qint64 PunchStore::enter(Connection &connection, qint64 agentId, const QDateTime &at,
                         PunchDirection direction, const QString &reason, const QString &key,
                         qint64 replaces, bool isVoid) const
{
    Rows row = connection.query(QStringLiteral("attendance/enter_punch"),
                                {{"agent_id", agentId},
                                 {"at", at},
                                 {"direction", codeOf(direction)},
                                 {"reason", reason},
                                 {"key", key},
                                 {"replaces", replaces > 0 ? QVariant(replaces) : QVariant()},
                                 {"is_void", isVoid}});
    row.next();
    return row.integer("punch_id");
}

std::vector<PunchGap> PunchStore::gaps(Connection &connection, int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_punch_gaps"), {{"most", most}});
    std::vector<PunchGap> gaps;
    gaps.reserve(size_t(rows.count()));
    while (rows.next())
        gaps.push_back({rows.integer("punch_gap_id"), rows.integer("punch_device_id"),
                        rows.text("device"), rows.dateTime("from_at"), rows.dateTime("to_at"),
                        rows.text("why"), rows.text("entered_by"), rows.dateTime("entered_at")});
    return gaps;
}

void PunchStore::addGap(Connection &connection, const PunchGap &gap) const
{
    connection.query(QStringLiteral("attendance/add_punch_gap"), {{"punch_device_id", gap.deviceId},
                                                                  {"from_at", gap.from},
                                                                  {"to_at", gap.to},
                                                                  {"why", gap.why}});
}

}
