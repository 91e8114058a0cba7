// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetrecordmodel.h"

namespace banzhang {

SheetRecordModel::SheetRecordModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant SheetRecordModel::value(int column, const SheetRecord &sheet) const
{
    switch (column) {
    case Scored: return sheet.submittedAt;
    case Interaction: return sheet.interactionAt;
    case Score: return sheet.score / 100.0;
    default: return m_word(column, sheet);
    }
}

QVariant SheetRecordModel::cell(int column, int role, const SheetRecord &sheet) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, sheet);
    case Qt::TextAlignmentRole:
        return column == Score ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SortRole: return column == Link ? QVariant(sheet.corrects) : value(column, sheet);
    case IdRole: return sheet.sheetId;
    case AlarmRole: return column == Fatal && sheet.failed ? 2 : 0;
    case QuietRole: return sheet.state == SheetState::Retracted;
    default: return {};
    }
}

QVariant SheetRecordModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Score)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Scored: return tr("Scored");
    case Interaction: return tr("Interaction");
    case Agent: return tr("Agent");
    case Team: return tr("Team");
    case Inspector: return tr("Inspector");
    case Form: return tr("Form");
    case Mode: return tr("Mode");
    case Reason: return tr("Reason");
    case Score: return tr("Score");
    case Grade: return tr("Grade");
    case Fatal: return tr("Fatal");
    case State: return tr("State");
    case Link: return tr("Correction");
    default: return {};
    }
}

}
