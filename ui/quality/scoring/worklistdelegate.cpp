// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/worklistdelegate.h"

#include "common/durationtext.h"
#include "common/fonts.h"
#include "common/icons.h"
#include "quality/scoring/scoringwords.h"
#include "quality/sheet/sheetwords.h"
#include "quality/worklistmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace banzhang {
namespace {

constexpr int rowHeight = 44;
constexpr int padding = 12;
constexpr int mark = 16;

void drawEnds(QPainter &painter, const QRect &line, const QString &left, const QString &right,
              const QColor &leftInk, const QColor &rightInk)
{
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(right);
    painter.setPen(rightInk);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.setPen(leftInk);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, line.width() - width - 8));
}

QString side(const WorkItem &work)
{
    if (work.score)
        return scoreText(*work.score);
    return work.state == WorkItem::State::Draft ? workStateWord(work.state) : QString();
}

QString second(const WorkItem &work)
{
    QStringList facts{work.queue.isEmpty() ? modeWord(inspectionModeFromCode(work.mode))
                                           : work.queue};
    if (work.seconds > 0)
        facts.append(durationText(work.seconds));
    return facts.join(QStringLiteral("  "));
}

}

WorklistDelegate::WorklistDelegate(const UiContext &ui, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui)
{}

QString WorklistDelegate::sentence(const WorkItem &work)
{
    QStringList parts{work.agentNo + u' ' + work.agent, second(work), reasonWord(work.reason),
                      workStateWord(work.state)};
    if (work.score)
        parts.append(scoreText(*work.score));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QSize WorklistDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void WorklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const WorkItem work = index.data(WorklistModel::WorkRole).value<WorkItem>();
    const Theme &theme = m_ui.theme();
    const QRect &rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(rect, isSelected ? theme.sel : theme.base);
    if (work.sheetId != 0 && work.sheetId == m_openSheet)
        painter->fillRect(rect.left(), rect.top(), 3, rect.height(), theme.accent);
    paintMark(*painter, QRect(rect.left() + padding, rect.top() + 5, mark, mark), work);
    const int left = rect.left() + padding + mark + 8;
    const bool isDone = work.state == WorkItem::State::Done;
    painter->setFont(fontOf(Type::Base));
    drawEnds(*painter, QRect(left, rect.top() + 2, rect.right() - padding - left, 20),
             work.agentNo + u' ' + work.agent, side(work), isDone ? theme.text2 : theme.text,
             work.failed ? theme.red : theme.text);
    painter->setFont(fontOf(Type::Small));
    drawEnds(*painter, QRect(left, rect.top() + 22, rect.right() - padding - left, 18),
             second(work), reasonWord(work.reason), theme.text2,
             isSuspicion(work.reason) ? theme.amber : theme.text2);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    if (isSelected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

// A tick for what is done, a wedge for what is open on the desk, half a disc for a draft, a ring.
void WorklistDelegate::paintMark(QPainter &painter, const QRect &rect, const WorkItem &work) const
{
    const Theme &theme = m_ui.theme();
    if (work.state == WorkItem::State::Done)
        return paintIcon(painter, rect, QStringLiteral("check"), mark, theme.ok);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5);
    if (work.sheetId != 0 && work.sheetId == m_openSheet) {
        QPainterPath wedge(disc.topLeft());
        wedge.lineTo(disc.right(), disc.center().y());
        wedge.lineTo(disc.bottomLeft());
        painter.fillPath(wedge, theme.accent);
    } else {
        painter.setPen(QPen(theme.text2, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.setBrush(theme.text2);
        if (work.state == WorkItem::State::Draft)
            painter.drawPie(disc, -90 * 16, 180 * 16);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}
