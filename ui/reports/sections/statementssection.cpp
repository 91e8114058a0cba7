// SPDX-License-Identifier: GPL-3.0-or-later
// One page an agent, to be read and signed by him.
#include "reports/sections/ledgertools.h"
#include "reports/sections/performancetools.h"
#include "reports/sections/reportwords.h"

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

// What is known about one agent; all lists were searched once for all agents.
struct Person
{
    std::vector<const AgentSums *> times; // one for each team
    std::optional<WorkSums> before;
    std::optional<WorkSums> yearBefore;
    std::vector<const LedgerLine *> ledger;
    const PerformanceTotal *total = nullptr;

    [[nodiscard]] WorkSums sums() const
    {
        WorkSums all;
        for (const AgentSums *time : times)
            all += time->sums;
        return all;
    }
};

using Sums = QHash<qint64, WorkSums>;

Sums sumsByAgent(const std::vector<AgentSums> &agents, bool isWanted)
{
    Sums all;
    if (isWanted)
        for (const AgentSums &agent : agents)
            all[number(agent.agentId)] += agent.sums;
    return all;
}

std::vector<Person> peopleOf(const SectionContext &context)
{
    const ReportFigures &figures = context.figures;
    std::vector<Person> people;
    QHash<qint64, size_t> place;
    for (const AgentSums &agent : figures.agents) {
        const auto known = place.constFind(number(agent.agentId));
        if (known == place.cend())
            place.insert(number(agent.agentId), people.size());
        Person &person = known == place.cend() ? people.emplace_back() : people[*known];
        person.times.push_back(&agent);
    }
    // They come by number, and over months one number may be of two, or one person have two.
    for (const LedgerLine &line : figures.ledger) {
        const auto at = place.constFind(number(line.agentId));
        if (at != place.cend())
            people[*at].ledger.push_back(&line);
    }
    for (const PerformanceTotal &total : context.extras.performance) {
        const auto at = place.constFind(number(total.agentId));
        if (at != place.cend() && total.post != u"leader")
            people[*at].total = &total;
    }
    const Sums before = sumsByAgent(figures.agentsBefore, context.request.withBefore);
    const Sums yearBefore = sumsByAgent(figures.agentsYearBefore, context.request.withYearBefore);
    const auto known = [](const Sums &sums, qint64 agent) {
        const auto at = sums.constFind(agent);
        return at == sums.cend() ? std::nullopt : std::optional(*at);
    };
    for (Person &person : people) {
        const qint64 agent = number(person.times.front()->agentId);
        person.before = known(before, agent);
        person.yearBefore = known(yearBefore, agent);
    }
    return people;
}

std::vector<WorkColumn> columnsOfStatement()
{
    return {columns::dialled(),
            columns::connected(),
            columns::visits(),
            columns::successes(),
            columns::refusalRate(),
            columns::workTime(),
            columns::efficiency(),
            columns::sales(),
            columns::qaMean(),
            columns::attendanceRate(),
            sumColumn("late", Words::tr("Late"), FigureKind::Integer, &WorkSums::late),
            sumColumn("absent", Words::tr("Absent"), FigureKind::Integer, &WorkSums::shiftsAbsent)};
}

KeyFigures figuresOf(const Person &person, const std::vector<WorkColumn> &columns)
{
    KeyFigures all{u"figures"_qs, {}};
    all.figures.reserve(columns.size());
    const WorkSums sums = person.sums();
    for (const WorkColumn &column : columns) {
        KeyFigure figure;
        figure.code = column.column.code;
        figure.name = column.column.head;
        figure.kind = column.column.kind;
        figure.value = column.value(sums);
        if (person.before)
            figure.before = column.value(*person.before);
        if (person.yearBefore)
            figure.yearBefore = column.value(*person.yearBefore);
        all.figures.push_back(std::move(figure));
    }
    return all;
}

