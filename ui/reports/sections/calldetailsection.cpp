// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

#include <QLocale>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

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
    table.rows.reserve(context.extras.calls.size());
    for (const ReportCall &call : context.extras.calls)
        table.rows.push_back({{call.at, call.agentNo, call.agent, call.number, call.talkS,
                               qint64(call.attempts), call.status},
                              RowRole::Plain,
                              {ReportLink::To::Calls, call.callId}});
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
    const ReportExtras &extras = context.extras;
    SectionPart list{u"list"_qs, Words::tr("Calls"), durationsNote(context), {}};
    if (!extras.calls.empty())
        list.blocks.emplace_back(listOf(context));
    const QLocale digits(QLocale::English);
    if (extras.callsInAll > qint64(extras.calls.size()))
        list.blocks.emplace_back(noteOf(
            Words::tr("The first %1 of %2 calls. All of them are in the workbook and in the CSV "
                      "file.")
                .arg(digits.toString(qint64(extras.calls.size())),
                     digits.toString(extras.callsInAll))));
    else if (extras.calls.empty())
        list.blocks.emplace_back(
            noteOf(Words::tr("Every call is in the workbook and in the CSV file.")));
    parts.push_back(list);
    return parts;
}

}
