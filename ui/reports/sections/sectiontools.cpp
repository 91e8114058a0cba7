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

// Less than this far from its target, in points, a figure is near.
constexpr double nearPoints = 5;

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

void setTarget(KeyFigure &figure, double target, bool isLessBetter)
{
    figure.target = target;
    if (figure.value.isNull())
        return;
    const double ahead = (figure.value.toDouble() - target) * (isLessBetter ? -1 : 1);
    using enum KeyFigure::Light;
    figure.light = ahead >= 0 ? Met : ahead >= -nearPoints ? Near : Missed;
}

ReportBlock noteOf(const QString &text)
{
    return ReportText{text, true};
}

ReportBlock signaturesOf(const SectionContext &context)
{
    // The frame names who leads the scope: of a team its leaders, of all else the managers.
    const ReportFrame &frame = context.figures.frame;
    const ReportScope &scope = context.request.scope;
    const QString names = QStringList(frame.leaders.begin(), frame.leaders.end()).join(u", ");
    const bool isOfTeam = scope.teamId || scope.agentId;
    const QString leader = frame.isOwnTeams ? frame.runBy : isOfTeam ? names : QString();
    const QString manager = frame.isOwnTeams || isOfTeam ? QString() : names;
    const auto box = [](const QString &word, const QString &name) {
        return name.isEmpty() ? word : word + u' ' + name;
    };
    return SignatureBoxes{{box(Words::tr("Made by", "signature"), frame.runBy),
                           box(Words::tr("Team leader", "signature"), leader),
                           box(Words::tr("Department manager", "signature"), manager),
                           Words::tr("Director", "signature")}};
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
