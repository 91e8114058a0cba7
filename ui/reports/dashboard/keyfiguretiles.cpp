// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/keyfiguretiles.h"

#include "common/fonts.h"
#include "common/glyphs.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

constexpr int tileHeight = 84;
constexpr int targetHeight = 18; // more where there are targets
constexpr int tileWidth = 176;   // at least
constexpr int padding = 12;

QString lightWord(KeyFigure::Light light)
{
    switch (light) {
    case KeyFigure::Light::None: break;
    case KeyFigure::Light::Met: return KeyFigureTiles::tr("met", "a target");
    case KeyFigure::Light::Near: return KeyFigureTiles::tr("near", "a target");
    case KeyFigure::Light::Missed: return KeyFigureTiles::tr("missed", "a target");
    }
    return {};
}

}

KeyFigureTiles::KeyFigureTiles(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_zone(QTimeZone::utc())
{
    setObjectName(QStringLiteral("keyFigures"));
    setAccessibleName(tr("Headline figures"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void KeyFigureTiles::show(std::vector<KeyFigure> figures, const QTimeZone &zone,
                          const QString &beforeWord, const QString &yearBeforeWord)
{
    m_figures = std::move(figures);
    m_zone = zone;
    m_before = beforeWord;
    m_yearBefore = yearBeforeWord;
    setAccessibleDescription(asTsv());
    updateGeometry();
    update();
}

QString KeyFigureTiles::valueText(const QVariant &value, FigureKind kind) const
{
    QString text = figureText(value, kind, m_zone);
    if (kind != FigureKind::Money || value.isNull())
        return text;
    return text.startsWith(u'-') ? u"−¥"_qs + text.mid(1) : u'¥' + text;
}

QString KeyFigureTiles::changeText(const KeyFigure &figure, const QVariant &before) const
{
    if (figure.value.isNull() || before.isNull())
        return {};
    const double change = figure.value.toDouble() - before.toDouble();
    const bool isRate = figure.kind == FigureKind::Percent || figure.kind == FigureKind::Decimal;
    const QVariant size =
        isRate ? QVariant(std::abs(change)) : QVariant(qint64(std::llround(std::abs(change))));
    QString text = figureText(size, figure.kind, m_zone);
    const QVariant nothing = isRate ? QVariant(0.0) : QVariant(qint64(0));
    if (text == figureText(nothing, figure.kind, m_zone))
        return tr("= unchanged");
    return (change > 0 ? u"▲ +"_qs : u"▼ −"_qs) + text.remove(u'%'); // percentage points
}

QString KeyFigureTiles::tipOf(const KeyFigure &figure) const
{
    QStringList lines{
        tr("%1: %2", "figure, value").arg(figure.name, valueText(figure.value, figure.kind))};
    const auto add = [&](const QString &word, const QVariant &value) {
        if (!value.isNull())
            lines.append(tr("%1: %2 (%3)", "time before, value, change")
                             .arg(word, valueText(value, figure.kind), changeText(figure, value)));
    };
    add(m_before, figure.before);
    add(m_yearBefore, figure.yearBefore);
    if (!figure.target.isNull())
        lines.append(tr("Target: %1, %2").arg(targetText(figure, m_zone), lightWord(figure.light)));
    return lines.join(u'\n');
}

QString KeyFigureTiles::asTsv() const
{
    QStringList lines{
        QStringList{tr("Figure"), tr("Value"), m_before, m_yearBefore, tr("Target"), tr("Light")}
            .join(u'\t')};
    for (const KeyFigure &figure : m_figures) {
        const auto text = [&](const QVariant &value) {
            return value.isNull() ? QString() : figureText(value, figure.kind, m_zone);
        };
        lines.append(QStringList{figure.name, text(figure.value), text(figure.before),
                                 text(figure.yearBefore), targetText(figure, m_zone),
                                 lightWord(figure.light)}
                         .join(u'\t'));
    }
    return lines.join(u'\n');
}

int KeyFigureTiles::columnsIn(int width) const
{
    return std::max(1, std::min(int(m_figures.size()), width / tileWidth));
}

int KeyFigureTiles::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    return int((m_figures.size() + size_t(columns) - 1) / size_t(columns)) * rowHeight();
}

QRect KeyFigureTiles::tileAt(int place) const
{
    const int columns = columnsIn(width());
    const int left = width() * (place % columns) / columns;
    const int right = width() * (place % columns + 1) / columns;
    return {left, place / columns * rowHeight(), right - left, rowHeight()};
}

int KeyFigureTiles::rowHeight() const
{
    const bool hasTargets = std::ranges::any_of(
        m_figures, [](const KeyFigure &figure) { return !figure.target.isNull(); });
    return tileHeight + (hasTargets ? targetHeight : 0);
}

void KeyFigureTiles::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.base);
    for (int place = 0; place < int(m_figures.size()); ++place)
        paintTile(painter, tileAt(place), m_figures[size_t(place)]);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void KeyFigureTiles::paintTile(QPainter &painter, const QRect &tile, const KeyFigure &figure) const
{
    const Theme &theme = m_ui.theme();
    painter.fillRect(QRect(tile.right(), tile.top(), 1, tile.height()), theme.line);
    painter.fillRect(QRect(tile.left(), tile.bottom(), tile.width(), 1), theme.line);
    const QRect inside = tile.adjusted(padding, 6, -padding, -6);
    const auto write = [&](Type type, const QColor &ink, int top, const QString &text) {
        painter.setFont(fontOf(type));
        painter.setPen(ink);
        const QRect line(inside.left(), inside.top() + top, inside.width(), lineHeight(type));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    write(Type::Small, theme.text2, 0, figure.name);
    write(Type::Figure, theme.text, 18, valueText(figure.value, figure.kind));
    QStringList changes;
    const QString before = changeText(figure, figure.before);
    if (!before.isEmpty())
        changes.append(u"%1 %2"_qs.arg(m_before, before));
    write(Type::Caption, theme.text2, 52, changes.join(u" · "));
    paintTarget(painter, inside, figure);
}

// "● met  ≥ 85.0%"
void KeyFigureTiles::paintTarget(QPainter &painter, const QRect &inside,
                                 const KeyFigure &figure) const
{
    if (figure.target.isNull())
        return;
    const Theme &theme = m_ui.theme();
    const KeyFigure::Light light = figure.light;
    painter.setFont(fontOf(Type::Caption));
    QRect line(inside.left(), inside.top() + 70, inside.width(), targetHeight);
    if (light != KeyFigure::Light::None)
        line.setLeft(paintLight(painter, line, light));
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("target %1").arg(targetText(figure, m_zone)));
}

int KeyFigureTiles::paintLight(QPainter &painter, const QRect &line, KeyFigure::Light light) const
{
    const Theme &theme = m_ui.theme();
    const QString word = lightWord(light);
    const int width = painter.fontMetrics().horizontalAdvance(word);
    const QRectF glyph(line.left(), line.top() + 2, 14, 14);
    if (light == KeyFigure::Light::Met) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ok);
        painter.drawEllipse(glyph.adjusted(1, 1, -1, -1));
    } else {
        paintAlarmGlyph(painter, glyph, light == KeyFigure::Light::Near ? Alarm::Amber : Alarm::Red,
                        theme);
    }
    painter.setPen(light == KeyFigure::Light::Met    ? theme.ok
                   : light == KeyFigure::Light::Near ? theme.amber
                                                     : theme.red);
    const QRect place(line.left() + 18, line.top(), width + 1, line.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, word);
    return place.right() + 8;
}

bool KeyFigureTiles::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int place = 0; place < int(m_figures.size()); ++place)
            if (tileAt(place).contains(help->pos()))
                QToolTip::showText(help->globalPos(), tipOf(m_figures[size_t(place)]), this,
                                   tileAt(place));
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void KeyFigureTiles::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asTsv());
    else
        QWidget::keyPressEvent(event);
}

}
