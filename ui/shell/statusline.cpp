// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "common/fonts.h"
#include "common/icons.h"
#include "common/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {

namespace {

constexpr int barHeight = 24;
constexpr int padding = 12;
constexpr int iconSize = 16;
constexpr int iconGap = 6;

}

StatusLine::StatusLine(const UiContext &ui, const ConsoleStatus &status, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_status(status)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(barHeight);
    setFont(fontOf(Type::Small));
    connect(&ui.clock, &ServerClock::ticked, this, qOverload<>(&QWidget::update));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    connect(&status, &ConsoleStatus::changed, this, qOverload<>(&QWidget::update));
}

void StatusLine::setLeftParts(const QStringList &parts)
{
    m_left = parts;
    setAccessibleDescription(parts.join(u", "));
    update();
}

QStringList StatusLine::rightTexts() const
{
    QStringList texts;
    for (const Item &item : rightItems())
        texts << item.text;
    return texts;
}

std::vector<StatusLine::Item> StatusLine::rightItems() const
{
    const Theme &theme = m_ui.theme();
    const auto ink = [&](Alarm alarm) {
        return alarm == Alarm::Red ? theme.red : alarm == Alarm::Amber ? theme.amber : theme.text2;
    };
    std::vector<Item> items;
    const auto add = [&](const QString &icon, const ConsoleStatus::Part &part) {
        if (!part.text.isEmpty())
            items.push_back({icon, part.text, ink(part.alarm), part.alarm});
    };
    add(QStringLiteral("refresh"), {m_status.work()});
    add(QStringLiteral("feed"), m_status.source());
    add(QStringLiteral("db"), m_status.database());
    add({}, {m_status.role()});
    if (m_ui.clock.isSet()) {
        const QDateTime now = m_ui.clock.siteNow();
        const QString moment = dayText(now.date(), now.date()) + u' ' + clockText(now);
        items.push_back({{}, tr("Server time %1").arg(moment), theme.text, Alarm::None});
    }
    return items;
}

int StatusLine::widthOf(const Item &item) const
{
    const int icon = item.icon.isEmpty() ? 0 : iconSize + iconGap;
    return icon + fontMetrics().horizontalAdvance(item.text);
}

void StatusLine::paintItem(QPainter &painter, int x, const Item &item) const
{
    if (item.alarm != Alarm::None)
        paintAlarmGlyph(painter, QRect(x, (height() - 14) / 2, 14, 14), item.alarm, m_ui.theme());
    else if (!item.icon.isEmpty())
        paintIcon(painter, QRect(x, 0, iconSize, height()), item.icon, iconSize, item.ink);
    if (!item.icon.isEmpty())
        x += iconSize + iconGap;
    painter.setPen(item.ink);
    painter.drawText(QRect(x, 0, width(), height() - 1), Qt::AlignLeft | Qt::AlignVCenter,
                     item.text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, 0, width(), 1, theme.line);
    const auto separator = [&](int x) { painter.fillRect(x, 4, 1, height() - 8, theme.line2); };
    int right = width() - padding;
    const std::vector<Item> items = rightItems();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        right -= widthOf(*item);
        paintItem(painter, right, *item);
        right -= padding;
        if (item + 1 != items.rend())
            separator(right);
        right -= padding;
    }
    int left = padding;
    for (const QString &text : std::as_const(m_left)) {
        const Item item{{}, text, theme.text2, Alarm::None};
        const int after = left + widthOf(item) + padding;
        if (after > right)
            break;
        paintItem(painter, left, item);
        separator(after);
        left = after + padding;
    }
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           (m_left + rightTexts()).join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

}
