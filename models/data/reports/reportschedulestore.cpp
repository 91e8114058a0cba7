// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportschedulestore.h"

#include "reports/reportdocument.h"

#include <algorithm>
#include <array>

namespace banzhang {
namespace {

using Every = ReportSchedule::Every;

const std::array<std::pair<Every, const char *>, 5> everyCodes{{{Every::Day, "day"},
                                                                {Every::Week, "week"},
                                                                {Every::Month, "month"},
                                                                {Every::Quarter, "quarter"},
                                                                {Every::Year, "year"}}};

QString codeOf(Every every)
{
    const auto found = std::find_if(everyCodes.begin(), everyCodes.end(),
                                    [every](const auto &one) { return one.first == every; });
    return QLatin1String(found->second);
}

Every everyFrom(const QString &code)
{
    const auto found = std::find_if(everyCodes.begin(), everyCodes.end(), [&code](const auto &one) {
        return code == QLatin1String(one.second);
    });
    return found == everyCodes.end() ? Every::Month : found->first;
}

ReportSchedule scheduleFrom(const Rows &row)
{
    ReportSchedule one;
    one.scheduleId = row.integer("report_schedule_id");
    one.request = requestFromJson(row.bytes("request"));
    one.every = everyFrom(row.text("every"));
    one.dayOf = int(row.integer("day_of"));
    one.at = QTime::fromString(row.text("at_time").left(5), QStringLiteral("HH:mm"));
    for (const QString &code : row.textArray("formats")) {
        if (const auto format = reportFormatFromCode(code))
            one.formats.push_back(*format);
    }
    one.folder = row.text("folder");
    one.isActive = row.boolean("is_active");
    one.madeBy = row.text("made_by");
    one.lastRunAt = row.dateTime("last_run_at");
    one.lastFailure = row.text("last_failure");
    one.nextAt = row.dateTime("next_at");
    return one;
}

std::vector<ReportSchedule> listed(Connection &connection, qint64 scheduleId)
{
    Rows rows =
        connection.query(QStringLiteral("reports/list_report_schedules"),
                         {{"schedule_id", scheduleId > 0 ? QVariant(scheduleId) : QVariant()}});
    std::vector<ReportSchedule> schedules;
    schedules.reserve(size_t(rows.count()));
    while (rows.next())
        schedules.push_back(scheduleFrom(rows));
    return schedules;
}

}

std::vector<ReportSchedule> ReportScheduleStore::list(Connection &connection) const
{
    return listed(connection, 0);
}

qint64 ReportScheduleStore::save(Connection &connection, const ReportSchedule &schedule) const
{
    QStringList formats;
    for (const ReportFormat format : schedule.formats)
        formats.append(banzhang::codeOf(format));
    Rows row = connection.query(
        QStringLiteral("reports/save_report_schedule"),
        {{"schedule_id", schedule.scheduleId > 0 ? QVariant(schedule.scheduleId) : QVariant()},
         {"request", requestToJson(schedule.request)},
         {"every", codeOf(schedule.every)},
         {"day_of", schedule.dayOf},
         {"at", schedule.at},
         {"formats", formats},
         {"folder", schedule.folder}});
    row.next();
    return row.integer("report_schedule_id");
}

void ReportScheduleStore::end(Connection &connection, qint64 scheduleId) const
{
    connection.query(QStringLiteral("reports/end_report_schedule"), {{"schedule_id", scheduleId}});
}

void ReportScheduleStore::want(Connection &connection, qint64 scheduleId) const
{
    connection.query(QStringLiteral("reports/want_report_schedule"), {{"schedule_id", scheduleId}});
}

std::optional<DueSchedule> ReportScheduleStore::takeDue(Connection &connection,
                                                        qint64 scheduleId) const
{
    Rows row =
        connection.query(QStringLiteral("reports/take_due_schedule"),
                         {{"schedule_id", scheduleId > 0 ? QVariant(scheduleId) : QVariant()}});
    if (!row.next())
        return std::nullopt;
    DueSchedule due;
    due.dueAt = row.dateTime("due_at");
    due.dueExactly = row.text("due_exactly");
    due.attempts = int(row.integer("attempts"));
    due.schedule = listed(connection, row.integer("report_schedule_id")).at(0);
    return due;
}

void ReportScheduleStore::settle(Connection &connection, const DueSchedule &due,
                                 const QString &failure) const
{
    connection.query(
        QStringLiteral("reports/settle_report_schedule"),
        {{"schedule_id", due.schedule.scheduleId}, {"due", due.dueExactly}, {"failure", failure}});
}

}
