// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shiftstore.h"

#include "attendance/rosterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

const QString workdayCode = QStringLiteral("workday");

ShiftVersion versionFrom(const Rows &row)
{
    ShiftVersion version;
    version.id = row.id<ShiftVersionId>("shift_version_id");
    version.from = row.date("from_on");
    version.until = row.date("until_on");
    version.lastUsed = row.date("last_used");
    version.madeBy = row.text("made_by");
    version.madeAt = row.dateTime("made_at");
    const QStringList kinds = row.textArray("kinds");
    const std::vector<qint64> starts = row.integerArray("starts");
    const std::vector<qint64> ends = row.integerArray("ends");
    version.segments.reserve(starts.size());
    for (size_t i = 0; i < starts.size(); ++i)
        version.segments.push_back(
            {segmentFromCode(kinds.at(qsizetype(i))), int(starts[i]), int(ends.at(i))});
    return version;
}

ShiftType typeFrom(const Rows &row)
{
    ShiftType type;
    type.id = row.id<ShiftTypeId>("shift_type_id");
    type.code = row.text("code");
    type.name = row.text("name");
    type.isTraining = row.text("activity") == u"training";
    type.key = int(row.integer("key_digit"));
    type.retiredOn = row.date("retired_on");
    return type;
}

}

ShiftBook ShiftStore::book(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_shift_types"));
    ShiftBook book;
    while (rows.next()) {
        if (book.types.empty() || book.types.back().id != rows.id<ShiftTypeId>("shift_type_id"))
            book.types.push_back(typeFrom(rows));
        if (!rows.isNull("shift_version_id"))
            book.types.back().versions.push_back(versionFrom(rows));
    }
    return book;
}

ShiftTypeId ShiftStore::saveType(Connection &connection, const ShiftType &type) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/save_shift_type"),
        {{"shift_type_id", number(type.id) == 0 ? QVariant() : QVariant(number(type.id))},
         {"code", type.code},
         {"name", type.name},
         {"activity", type.isTraining ? u"training"_qs : u"work"_qs},
         {"key_digit", type.key == 0 ? QVariant() : QVariant(type.key)}});
    row.next();
    return row.id<ShiftTypeId>("shift_type_id");
}

void ShiftStore::retire(Connection &connection, ShiftTypeId id, bool isRetired) const
{
    connection.query(QStringLiteral("attendance/retire_shift_type"),
                     {{"shift_type_id", number(id)}, {"retired", isRetired}});
}

ShiftVersionId ShiftStore::saveVersion(Connection &connection, ShiftTypeId id, QDate from,
                                       const std::vector<ShiftSegment> &segments) const
{
    Rows row = connection.query(QStringLiteral("attendance/save_shift_version"),
                                {{"shift_type_id", number(id)},
                                 {"from_on", from},
                                 {"segments", QString::fromUtf8(segmentsToJson(segments))}});
    row.next();
    return row.id<ShiftVersionId>("shift_version_id");
}

ShiftStore::Site ShiftStore::site(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_roster_setting"));
    row.next();
    return {{int(row.integer("min_rest_s")), int(row.integer("rest_days_a_week")),
             int(row.integer("weeks_ahead")), int(row.integer("night_starts_s")),
             int(row.integer("night_ends_s"))},
            QTimeZone(row.bytes("zone")),
            row.date("today")};
}

void ShiftStore::set(Connection &connection, const RosterSetting &setting) const
{
    connection.query(QStringLiteral("attendance/set_roster_setting"),
                     {{"min_rest_s", setting.minRestS},
                      {"rest_days", setting.restDaysAWeek},
                      {"weeks_ahead", setting.weeksAhead},
                      {"night_starts_s", setting.nightStartS},
                      {"night_ends_s", setting.nightEndS}});
}

std::vector<CalendarDay> ShiftStore::calendar(Connection &connection, QDate from, QDate to) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_calendar_days"),
                                 {{"from_on", from}, {"to_on", to}});
    std::vector<CalendarDay> days;
    days.reserve(size_t(rows.count()));
    while (rows.next())
        days.push_back(
            {rows.date("on_date"),
             rows.text("kind") == workdayCode ? CalendarKind::Workday : CalendarKind::Holiday,
             rows.text("name")});
    return days;
}

int ShiftStore::importCalendar(Connection &connection, const std::vector<CalendarDay> &days,
                               bool whole) const
{
    QJsonArray array;
    for (const CalendarDay &day : days)
        array.append(QJsonObject{{QStringLiteral("on_date"), day.day.toString(Qt::ISODate)},
                                 {QStringLiteral("kind"), day.kind == CalendarKind::Workday
                                                              ? workdayCode
                                                              : QStringLiteral("holiday")},
                                 {QStringLiteral("name"), day.name}});
    const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    Rows row = connection.query(QStringLiteral("attendance/import_calendar"),
                                {{"days", QString::fromUtf8(json)}, {"whole", whole}});
    row.next();
    return int(row.integer("changed"));
}

}
