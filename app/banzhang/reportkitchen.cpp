// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportkitchen.h"

#include "db/connection.h"
#include "reports/calldetailstore.h"
#include "reports/consolewords.h"
#include "reports/incidentstore.h"
#include "reports/performancestore.h"
#include "reports/reportposts.h"
#include "reports/reportrunstore.h"
#include "reports/reportschedulestore.h"
#include "reports/reportstore.h"
#include "reports/sections/reportbuilder.h"
#include "reports/sections/reportwords.h"
#include "reports/targetstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace banzhang {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportKitchen)
};

constexpr int mostAttempts = 3;

Problem invalid(const QString &text)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = text;
    return problem;
}

// What somebody may not read is left out or counted as nothing: a report that is not for him would
// tell of a centre without fines and faults, and be proven true.
void checkPosts(Connection &open, const ReportRequest &request)
{
    const ReportKind *kind = reportKindOf(request.report);
    const std::vector<Post> posts = postsOfReader(open);
    if (kind
        && std::find_first_of(kind->posts.begin(), kind->posts.end(), posts.begin(), posts.end())
               == kind->posts.end())
        throw DbError(
            invalid(Texts::tr("“%1” is not a report for your post.").arg(reportTitle(*kind))));
}

bool wants(const ReportRequest &request, std::initializer_list<ReportSection> sections)
{
    const std::vector<ReportSection> all = sectionsOf(request);
    return std::find_first_of(all.begin(), all.end(), sections.begin(), sections.end())
           != all.end();
}

// Totals are of a month: those of the span's last one.
void readPerformance(Connection &open, const ReportRequest &request, ReportExtras &extras)
{
    const PerformanceStore store;
    const QDate month(request.span.to.year(), request.span.to.month(), 1);
    if (month > store.today(open))
        return;
    extras.performance = store.totals(open, month, request.scope);
    if (request.withBefore)
        extras.performanceBefore = store.totals(open, month.addMonths(-1), request.scope);
    extras.schemes = store.schemes(open, request.span);
}

ReportExtras readExtras(Connection &open, const ReportRequest &request,
                        const ReportProgress &progress)
{
    ReportExtras extras;
    if (wants(request, {ReportSection::Performance, ReportSection::Statements}))
        readPerformance(open, request, extras);
    if (wants(request, {ReportSection::CallDetail}))
        extras.calls = CallDetailStore().list(open, request, progress);
    if (wants(request, {ReportSection::Incidents}))
        extras.incidents = IncidentStore().list(open, request.span);
    if (wants(request, {ReportSection::Overview, ReportSection::QueueService,
                        ReportSection::Utilisation, ReportSection::QaSummary}))
        extras.targets = TargetStore().listFor(open, request);
    return extras;
}

ReportMade makeReport(Connection &connection, const ReportRequest &request,
                      const ReportProgress &progress)
{
    ReportFigures figures;
    ReportExtras extras;
    connection.readTogether([&](Connection &open) {
        checkPosts(open, request);
        figures = ReportStore().readIn(open, request, progress);
        extras = readExtras(open, request, progress);
    });
    return {buildReport(request, figures, extras), extras.calls.all};
}

// The last whole period before the moment at which it was due, by the days of the site.
ReportSpan dueSpan(Connection &connection, const DueSchedule &due)
{
    const QTimeZone zone(ReportRunStore().bearings(connection).zone.toLatin1());
    const QDate day = due.dueAt.toTimeZone(zone).date();
    const ReportKind *kind = reportKindOf(due.schedule.request.report);
    if (!kind)
        throw DbError(
            invalid(Texts::tr("There is no report %1.").arg(due.schedule.request.report)));
    ReportPeriod period = kind->period;
    if (period == ReportPeriod::Range) {
        using Every = ReportSchedule::Every;
        const Every every = due.schedule.every;
        period = every == Every::Day       ? ReportPeriod::Day
                 : every == Every::Week    ? ReportPeriod::Week
                 : every == Every::Month   ? ReportPeriod::Month
                 : every == Every::Quarter ? ReportPeriod::Quarter
                                           : ReportPeriod::Year;
    }
    return spanBefore(period, spanOf(period, day));
}

// The files of a schedule.
ReportDelivery deliveryOf(const ReportSchedule &schedule)
{
    return [&schedule](const MadeReport &report, std::vector<DeliveredFile> &files) {
        const QFileInfo folder(schedule.folder);
        for (const ReportFormat format : schedule.formats) {
            const QString path = QDir(folder.filePath()).filePath(suggestedName(report, format));
            const Result<ReportFile> file = writeReport(report, format, path, {}, {});
            if (!file)
                throw DbError(file.error());
            files.push_back({*file, path});
        }
    };
}

QStringList runOne(Connection &connection, const ReportKitchen &kitchen, const DueSchedule &due)
{
    if (due.attempts > mostAttempts)
        throw DbError(invalid(
            Texts::tr("The program ended %1 times before it was done.").arg(due.attempts - 1)));
    ReportRequest request = due.schedule.request;
    request.span = dueSpan(connection, due);
    const MadeReport report =
        runReport(connection, request, kitchenInto(kitchen, due.schedule.folder),
                  due.schedule.scheduleId, {}, deliveryOf(due.schedule));
    QStringList paths;
    for (const ReportFile &file : report.run.files)
        paths << QDir(due.schedule.folder).filePath(file.name);
    return paths;
}

}

ReportKitchen kitchenInto(ReportKitchen kitchen, const QString &folder)
{
    const QFileInfo place(folder);
    if (place.isDir() && place.isWritable())
        return kitchen;
    kitchen.make = [folder](Connection &, const ReportRequest &,
                            const ReportProgress &) -> ReportMade {
        throw DbError(invalid(Texts::tr("The folder %1 cannot be written.").arg(folder)));
    };
    return kitchen;
}

ReportKitchen reportKitchen()
{
    return {makeReport, QStringLiteral(BANZHANG_VERSION), reportSentence};
}

DueOutcome runDueSchedules(Connection &connection, const ReportKitchen &kitchen, qint64 scheduleId,
                           const std::function<void(const QString &)> &useLanguage,
                           const DueTold &told)
{
    const ReportScheduleStore store;
    DueOutcome outcome;
    while (const auto due = store.takeDue(connection, scheduleId)) {
        ++outcome.ran;
        if (useLanguage)
            useLanguage(due->schedule.request.language);
        QString failure;
        QStringList files;
        try {
            files = runOne(connection, kitchen, *due);
        } catch (const DbError &error) {
            if (error.isConnectionLost())
                throw; // the server lets go of it: the next runner repeats it
            failure = reportSentence(error.problem());
        }
        store.settle(connection, *due, failure);
        if (!failure.isEmpty()) {
            ++outcome.failed;
            outcome.lastFailure = failure;
        }
        if (told)
            told(due->schedule.request.report, failure, files);
    }
    return outcome;
}

}
