// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/comparelines.h"

#include "quality/forms/formwords.h"

namespace banzhang {
namespace {

// Of what came or went only that it did; of what moved, the places.
void fillEnds(CompareLine &line, const Form &before, const Form &after, const FormChange &change)
{
    switch (change.what) {
    case FormChange::What::Added: line.after = placeText(after, change.key); break;
    case FormChange::What::Removed: line.before = placeText(before, change.key); break;
    case FormChange::What::Moved:
        line.before = before.numberOf(change.key);
        line.after = after.numberOf(change.key);
        break;
    case FormChange::What::Changed:
        line.field = fieldWord(change.field);
        line.before = fieldText(before, change.key, change.field);
        line.after = fieldText(after, change.key, change.field);
    }
}

}

std::vector<CompareLine> linesOf(const Form &before, const Form &after)
{
    std::vector<CompareLine> lines;
    for (const FormChange &change : changesOf(before, after)) {
        CompareLine line;
        line.place = qint64(lines.size());
        line.what = change.what;
        const bool isGone = change.what == FormChange::What::Removed;
        line.where = change.key.isEmpty() ? CompareLines::tr("Whole form")
                                          : placeText(isGone ? before : after, change.key);
        fillEnds(line, before, after, change);
        lines.push_back(std::move(line));
    }
    return lines;
}

QVariant CompareLines::cell(int column, int role, const CompareLine &line) const
{
    if (role == IdRole)
        return line.place;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    if (role == SortRole && column == Where)
        return line.place; // as the form goes
    switch (column) {
    case Where: return line.where;
    case Before: return line.before;
    case After: return line.after;
    default: break;
    }
    switch (line.what) {
    case FormChange::What::Added: return tr("added");
    case FormChange::What::Removed: return tr("removed");
    case FormChange::What::Moved: return tr("moved");
    case FormChange::What::Changed: return line.field;
    }
    return {};
}

QVariant CompareLines::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Where: return tr("Place");
    case What: return tr("What");
    case Before: return tr("Before");
    default: return tr("Now");
    }
}

}
