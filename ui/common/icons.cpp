// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace banzhang {

namespace {

// The drawing with the pen that it needs so that lines stay 1.5 px below the grid's own size.
QByteArray drawing(const QString &name, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "drawing", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    if (size < 20) {
        const QByteArray pen = QByteArray::number(1.5 * 20 / size, 'f', 3);
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + pen + "\"");
    }
    return svg;
}

QPixmap rendered(const QByteArray &svg, int size, qreal scale)
{
    QPixmap pixmap(qRound(size * scale), qRound(size * scale));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(QString name, const ThemeSource &themes)
        : m_name(std::move(name)), m_themes(&themes)
    {}

    QIconEngine *clone() const override { return new ThemedEngine(*this); }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        paintIcon(*painter, rect, m_name, size, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt hands over the size in device pixels.
        const int logical = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, logical, colour(mode), scale);
    }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (!m_themes)
            return Qt::black;
        const Theme &theme = m_themes->theme();
        return mode == QIcon::Disabled ? theme.dis : theme.text;
    }

    QString m_name;
    QPointer<const ThemeSource> m_themes;
};

}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal scale)
{
    const QString key =
        QStringLiteral("bz/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(drawing(name, size), size, scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, int size,
               const QColor &colour)
{
    const QPixmap pixmap = iconPixmap(name, size, colour, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                       pixmap);
}

QIcon themedIcon(const QString &name, const ThemeSource &themes)
{
    return QIcon(new ThemedEngine(name, themes));
}

QIcon productIcon()
{
    return QIcon(QStringLiteral(":/icons/banzhang.svg"));
}

}
