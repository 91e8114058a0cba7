// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/punchgapmodel.h"

namespace banzhang {

PunchGapModel::PunchGapModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant PunchGapModel::cell(int column, int role, const PunchGap &gap) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, gap);
    case Qt::ToolTipRole: return column == Why ? QVariant(gap.why) : QVariant();
    case SortRole:
        switch (column) {
        case From: return gap.from;
        case To: return gap.to;
        case EnteredAt: return gap.enteredAt;
        default: return m_word(column, gap);
        }
    case IdRole: return gap.id;
    default: return {};
    }
}

QVariant PunchGapModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Device: return tr("Device");
    case From: return tr("From");
    case To: return tr("To");
    case Why: return tr("Why");
    case EnteredBy: return tr("Entered by");
    case EnteredAt: return tr("Entered");
    default: return {};
    }
}

}
