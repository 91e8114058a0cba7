// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

#include "reports/sections/reportwords.h"

#include <QSet>

#include <cmath>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

constexpr auto serviceLevel = QStringView(u"service-level");

// As the figure is kept: pieces, seconds and fen are whole.
QVariant targetValue(double value, FigureKind kind)
{
    return kind == FigureKind::Percent || kind == FigureKind::Decimal
               ? QVariant(value)
               : QVariant(qint64(std::llround(value)));
}

}

WorkColumn sumColumn(const char *code, const QString &head, FigureKind kind, qint64 WorkSums::*sum,
                     double weight, const QString &note)
{
    return {{QString::fromLatin1(code), head, kind, weight, note},
            [sum](const WorkSums &sums) { return QVariant(sums.*sum); }};
}

WorkColumn rateColumn(const char *code, const QString &head, FigureKind kind,
                      std::optional<double> (WorkSums::*rate)() const, double weight,
                      const QString &note)
{
    return {{QString::fromLatin1(code), head, kind, weight, note},
            [rate, kind](const WorkSums &sums) { return figureOf((sums.*rate)(), kind); }};
}

QVariant figureOf(std::optional<double> value, FigureKind kind)
{
    if (!value)
        return {};
    if (kind == FigureKind::Clock || kind == FigureKind::Duration)
        return qint64(std::llround(*value));
    return *value;
}

QVariant percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? QVariant(100 * double(part) / double(whole)) : QVariant();
}

QVariant blank()
{
    return QStringLiteral("");
}

WorkSums sumOf(const std::vector<AgentSums> &agents)
{
    WorkSums all;
    for (const AgentSums &agent : agents)
        all += agent.sums;
    return all;
}

QueueSums sumOf(const std::vector<QueueSums> &queues)
{
    QueueSums all;
    for (const QueueSums &queue : queues)
        all += queue;
    return all;
}

int peopleIn(std::span<const AgentSums> agents)
{
    QSet<qint64> people;
    for (const AgentSums &agent : agents)
        people.insert(number(agent.agentId));
    return int(people.size());
}

QString nameWithState(const AgentSums &agent)
{
    if (!agent.leftOn.isValid())
        return agent.name;
    return Words::tr("%1 (left %2)", "an agent")
        .arg(agent.name, agent.leftOn.toString(u"yyyy-MM-dd"_qs));
}

QString peopleWord(const QString &what, int people)
{
    return Words::tr("%1 (%n people)", "sum of a table", people).arg(what);
}

std::optional<FigureTarget> targetOf(const SectionContext &context, const QString &figure)
{
    // It stands with the queues, as the floor has it.
    if (figure == serviceLevel)
        return serviceTarget(context.figures.frame.serviceTarget);
    return targetFor(figure, context.request.span, context.request.scope, context.extras.targets);
}

void judge(const SectionContext &context, KeyFigure &figure)
{
    const auto target = targetOf(context, figure.code);
    if (!target)
        return;
    figure.target = targetValue(target->value, figure.kind);
    figure.isAtMost = target->direction == TargetDirection::AtMost;
    figure.light = lightOf(
        figure.value.isNull() ? std::nullopt : std::optional(figure.value.toDouble()), *target);
}

void addTargetLine(const SectionContext &context, ReportChart &chart)
{
    for (const ChartSeries &series : chart.series) {
        const TargetKind *kind = targetKindOf(series.code);
        if (!kind || kind->of == TargetKind::Of::Sum)
            continue;
        if (const auto target = targetOf(context, series.code)) {
            ChartSeries line{ChartSeries::Look::Target, u"target"_qs,
                             Words::tr("Target"),       series.kind,
                             series.isRightAxis,        {}};
            line.values.assign(chart.categories.size(), target->value);
            chart.series.push_back(line);
            return;
        }
    }
}

ReportBlock noteOf(const QString &text)
{
    return ReportText{text, true};
}

ReportBlock signaturesOf(const SectionContext &context)
{
    const ReportFrame &frame = context.figures.frame;
    const QStringList leaders(frame.leaders.begin(), frame.leaders.end());
    const auto box = [](const QString &word, const QString &name) {
        return name.isEmpty() ? word : word + u' ' + name;
    };
    return SignatureBoxes{{box(Words::tr("Made by", "signature"), frame.runBy),
                           box(Words::tr("Team leader", "signature"), leaders.join(u", ")),
                           Words::tr("Department manager", "signature"),
                           Words::tr("Director", "signature")}};
}

void addCentreNote(std::vector<ReportBlock> &blocks, const SectionContext &context)
{
    if (!context.request.scope.isCentre())
        blocks.push_back(noteOf(Words::tr("These figures are of the whole centre, not of %1 alone.")
                                    .arg(context.figures.frame.scopeName)));
}

QString notesOf(const ReportTable &table)
{
    QStringList notes;
    for (const ReportColumn &column : table.columns)
        if (!column.note.isEmpty())
            notes.append(column.note);
    return notes.join(Words::tr(" ", "between sentences"));
}

QString durationsNote(const SectionContext &context)
{
    return Words::tr("Times as h:mm, time zone %1").arg(context.figures.frame.zone);
}

QString emptyWord(const SectionContext &context)
{
    return Words::tr("Nothing is recorded for %1.")
        .arg(spanWord(context.period, context.request.span));
}

ReportLink linkTo(ReportLink::To to, qint64 id, const SectionContext &context)
{
    return {to, id, context.request.span.from, context.request.span.to};
}

}
