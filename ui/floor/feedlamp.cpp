// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/feedlamp.h"

#include <QLocale>
#include <QPainter>

namespace banzhang {

namespace {

constexpr int glyphSize = 14;

QIcon alarmIcon(Alarm alarm, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(int(glyphSize * ratio), int(glyphSize * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (alarm == Alarm::None)
        paintStateGlyph(painter, {0, 0, glyphSize, glyphSize}, AgentState::Available, theme);
    else
        paintAlarmGlyph(painter, {0, 0, glyphSize, glyphSize}, alarm, theme);
    return pixmap;
}

}

FeedLamp::FeedLamp(const UiContext &ui, QWidget *parent) : QToolButton(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("feedLamp"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({glyphSize, glyphSize});
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

// The worst lag of those that live; silent ones go before. Those that nobody depends on, as after
// an import, are not among the floor's feeds.
void FeedLamp::tell(const std::vector<FeedStatus> &feeds, const QDateTime &now)
{
    int silent = 0, lag = 0;
    for (const FeedStatus &feed : feeds) {
        if (feed.isSilent(now))
            ++silent;
        else
            lag = std::max(lag, feed.lagMs);
    }
    const Alarm alarm = silent > 0 || feeds.empty() ? Alarm::Amber : Alarm::None;
    const QString text = feeds.empty() ? tr("No source")
                         : silent > 0
                             ? tr("%n source(s) silent", nullptr, silent)
                             : tr("Lag %1 s").arg(QLocale::c().toString(lag / 1000.0, 'f', 1));
    if (text == this->text() && alarm == Alarm(property("alarm").toInt()))
        return;
    setProperty("alarm", int(alarm));
    setText(text);
    setIcon(alarmIcon(alarm, m_ui.theme(), devicePixelRatioF()));
    setAccessibleName(text);
    setToolTip(tr("Health of the sources (Ctrl+Shift+D)"));
}

}
