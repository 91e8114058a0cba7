// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/workday.h"

#include "common/durationtext.h"
#include "common/fonts.h"

#include <QPainter>

namespace banzhang {
namespace {

constexpr int headHeight = 32;
constexpr int wholeHeight = 92;
constexpr int padding = 12;
constexpr int mostCells = 120; // a target above it has a cell for several

}

WorkDayHead::WorkDayHead(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("workDay"));
    setFixedHeight(wholeHeight);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void WorkDayHead::setDay(const WorkDay &day)
{
    m_day = day;
    setAccessibleName(tr("Today's worklist"));
    setAccessibleDescription(doneText() + QStringLiteral(", ") + paceText() + QStringLiteral(", ")
                             + endText());
    update();
}

QString WorkDayHead::doneText() const
{
    return QStringLiteral("%1 / %2").arg(m_day.done).arg(m_day.target);
}

QString WorkDayHead::paceText() const
{
    return m_day.meanSeconds > 0 ? tr("Mean of a sheet %1").arg(durationText(m_day.meanSeconds))
                                 : tr("No sheet yet today");
}

QString WorkDayHead::endText() const
{
    const QDateTime end = m_day.expectedEnd();
    return end.isValid() ? tr("done at about %1")
                               .arg(end.toOffsetFromUtc(m_day.siteOffsetSeconds).toString(u"HH:mm"))
                         : QString();
}

void WorkDayHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(0, 0, width(), headHeight, theme.head);
    painter.setPen(theme.text);
    painter.setFont(fontOf(Type::Strong));
    const QRect head(padding, 0, width() - 2 * padding, headHeight);
    painter.drawText(head, Qt::AlignVCenter, tr("Today's worklist"));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignRight, doneText());
    paintCells(painter, QRect(padding, headHeight + 8, width() - 2 * padding, 19));
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    const QRect foot(padding, headHeight + 34, width() - 2 * padding, 20);
    painter.drawText(foot, Qt::AlignVCenter, paceText());
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignRight, endText());
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

// Two rows, as many cells as the target has sheets: done full, the next one marked, the rest empty.
void WorkDayHead::paintCells(QPainter &painter, const QRect &rect) const
{
    if (m_day.target <= 0)
        return;
    const Theme &theme = m_ui.theme();
    const int cells = std::min(m_day.target, mostCells);
    const int aRow = (cells + 1) / 2;
    const qreal step = qreal(rect.width()) / aRow;
    const int done = int(qint64(m_day.done) * cells / m_day.target);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < cells; ++cell) {
        const int line = cell / aRow;
        const QRectF box(rect.left() + (cell % aRow) * step, rect.top() + line * 11,
                         std::max<qreal>(1, step - 1.5), 8);
        if (cell < done) {
            painter.fillRect(box, theme.ok);
        } else {
            painter.setPen(QPen(cell == done ? theme.accent : theme.line2, cell == done ? 2 : 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}
