// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheethead.h"

#include "common/controlpaint.h"
#include "common/fonts.h"
#include "common/keycap.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {

namespace {

constexpr int headHeight = 32;
constexpr int padding = 12;
constexpr int chipHeight = 18;

}

SheetHeadBar::SheetHeadBar(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("sheetHead"));
    setFixedHeight(headHeight);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SheetHeadBar::setWords(const QString &title, const QString &version, const QString &mode)
{
    m_title = title;
    m_version = version;
    m_mode = mode;
    setAccessibleName(QStringList{title, version, mode}.join(QStringLiteral(", ")));
    update();
}

void SheetHeadBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    int right = width() - padding;
    const int afterNext = right;
    right = step(painter, right, tr("Next", "item of a sheet"), Qt::Key_J);
    m_next = QRect(right, 0, afterNext - right, height());
    const int afterPrevious = right - padding;
    right = step(painter, afterPrevious, tr("Previous", "item of a sheet"), Qt::Key_K);
    m_previous = QRect(right, 0, afterPrevious - right, height());

    const QFontMetrics small(fontOf(Type::Small));
    const QFontMetrics base(fontOf(Type::Base));
    const int chip = m_mode.isEmpty() ? 0 : small.horizontalAdvance(m_mode) + 14;
    const int version = base.horizontalAdvance(m_version);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    const int room = std::max(40, right - padding - 3 * 9 - chip - version);
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room);
    painter.drawText(QRect(padding, 0, room, height()), Qt::AlignVCenter, title);
    int left = padding + painter.fontMetrics().horizontalAdvance(title) + 9;
    painter.setFont(fontOf(Type::Base));
    painter.setPen(theme.text2);
    painter.drawText(QRect(left, 0, version + 2, height()), Qt::AlignVCenter, m_version);
    left += version + 9;
    if (chip == 0)
        return;
    const QRect box(left, (height() - chipHeight) / 2, chip, chipHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    controlpaint::box(painter, box, theme.base, theme.line2, 2);
    painter.setFont(fontOf(Type::Small));
    painter.setPen(theme.text2);
    painter.drawText(box, Qt::AlignCenter, m_mode);
}

int SheetHeadBar::step(QPainter &painter, int right, const QString &word, Qt::Key key)
{
    const QKeySequence cap(key);
    const int text = QFontMetrics(fontOf(Type::Small)).horizontalAdvance(word);
    paintKeyCap(painter, QRect(0, 0, right, height()), cap, m_ui.theme());
    const int left = right - keyCapWidth(cap) - 8 - text;
    painter.setFont(fontOf(Type::Small));
    painter.setPen(m_ui.theme().text2);
    painter.drawText(QRect(left, 0, text + 2, height()), Qt::AlignVCenter, word);
    return left;
}

void SheetHeadBar::mousePressEvent(QMouseEvent *event)
{
    if (m_previous.contains(event->pos()))
        Q_EMIT stepWanted(-1);
    else if (m_next.contains(event->pos()))
        Q_EMIT stepWanted(1);
}

bool SheetHeadBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool isStep = m_previous.contains(help->pos()) || m_next.contains(help->pos());
    QToolTip::showText(help->globalPos(),
                       isStep ? tr("Items up and down: K and J, or the arrows")
                              : QStringList{m_title, m_version, m_mode}.join(QStringLiteral(" · ")),
                       this);
    return true;
}

}
