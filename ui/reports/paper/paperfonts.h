// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

namespace banzhang {

// The sizes of type on paper.
enum class PaperType {
    Tiny,  // 7.5 pt: tables that are too wide, axes
    Small, // 8.5 pt: notes, foot
    Head,  // 9 pt bold: heads of tables
    Body,  // 10 pt
    Bold,  // 10 pt bold: sums
    TinyBold,
    SmallBold,
    Section, // 12 pt bold
    Title    // 16 pt bold
};

// Type with its measures in points, unhinted: what is measured holds on every device. One for each
// thread: fonts are not shared between threads. Widths of single signs are kept, so that a table
// is measured without shaping its cells.
class PaperFonts final
{
public:
    // Fonts are ten times too large and painted at a tenth: sizes are whole pixels then.
    static constexpr qreal scale = 10;

    PaperFonts(const QString &language, const QString &face);
    // The calling thread's own.
    [[nodiscard]] static const PaperFonts &of(const QString &language, const QString &face);

    [[nodiscard]] const QFont &font(PaperType type) const { return at(type).font; }
    [[nodiscard]] qreal width(PaperType type, QStringView text) const;
    [[nodiscard]] qreal lineHeight(PaperType type) const { return at(type).line; }
    // From the top of a line of lineHeight() down to the base line.
    [[nodiscard]] qreal baseline(PaperType type) const { return at(type).baseline; }
    // Lines no wider than that: broken where the language breaks, a longer word anywhere. At least
    // one line; line breaks of the text are kept.
    [[nodiscard]] QStringList wrapped(PaperType type, const QString &text, qreal width) const;
    [[nodiscard]] int lineCount(PaperType type, const QString &text, qreal width) const;
    // Signs of the text that no installed face has.
    [[nodiscard]] QString missingSigns(const QString &text) const;

private:
    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
        qreal line, baseline;
        qreal ideograph;               // width of a full-width sign
        std::array<float, 128> ascii;  // widths
        QHash<char16_t, float> others; // widths, filled as they come
    };

    [[nodiscard]] const Face &at(PaperType type) const { return m_faces[size_t(type)]; }
    [[nodiscard]] float signWidth(PaperType type, char16_t sign) const;
    void wrapParagraph(PaperType type, const QString &text, qreal width, QStringList &lines) const;

    const QString m_language;
    const QString m_face;
    mutable std::vector<Face> m_faces; // by PaperType
};

}
