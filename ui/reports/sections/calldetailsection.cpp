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
ReportLink linkTo(const DetailedCall &call, const SectionContext &context)
{
    if (call.agentId == AgentId())
        return {};
    const QDate day = call.at.toTimeZone(context.zone).date();
    return {ReportLink::To::Calls, number(call.agentId), day, day};
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
    table.rows.reserve(context.extras.calls.calls.size());
    for (const DetailedCall &call : context.extras.calls.calls)
        table.rows.push_back({{call.at, call.agentNo, call.agent, call.number, call.talkS,
                               call.attempts, call.status},
                              RowRole::Plain,
                              linkTo(call, context)});
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

}

SectionParts callDetailSection(const SectionContext &context)
{
    const ReportTable summary = summaryOf(context);
    SectionParts parts{{u"summary"_qs,
                        Words::tr("Calls by agent"),
                        durationsNote(context),
                        {summary, noteOf(notesOf(summary))}}};
    const CallDetail &detail = context.extras.calls;
    SectionPart list{u"list"_qs, Words::tr("Calls"), durationsNote(context), {listOf(context)}};
    const QLocale digits(QLocale::English);
    const auto listed = qint64(detail.calls.size());
    if (detail.inAll > listed)
        list.blocks.emplace_back(
            noteOf(Words::tr("The first %1 of %2 calls. Ask for fewer days, or take all of them by "
                             "“banzhangctl export calls”.")
                       .arg(digits.toString(listed), digits.toString(detail.inAll))));
    parts.push_back(list);
    return parts;
}

}