ReportTable ledgerOf(const Person &person)
{
    ReportTable table{u"statement-ledger"_qs,
                      {{u"on"_qs, Words::tr("Day"), FigureKind::Date, 1},
                       {u"kind"_qs, Words::tr("Kind"), FigureKind::Text, 0.9},
                       {u"reason"_qs, Words::tr("Reason"), FigureKind::Text, 3},
                       {u"amount"_qs, Words::tr("Amount (yuan)"), FigureKind::Money, 1}},
                      {},
                      Words::tr("No fine and no award is booked.")};
    qint64 balance = 0;
    for (const LedgerLine *line : person.ledger) {
        table.rows.push_back({{line->on, ledgerLineWord(line->kind), line->reason, line->fen},
                              RowRole::Plain,
                              linkOf(*line)});
        balance += line->fen;
    }
    if (!person.ledger.empty())
        table.rows.push_back({{blank(), Words::tr("Sum"), blank(), balance}, RowRole::Sum});
    return table;
}

ReportTable partsOf(const PerformanceTotal &total, const QTimeZone &zone)
{
    ReportTable table{u"statement-total"_qs,
                      {{u"part"_qs, Words::tr("Part"), FigureKind::Text, 1.4},
                       {u"weight"_qs, Words::tr("Weight"), FigureKind::Integer, 0.8},
                       {u"value"_qs, Words::tr("Value"), FigureKind::Text, 1},
                       {u"points"_qs, Words::tr("Points"), FigureKind::Decimal, 1}},
                      {},
                      {}};
    for (const PartScore &part : total.parts)
        table.rows.push_back({{performanceMetricWord(part.metric), qint64(part.weight),
                               partValueText(part, zone), figureOf(part.points)}});
    table.rows.push_back(
        {{Words::tr("Total"), blank(), blank(), figureOf(total.total)}, RowRole::Sum});
    return table;
}

QString whoText(const Person &person)
{
    QStringList teams;
    for (const AgentSums *time : person.times)
        if (!time->team.isEmpty())
            teams.append(time->team);
    QStringList parts{teams.isEmpty() ? Words::tr("Without a team") : teams.join(u", ")};
    const AgentSums &agent = *person.times.front();
    if (agent.hiredOn.isValid())
        parts.append(Words::tr("hired %1").arg(agent.hiredOn.toString(u"yyyy-MM-dd"_qs)));
    if (agent.leftOn.isValid())
        parts.append(Words::tr("left %1").arg(agent.leftOn.toString(u"yyyy-MM-dd"_qs)));
    return parts.join(u" · ");
}

SectionPart statementOf(const SectionContext &context, const Person &person,
                        const std::vector<WorkColumn> &columns)
{
    const AgentSums &agent = *person.times.front();
    SectionPart part{agent.agentNo, agent.agentNo + u' ' + agent.name, whoText(person), {}, true};
    part.blocks.emplace_back(figuresOf(person, columns));
    part.blocks.emplace_back(ledgerOf(person));
    if (person.total) {
        part.blocks.emplace_back(partsOf(*person.total, context.zone));
        QStringList notes{formulaOf(*person.total)};
        if (const QString month = monthNote(context); !month.isEmpty())
            notes.prepend(month);
        const QStringList gaps = gapsOf(*person.total);
        if (!gaps.isEmpty())
            notes.append(Words::tr("Missing, as a gap and not as zero: %1.")
                             .arg(gaps.join(Words::tr(", ", "between names"))));
        if (const QString why = noPlaceNote(*person.total); !why.isEmpty())
            notes.append(why);
        if (!person.total->outcome.isEmpty())
            notes.append(Words::tr("Outcome: %1. %2")
                             .arg(outcomeWord(person.total->outcome), person.total->outcomeReason));
        part.blocks.emplace_back(noteOf(notes.join(u'\n')));
    } else {
        part.blocks.emplace_back(noteOf(Words::tr("No performance total is reckoned yet.")));
    }
    part.blocks.emplace_back(SignatureBoxes{{Words::tr("Agent %1", "signature").arg(agent.name),
                                             Words::tr("Team leader", "signature"),
                                             Words::tr("Department manager", "signature")}});
    return part;
}

}

SectionParts statementsSection(const SectionContext &context)
{
    SectionParts parts;
    const std::vector<WorkColumn> columns = columnsOfStatement();
    for (const Person &person : peopleOf(context))
        parts.push_back(statementOf(context, person, columns));
    if (parts.empty())
        parts.push_back({{}, {}, {}, {ReportText{emptyWord(context)}}});
    return parts;
}

}
