// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoreports.h"

#include "reportkitchen.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"

#include <QDir>

namespace banzhang {
namespace {

using Every = ReportSchedule::Every;

// A stick that is not plugged in.
const QString noFolder = QStringLiteral("/media/usb-stick/reports");

struct Plan
{
    QString report;
    Every every;
    int dayOf;
    QTime at;
    std::vector<ReportFormat> formats;
};

std::vector<Plan> plans()
{
    return {{u"daily-book"_qs, Every::Day, 1, QTime(8, 0), {ReportFormat::Pdf}},
            {u"qa-summary"_qs, Every::Week, 1, QTime(8, 30), {ReportFormat::Pdf}},
            {u"monthly-book"_qs,
             Every::Month,
             1,
             QTime(9, 0),
             {ReportFormat::Pdf, ReportFormat::Xlsx}}};
}

ReportRequest requestOf(const QString &report, const QString &language)
{
    ReportRequest request;
    request.report = report;
    request.language = language;
    request.withBefore = true;
    const ReportKind *kind = reportKindOf(report);
    request.isLandscape = kind && kind->isLandscape;
    return request;
}

qint64 saveSchedule(Connection &connection, const Plan &plan, const QString &language,
                    const QString &folder)
{
    ReportSchedule schedule;
    schedule.request = requestOf(plan.report, language);
    schedule.every = plan.every;
    schedule.dayOf = plan.dayOf;
    schedule.at = plan.at;
    schedule.formats = plan.formats;
    schedule.folder = folder;
    return ReportScheduleStore().save(connection, schedule);
}

bool hasReports(Connection &connection)
{
    ReportRunQuery any;
    any.most = 1;
    return !ReportRunStore().list(connection, any).empty()
           || !ReportScheduleStore().list(connection).empty();
}

void run(Connection &connection, const QString &report, const QString &language, const QDate &day,
         const std::function<bool()> &goesOn)
{
    ReportRequest request = requestOf(report, language);
    const ReportKind *kind = reportKindOf(report);
    if (!kind || !goesOn())
        return;
    request.span = spanOf(kind->period, day);
    (void)runReport(connection, request, reportKitchen(), 0,
                    [&goesOn](int, int) { return goesOn(); });
}

// What is due there fails, and says why.
void runIntoNothing(Connection &connection, const QString &language)
{
    const qint64 schedule = saveSchedule(
        connection, {u"queue-service"_qs, Every::Week, 1, QTime(8, 30), {ReportFormat::Csv}},
        language, noFolder);
    ReportScheduleStore().want(connection, schedule);
    (void)runDueSchedules(connection, reportKitchen(), schedule, {}, {});
}

void write(Connection &connection, const QString &language, const QString &folder,
           const std::function<bool()> &goesOn)
{
    if (hasReports(connection) || !QDir().mkpath(folder))
        return;
    for (const Plan &plan : plans())
        (void)saveSchedule(connection, plan, language, folder);
    runIntoNothing(connection, language);
    const QDate today = ReportRunStore().bearings(connection).today;
    const QDate lastMonth = QDate(today.year(), today.month(), 1).addDays(-1);
    for (const QString &report : {u"monthly-book"_qs, u"attendance-month"_qs, u"performance"_qs})
        run(connection, report, language, lastMonth, goesOn);
    run(connection, u"agent-work"_qs, language, today.addDays(-1), goesOn);
}

}

Result<void> writeDemoReports(const QString &manager, const QString &language,
                              const QString &folder, const std::function<bool()> &goesOn)
{
    try {
        Connection connection = Connection::open(manager);
        write(connection, language, folder, goesOn);
        return {};
    } catch (const DbError &error) {
        return tl::unexpected<Problem>(error.problem());
    }
}

}
