// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperfonts.h"

#include "common/fonts.h"

#include <QTextBoundaryFinder>

#include <memory>

namespace banzhang {
namespace {

struct Size
{
    int tenths; // of a point
    qreal line;
    bool isBold;
};

constexpr std::array<Size, 9> sizes{{{75, 10, false},
                                     {85, 12, false},
                                     {90, 12, true},
                                     {100, 14, false},
                                     {100, 14, true},
                                     {75, 10, true},
                                     {85, 12, true},
                                     {120, 17, true},
                                     {160, 22, true}}};

bool isIdeograph(char16_t sign)
{
    return (sign >= 0x4e00 && sign <= 0x9fff) || (sign >= 0x3400 && sign <= 0x4dbf);
}

// The last boundary after `begin` up to which it fits; `begin` when not even the first does.
template <class Fits>
qsizetype farthest(QTextBoundaryFinder &finder, qsizetype begin, const Fits &fits)
{
    qsizetype end = begin;
    finder.setPosition(begin);
    for (qsizetype next = finder.toNextBoundary(); next > 0 && fits(next);
         next = finder.toNextBoundary())
        end = next;
    return end;
}

QFont sized(const QString &language, const QString &face, const Size &size)
{
    QFont font = face.isEmpty() ? applicationFont(language) : QFont(face);
    font.setPixelSize(size.tenths);
    font.setWeight(size.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

PaperFonts::PaperFonts(const QString &language, const QString &face)
    : m_language(language), m_face(face)
{
    m_faces.reserve(sizes.size());
    for (const Size &size : sizes) {
        const QFont font = sized(language, face, size);
        const QFontMetricsF metrics(font);
        const qreal ascent = metrics.ascent() / scale;
        const qreal high = ascent + metrics.descent() / scale;
        Face made{font, metrics, size.line, (size.line - high) / 2 + ascent, 0, {}, {}};
        made.ideograph = metrics.horizontalAdvance(QChar(0x56fd)) / scale;
        for (char16_t sign = u' '; sign < 127; ++sign)
            made.ascii[sign] = float(metrics.horizontalAdvance(QChar(sign)) / scale);
        m_faces.push_back(std::move(made));
    }
}

const PaperFonts &PaperFonts::of(const QString &language, const QString &face)
{
    thread_local std::unique_ptr<PaperFonts> kept;
    if (!kept || kept->m_language != language || kept->m_face != face)
        kept = std::make_unique<PaperFonts>(language, face);
    return *kept;
}

float PaperFonts::signWidth(PaperType type, char16_t sign) const
{
    Face &face = m_faces[size_t(type)];
    if (sign < 128)
        return face.ascii[sign];
    if (isIdeograph(sign))
        return float(face.ideograph);
    const auto known = face.others.constFind(sign);
    if (known != face.others.cend())
        return *known;
    const auto width = float(face.metrics.horizontalAdvance(QChar(sign)) / scale);
    face.others.insert(sign, width);
    return width;
}

qreal PaperFonts::width(PaperType type, QStringView text) const
{
    qreal sum = 0;
    for (const QChar sign : text) {
        if (sign.isSurrogate() || sign.isMark())
            return at(type).metrics.horizontalAdvance(text.toString()) / scale;
        sum += signWidth(type, sign.unicode());
    }
    return sum;
}

// As many words as there is room for; else as many signs, at least one.
void PaperFonts::wrapParagraph(PaperType type, const QString &text, qreal width,
                               QStringList &lines) const
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    const QStringView view(text);
    for (qsizetype begin = 0; begin < text.size();) {
        const auto fits = [&](qsizetype end) {
            return this->width(type, view.mid(begin, end - begin).trimmed()) <= width;
        };
        qsizetype end = farthest(words, begin, fits);
        if (end == begin)
            end = farthest(signs, begin, fits);
        if (end == begin) {
            signs.setPosition(begin);
            end = qMax(signs.toNextBoundary(), begin + 1);
        }
        lines.append(view.mid(begin, end - begin).trimmed().toString());
        begin = end;
    }
}

QStringList PaperFonts::wrapped(PaperType type, const QString &text, qreal width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (paragraph.isEmpty() || this->width(type, paragraph) <= width)
            lines.append(paragraph);
        else
            wrapParagraph(type, paragraph, width, lines);
    }
    return lines;
}

int PaperFonts::lineCount(PaperType type, const QString &text, qreal width) const
{
    if (!text.contains(u'\n') && this->width(type, text) <= width)
        return 1;
    return int(wrapped(type, text, width).size());
}

QString PaperFonts::missingSigns(const QString &text) const
{
    QString missing;
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs) {
        if (sign > 127 && !at(PaperType::Body).metrics.inFontUcs4(sign)
            && !missing.contains(QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1)))
            missing += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
    }
    return missing;
}

}
