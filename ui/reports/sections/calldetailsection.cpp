// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

#include <QLocale>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

// The calls of that agent on that day.
ReportLink linkTo(AgentId agent, const QDateTime &at, const SectionContext &context)
{
    if (agent == AgentId())
        return {};
    const QDate day = at.toTimeZone(context.zone).date();
    return {ReportLink::To::Calls, number(agent), day, day};
}

ReportTable listOf(const SectionContext &context)
{
    ReportTable table{u"calls"_qs,
                      {{u"at"_qs, Words::tr("Time"), FigureKind::DateTime, 1.3},
                       {u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 0.7},
                       {u"agent"_qs, Words::tr("Name"), FigureKind::Text, 1},
                       {u"number"_qs, Words::tr("Number"), FigureKind::Text, 1.2},
                       {u"duration"_qs, Words::tr("Talk"), FigureKind::Clock, 0.8},
                       {u"attempts"_qs, Words::tr("Attempts"), FigureKind::Integer, 0.7},
                       {u"status"_qs, Words::tr("Saved status"), FigureKind::Text, 1.3}},
                      {},
                      emptyWord(context)};
    const CallDetail &detail = context.extras.calls;
    table.rows.reserve(detail.calls.size());
    for (const DetailedCall &call : detail.calls)
        table.rows.push_back(
            {cellsOf(call), RowRole::Plain, linkTo(call.agentId, call.at, context)});
    if (detail.inAll > qint64(detail.calls.size())) {
        table.inAll = detail.inAll;
        table.digest = detail.digest;
    }
    return table;
}

ReportTable numbersOf(const SectionContext &context)
{
    ReportTable table{u"calls-by-number"_qs,
                      {{u"number"_qs, Words::tr("Number"), FigureKind::Text, 1.2},
                       {u"attempts"_qs, Words::tr("Attempts"), FigureKind::Integer, 0.7},
                       {u"connected"_qs, Words::tr("Connected"), FigureKind::Integer, 0.7},
                       {u"talk"_qs, Words::tr("Talk time"), FigureKind::Clock, 0.8},
                       {u"last"_qs, Words::tr("Last call"), FigureKind::DateTime, 1.3},
                       {u"status"_qs, Words::tr("Last status"), FigureKind::Text, 1.3},
                       {u"agent-no"_qs, Words::tr("No."), FigureKind::Text, 0.7},
                       {u"agent"_qs, Words::tr("Name"), FigureKind::Text, 1}},
                      {},
                      emptyWord(context)};
    table.rows.reserve(context.extras.calls.numbers.size());
    for (const DialledNumber &one : context.extras.calls.numbers)
        table.rows.push_back({{one.number, one.attempts, one.connected, one.talkS, one.lastAt,
                               one.status, one.agentNo, one.agent},
                              RowRole::Plain,
                              linkTo(one.agentId, one.lastAt, context)});
    return table;
}

WorkColumn talkMean()
{
    return rateColumn("talk-mean", Words::tr("Mean talk"), FigureKind::Clock, &WorkSums::talkMean,
                      1, Words::tr("Mean talk = talk ÷ finished calls."));
}

ReportTable summaryOf(const SectionContext &context)
{
    return tableOfAgents(
        context, u"calls-by-agent"_qs,
        {columns::dialled(), columns::connected(),
         sumColumn("talk", Words::tr("Talk time"), FigureKind::Duration, &WorkSums::talkS),
         talkMean(),
         sumColumn("transferred", Words::tr("Transferred"), FigureKind::Integer,
                   &WorkSums::transferred),
         sumColumn("ended-by-agent", Words::tr("Ended by agent"), FigureKind::Integer,
                   &WorkSums::endedByAgent)});
}

SectionPart numbersPart(const SectionContext &context)
{
    const CallDetail &detail = context.extras.calls;
    SectionPart part{
        u"numbers"_qs, Words::tr("Calls by number"), durationsNote(context), {numbersOf(context)}};
    const QLocale digits(QLocale::English);
    QString note = Words::tr(
        "Attempts = calls with this number within the days; the last call, its status "
        "and its agent are those of the latest one. Calls without a number are left out.");
    if (const auto shown = qint64(detail.numbers.size()); detail.numbersInAll > shown)
        note = Words::tr("The %1 numbers tried most often, of %2.")
                   .arg(digits.toString(shown), digits.toString(detail.numbersInAll))
               + u' ' + note;
    part.blocks.emplace_back(noteOf(note));
    return part;
}

SectionPart callsPart(const SectionContext &context)
{
    const CallDetail &detail = context.extras.calls;
    SectionPart part{u"list"_qs, Words::tr("Calls"), durationsNote(context), {listOf(context)}};
    const QLocale digits(QLocale::English);
    if (const auto shown = qint64(detail.calls.size()); detail.inAll > shown)
        part.blocks.emplace_back(noteOf(
            Words::tr("Screen and paper have the first %1 of %2 calls; xlsx and CSV files of this "
                      "run have all of them. The run's fingerprint covers all: SHA-256 of the "
                      "calls %3.")
                .arg(digits.toString(shown), digits.toString(detail.inAll), detail.digest)));
    return part;
}

}

SectionParts callDetailSection(const SectionContext &context)
{
    const ReportTable summary = summaryOf(context);
    return {{u"summary"_qs,
             Words::tr("Calls by agent"),
             durationsNote(context),
             {summary, noteOf(notesOf(summary))}},
            numbersPart(context),
            callsPart(context)};
}

}
