// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/shiftkeys.h"

#include "attendance/roster/rosterwords.h"
#include "attendance/roster/shiftdelegate.h"
#include "common/keycap.h"

#include <QMouseEvent>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int rowHeight = 28;
constexpr int padding = 8;
constexpr int keyWidth = 28;
constexpr int blockWidth = 96;

}

ShiftKeys::ShiftKeys(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("shiftKeys"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ShiftKeys::show(const RosterSheet &sheet)
{
    m_book = sheet.frame.book;
    m_day = sheet.monday;
    m_lines.clear();
    for (const ShiftType &type : m_book.types) {
        const ShiftVersion *version = type.on(m_day);
        if (type.isRetired() || !version)
            continue;
        const int breakS = version->endS() - version->startS() - version->workS();
        QString words = hoursText(*version);
        if (breakS > 0)
            words += tr(", break %1", "behind the hours of a shift").arg(hoursWord(breakS));
        m_lines.push_back({{type.isTraining ? PlanKind::Training : PlanKind::Shift, type.id},
                           type.key > 0 ? QKeySequence(Qt::Key_0 + type.key) : QKeySequence(),
                           words});
    }
    m_lines.push_back({{PlanKind::Rest, {}},
                       QKeySequence(Qt::Key_0),
                       tr("exactly %n a week each", nullptr, sheet.frame.setting.restDaysAWeek)});
    m_lines.push_back({{PlanKind::Leave, {}}, QKeySequence(Qt::Key_V), tr("approved leave")});
    m_lines.push_back({{PlanKind::Off, {}}, QKeySequence(Qt::Key_Minus), tr("no work that day")});
    updateGeometry();
    update();
}

QSize ShiftKeys::sizeHint() const
{
    return {280, int(m_lines.size()) * rowHeight + 2 * padding};
}

void ShiftKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_ui.theme();
    painter.fillRect(rect(), theme.base);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line &line = m_lines[size_t(i)];
        const QRect row(0, padding + i * rowHeight, width(), rowHeight);
        if (i == m_hovered)
            painter.fillRect(row, theme.hover);
        if (!line.key.isEmpty())
            paintKeyCap(painter, QRect(padding, row.top(), keyWidth, rowHeight), line.key, theme);
        painter.setFont(fontOf(Type::Base));
        const QRect block(padding + keyWidth + 8, row.top() + 2, blockWidth, 24);
        paintShiftBlock(painter, block, line.cell, m_day, m_book, theme);
        painter.setPen(theme.text2);
        painter.setFont(fontOf(Type::Small));
        painter.drawText(row.adjusted(block.right() + 8, 0, -4, 0), Qt::AlignVCenter, line.words);
    }
}

int ShiftKeys::lineAt(const QPoint &at) const
{
    const int line = (at.y() - padding) / rowHeight;
    return at.y() < padding || line >= int(m_lines.size()) ? -1 : line;
}

void ShiftKeys::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (line >= 0)
        Q_EMIT chosen(m_lines[size_t(line)].cell);
}

void ShiftKeys::mouseMoveEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (line == m_hovered)
        return;
    m_hovered = line;
    update();
    Q_EMIT pointedAt(line < 0 ? RosterCell{} : m_lines[size_t(line)].cell);
}

void ShiftKeys::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
    Q_EMIT pointedAt({});
}

}
