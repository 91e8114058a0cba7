// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fairnessmodel.h"

#include <QHash>

namespace banzhang {
namespace {

int figureOf(int column, const Fairness &figure)
{
    switch (column) {
    case FairnessModel::Weekends: return figure.weekends;
    case FairnessModel::Nights: return figure.nights;
    case FairnessModel::Spread: return figure.startSpreadS;
    default: return figure.changes;
    }
}

}

FairnessModel::FairnessModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

void FairnessModel::show(const RosterSheet &sheet)
{
    QHash<qint64, Fairness> figures;
    for (const Fairness &figure : sheet.fairness)
        figures.insert(number(figure.agent), figure);
    std::vector<FairnessRow> rows;
    for (const TeamRoster &team : sheet.teams) {
        for (const RosterPerson &person : team.people) {
            FairnessRow row{person.no + u' ' + person.name, figures.take(number(person.id))};
            if (row.figure.agent == person.id || row.figure.shifts == 0) {
                row.figure.agent = person.id;
                rows.push_back(row);
            }
        }
    }
    // Somebody who stands on two rosters (he moved in the week) is one person.
    std::ranges::sort(rows, {}, [](const FairnessRow &row) {
        return std::pair(number(row.figure.agent), -row.figure.shifts);
    });
    const auto twins = std::unique(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.figure.agent == b.figure.agent;
    });
    rows.erase(twins, rows.end());
    replace(std::move(rows));
}

QVariant FairnessModel::cell(int column, int role, const FairnessRow &row) const
{
    if (role == IdRole)
        return number(row.figure.agent);
    if (column == Agent)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.agent) : QVariant();
    const int value = figureOf(column, row.figure);
    switch (role) {
    case Qt::DisplayRole:
        return column == Spread ? QString::number(value / 3600.0, 'f', 1) : QString::number(value);
    case SortRole: return value;
    case QuietRole: return value == 0;
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant FairnessModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column != Agent)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Weekends: return tr("Shifts that begin on a Saturday or Sunday");
        case Nights: return tr("Shifts of which a part lies in the night");
        case Spread: return tr("Hours between the earliest and the latest beginning");
        case Changes: return tr("Shifts that begin at another time than the one before");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Agent: return tr("Agent");
    case Weekends: return tr("Weekends");
    case Nights: return tr("Nights");
    case Spread: return tr("Spread, h");
    case Changes: return tr("Changes");
    default: return {};
    }
}

}
