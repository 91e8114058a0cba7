// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmdelegate.h"

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/words.h"
#include "floor/alarmmodel.h"
#include "floor/alarmwords.h"

#include <QMouseEvent>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int padding = 12;
constexpr int glyph = 16;
constexpr int barWidth = 3;
constexpr int buttonHeight = 24;
constexpr int buttonPadding = 10;
constexpr int buttonGap = 8;

FloorAlarm alarmAt(const QModelIndex &index)
{
    return index.siblingAtColumn(AlarmModel::Kind)
        .data(AlarmModel::AlarmValueRole)
        .value<FloorAlarm>();
}

QString whoAndTeam(const FloorAlarm &alarm)
{
    return alarm.team.isEmpty() ? subjectOf(alarm)
                                : subjectOf(alarm) + QStringLiteral(" · ") + alarm.team;
}

void drawEnds(QPainter &painter, const QRect &line, const QString &left, const QString &right,
              const QColor &leftInk, const QColor &rightInk, const QFont &leftFont)
{
    const int width = QFontMetrics(painter.font()).horizontalAdvance(right);
    painter.setPen(rightInk);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    const QFont before = painter.font();
    painter.setFont(leftFont);
    painter.setPen(leftInk);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(leftFont).elidedText(left, Qt::ElideRight, line.width() - width - 8));
    painter.setFont(before);
}

int buttonWidth(const QString &text)
{
    return QFontMetrics(fontOf(Type::Base)).horizontalAdvance(text) + 2 * buttonPadding;
}

}

AlarmDelegate::AlarmDelegate(const UiContext &ui, Form form, QObject *parent)
    : QStyledItemDelegate(parent), m_ui(ui), m_form(form)
{}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, m_form == Form::Open ? openHeight : takenHeight};
}

QRect AlarmDelegate::locateRect(const QRect &block) const
{
    const int width = buttonWidth(tr("Locate"));
    return {block.right() + 1 - padding - width, block.bottom() + 1 - 6 - buttonHeight, width,
            buttonHeight};
}

QRect AlarmDelegate::acknowledgeRect(const QRect &block) const
{
    const int width = buttonWidth(tr("Acknowledge…"));
    return {locateRect(block).left() - buttonGap - width, locateRect(block).top(), width,
            buttonHeight};
}

void AlarmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const FloorAlarm alarm = alarmAt(index);
    const Theme &theme = m_ui.theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    if (m_form == Form::Open)
        paintBlock(*painter, option.rect, alarm);
    else
        paintTaken(*painter, option.rect, alarm);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void AlarmDelegate::paintBlock(QPainter &painter, const QRect &block, const FloorAlarm &alarm) const
{
    const Theme &theme = m_ui.theme();
    const bool isRed = alarm.level == 2;
    const QColor ink = isRed ? theme.red : theme.amber;
    painter.fillRect(block, isRed ? theme.redF : theme.amberF);
    painter.fillRect(block.left(), block.top(), barWidth, block.height(),
                     isRed ? theme.redB : theme.amberB);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAlarmGlyph(painter, QRect(block.left() + padding, block.top() + 9, glyph, glyph),
                    isRed ? Alarm::Red : Alarm::Amber, theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qint64 value = alarm.valueAt(m_ui.clock.now());
    const QRect first(block.left() + padding + glyph + 8, block.top() + 6,
                      block.width() - 2 * padding - glyph - 8, 22);
    painter.setFont(fontOf(Type::Strong));
    drawEnds(painter, first, alarmWord(alarm),
             u'+' + valueText(alarm, std::max<qint64>(0, value - alarm.limit())), ink, ink,
             fontOf(Type::Strong));
    painter.setFont(fontOf(Type::Base));
    const QString limit = isRed ? tr("red %1") : tr("amber %1");
    const QRect second(block.left() + padding, block.top() + 28, block.width() - 2 * padding, 22);
    drawEnds(painter, second, whoAndTeam(alarm),
             valueText(alarm, value + alarm.allowedSeconds) + QStringLiteral(" / ")
                 + limit.arg(valueText(alarm, alarm.allowedSeconds + alarm.limit())),
             theme.text, theme.text, fontOf(Type::Base));
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    const QString clock = clockText(m_ui.clock.atSite(alarm.since));
    const QString since = tr("since %1").arg(clock);
    const int room = acknowledgeRect(block).left() - buttonGap / 2 - block.left() - padding;
    const bool fits = painter.fontMetrics().horizontalAdvance(since) <= room;
    painter.drawText(QRect(block.left() + padding, locateRect(block).top(), room, buttonHeight),
                     Qt::AlignVCenter, fits ? since : clock);
    if (m_mayAcknowledge)
        paintButton(painter, acknowledgeRect(block), tr("Acknowledge…"));
    if (!alarm.isOfQueue())
        paintButton(painter, locateRect(block), tr("Locate"));
}

void AlarmDelegate::paintTaken(QPainter &painter, const QRect &block, const FloorAlarm &alarm) const
{
    const Theme &theme = m_ui.theme();
    painter.fillRect(block, theme.zebra);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAlarmGlyph(painter, QRect(block.left() + padding, block.top() + 4, glyph, glyph),
                    alarm.level == 2 ? Alarm::Red : Alarm::Amber, theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int left = block.left() + padding + glyph + 8;
    const QRect first(left, block.top() + 2, block.right() - padding - left, 20);
    painter.setFont(fontOf(Type::Base));
    drawEnds(painter, first, subjectOf(alarm) + QStringLiteral(" · ") + alarmWord(alarm),
             valueText(alarm, alarm.valueAt(m_ui.clock.now()) + alarm.allowedSeconds), theme.text,
             theme.text2, fontOf(Type::Base));
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    const QString who =
        clockText(m_ui.clock.atSite(alarm.acknowledgedAt)) + u' ' + alarm.acknowledgedBy;
    const QString note =
        alarm.note.isEmpty() ? who : tr("%1: %2", "who, note").arg(who, alarm.note);
    painter.drawText(first.translated(0, 20), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(note, Qt::ElideRight, first.width()));
}

void AlarmDelegate::paintButton(QPainter &painter, const QRect &rect, const QString &text) const
{
    const Theme &theme = m_ui.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.ctl);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(fontOf(Type::Base));
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

bool AlarmDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || m_form != Form::Open)
        return false;
    const QPoint at = static_cast<QMouseEvent *>(event)->pos();
    if (m_mayAcknowledge && acknowledgeRect(option.rect).contains(at))
        Q_EMIT acknowledgeWanted(index);
    else if (locateRect(option.rect).contains(at) && !alarmAt(index).isOfQueue())
        Q_EMIT locateWanted(index);
    else
        return false;
    return true;
}

}
