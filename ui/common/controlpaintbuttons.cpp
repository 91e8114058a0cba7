// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/controlpaint.h"

#include "common/fonts.h"
#include "common/icons.h"
#include "common/keycap.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>

namespace banzhang::controlpaint {

namespace {

constexpr int gap = 6;

bool is(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

// What a button looks like in its present state.
struct Look
{
    QColor fill, edge, ink;
};

Look plainLook(const QStyleOption &option, const Theme &theme, bool isOn)
{
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (isOn || isDown)
        return {theme.sel, theme.accent, theme.text};
    if (option.state & QStyle::State_MouseOver)
        return {theme.hover, theme.ctl, theme.text};
    return {theme.base, theme.line2, theme.text};
}

Look lookOf(const QStyleOption &option, const Theme &theme, const QWidget *widget, bool isOn)
{
    if (!(option.state & QStyle::State_Enabled))
        return {QColor(), theme.line, theme.dis};
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (isPrimary(widget)) {
        const QColor fill = isHot ? theme.accentH : theme.accent;
        return {fill, fill, theme.onacc};
    }
    if (is(widget, "danger"))
        return {isHot ? theme.redF : theme.base, theme.redB, theme.red};
    return plainLook(option, theme, isOn);
}

// The outline of one part of a segmented control: only outer corners are round.
QPainterPath segmentPath(const QRectF &rect, int segment)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, controlRadius, controlRadius);
    if (segment != 1)
        path.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()));
    if (segment != 3)
        path.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()));
    return path.simplified();
}

void paintShape(QPainter &painter, const QRect &rect, const Look &look, const QWidget *widget)
{
    const int segment = widget ? widget->property("segment").toInt() : 0;
    if (segment == 0) {
        box(painter, rect, look.fill, look.edge);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge);
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : Qt::NoBrush);
    painter.drawPath(segmentPath(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), segment));
    painter.restore();
}

// The button's own shortcut, or the key that "keyCap" spells: that of an action which does the
// same.
QKeySequence capOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !is(widget, "keyCap"))
        return {};
    const QVariant cap = widget->property("keyCap");
    return cap.userType() == QMetaType::QString ? QKeySequence(cap.toString()) : button->shortcut();
}

void paintContent(QPainter &painter, const QRect &rect, const QIcon &icon, const QSize &iconSize,
                  const QString &text, const QColor &ink, bool isEnabled)
{
    const int textWidth =
        text.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int between = iconWidth > 0 && textWidth > 0 ? gap : 0;
    int x = rect.left() + (rect.width() - iconWidth - between - textWidth) / 2;
    if (iconWidth > 0)
        icon.paint(&painter,
                   QRect(x, rect.top() + (rect.height() - iconSize.height()) / 2, iconWidth,
                         iconSize.height()),
                   Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    x += iconWidth + between;
    painter.setPen(ink);
    painter.drawText(QRect(x, rect.top(), textWidth + 2, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     text);
}

}

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal radius,
         qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

bool isPrimary(const QWidget *widget)
{
    return is(widget, "primary");
}

bool isSmall(const QWidget *widget)
{
    return is(widget, "small");
}

void button(QPainter &painter, const QStyleOption &option, const Theme &theme,
            const QWidget *widget, bool isOn)
{
    paintShape(painter, option.rect, lookOf(option, theme, widget, isOn), widget);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const Theme &theme,
                 const QWidget *widget)
{
    const Look look = lookOf(option, theme, widget, false);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QKeySequence cap = capOf(widget);
    QRect rect = option.rect;
    if (!cap.isEmpty()) {
        const int padding = isSmall(widget) ? 8 : 10;
        paintKeyCap(painter, rect.adjusted(0, 0, -padding, 0), cap, theme);
        rect.adjust(0, 0, -keyCapWidth(cap) - gap, 0);
    }
    paintContent(painter, rect, option.icon, option.iconSize, option.text, look.ink, isEnabled);
}

int buttonContentWidth(const QStyleOptionButton &option, const QWidget *widget)
{
    const int text = option.text.isEmpty()
                         ? 0
                         : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const QKeySequence cap = capOf(widget);
    return text + icon + (text > 0 && icon > 0 ? gap : 0)
           + (cap.isEmpty() ? 0 : gap + keyCapWidth(cap));
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme,
                const QWidget *widget)
{
    const bool isFlat = option.state & QStyle::State_AutoRaise;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (!isFlat || isDown)
        button(painter, option, theme, widget, option.state & QStyle::State_On);
    else if (isHot && (option.state & QStyle::State_Enabled))
        box(painter, option.rect, theme.hover, QColor());
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.arrowType == Qt::LeftArrow || option.arrowType == Qt::RightArrow)
        return paintIcon(painter, option.rect,
                         option.arrowType == Qt::LeftArrow ? QStringLiteral("left")
                                                           : QStringLiteral("right"),
                         16, isEnabled ? theme.text : theme.dis);
    // Segments that are not chosen step back.
    const bool isQuiet = widget && widget->property("segment").toInt() > 0 && !isDown;
    const QColor ink = !isEnabled ? theme.dis : isQuiet ? theme.text2 : theme.text;
    paintContent(painter, option.rect, hasIcon ? option.icon : QIcon(), option.iconSize,
                 hasText ? option.text : QString(), ink, isEnabled);
}

