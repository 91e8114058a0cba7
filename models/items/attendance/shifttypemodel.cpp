// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shifttypemodel.h"

namespace banzhang {
namespace {

constexpr qint64 mostVersions = 1000;

}

ShiftTypeModel::ShiftTypeModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

void ShiftTypeModel::show(const ShiftBook &book, QDate today)
{
    m_book = book;
    std::vector<ShiftRow> rows;
    for (const ShiftType &type : book.types) {
        for (int version = 0; version < int(type.versions.size()); ++version)
            rows.push_back({type, version,
                            !type.isRetired() && type.versions[size_t(version)].holdsOn(today)});
        if (type.versions.empty())
            rows.push_back({type, -1, false});
    }
    replace(std::move(rows));
}

qint64 ShiftTypeModel::keyOf(const ShiftRow &row) const
{
    return number(row.type.id) * mostVersions + row.version + 1;
}

QVariant ShiftTypeModel::cell(int column, int role, const ShiftRow &row) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, row);
    case IdRole: return keyOf(row);
    case QuietRole: return !row.isNow;
    case SortRole: return column == Key ? QVariant(row.type.key) : QVariant(m_word(column, row));
    case Qt::TextAlignmentRole:
        return column == Paid ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant ShiftTypeModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Key: return tr("Hotkey");
    case Code: return tr("Code");
    case Name: return tr("Shift name");
    case Hours: return tr("Hours");
    case Parts: return tr("Work");
    case Paid: return tr("Paid, h");
    case From: return tr("From");
    case Until: return tr("Until");
    case State: return tr("State");
    default: return {};
    }
}

}
