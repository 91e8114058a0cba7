// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/planmodel.h"

#include "common/durationtext.h"
#include "quality/samplewords.h"

namespace banzhang {
namespace {

int percentOf(int done, int needed)
{
    return needed == 0 ? 100 : int(qint64(done) * 100 / needed);
}

int alignment(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QString whoText(const SampleProgress &line)
{
    return line.no.isEmpty() ? line.name : line.no + u' ' + line.name;
}

int countOf(const SampleProgress &line, int column)
{
    switch (column) {
    case ProgressModel::Needed: return line.needed;
    case ProgressModel::Found: return line.picked;
    case ProgressModel::Done: return line.done;
    case ProgressModel::Remaining: return line.remaining();
    case ProgressModel::Overdue: return line.overdue;
    case ProgressModel::Skipped: return line.skipped;
    default: return percentOf(line.done, line.needed);
    }
}

QString stateText(const SamplePick &pick)
{
    switch (pick.state) {
    case PickState::Open: return pick.isOverdue ? PickModel::tr("Overdue") : PickModel::tr("Open");
    case PickState::Done: return PickModel::tr("Done");
    case PickState::Skipped: return PickModel::tr("Skipped");
    case PickState::Swapped: return PickModel::tr("Swapped");
    }
    return {};
}

}

QString PlanModel::text(const SamplingPlan &plan, int column) const
{
    switch (column) {
    case Name: return plan.name;
    case Progress: return QStringLiteral("%1/%2").arg(plan.done).arg(plan.picked);
    case Reason: return reasonWord(plan.reason);
    case State:
        return plan.holdsOn(m_today) ? tr("in force")
               : plan.from > m_today ? tr("from %1").arg(plan.from.toString(Qt::ISODate))
                                     : tr("over");
    default: return {};
    }
}

QVariant PlanModel::cell(int column, int role, const SamplingPlan &plan) const
{
    switch (role) {
    case Qt::DisplayRole: return text(plan, column);
    case Qt::ToolTipRole: return planSentence(plan);
    case Qt::TextAlignmentRole: return alignment(column == Progress);
    case SortRole:
        return column == Progress ? QVariant(percentOf(plan.done, plan.picked))
                                  : QVariant(text(plan, column));
    case IdRole: return number(plan.id);
    case QuietRole: return !plan.holdsOn(m_today);
    default: return {};
    }
}

QVariant PlanModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column == Progress);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Plan");
    case Progress: return tr("Done");
    case Reason: return tr("Reason");
    case State: return tr("State");
    default: return {};
    }
}

QVariant ProgressModel::cell(int column, int role, const SampleProgress &line) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Who     ? whoText(line)
               : column == Team  ? line.team
               : column == Share ? QStringLiteral("%1%").arg(countOf(line, column))
                                 : QString::number(countOf(line, column));
    case Qt::TextAlignmentRole: return alignment(column > Team);
    case SortRole:
        return column == Who    ? QVariant(whoText(line))
               : column == Team ? QVariant(line.team)
                                : QVariant(countOf(line, column));
    case IdRole: return line.id;
    case AlarmRole: return column == Overdue && line.overdue > 0 ? 1 : 0;
    case TargetRole: return column == Share ? QVariant(100) : QVariant();
    case QuietRole: return line.needed == 0;
    default: return {};
    }
}

QVariant ProgressModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Team);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Who: return tr("Who");
    case Team: return tr("Team");
    case Needed: return tr("Planned");
    case Found: return tr("Drawn");
    case Done: return tr("Done");
    case Remaining: return tr("Remaining");
    case Overdue: return tr("Overdue");
    case Skipped: return tr("Skipped");
    case Share: return tr("Share");
    default: return {};
    }
}

QString PickModel::text(const SamplePick &pick, int column) const
{
    switch (column) {
    case State: return stateText(pick);
    case At: return pick.at.addSecs(m_offset).toString(QStringLiteral("MM-dd HH:mm:ss"));
    case Agent: return pick.agentNo + u' ' + pick.agent;
    case Team: return pick.team;
    case Queue: return pick.queue;
    case Length: return durationText(pick.seconds);
    case Reason: return reasonWord(pick.reason);
    case Detail: return pick.detail;
    case Inspector: return pick.inspector;
    case Due: return pick.dueOn.toString(QStringLiteral("MM-dd"));
    case Why: return pick.why;
    default: return {};
    }
}

QVariant PickModel::cell(int column, int role, const SamplePick &pick) const
{
    switch (role) {
    case Qt::DisplayRole: return text(pick, column);
    case Qt::TextAlignmentRole: return alignment(column == Length);
    case SortRole:
        return column == At       ? QVariant(pick.at)
               : column == Length ? QVariant(pick.seconds)
               : column == Due    ? QVariant(pick.dueOn)
                                  : QVariant(text(pick, column));
    case IdRole: return number(pick.id);
    case AlarmRole: return column == State && pick.isOverdue ? 1 : 0;
    case QuietRole: return pick.state == PickState::Skipped || pick.state == PickState::Swapped;
    default: return {};
    }
}

QVariant PickModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column == Length);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return tr("State");
    case At: return tr("Took place");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Queue: return tr("Queue");
    case Length: return tr("Length");
    case Reason: return tr("Reason");
    case Detail: return tr("Figure");
    case Inspector: return tr("Inspector");
    case Due: return tr("Due");
    case Why: return tr("Remark");
    default: return {};
    }
}

}
