// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/daycallmodel.h"

#include "common/durationtext.h"
#include "common/roles.h"

#include <QLocale>

namespace banzhang {
namespace {

QString ringText(const DayCall &call)
{
    return QLocale::c().toString(call.ringMs / 1000.0, 'f', 1);
}

QString holdText(const DayCall &call)
{
    return call.holdCount == 0
               ? QString()
               : QStringLiteral("%1× %2").arg(call.holdCount).arg(durationText(call.holdSeconds));
}

QString customerText(const DayCallRow &row)
{
    if (!row.seesCustomer)
        return QStringLiteral("—");
    return row.call.customer.isEmpty() ? DayCallModel::tr("Number withheld") : row.call.customer;
}

QString textOf(int column, const DayCallRow &row)
{
    const DayCall &call = row.call;
    switch (column) {
    case DayCallModel::At:
        return call.offeredAt.toOffsetFromUtc(row.siteOffsetSeconds).toString(u"HH:mm:ss");
    case DayCallModel::Customer: return customerText(row);
    case DayCallModel::Talk: return call.talkSeconds ? durationText(*call.talkSeconds) : QString();
    case DayCallModel::Ring: return ringText(call);
    case DayCallModel::Hold: return holdText(call);
    case DayCallModel::End: return DayCallModel::endText(call);
    case DayCallModel::Queue: return call.queue;
    case DayCallModel::Wait: return durationText(call.waitSeconds);
    default: return {};
    }
}

QVariant sortKey(int column, const DayCallRow &row)
{
    switch (column) {
    case DayCallModel::At: return row.call.offeredAt;
    case DayCallModel::Talk: return row.call.talkSeconds.value_or(-1);
    case DayCallModel::Ring: return row.call.ringMs;
    case DayCallModel::Hold: return row.call.holdSeconds;
    case DayCallModel::Wait: return row.call.waitSeconds;
    default: return textOf(column, row);
    }
}

bool isNumber(int column)
{
    return column == DayCallModel::Talk || column == DayCallModel::Ring
           || column == DayCallModel::Hold || column == DayCallModel::Wait;
}

QString soundTip(CallSound sound)
{
    switch (sound) {
    case CallSound::NotForReader: break;
    case CallSound::None: return DayCallModel::tr("This call has no recording");
    case CallSound::Recorded: return DayCallModel::tr("Hear the recording (Enter)");
    }
    return {};
}

QString ringTip(const DayCallRow &row)
{
    return DayCallModel::tr("%1 rings of %2 s; more than two are too many")
        .arg(QLocale::c().toString(ringsOf(row.call.ringMs, row.ringCadenceMs), 'f', 1))
        .arg(row.ringCadenceMs / 1000.0);
}

}

DayCallModel::DayCallModel(QObject *parent) : TableModel(parent) {}

void DayCallModel::replace(const AgentDay &day)
{
    std::vector<DayCallRow> rows;
    rows.reserve(day.calls.size());
    for (const DayCall &call : day.calls)
        rows.push_back({call, day.siteOffsetSeconds, day.ringCadenceMs, day.seesCustomers});
    replaceRows(std::move(rows));
}

QString DayCallModel::endText(const DayCall &call)
{
    if (call.outcome == u"caller")
        return tr("Customer", "hung up first");
    if (call.outcome == u"agent")
        return tr("Agent", "hung up first");
    if (call.outcome == u"blind" || call.outcome == u"attended")
        return call.transferTo.isEmpty() ? tr("Transferred")
                                         : tr("→ %1", "transferred to").arg(call.transferTo);
    if (call.outcome == u"no_answer")
        return tr("No answer");
    if (call.outcome == u"canceled")
        return tr("Gave up", "a caller while it rang");
    return tr("Lost", "a call at a restart of the switch");
}

QVariant DayCallModel::cell(int column, int role, const DayCallRow &row) const
{
    switch (role) {
    case Qt::DisplayRole: return textOf(column, row);
    case SortRole: return sortKey(column, row);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: return column == Ring ? ringTip(row) : soundTip(row.call.sound);
    case AlarmRole:
        return column == Ring && rangTooLong(row.call.ringMs, row.ringCadenceMs) ? 1 : 0;
    case QuietRole: return !row.call.answeredAt.isValid();
    default: return {};
    }
}

QVariant DayCallModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("Offered", "when a call was");
    case Customer: return tr("Customer");
    case Talk: return tr("Talk");
    case Ring: return tr("Ring");
    case Hold: return tr("Hold");
    case End: return tr("Ended by", "a call");
    case Queue: return tr("Queue");
    case Wait: return tr("Waited");
    default: return {};
    }
}

DayCallKey DayCallModel::keyOf(const DayCallRow &row) const
{
    return {row.call.offeredAt.toMSecsSinceEpoch(), row.call.callUid, row.call.legNo};
}

QList<int> DayCallModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, Qt::ToolTipRole, AlarmRole, QuietRole};
}

}
