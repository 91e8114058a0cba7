// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmmodel.h"

#include "common/durationtext.h"

namespace banzhang {
namespace {

bool isNumber(int column)
{
    return column == AlarmModel::Lasted || column == AlarmModel::Value
           || column == AlarmModel::Limit;
}

// How long it lasted; nothing while it goes on.
QVariant lastedSeconds(const FloorAlarm &alarm)
{
    return alarm.isOpen() ? QVariant() : QVariant(alarm.raisedAt.secsTo(alarm.endedAt));
}

QVariant sortKey(int column, const FloorAlarm &alarm, const QString &text)
{
    switch (column) {
    case AlarmModel::Highest: return alarm.highest;
    case AlarmModel::Raised: return alarm.raisedAt;
    case AlarmModel::Lasted: return lastedSeconds(alarm);
    case AlarmModel::Value: return alarm.value;
    case AlarmModel::Limit: return alarm.limit();
    default: return text;
    }
}

}

QString subjectOf(const FloorAlarm &alarm)
{
    return alarm.isOfQueue() ? alarm.queue : alarm.agentNo + u' ' + alarm.agent;
}

QString valueText(const FloorAlarm &alarm, qint64 value)
{
    return alarm.kind == ThresholdKind::QueueCount ? QString::number(value) : durationText(value);
}

AlarmModel::AlarmModel(Word kindWord, QObject *parent)
    : TableModel(parent), m_kindWord(std::move(kindWord))
{}

const FloorAlarm *AlarmModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &rows()[size_t(index.row())] : nullptr;
}

QString AlarmModel::text(int column, const FloorAlarm &alarm) const
{
    switch (column) {
    case Kind: return m_kindWord(alarm);
    case Who: return subjectOf(alarm);
    case Team: return alarm.team;
    case Highest: return alarm.highest == 2 ? tr("Red") : tr("Amber");
    case Raised:
        return alarm.raisedAt.toOffsetFromUtc(m_siteOffset)
            .toString(QStringLiteral("MM-dd HH:mm:ss"));
    case Lasted:
        return alarm.isOpen() ? tr("goes on") : durationText(alarm.raisedAt.secsTo(alarm.endedAt));
    case Value: return valueText(alarm, alarm.allowedSeconds + alarm.value);
    case Limit: return valueText(alarm, alarm.allowedSeconds + alarm.limit());
    case TakenBy: return alarm.acknowledgedBy;
    case Note: return alarm.note;
    default: return {};
    }
}

QVariant AlarmModel::cell(int column, int role, const FloorAlarm &alarm) const
{
    switch (role) {
    case Qt::DisplayRole: return text(column, alarm);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, alarm, text(column, alarm));
    case IdRole: return column == Kind ? QVariant(number(alarm.id)) : QVariant();
    case AlarmRole:
        return column == Highest || (column == Kind && alarm.isOpen()) ? alarm.highest : 0;
    case AlarmValueRole: return column == Kind ? QVariant::fromValue(alarm) : QVariant();
    default: return {};
    }
}

QVariant AlarmModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Kind: return tr("Alarm");
    case Who: return tr("Who");
    case Team: return tr("Team");
    case Highest: return tr("Level");
    case Raised: return tr("Raised");
    case Lasted: return tr("Lasted");
    case Value: return tr("Value");
    case Limit: return tr("Limit");
    case TakenBy: return tr("Acknowledged by");
    case Note: return tr("Note");
    default: return {};
    }
}

QList<int> AlarmModel::rolesOf(int column) const
{
    QList<int> roles{Qt::DisplayRole, SortRole};
    if (column == Kind)
        roles << AlarmRole << IdRole;
    else if (column == Highest)
        roles << AlarmRole;
    return roles;
}

}
