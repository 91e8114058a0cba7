// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosternotemodel.h"

namespace banzhang {

void RosterNoteModel::replace(std::vector<RosterNote> notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int RosterNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant RosterNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RosterNote &note = m_notes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return note.text;
    case Qt::ToolTipRole: return QString(note.text + u'\n' + note.reason);
    case ReasonRole: return note.reason;
    case AlarmRole: return note.severity == CheckSeverity::Warning ? 1 : 2;
    case IdRole: return number(note.agent);
    default: return {};
    }
}

}
