// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/appraisalmodel.h"

#include "floor/figuretext.h"
#include "floor/oddfiguremodel.h"

namespace banzhang {
namespace {

bool isNumber(int column)
{
    return column == AppraisalModel::Figure || column == AppraisalModel::Points;
}

QVariant sortKey(int column, const Appraisal &entry, const QString &text)
{
    switch (column) {
    case AppraisalModel::Day: return entry.day;
    case AppraisalModel::Figure: return entry.figure;
    case AppraisalModel::Bound: return entry.bound;
    case AppraisalModel::Points: return entry.points;
    case AppraisalModel::State: return int(entry.state);
    case AppraisalModel::EnteredAt: return entry.enteredAt;
    default: return text;
    }
}

}

AppraisalModel::AppraisalModel(Word word, QObject *parent)
    : TableModel(parent), m_word(std::move(word))
{}

const Appraisal *AppraisalModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &rows()[size_t(index.row())] : nullptr;
}

QString AppraisalModel::stateText(AppraisalState state)
{
    switch (state) {
    case AppraisalState::Proposed: return tr("Proposed");
    case AppraisalState::Confirmed: return tr("Confirmed");
    case AppraisalState::Withdrawn: return tr("Withdrawn");
    }
    return {};
}

QString AppraisalModel::momentText(const QDateTime &at) const
{
    return at.toOffsetFromUtc(m_siteOffset).toString(QStringLiteral("MM-dd HH:mm"));
}

// "11-20 10:42 Zhou: seen", of the last decision.
QString AppraisalModel::decisionText(const Appraisal &entry) const
{
    const bool isWithdrawn = entry.state == AppraisalState::Withdrawn;
    if (entry.state == AppraisalState::Proposed)
        return entry.isToConfirm ? tr("to confirm: gap") : QString();
    const QString &who = isWithdrawn ? entry.withdrawnBy : entry.confirmedBy;
    const QString &words = isWithdrawn ? entry.withdrawnWhy : entry.confirmedNote;
    const QString text =
        momentText(isWithdrawn ? entry.withdrawnAt : entry.confirmedAt) + u' ' + who;
    return words.isEmpty() ? text : text + QStringLiteral(": ") + words;
}

QString AppraisalModel::text(int column, const Appraisal &entry) const
{
    switch (column) {
    case Day: return entry.day.toString(Qt::ISODate);
    case Agent: return entry.agentNo + u' ' + entry.agent;
    case Team: return entry.team;
    case What: return m_word(entry);
    case Figure: return figureText(unitOf(entry), entry.figure);
    case Bound: return boundText(unitOf(entry), entry.bound, entry.isAbove);
    case Standard: return entry.standard;
    case Points: return entry.points == 0 ? QString() : hundredthsText(entry.points);
    case State: return stateText(entry.state);
    case EnteredBy: return entry.enteredBy;
    case EnteredAt: return momentText(entry.enteredAt);
    case Decision: return decisionText(entry);
    case Comment: return entry.comment;
    default: return {};
    }
}

QVariant AppraisalModel::cell(int column, int role, const Appraisal &entry) const
{
    switch (role) {
    case Qt::DisplayRole: return text(column, entry);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, entry, text(column, entry));
    case IdRole: return column == Day ? QVariant(number(entry.id)) : QVariant();
    case AlarmRole:
        return column == Decision && entry.isToConfirm && entry.state == AppraisalState::Proposed
                   ? 1
                   : 0;
    case QuietRole: return column == Day && entry.state == AppraisalState::Withdrawn;
    default: return {};
    }
}

QVariant AppraisalModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Day");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case What: return tr("What was seen");
    case Figure: return tr("Figure");
    case Bound: return tr("Bound");
    case Standard: return tr("Standard");
    case Points: return tr("Points");
    case State: return tr("State");
    case EnteredBy: return tr("Entered by");
    case EnteredAt: return tr("Entered");
    case Decision: return tr("Decision");
    case Comment: return tr("Comment");
    default: return {};
    }
}

QList<int> AppraisalModel::rolesOf(int column) const
{
    QList<int> roles{Qt::DisplayRole, SortRole};
    if (column == Day)
        roles << QuietRole;
    else if (column == Decision)
        roles << AlarmRole;
    return roles;
}

}
