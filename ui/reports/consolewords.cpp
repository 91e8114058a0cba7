// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/consolewords.h"

#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/serverclock.h"
#include "common/words.h"
#include "reports/sections/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace banzhang {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportConsole)
};

QString titleOf(const QString &code)
{
    const ReportKind *kind = reportKindOf(code);
    return kind ? reportTitle(*kind) : code;
}

QString groupWord(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return Texts::tr("Daily");
    case ReportPeriod::Week: return Texts::tr("Weekly");
    case ReportPeriod::Month: return Texts::tr("Monthly");
    case ReportPeriod::Quarter:
    case ReportPeriod::Year: return Texts::tr("Quarterly / annual");
    case ReportPeriod::Range: break;
    }
    return Texts::tr("On demand");
}

// "today 08:02", "yesterday 18:30", "11-16 09:00".
QString shortMoment(const QDateTime &moment, const ServerClock &clock)
{
    const QDateTime at = clock.atSite(moment);
    const qint64 days = at.date().daysTo(clock.siteNow().date());
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return Texts::tr("today %1").arg(time);
    if (days == 1)
        return Texts::tr("yesterday %1").arg(time);
    return at.toString(QStringLiteral("MM-dd HH:mm"));
}

int pagesOf(const ReportRun &run)
{
    int pages = 0;
    for (const ReportFile &file : run.files)
        pages = std::max(pages, file.pages);
    return pages;
}

QString resultWord(const ReportRun &run)
{
    if (!run.failure.isEmpty())
        return run.failure;
    if (run.isLost)
        return Texts::tr("The program ended before it was done");
    if (run.finishedAt.isNull())
        return Texts::tr("Under way");
    QStringList parts;
    if (const int pages = pagesOf(run); pages > 0)
        parts << Texts::tr("%n page(s)", nullptr, pages);
    parts << Texts::tr("%1 s").arg(QLocale::c().toString(double(run.milliseconds) / 1000, 'f', 1));
    if (run.isProvisional)
        parts << Texts::tr("not closed: provisional");
    return parts.join(Texts::tr(", "));
}

QString filesWord(const ReportRun &run)
{
    QStringList formats;
    for (const ReportFile &file : run.files) {
        if (const QString word = formatWord(file.format); !formats.contains(word))
            formats << word;
    }
    return formats.isEmpty() ? missingText() : formats.join(u" · ");
}

QString runWord(int column, const ReportRun &run, const ServerClock &clock)
{
    switch (column) {
    case ReportRunModel::Time: return shortMoment(run.begunAt, clock);
    case ReportRunModel::Report: return titleOf(run.request.report);
    case ReportRunModel::Days: return requestSpanWord(run.request);
    case ReportRunModel::Who: return run.scheduleId > 0 ? Texts::tr("by schedule") : run.runBy;
    case ReportRunModel::Result: return resultWord(run);
    case ReportRunModel::RunNo: return run.runNo;
    case ReportRunModel::Fingerprint: return run.fingerprint.left(16);
    case ReportRunModel::Files: return filesWord(run);
    default: return {};
    }
}

// As it stands beside dates: 2001 began on a Monday.
QString weekdayWord(int dayOfWeek)
{
    return dayText(QDate(2001, 1, dayOfWeek), {}).section(u' ', -1);
}

QString whenWord(const ReportSchedule &one)
{
    const QString time = one.at.toString(QStringLiteral("HH:mm"));
    switch (one.every) {
    case ReportSchedule::Every::Day: return Texts::tr("daily %1").arg(time);
    case ReportSchedule::Every::Week:
        return Texts::tr("weekly, %1 %2").arg(weekdayWord(one.dayOf), time);
    case ReportSchedule::Every::Month:
        return Texts::tr("monthly, day %1, %2").arg(one.dayOf).arg(time);
    case ReportSchedule::Every::Quarter:
        return Texts::tr("quarterly, day %1, %2").arg(one.dayOf).arg(time);
    case ReportSchedule::Every::Year: break;
    }
    return Texts::tr("annually, January %1, %2").arg(one.dayOf).arg(time);
}

