// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationrail.h"

#include "common/controlpaint.h"
#include "common/fonts.h"
#include "common/icons.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace banzhang {

namespace {

constexpr int railWidth = 56;
constexpr int placeHeight = 52;
constexpr int headHeight = 44;
constexpr int iconPixels = 20;
constexpr int labelHeight = 16;
constexpr int barWidth = 3;
constexpr int badgeHeight = 16;
constexpr int narrowest = 80; // per cent of a word's usual width

}

RailButton::RailButton(const UiContext &ui, const QString &icon, const QString &label,
                       QWidget *parent)
    : QToolButton(parent), m_ui(ui), m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setToolTip(label);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_Hover);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    update();
}

QSize RailButton::sizeHint() const
{
    return {railWidth, placeHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    const bool isLit = isChecked() || underMouse();
    const QColor ink = isChecked() ? QColor(Qt::white) : theme.railT;
    QPainter painter(this);
    painter.fillRect(rect(), isLit ? theme.railS : theme.rail);
    if (isChecked())
        painter.fillRect(0, 0, barWidth, height(), theme.railBar);
    constexpr int top = (placeHeight - iconPixels - 2 - labelHeight) / 2;
    paintIcon(painter, QRect(0, top, width(), iconPixels), m_icon, iconPixels, ink);
    // A word that is a little too long is set narrower before it is cut.
    QFont font = fontOf(Type::Caption);
    const int length = QFontMetrics(font).horizontalAdvance(text());
    if (length > railWidth - 4)
        font.setStretch(std::max(narrowest, 100 * (railWidth - 4) / length));
    painter.setFont(font);
    painter.setPen(ink);
    const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, railWidth - 2);
    painter.drawText(QRect(0, top + iconPixels + 2, width(), labelHeight), Qt::AlignCenter, label);
    if (m_badge > 0) {
        painter.setFont(fontOf(Type::Caption));
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const int wide = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(count) + 8);
        const QRect badge(width() - 8 - wide, 5, wide, badgeHeight);
        controlpaint::box(painter, badge, theme.badge, QColor(), badgeHeight / 2.0);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus())
        controlpaint::box(painter, rect().adjusted(2, 2, -2, -2), QColor(), theme.railBar, 4, 2);
}

NavigationRail::NavigationRail(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)),
      m_settings(new RailButton(ui, QStringLiteral("gear"), tr("Settings"), this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(railWidth);
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, headHeight, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_settings->setObjectName(QStringLiteral("settings"));
    m_layout->addWidget(m_settings);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

RailButton *NavigationRail::addPlace(const QString &id, const QString &icon, const QString &label)
{
    auto *button = new RailButton(m_ui, icon, label, this);
    button->setObjectName(QStringLiteral("place.") + id);
    button->setCheckable(true);
    m_group->addButton(button, m_places);
    m_layout->insertWidget(m_places, button);
    ++m_places;
    button->setToolTip(tr("%1 (%2)", "a pane and its key")
                           .arg(label, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_places))
                                           .toString(QKeySequence::NativeText)));
    return button;
}

void NavigationRail::setCurrent(int place)
{
    if (QAbstractButton *button = m_group->button(place))
        button->setChecked(true);
}

void NavigationRail::setSettingsMenu(QMenu *menu)
{
    m_settings->setMenu(menu);
}

void NavigationRail::setUser(const QString &name, QMenu *menu)
{
    delete m_user;
    m_user = nullptr;
    if (name.isEmpty())
        return;
    m_user = new RailButton(m_ui, QStringLiteral("user"), name, this);
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMenu(menu);
    m_layout->addWidget(m_user);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ui.theme().rail);
    productIcon().paint(&painter, QRect(18, 12, iconPixels, iconPixels));
}

}
