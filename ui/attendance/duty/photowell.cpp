// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/photowell.h"

#include "attendance/duty/dutywords.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace banzhang {
namespace {

constexpr int longestEdge = 1600;
constexpr qint64 mostRead = 64LL * 1024 * 1024; // what a camera may give before it is made smaller

QImage imageIn(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a tablet held upright
    return reader.read();
}

QByteArray jpegOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QImage small =
        std::max(image.width(), image.height()) > longestEdge
            ? image.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    small.save(&buffer, "JPEG", 85);
    return buffer.data();
}

}

PhotoWell::PhotoWell(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("photo"));
    setAccessibleName(tr("Photo"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(96);
}

void PhotoWell::take(const QByteArray &file)
{
    const QImage image = imageIn(file);
    if (image.isNull()) {
        Q_EMIT refused(tr("This is no photo: JPEG or PNG."));
        return;
    }
    m_photo = photoFault(file) == PhotoFault::None ? file : jpegOf(image);
    m_seen =
        QPixmap::fromImage(image.scaled(640, 360, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    update();
    Q_EMIT refused({});
    Q_EMIT photoChanged();
}

void PhotoWell::paste()
{
    takeFrom(QGuiApplication::clipboard()->mimeData());
}

void PhotoWell::clear()
{
    m_photo.clear();
    m_seen = {};
    update();
    Q_EMIT photoChanged();
}

void PhotoWell::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line2, hasFocus() ? 2 : 1,
                        m_seen.isNull() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    if (!m_seen.isNull()) {
        const QSize size = m_seen.size().scaled(this->size() - QSize(8, 8), Qt::KeepAspectRatio);
        painter.drawPixmap(
            QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
            m_seen);
        return;
    }
    painter.setPen(theme.text2);
    painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Photo: tap to choose, drop one here, or paste (Ctrl+V)"));
}

void PhotoWell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose();
}

void PhotoWell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        choose();
    else if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void PhotoWell::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PhotoWell::dropEvent(QDropEvent *event)
{
    takeFrom(event->mimeData());
    event->acceptProposedAction();
}

void PhotoWell::choose()
{
    m_ui.ask.openFile(this, tr("Choose a photo"), tr("Photos (*.jpg *.jpeg *.png)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              takeFile(path);
                      });
}

void PhotoWell::takeFrom(const QMimeData *given)
{
    if (!given)
        return;
    if (given->hasUrls() && given->urls().constFirst().isLocalFile())
        takeFile(given->urls().constFirst().toLocalFile());
    else if (given->hasImage())
        take(jpegOf(qvariant_cast<QImage>(given->imageData())));
    else
        Q_EMIT refused(tr("There is no photo on the clipboard."));
}

void PhotoWell::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        Q_EMIT refused(tr("The file could not be read: %1").arg(file.errorString()));
    else if (file.size() > mostRead)
        Q_EMIT refused(tr("The file is too large."));
    else
        take(file.readAll());
}

}