void field(QPainter &painter, const QStyleOption &option, const Theme &theme, const QWidget *widget)
{
    const int alarm = widget ? widget->property("alarm").toInt() : 0;
    if (!(option.state & QStyle::State_Enabled))
        box(painter, option.rect, QColor(), theme.line);
    else if (alarm > 0)
        box(painter, option.rect, theme.base, alarm == 2 ? theme.redB : theme.amberB, controlRadius,
            2);
    else
        box(painter, option.rect, theme.base, theme.ctl);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Theme &theme,
             const QWidget *widget, const QRect &up, const QRect &down)
{
    if (option.frame)
        field(painter, option, theme, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const auto arrow = [&](const QRect &rect, const char *icon, QStyle::SubControl part,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool isHot = option.activeSubControls.testFlag(part);
        const bool canStep = isEnabled && option.stepEnabled.testFlag(step);
        paintIcon(painter, rect, QLatin1String(icon), 12,
                  !canStep ? theme.dis
                  : isHot  ? theme.text
                           : theme.text2);
    };
    arrow(up, "up", QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, "down", QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void combo(QPainter &painter, const QStyleOptionComboBox &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHot = option.state & QStyle::State_MouseOver;
    if (!isEnabled)
        box(painter, option.rect, QColor(), theme.line);
    else
        box(painter, option.rect, isHot ? theme.hover : theme.base,
            isHot ? theme.ctl : theme.line2);
    const QRect arrow(option.rect.right() - 8 - 15, option.rect.top(), 16, option.rect.height());
    paintIcon(painter, arrow, QStringLiteral("down"), 16, isEnabled ? theme.text2 : theme.dis);
}

void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const Theme &theme)
{
    QRect rect = option.rect.adjusted(comboPadding, 0, -comboArrow, 0);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (!option.currentIcon.isNull()) {
        const QRect icon(rect.topLeft(), QSize(option.iconSize.width(), rect.height()));
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter,
                                 isEnabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(icon.right() + gap);
    }
    painter.setPen(isEnabled ? theme.text : theme.dis);
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect rect = option.rect;
    if (!isEnabled)
        box(painter, rect, QColor(), theme.line, 3);
    else if (isOn)
        box(painter, rect, theme.accent, theme.accent, 3);
    else
        box(painter, rect, theme.base, theme.ctl, 3);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? theme.onacc : theme.dis, 1.75, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF at = rect.topLeft();
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(at + QPointF(4, 7), at + QPointF(10, 7));
    else
        painter.drawPolyline(
            QPolygonF{at + QPointF(3.5, 7.2), at + QPointF(6, 9.7), at + QPointF(10.6, 4.6)});
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect);
    painter.setPen(QPen(!isEnabled ? theme.line : isOn ? theme.accent : theme.ctl, isOn ? 1.5 : 1));
    painter.setBrush(isEnabled ? QBrush(theme.base) : Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? theme.accent : theme.dis);
        painter.drawEllipse(rect.center(), 3.5, 3.5);
    }
    painter.restore();
}

}
