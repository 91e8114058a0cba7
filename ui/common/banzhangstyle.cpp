// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banzhangstyle.h"

#include "common/controlpaint.h"
#include "common/fonts.h"
#include "common/icons.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitterHandle>
#include <QTabBar>

namespace banzhang {

namespace {

constexpr int controlHeight = 28;
constexpr int smallHeight = 24;
constexpr int checkSize = 14;
constexpr int scrollBarWidth = 10;

int heightFor(const QWidget *widget)
{
    return controlpaint::isSmall(widget) ? smallHeight : controlHeight;
}

int paddingFor(const QWidget *widget)
{
    return controlpaint::isSmall(widget) ? 8 : 10;
}

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

bool isPopupList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

bool tracksHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget)
           || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

}

BanzhangStyle::BanzhangStyle(const ThemeSource &themes)
    : QProxyStyle(QStringLiteral("Fusion")), m_themes(themes)
{}

void BanzhangStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (tracksHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)) // its corners are round
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Red is for what is out of order, and a Sunday is not.
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
}

void BanzhangStyle::polish(QPalette &palette)
{
    palette = theme().palette();
}

QPalette BanzhangStyle::standardPalette() const
{
    return theme().palette();
}

void BanzhangStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the focus ring and the delegates show it
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar: return;
    case PE_PanelButtonCommand:
        return controlpaint::button(*painter, *option, theme(), widget, false);
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            controlpaint::field(*painter, *option, theme(), widget);
        return;
    case PE_FrameLineEdit: return controlpaint::field(*painter, *option, theme(), widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return controlpaint::checkBox(*painter, *option, theme());
    case PE_IndicatorRadioButton: return controlpaint::radioButton(*painter, *option, theme());
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return controlpaint::box(*painter, option->rect, theme().base, theme().line2,
                                 element == PE_PanelMenu ? 6 : 3);
    case PE_FrameMenu: return;
    case PE_Frame:
    case PE_FrameGroupBox:
        painter->setPen(theme().line2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme().win); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BanzhangStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        return controlpaint::buttonLabel(*painter, *as<QStyleOptionButton>(option), theme(),
                                         widget);
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option); combo && !combo->editable)
            return controlpaint::comboLabel(*painter, *combo, theme());
        break;
    case CE_Header: // Qt's own would leave the label less room than the section has
        drawControl(CE_HeaderSection, option, painter, widget);
        return drawControl(CE_HeaderLabel, option, painter, widget);
    case CE_HeaderSection:
        return controlpaint::headSection(*painter, *as<QStyleOptionHeader>(option), theme());
    case CE_HeaderLabel:
        return controlpaint::headLabel(*painter, *as<QStyleOptionHeader>(option), theme());
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme().head);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          theme().line2);
        return;
    case CE_Splitter: painter->fillRect(option->rect, theme().line2); return;
    case CE_TabBarTabShape:
        return controlpaint::tab(*painter, *as<QStyleOptionTab>(option), theme());
    case CE_TabBarTabLabel:
        return controlpaint::tabLabel(*painter, *as<QStyleOptionTab>(option), theme());
    case CE_MenuItem:
        return controlpaint::menuItem(*painter, *as<QStyleOptionMenuItem>(option), theme());
    case CE_MenuEmptyArea: return;
    case CE_ProgressBar:
        return controlpaint::progress(*painter, *as<QStyleOptionProgressBar>(option), theme());
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const bool isFlat = frame->frameShape == QFrame::HLine;
            const QRect rect = isFlat ? QRect(option->rect.left(), option->rect.center().y(),
                                              option->rect.width(), 1)
                                      : QRect(option->rect.center().x(), option->rect.top(), 1,
                                              option->rect.height());
            painter->fillRect(rect, isFlat ? theme().line : theme().line2);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BanzhangStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); control == CC_ComboBox && combo) {
        controlpaint::combo(*painter, *combo, theme());
    } else if (const auto *slider = as<QStyleOptionSlider>(option);
               control == CC_ScrollBar && slider) {
        controlpaint::scrollBar(*painter, *slider,
                                subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                                theme());
    } else if (const auto *tool = as<QStyleOptionToolButton>(option);
               control == CC_ToolButton && tool) {
        controlpaint::toolButton(*painter, *tool, theme(), widget);
    } else if (const auto *spin = as<QStyleOptionSpinBox>(option); control == CC_SpinBox && spin) {
        controlpaint::spinBox(*painter, *spin, theme(), widget,
                              subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                              subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon BanzhangStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (icon) {
    case SP_ArrowLeft: return themedIcon(QStringLiteral("left"), m_themes);
    case SP_ArrowRight: return themedIcon(QStringLiteral("right"), m_themes);
    case SP_LineEditClearButton: return themedIcon(QStringLiteral("x"), m_themes);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int BanzhangStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1;                    // Qt then gives it a grip of five
    case PM_ScrollBarExtent: return scrollBarWidth + 1; // and its hairline
    case PM_ScrollBarSliderMin: return 24;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return checkSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 20;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_FocusFrameHMargin: return 7; // Qt adds one: texts of lists and trees stand 8 in
    case PM_FocusFrameVMargin: return 2;
    case PM_HeaderMargin: return 8;
    case PM_HeaderMarkSize: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize BanzhangStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return {controlpaint::buttonContentWidth(*button, widget) + 2 * paddingFor(widget),
                    heightFor(widget)};
        break;
    case CT_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            const bool isIconOnly =
                tool->toolButtonStyle == Qt::ToolButtonIconOnly && !tool->icon.isNull();
            const int text = isIconOnly ? 0 : tool->fontMetrics.horizontalAdvance(tool->text);
            const int icon =
                tool->toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : tool->iconSize.width();
            const int gap = text > 0 && icon > 0 ? 6 : 0;
            return {isIconOnly ? heightFor(widget) : text + gap + icon + 2 * paddingFor(widget),
                    heightFor(widget)};
        }
        break;
    case CT_ComboBox: return {contents.width() + controlpaint::comboRoom, heightFor(widget)};
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), isPopupList(widget) ? 28 : 24)};
    }
    case CT_HeaderSection:
        if (const auto *head = as<QStyleOptionHeader>(option);
            head && head->orientation == Qt::Horizontal)
            return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), 28};
        break;
    case CT_LineEdit: return {contents.width(), heightFor(widget)};
    case CT_SpinBox: return {contents.width() + 24, heightFor(widget)};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return controlpaint::menuItemSize(*item);
        break;
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return {QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(tab->text) + 24, 44};
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int BanzhangStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_DialogButtonLayout: return 3; // GnomeLayout: cancel, then the deed, at the right
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect BanzhangStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect &rect = option->rect;
        if (part == SC_ComboBoxEditField)
            return rect.adjusted(controlpaint::comboPadding, 0, -controlpaint::comboArrow, 0);
        if (part == SC_ComboBoxArrow)
            return rect.adjusted(rect.width() - controlpaint::comboArrow, 0, 0, 0);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (const auto *bar = as<QStyleOptionSlider>(option);
        control == CC_ScrollBar && part == SC_ScrollBarSlider && bar) {
        const bool isVertical = bar->orientation == Qt::Vertical;
        const int room = isVertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        if (range <= 0)
            return bar->rect;
        const int length =
            std::clamp(static_cast<int>(qint64(room) * bar->pageStep / (range + bar->pageStep)),
                       std::min(24, room), room);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  room - length, bar->upsideDown);
        return isVertical
                   ? QRect(bar->rect.left(), bar->rect.top() + start, bar->rect.width(), length)
                   : QRect(bar->rect.left() + start, bar->rect.top(), length, bar->rect.height());
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect BanzhangStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (element == SE_PushButtonContents || element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents) // Qt adds two pixels of its own beside the text
        return option->rect.adjusted(6, 1, -6, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

}
