// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

namespace banzhang {

namespace {

struct TypeSize
{
    int pixels, line;
    bool bold;
};

TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Caption: return {11, 16, false};
    case Type::Small: return {12, 16, false};
    case Type::Base: return {13, 20, false};
    case Type::Strong: return {13, 20, true};
    case Type::Title: return {15, 20, true};
    case Type::FigureS: return {18, 24, true};
    case Type::Figure: return {22, 28, true};
    case Type::FigureL: return {28, 36, true};
    }
    return {13, 20, false};
}

QFont sized(QFont font, Type type)
{
    const TypeSize size = sizeOf(type);
    font.setPixelSize(size.pixels);
    font.setWeight(size.bold ? QFont::Bold : QFont::Normal);
    return font;
}

}

QFont fontOf(Type type)
{
    return sized(QGuiApplication::font(), type);
}

int lineHeight(Type type)
{
    return sizeOf(type).line;
}

QStringList facesFor(const QString &language)
{
    const QStringList simplified{
        QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
        QStringLiteral("Source Han Sans SC"), QStringLiteral("Source Han Sans CN"),
        QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC")};
    const QStringList traditional{
        QStringLiteral("Noto Sans CJK TC"),      QStringLiteral("Noto Sans TC"),
        QStringLiteral("Source Han Sans TC"),    QStringLiteral("Source Han Sans TW"),
        QStringLiteral("Microsoft JhengHei UI"), QStringLiteral("PingFang TC")};
    return language == u"zh_TW" ? traditional + simplified : simplified + traditional;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), width))
            return false;
    }
    return true;
}

QFont applicationFont(const QString &language)
{
    QStringList faces = facesFor(language);
    faces << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()
          << QStringLiteral("DejaVu Sans");
    const QStringList installed = QFontDatabase::families();
    for (const QString &face : faces) {
        const QFont font = sized(QFont(face), Type::Base);
        if (installed.contains(face) && hasTabularDigits(font)
            && hasTabularDigits(sized(font, Type::Strong)))
            return font;
    }
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), Type::Base);
}

}
