// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/shiftdelegate.h"

#include "attendance/roster/rosterwords.h"
#include "common/glyphs.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int padding = 8;
constexpr int edgeWidth = 3;
constexpr int earlyUntilS = 34200; // 09:30
constexpr int lateUntilS = 50400;  // 14:00

QRect blockOf(const QRect &rect)
{
    return rect.adjusted(2, 2, -2, -3);
}

// How dark a shift is: early, late, evening and night.
qreal depthOf(int startS)
{
    return startS < earlyUntilS ? 0.12 : startS < lateUntilS ? 0.30 : 0.48;
}

void fillBlock(QPainter &painter, const QRect &block, const QColor &fill, const QColor &edge)
{
    painter.fillRect(block, fill);
    painter.fillRect(QRect(block.left(), block.top(), edgeWidth, block.height()), edge);
}

void outline(QPainter &painter, const QRect &block, const QColor &ink)
{
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block.adjusted(1, 1, -1, -1));
}

}

void paintShiftBlock(QPainter &painter, const QRect &rect, const RosterCell &cell, QDate day,
                     const ShiftBook &book, const Theme &theme)
{
    const QRect block = blockOf(rect);
    QColor ink = theme.text;
    Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeft;
    switch (cell.kind) {
    case PlanKind::None: return;
    case PlanKind::Rest:
    case PlanKind::Off:
        ink = theme.text3;
        alignment = Qt::AlignCenter;
        break;
    case PlanKind::Leave:
        fillBlock(painter, block, theme.base, theme.ctl);
        paintHatch(painter, block.adjusted(edgeWidth, 0, 0, 0), theme.line2, Hatch::Row);
        break;
    case PlanKind::Training: fillBlock(painter, block, theme.okF, theme.ok); break;
    case PlanKind::Shift: {
        const ShiftVersion *version = book.version(cell.shift, day);
        fillBlock(painter, block,
                  mixed(theme.accent, theme.base, depthOf(version ? version->startS() : 0)),
                  theme.accent);
        break;
    }
    }
    painter.setPen(ink);
    painter.drawText(block.adjusted(edgeWidth + 5, 0, -4, 0), int(alignment) | Qt::TextSingleLine,
                     cellText(cell, day, book));
}

ShiftDelegate::ShiftDelegate(const UiContext &ui, const RosterGridModel &grid, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui), m_grid(grid)
{}

void ShiftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (m_grid.isGroup(index.row()))
        paintGroup(*painter, option, index);
    else if (const auto place = m_grid.placeAt(index))
        paintDay(*painter, option, index, *place);
    else
        paintPerson(*painter, option, index);
    painter->restore();
}

// The name runs over the frozen columns; the state of the roster stands beside it.
void ShiftDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    painter.fillRect(option.rect, theme.zebra);
    const TeamRoster &team = m_grid.teamAt(index.row());
    if (index.column() <= RosterGridModel::Hours) {
        const int before = index.column() == RosterGridModel::Hours ? option.rect.left() : 0;
        const QRect row(option.rect.left() - before, option.rect.top(), option.rect.right() + 1,
                        option.rect.height());
        painter.setPen(theme.text);
        painter.setFont(m_strong);
        const QString fold =
            m_grid.isFolded(index.row()) ? QStringLiteral("▸") : QStringLiteral("▾");
        painter.drawText(row.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         tr("%1 %2 · %3", "fold mark, team, people")
                             .arg(fold, team.name)
                             .arg(int(team.people.size())));
    } else if (index.column() == RosterGridModel::FirstDay) {
        painter.setPen(team.state == RosterState::Changed ? theme.amber : theme.text2);
        painter.setFont(m_small);
        painter.drawText(option.rect.adjusted(padding, 0, 0, 0),
                         Qt::AlignVCenter | Qt::TextSingleLine, rosterStateText(team));
    }
}

void ShiftDelegate::paintPerson(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_ui.theme();
    const int alarm = m_grid.alarmOfPerson(index.row());
    painter.fillRect(option.rect, alarm == 2 ? theme.redF : theme.base);
    const bool isHours = index.column() == RosterGridModel::Hours;
    painter.setPen(!isHours || alarm == 0 ? theme.text : alarm == 2 ? theme.red : theme.amber);
    painter.setFont(m_base);
    const QRect text = option.rect.adjusted(padding, 0, -padding, 0);
    painter.drawText(
        text,
        Qt::TextSingleLine | int(Qt::AlignVCenter) | int(isHours ? Qt::AlignRight : Qt::AlignLeft),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ShiftDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const RosterPlace &place) const
{
    const Theme &theme = m_ui.theme();
    const QDate day = m_grid.sheet().monday.addDays(place.day);
    painter.fillRect(option.rect, theme.base);
    if (!m_grid.isPlannable(place))
        paintHatch(painter, option.rect, theme.selin, Hatch::Row);
    painter.setFont(m_base);
    paintShiftBlock(painter, option.rect, m_grid.cellAt(place), day, m_grid.sheet().frame.book,
                    theme);
    painter.setPen(theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    paintMarks(painter, option, index, place);
}

// Errors, then what is selected: each stays to be seen beside the other.
void ShiftDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const RosterPlace &place) const
{
    const Theme &theme = m_ui.theme();
    const QRect block = blockOf(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected && m_grid.cellAt(place).kind == PlanKind::None)
        painter.fillRect(block, theme.sel);
    if (m_grid.isUnpublished(place)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.amberB);
        painter.drawPolygon(QPolygon({QPoint(block.right() - 6, block.top()),
                                      QPoint(block.right() + 1, block.top()),
                                      QPoint(block.right() + 1, block.top() + 7)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (const int alarm = m_grid.alarmOf(place))
        outline(painter, block, alarm == 2 ? theme.redB : theme.amberB);
    if (isSelected)
        outline(painter, m_grid.alarmOf(place) ? option.rect.adjusted(0, 0, -1, -1) : block,
                theme.accent);
    if (index == m_target) {
        painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter.drawRect(block.adjusted(1, 1, -1, -1));
    }
}

}
