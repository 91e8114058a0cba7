// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/waitingmodel.h"

#include "common/roles.h"

namespace banzhang {
namespace {

QString customerText(const WaitingRow &row)
{
    if (!row.seesCustomer)
        return QStringLiteral("—");
    return row.call.customer.isEmpty() ? WaitingModel::tr("Number withheld") : row.call.customer;
}

QVariant textOf(int column, const WaitingRow &row)
{
    switch (column) {
    case WaitingModel::Place: return QString::number(row.place);
    case WaitingModel::Queue: return row.call.queue;
    case WaitingModel::Customer: return customerText(row);
    default: return {};
    }
}

QVariant sortKey(int column, const WaitingRow &row)
{
    if (column == WaitingModel::Place)
        return row.place;
    if (column == WaitingModel::Wait)
        return -row.call.enteredAt.toMSecsSinceEpoch();
    return textOf(column, row);
}

}

WaitingModel::WaitingModel(QObject *parent) : TableModel(parent) {}

void WaitingModel::replace(const std::vector<WaitingCall> &calls, bool seesCustomers)
{
    std::vector<WaitingRow> fresh;
    fresh.reserve(calls.size());
    QHash<qint64, int> places;
    std::vector<WaitingCall> byWait = calls;
    std::ranges::stable_sort(byWait, {}, &WaitingCall::enteredAt);
    for (const WaitingCall &call : byWait)
        fresh.push_back(
            {call, ++places[number(call.queueId)], alarmOf(call), seesCustomers, m_frozenAt});
    replaceRows(std::move(fresh));
}

void WaitingModel::setClock(const QDateTime &now)
{
    if (m_frozenAt.isValid())
        return;
    m_now = now;
    for (size_t place = 0; place < rows().size(); ++place) {
        WaitingRow row = rows()[place];
        row.alarm = alarmOf(row.call);
        updateRow(place, row);
    }
}

void WaitingModel::setRules(const FloorRules &rules)
{
    m_rules = rules;
    if (m_now.isValid())
        setClock(m_now);
}

void WaitingModel::freeze(const QDateTime &at)
{
    m_frozenAt = at;
    for (size_t place = 0; place < rows().size(); ++place) {
        WaitingRow row = rows()[place];
        row.frozenAt = at;
        updateRow(place, row);
    }
}

int WaitingModel::alarmOf(const WaitingCall &call) const
{
    return m_now.isValid() ? waitLevel(m_rules, call.queueId, call.enteredAt.secsTo(m_now), m_now)
                           : 0;
}

WaitingKey WaitingModel::keyOf(const WaitingRow &row) const
{
    return {row.call.enteredAt.toMSecsSinceEpoch(), row.call.callUid, row.call.visitNo};
}

QVariant WaitingModel::cell(int column, int role, const WaitingRow &row) const
{
    const bool isNumber = column == Place || column == Wait;
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(column, row);
    case IdRole: // stable for a call as long as it waits
        return column == Place
                   ? QVariant(qint64(qHash(row.call.callUid, size_t(row.call.visitNo)) >> 1))
                   : QVariant();
    case SinceRole: return column == Wait ? QVariant(row.call.enteredAt) : QVariant();
    case FreezeAtRole: return column == Wait ? QVariant(row.frozenAt) : QVariant();
    case StaleRole: return column == Place ? QVariant(row.frozenAt.isValid()) : QVariant();
    case AlarmRole: return column == Place || column == Wait ? row.alarm : 0;
    case QuietRole: return column == Customer && row.call.customer.isEmpty();
    default: return {};
    }
}

QVariant WaitingModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Place || column == Wait ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place: return tr("#", "place in the queue");
    case Queue: return tr("Queue");
    case Customer: return tr("Caller");
    case Wait: return tr("Waits");
    default: return {};
    }
}

QList<int> WaitingModel::rolesOf(int column) const
{
    switch (column) {
    case Place: return {Qt::DisplayRole, SortRole, IdRole, StaleRole, AlarmRole};
    case Wait: return {SortRole, SinceRole, FreezeAtRole, AlarmRole};
    case Customer: return {Qt::DisplayRole, SortRole, QuietRole};
    default: return {Qt::DisplayRole, SortRole};
    }
}

}
