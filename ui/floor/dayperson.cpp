// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/dayperson.h"

#include "common/fonts.h"
#include "common/inklabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr qreal radius = 3;
constexpr int padding = 12;
constexpr int headHeight = 80;
constexpr int finest = 3; // a screen's scale up to which a photo is sharp

// Read no larger than it is shown, cut to a square about its middle.
QPixmap squareOf(const QByteArray &image, int side)
{
    QByteArray bytes = image;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid())
        reader.setScaledSize(
            whole.scaled(QSize(side, side) * finest, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    const int edge = std::min(read.width(), read.height());
    return QPixmap::fromImage(
        read.copy((read.width() - edge) / 2, (read.height() - edge) / 2, edge, edge));
}

}

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QChar first = words.first().front();
    if (first.script() == QChar::Script_Han)
        return words.join(QString()).right(2);
    return words.size() == 1 ? QString(first).toUpper()
                             : (QString(first) + words.last().front()).toUpper();
}

Portrait::Portrait(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("portrait"));
    setFixedSize(side, side);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Portrait::setPerson(const QString &name)
{
    m_name = name;
    m_photo = {};
    tellName();
    update();
}

void Portrait::setPhoto(const QByteArray &image)
{
    m_photo = image.isEmpty() ? QPixmap() : squareOf(image, side);
    tellName();
    update();
}

void Portrait::tellName()
{
    setAccessibleName(hasPhoto() ? tr("Photo of %1").arg(m_name)
                                 : tr("No photo of %1").arg(m_name));
}

void Portrait::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(shape);
    if (hasPhoto())
        return painter.drawPixmap(rect(), m_photo);
    painter.fillRect(rect(), theme.sel);
    painter.setFont(fontOf(Type::Title));
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_name));
}

DayPerson::DayPerson(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_portrait(new Portrait(ui, this)),
      m_person(new InkLabel(ui, &Theme::text, Type::Title, {}, this)),
      m_facts(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    setFixedHeight(headHeight);
    m_person->setObjectName(QStringLiteral("dayPerson"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_person);
    words->addWidget(m_facts);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(padding);
    layout->addWidget(m_portrait);
    layout->addLayout(words, 1);
}

void DayPerson::setDay(const AgentDay &day)
{
    if (std::exchange(m_agent, day.agentId) != day.agentId)
        m_portrait->setPerson(day.name);
    m_person->setText(day.agentNo + QStringLiteral("  ") + day.name);
    m_facts->setText(day.team.isEmpty() ? tr("No team on this day") : day.team);
}

void DayPerson::setPhoto(AgentId agent, const QByteArray &image)
{
    if (agent == m_agent)
        m_portrait->setPhoto(image);
}

}
