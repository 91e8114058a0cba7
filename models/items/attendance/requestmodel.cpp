// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requestmodel.h"

namespace banzhang {
namespace {

constexpr qint64 soonSeconds = 7200; // amber when less is left
constexpr qint64 urgentSeconds = 1800;
constexpr qint64 mostKinds = 100;

QString daysText(int halfDays)
{
    return QString::number(halfDays / 2.0, 'f', 1);
}

}

RequestModel::RequestModel(Word word, Now now, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_now(std::move(now))
{}

QVariant RequestModel::sortValue(int column, const AttendanceRequest &request) const
{
    switch (column) {
    case State: return int(stateAt(request, m_now()));
    // What still runs comes first, the most urgent of it before the others; then the newest.
    case Left:
        return clockOf(request, m_now()).isRunning()
                   ? request.dueAt
                   : m_now().addYears(1000).addSecs(request.dueAt.secsTo(m_now()));
    case When: return request.starts;
    case Approved: return request.approved.at;
    case Told: return request.told.at;
    case Recorded: return request.recorded.at;
    default: return m_word(column, request);
    }
}

// Red in the last half-hour, amber in the last two.
int RequestModel::alarm(const AttendanceRequest &request) const
{
    const RequestClock clock = clockOf(request, m_now());
    if (!clock.isRunning())
        return 0;
    return clock.leftS < urgentSeconds ? 2 : clock.leftS < soonSeconds ? 1 : 0;
}

QVariant RequestModel::cell(int column, int role, const AttendanceRequest &request) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, request);
    case Qt::ToolTipRole: return request.reason;
    case SortRole: return sortValue(column, request);
    case IdRole: return request.key();
    case AlarmRole: return column == Left ? alarm(request) : 0;
    case QuietRole: return !clockOf(request, m_now()).isRunning();
    default: return {};
    }
}

QVariant RequestModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return tr("State");
    case Left: return tr("Missing, and time left");
    case Agent: return tr("Agent");
    case What: return tr("What");
    case When: return tr("When");
    case Approved: return tr("Approved");
    case Told: return tr("Front desk told");
    case Reason: return tr("Reason");
    case Team: return tr("Team");
    case Recorded: return tr("Recorded by");
    default: return {};
    }
}

LeaveBalanceModel::LeaveBalanceModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

void LeaveBalanceModel::show(std::vector<LeaveBalance> balances)
{
    for (const LeaveBalance &balance : balances) {
        if (!m_kinds.contains(balance.kind))
            m_kinds.append(balance.kind);
    }
    replace(std::move(balances));
}

qint64 LeaveBalanceModel::keyOf(const LeaveBalance &balance) const
{
    return number(balance.agentId) * mostKinds + m_kinds.indexOf(balance.kind);
}

QVariant LeaveBalanceModel::cell(int column, int role, const LeaveBalance &balance) const
{
    const int halfDays = column == Given   ? balance.given
                         : column == Taken ? balance.taken
                                           : balance.left();
    switch (role) {
    case Qt::DisplayRole:
        return column == Agent  ? balance.agentNo + u' ' + balance.agent
               : column == Kind ? balance.name
                                : daysText(halfDays);
    case SortRole:
        return column == Agent  ? QVariant(balance.agentNo)
               : column == Kind ? QVariant(balance.name)
                                : QVariant(halfDays);
    case IdRole: return keyOf(balance);
    case QuietRole: return false;
    case Qt::TextAlignmentRole:
        return column >= Given ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant LeaveBalanceModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Kind: return tr("Kind");
    case Given: return tr("Days given");
    case Taken: return tr("Taken or asked for");
    case Remaining: return tr("Days left");
    default: return {};
    }
}

}
