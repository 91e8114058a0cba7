// SPDX-License-Identifier: GPL-3.0-or-later
// Faults, emergencies, complaints and drills (#240, #178).
#include "reports/sections/reportwords.h"
#include "reports/sections/sectiontools.h"

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

QVariant lengthOf(const Incident &incident)
{
    return incident.endedAt.isValid() ? QVariant(incident.begunAt.secsTo(incident.endedAt))
                                      : QVariant();
}

QVariant knownOf(qint64 count)
{
    return count < 0 ? QVariant() : QVariant(count);
}

ReportTable listOf(const SectionContext &context)
{
    ReportTable table{u"incidents"_qs,
                      {{u"no"_qs, Words::tr("Incident no."), FigureKind::Text, 0.9},
                       {u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 0.8},
                       {u"title"_qs, Words::tr("What happened"), FigureKind::Text, 2.2},
                       {u"begun"_qs, Words::tr("Begun"), FigureKind::DateTime, 1.3},
                       {u"length"_qs, Words::tr("Lasted"), FigureKind::Clock, 0.8},
                       {u"calls-lost"_qs, Words::tr("Calls lost"), FigureKind::Integer, 0.8},
                       {u"agents"_qs, Words::tr("Agents"), FigureKind::Integer, 0.7},
                       {u"state"_qs, Words::tr("State"), FigureKind::Text, 0.9}},
                      {},
                      Words::tr("No incident was recorded in this time.")};
    qint64 lost = 0;
    for (const Incident &one : context.extras.incidents) {
        table.rows.push_back({{one.no, incidentKindWord(one.kind), one.title, one.begunAt,
                               lengthOf(one), knownOf(one.callsLost), knownOf(one.agents),
                               one.closedAt.isValid() ? Words::tr("closed", "incident")
                                                      : Words::tr("open", "incident")}});
        lost += std::max<qint64>(0, one.callsLost);
    }
    if (!table.rows.empty())
        table.rows.push_back(
            {{Words::tr("Sum"), blank(), blank(), blank(), blank(), lost, blank(), blank()},
             RowRole::Sum});
    return table;
}

void addLine(QStringList &lines, const QString &word, const QString &text)
{
    if (!text.isEmpty())
        lines.append(Words::tr("%1: %2", "a field of an incident").arg(word, text));
}

// By when a complaint was to be dealt with, and whether it was.
QString clockText(const Incident &one, const QTimeZone &zone)
{
    const QDateTime due = incidentDueAt(one);
    if (!due.isValid())
        return {};
    const QString at = figureText(due, FigureKind::DateTime, zone);
    if (one.isOpen())
        return Words::tr("due %1", "a complaint").arg(at);
    return one.closedAt <= due ? Words::tr("due %1, closed in time", "a complaint").arg(at)
                               : Words::tr("due %1, closed late", "a complaint").arg(at);
}

SectionPart detailOf(const SectionContext &context, const Incident &one)
{
    SectionPart part{one.no,
                     one.no + u' ' + (one.title.isEmpty() ? incidentKindWord(one.kind) : one.title),
                     incidentKindWord(one.kind),
                     {}};
    QStringList lines;
    addLine(lines, Words::tr("What happened"), one.what);
    addLine(lines, Words::tr("Effect"), one.effect);
    addLine(lines, Words::tr("Cause"), one.cause);
    addLine(lines, Words::tr("Measures"), one.measures);
    addLine(lines, Words::tr("48-hour clock"), clockText(one, context.zone));
    addLine(lines, Words::tr("Reported by"), one.reportedBy);
    addLine(lines, Words::tr("Took part"), one.attendees);
    part.blocks.emplace_back(ReportText{lines.join(u'\n')});
    if (!one.entries.empty()) {
        ReportTable table{u"incident-entries"_qs,
                          {{u"at"_qs, Words::tr("Time"), FigureKind::DateTime, 1.2},
                           {u"by"_qs, Words::tr("Who"), FigureKind::Text, 1},
                           {u"text"_qs, Words::tr("Entry"), FigureKind::Text, 4}},
                          {},
                          {}};
        for (const IncidentEntry &entry : one.entries)
            table.rows.push_back({{entry.at, entry.by, entry.text}});
        part.blocks.emplace_back(table);
    }
    part.note = Words::tr("Time zone %1").arg(context.figures.frame.zone);
    return part;
}

}

SectionParts incidentsSection(const SectionContext &context)
{
    SectionParts parts{{u"list"_qs, Words::tr("List"), durationsNote(context), {listOf(context)}}};
    addCentreNote(parts.front().blocks, context);
    for (const Incident &one : context.extras.incidents)
        parts.push_back(detailOf(context, one));
    if (!context.extras.incidents.empty())
        parts.back().blocks.push_back(signaturesOf(context));
    return parts;
}

}