QString scheduleWord(int column, const ReportSchedule &one, const ServerClock &clock)
{
    switch (column) {
    case ReportScheduleModel::Report: return titleOf(one.request.report);
    case ReportScheduleModel::Every: return whenWord(one);
    case ReportScheduleModel::Formats: {
        QStringList words;
        for (const ReportFormat format : one.formats)
            words << formatWord(format);
        return words.join(u" · ");
    }
    case ReportScheduleModel::Folder: return one.folder;
    case ReportScheduleModel::Next:
        return one.isActive ? momentText(one.nextAt, clock) : Texts::tr("ended");
    case ReportScheduleModel::Last:
        return one.lastRunAt.isNull() ? missingText() : momentText(one.lastRunAt, clock);
    case ReportScheduleModel::Outcome:
        if (one.lastRunAt.isNull())
            return missingText();
        return one.lastFailure.isEmpty() ? Texts::tr("done") : one.lastFailure;
    case ReportScheduleModel::MadeBy: return one.madeBy;
    default: return {};
    }
}

}

ReportDeskWords reportDeskWords(const ServerClock &clock)
{
    ReportDeskWords words;
    words.catalogue = {groupWord, reportTitle, reportDescription,
                       [&clock](const ReportRun &run) { return shortMoment(run.begunAt, clock); }};
    words.run = [&clock](int column, const ReportRun &run) { return runWord(column, run, clock); };
    words.schedule = [&clock](int column, const ReportSchedule &one) {
        return scheduleWord(column, one, clock);
    };
    return words;
}

QString requestSpanWord(const ReportRequest &request)
{
    return spanWord(periodOf(request.span), request.span);
}

QString reportSentence(const Problem &problem)
{
    if (problem.sqlState == u"57014" || problem.constraint == u"report_cancelled")
        return Texts::tr("Cancelled.");
    if (problem.constraint == u"report_document_kept")
        return Texts::tr("The figures of this run were not kept. Run it again: a closed period "
                         "gives the same ones.");
    if (problem.constraint == u"call_spool")
        return Texts::tr("There is no room to put the calls aside: %1. Make room there, or ask for "
                         "fewer days.")
            .arg(problem.text);
    if (problem.constraint == u"report_run_own")
        return Texts::tr("This run is somebody else's.");
    if (problem.constraint == u"report_span" || problem.constraint == u"report_span_length")
        return Texts::tr("A report is about two years at most, from its first day to its last.");
    if (problem.constraint == u"report_reader")
        return Texts::tr("Reports are for managers, auditors, quality heads and team leaders.");
    if (problem.constraint == u"report_reach")
        return Texts::tr("You did not lead this team or agent in that time.");
    if (problem.constraint == u"report_schedule_held")
        return Texts::tr("Another program has taken this schedule, or it was not taken.");
    if (problem.constraint == u"report_schedule_open")
        return Texts::tr("This schedule was ended. Make a new one.");
    if (problem.constraint == u"report_letterhead_meanwhile")
        return Texts::tr("Somebody else changed the paper meanwhile. Open it again.");
    if (problem.constraint.startsWith(u"report_letterhead"))
        return Texts::tr("A line has 120 characters at most; margins are 5 to 50 mm.");
    if (problem.constraint.startsWith(u"report_logo"))
        return Texts::tr("A logo is a PNG, JPEG or SVG of 1,024 KB at most.");
    if (problem.constraint == u"report_schedule_folder")
        return Texts::tr("A folder is written from the root on, as /srv/reports.");
    if (problem.constraint == u"report_schedule_day")
        return Texts::tr("The day is 1 to 7 of a week, 1 to 28 of a month.");
    if (problem.constraint == u"report_schedule_formats")
        return Texts::tr("Choose at least one kind of file.");
    if (problem.kind == ProblemKind::Invalid && problem.sqlState.isEmpty())
        return problem.text; // of a writer: a sentence already
    return problemSentence(problem);
}

QString formatWord(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QStringLiteral("PDF");
    case ReportFormat::Xlsx: return QStringLiteral("xlsx");
    case ReportFormat::Csv: return QStringLiteral("CSV");
    case ReportFormat::Print: return Texts::tr("printed");
    case ReportFormat::Screen: break;
    }
    return Texts::tr("on screen");
}

QString everyWord(ReportSchedule::Every every)
{
    switch (every) {
    case ReportSchedule::Every::Day: return Texts::tr("Every day");
    case ReportSchedule::Every::Week: return Texts::tr("Every week");
    case ReportSchedule::Every::Month: return Texts::tr("Every month");
    case ReportSchedule::Every::Quarter: return Texts::tr("Every quarter");
    case ReportSchedule::Every::Year: break;
    }
    return Texts::tr("Every year");
}

}
