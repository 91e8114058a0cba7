// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/portraits.h"

#include "common/icons.h"
#include "floor/dayperson.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int finest = 2; // a screen's scale up to which a photo is sharp
constexpr qreal radius = 4;
constexpr int faceSide = 48;
constexpr int iconSide = 28;

// Cut to a square about its middle; null where it cannot be read.
QPixmap squareOf(QByteArray image, int wanted)
{
    if (image.isEmpty())
        return {};
    QBuffer buffer(&image);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize side(wanted * finest, wanted * finest);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(side, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    const int edge = std::min(read.width(), read.height());
    return QPixmap::fromImage(
        read.copy((read.width() - edge) / 2, (read.height() - edge) / 2, edge, edge));
}

}

Portraits::Portraits(const UiContext &ui, Source source, int side, Type initials)
    : m_ui(ui), m_source(std::move(source)), m_side(side), m_initials(initials)
{}

void Portraits::paint(QPainter &painter, const QRect &place, qint64 agentId,
                      const QString &name) const
{
    auto known = m_photos.constFind(agentId);
    if (known == m_photos.constEnd())
        known = m_photos.insert(agentId, squareOf(m_source(agentId), m_side));
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    if (!known->isNull()) {
        painter.drawPixmap(place, *known);
    } else {
        const Theme &theme = m_ui.theme();
        painter.fillRect(place, theme.sel);
        painter.setFont(fontOf(m_initials));
        painter.setPen(theme.text);
        painter.drawText(place, Qt::AlignCenter, initialsOf(name));
    }
    painter.restore();
}

PortraitFace::PortraitFace(const UiContext &ui, Portraits::Source source, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_portraits(ui, std::move(source), faceSide, Type::Title)
{
    setFixedSize(faceSide, faceSide);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PortraitFace::show(qint64 agentId, const QString &name)
{
    m_agent = agentId;
    m_name = name;
    m_portraits.forget();
    setAccessibleName(name);
    update();
}

void PortraitFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_name.isEmpty())
        return m_portraits.paint(painter, rect(), m_agent, m_name);
    painter.fillRect(rect(), m_ui.theme().sel);
    paintIcon(painter, rect(), QStringLiteral("trophy"), iconSide, m_ui.theme().text2);
}

}
