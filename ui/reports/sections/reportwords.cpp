// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/reportwords.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

QString dayWord(const QDate &day)
{
    return day.toString(u"yyyy-MM-dd"_qs);
}

QString yearWord(const ReportSpan &span)
{
    return Words::tr("%1", "a year").arg(span.from.year());
}

QString bookTitle(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return Words::tr("Day book");
    case ReportPeriod::Week: return Words::tr("Week book");
    case ReportPeriod::Month: return Words::tr("Month book");
    case ReportPeriod::Quarter: return Words::tr("Quarter book");
    case ReportPeriod::Year: return Words::tr("Year book");
    case ReportPeriod::Range: return Words::tr("Book of any days");
    }
    return {};
}

}

QString reportTitle(const ReportKind &kind)
{
    if (kind.code.endsWith(u"-book"))
        return bookTitle(kind.period);
    if (kind.code == u"attendance-month")
        return Words::tr("Attendance month");
    if (kind.code == u"qa-errors")
        return Words::tr("QA summary and lost points");
    return kind.sections.empty() ? kind.code : sectionTitle(kind.sections.front());
}

QString sectionTitle(ReportSection section)
{
    switch (section) {
    case ReportSection::Overview: return Words::tr("Overview");
    case ReportSection::AgentWork: return Words::tr("Agent work statistics");
    case ReportSection::CallDetail: return Words::tr("Call detail");
    case ReportSection::QueueService: return Words::tr("Queue service");
    case ReportSection::Utilisation: return Words::tr("Utilisation and peaks");
    case ReportSection::Attendance: return Words::tr("Attendance");
    case ReportSection::Ledger: return Words::tr("Fines and awards");
    case ReportSection::QaSummary: return Words::tr("QA summary");
    case ReportSection::QaErrors: return Words::tr("Lost points by item");
    case ReportSection::Boards: return Words::tr("Leaderboards");
    case ReportSection::Inspectors: return Words::tr("Inspectors' work");
    case ReportSection::Performance: return Words::tr("Performance totals");
    case ReportSection::Statements: return Words::tr("Personal statements");
    case ReportSection::DataQuality: return Words::tr("Data quality");
    case ReportSection::Turnover: return Words::tr("Turnover and tenure");
    case ReportSection::Incidents: return Words::tr("Incidents");
    case ReportSection::AfterClose: return Words::tr("Changes after the closing");
    }
    return {};
}

namespace {

QString sectionDescription(ReportSection section)
{
    switch (section) {
    case ReportSection::Overview:
        return Words::tr("The headline figures against the time before and the targets");
    case ReportSection::AgentWork:
        return Words::tr("Dialled, connected, visits, successes, refusals, time and efficiency of "
                         "each agent");
    case ReportSection::CallDetail:
        return Words::tr("Every call with its number, length, attempts and saved status");
    case ReportSection::QueueService:
        return Words::tr("Calls, service level and waits of each queue, by day and half-hour");
    case ReportSection::Utilisation:
        return Words::tr("How log-in time was used, and when the peaks were");
    case ReportSection::Attendance:
        return Words::tr("Shifts, late, early, off post, absence and leave of each agent");
    case ReportSection::Ledger: return Words::tr("Every fine and award with its reason, and sums");
    case ReportSection::QaSummary: return Words::tr("Sheets and mean scores by team and agent");
    case ReportSection::QaErrors:
        return Words::tr("The items that cost the most points, with their running share");
    case ReportSection::Boards: return Words::tr("Closed boards with champions and prizes");
    case ReportSection::Inspectors:
        return Words::tr("Sheets, time, lateness and appeals of each inspector");
    case ReportSection::Performance:
        return Words::tr("Totals with their parts, formula and gaps, by person and by team");
    case ReportSection::Statements:
        return Words::tr("One page an agent, to be signed: figures, awards, fines, total");
    case ReportSection::DataQuality:
        return Words::tr("Missing punches, calls without recording, unknown agents and more");
    case ReportSection::Turnover: return Words::tr("Who came and who left, by tenure");
    case ReportSection::Incidents:
        return Words::tr("Faults, emergencies and drills with cause, effect and measures");
    case ReportSection::AfterClose:
        return Words::tr("Orders, returns, scores, shifts and fines that came after the month was "
                         "closed, and how they are settled");
    }
    return {};
}

}

QString reportDescription(const ReportKind &kind)
{
    if (kind.sections.size() == 1)
        return sectionDescription(kind.sections.front());
    QStringList titles;
    for (const ReportSection section : kind.sections)
        titles.append(sectionTitle(section));
    return titles.join(Words::tr(", ", "between the sections of a report"));
}

QString periodTitle(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return Words::tr("Daily report");
    case ReportPeriod::Week: return Words::tr("Weekly report");
    case ReportPeriod::Month: return Words::tr("Monthly report");
    case ReportPeriod::Quarter: return Words::tr("Quarterly report");
    case ReportPeriod::Year: return Words::tr("Annual report");
    case ReportPeriod::Range: return Words::tr("Report");
    }
    return {};
}

QString spanWord(ReportPeriod period, const ReportSpan &span)
{
    switch (period) {
    case ReportPeriod::Day: return dayWord(span.from);
    case ReportPeriod::Week:
        return Words::tr("%1 week %2")
            .arg(
                [&span] {
                    int year = 0;
                    (void)span.from.weekNumber(&year);
                    return QString::number(year);
                }(),
                QString::number(span.from.weekNumber()));
    case ReportPeriod::Month:
        return Words::tr("%1-%2", "year and month, in a title")
            .arg(span.from.year())
            .arg(span.from.month(), 2, 10, QLatin1Char('0'));
    case ReportPeriod::Quarter:
        return Words::tr("%1 Q%2", "year and quarter")
            .arg(span.from.year())
            .arg((span.from.month() + 2) / 3);
    case ReportPeriod::Year: return yearWord(span);
    case ReportPeriod::Range: break;
    }
    if (span.from == span.to)
        return dayWord(span.from);
    return Words::tr("%1 to %2", "days").arg(dayWord(span.from), dayWord(span.to));
}

QString beforeWord(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return Words::tr("Day before");
    case ReportPeriod::Week: return Words::tr("Last week");
    case ReportPeriod::Month: return Words::tr("Last month");
    case ReportPeriod::Quarter: return Words::tr("Last quarter");
    case ReportPeriod::Year: return Words::tr("Last year");
    case ReportPeriod::Range: return Words::tr("Days before");
    }
    return {};
}

QString yearBeforeWord(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Day: return Words::tr("Same day last year");
    case ReportPeriod::Week: return Words::tr("Same week last year");
    case ReportPeriod::Month: return Words::tr("Same month last year");
    case ReportPeriod::Quarter: return Words::tr("Same quarter last year");
    case ReportPeriod::Year: return Words::tr("Year before");
    case ReportPeriod::Range: return Words::tr("Same days last year");
    }
    return {};
}

}
