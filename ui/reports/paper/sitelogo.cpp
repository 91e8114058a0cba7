// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/sitelogo.h"

#include "reports/letterhead.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SiteLogo)
};

const QSize finest(916, 284);      // 110 by 34 points at 600 dots an inch
constexpr int mostPixels = 10'000; // of a side: what a small file unpacks to is bounded

QImage drawn(const QByteArray &svg)
{
    QSvgRenderer renderer;
    if (!renderer.load(svg) || renderer.defaultSize().isEmpty())
        return {};
    QImage image(renderer.defaultSize().scaled(finest, Qt::KeepAspectRatio).expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage read(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    const QImage image = reader.read();
    const bool isFiner = image.width() > finest.width() || image.height() > finest.height();
    return isFiner ? image.scaled(finest, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

tl::unexpected<Problem> refused(const QString &sentence)
{
    return fail(ProblemKind::Invalid, sentence);
}

}

QImage logoImageOf(const QByteArray &logo)
{
    switch (logoKindOf(logo)) {
    case LogoKind::Svg: return drawn(logo);
    case LogoKind::Png:
    case LogoKind::Jpeg: return read(logo);
    case LogoKind::None: break;
    }
    return {};
}

Result<QByteArray> readLogo(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestLogo)
        return refused(Words::tr("%1 has %2 KB; a logo has 1,024 at most. Save it smaller.")
                           .arg(name)
                           .arg((file.size() + 1023) / 1024));
    QByteArray content = file.readAll();
    if (logoKindOf(content) == LogoKind::None)
        return refused(Words::tr("%1 is no picture that can be printed. Choose a PNG, JPEG or SVG.")
                           .arg(name));
    if (logoImageOf(content).isNull())
        return refused(Words::tr("%1 is damaged, or larger than 10,000 pixels a side.").arg(name));
    return content;
}

}
