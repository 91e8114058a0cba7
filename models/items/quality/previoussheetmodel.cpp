// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/previoussheetmodel.h"

#include "common/roles.h"

namespace banzhang {

namespace {

QString scoreOf(const PreviousSheet &sheet)
{
    if (!sheet.score)
        return QStringLiteral("—");
    const int tenths = (*sheet.score + 5) / 10;
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

}

PreviousSheetModel::PreviousSheetModel(QObject *parent) : TableModel(parent) {}

QVariant PreviousSheetModel::cell(int column, int role, const PreviousSheet &row) const
{
    if (role == IdRole)
        return row.sheetId;
    if (role == AlarmRole)
        return row.failed && column == Score ? 2 : 0;
    if (role == Qt::TextAlignmentRole)
        return column == Score ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole)
        return row.failed && column == Score ? tr("A fatal item failed") : QVariant();
    if (role == SortRole && column == Score)
        return row.score ? QVariant(*row.score) : QVariant();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Day: return row.day;
    case Score: return scoreOf(row);
    case Grade: return row.grade;
    case Inspector: return row.inspector;
    case Losses: return row.losses;
    default: return {};
    }
}

QVariant PreviousSheetModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return column == Score ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day: return tr("Scored on");
    case Score: return tr("Score");
    case Grade: return tr("Grade");
    case Inspector: return tr("Inspector");
    case Losses: return tr("Main losses");
    default: return {};
    }
}

PreviousSheetKey PreviousSheetModel::keyOf(const PreviousSheet &row) const
{
    return {row.day, row.sheetId};
}

QList<int> PreviousSheetModel::rolesOf(int) const
{
    return {Qt::DisplayRole, SortRole, IdRole, AlarmRole, Qt::ToolTipRole};
}

}
