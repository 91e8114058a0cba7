// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targetmodel.h"

namespace banzhang {
namespace {

constexpr int toTheRight = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int figuresApart = 100; // more than there are places on one figure's list

bool isFigure(int column)
{
    return column == TargetModel::Target || column == TargetModel::Margin;
}

// In the order of the headline figures, not of their words.
int placeOf(const QString &figure)
{
    const TargetKind *kind = targetKindOf(figure);
    return kind ? int(kind - targetKinds().data()) : int(targetKinds().size());
}

}

TargetLine::State targetStateOn(const FigureTarget &target, QDate day)
{
    using State = TargetLine::State;
    if (const TargetKind *kind = targetKindOf(target.figure);
        kind && kind->of == TargetKind::Of::Service)
        return State::Queues;
    if (isInForce(target, day))
        return State::InForce;
    return target.from > day ? State::Later : State::Past;
}

TargetModel::TargetModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant TargetModel::cell(int column, int role, const TargetLine &line) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return m_word(column, &line);
    case Qt::TextAlignmentRole: return isFigure(column) ? QVariant(toTheRight) : QVariant();
    case SortRole:
        switch (column) {
        case Figure: {
            const FigureTarget &target = line.target;
            const int below = target.teamId ? 2 : target.departmentId ? 1 : 0;
            return placeOf(target.figure) * figuresApart + below;
        }
        case Target: return line.target.value;
        case Margin: return line.target.margin;
        case From: return line.target.from;
        case Until: return line.target.until.isValid() ? line.target.until : QDate(9999, 12, 31);
        default: return m_word(column, &line);
        }
    case IdRole: return line.target.targetId;
    case QuietRole: return line.state == TargetLine::State::Past;
    default: return {};
    }
}

QVariant TargetModel::head(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return isFigure(column) ? QVariant(toTheRight) : QVariant();
    return role == Qt::DisplayRole ? QVariant(m_word(column, nullptr)) : QVariant();
}

TargetFilter::TargetFilter(TargetModel &targets, QObject *parent)
    : QSortFilterProxyModel(parent), m_targets(targets)
{
    setSourceModel(&targets);
    setSortRole(SortRole);
}

void TargetFilter::setPastToo(bool isPastToo)
{
    m_isPastToo = isPastToo;
    invalidateFilter();
}

bool TargetFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_isPastToo || m_targets.rows()[size_t(row)].state != TargetLine::State::Past;
}

}
