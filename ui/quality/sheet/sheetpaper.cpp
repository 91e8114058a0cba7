// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetpaper.h"

#include "common/fonts.h"

#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>

#include <algorithm>

namespace banzhang {

namespace {

constexpr qreal footHeight = 26;
constexpr qreal bodySize = 10;
constexpr qreal headSize = 9;
constexpr qreal noteSize = 8;
constexpr qreal rowPadding = 2.5;
constexpr qreal cellGap = 6;
constexpr qreal boxHeight = 65; // 23 mm
constexpr qreal heavyRule = 1.2;
constexpr qreal thinRule = 0.5;

}

void SheetPaper::print(QPagedPaintDevice &device, const Words &words,
                       const std::function<void(SheetPaper &)> &content)
{
    device.setPageMargins(QMarginsF(16, 14, 16, 12), QPageLayout::Millimeter);
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size();
    QImage nowhere(1, 1, QImage::Format_Mono);
    int pages = 0;
    {
        QPainter painter(&nowhere);
        SheetPaper paper(painter, page, words, 0, [] {});
        content(paper);
        pages = paper.m_pageNo;
    }
    QPainter painter(&device);
    const qreal scale = painter.viewport().width() / page.width();
    painter.scale(scale, scale);
    SheetPaper paper(painter, page, words, pages, [&device] { device.newPage(); });
    content(paper);
    paper.foot();
}

SheetPaper::SheetPaper(QPainter &painter, QSizeF page, const Words &words, int pages,
                       std::function<void()> turn)
    : m_painter(painter), m_page(page), m_words(words), m_pages(pages), m_turn(std::move(turn))
{
    setFont(bodySize, false);
    m_painter.setPen(m_ink.ink);
}

// In points; unhinted, so that what was measured for one device holds for every other.
void SheetPaper::setFont(qreal size, bool isBold)
{
    QFont font = fontOf(isBold ? Type::Strong : Type::Base);
    font.setPixelSize(int(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    m_painter.setFont(font);
}

qreal SheetPaper::heightOf(const QString &text, qreal width) const
{
    return QFontMetricsF(m_painter.font())
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::TextWrapAnywhere, text)
        .height();
}

void SheetPaper::keep(qreal height)
{
    if (m_top + height > m_page.height() - footHeight && m_top > 0)
        turnPage();
}

void SheetPaper::turnPage()
{
    foot();
    m_turn();
    ++m_pageNo;
    m_top = 0;
    const QFont font = m_painter.font();
    line(m_words.head, headSize);
    rule(heavyRule);
    space(4);
    if (!m_head.empty())
        row(m_head, Weight::Head);
    m_painter.setFont(font);
}

void SheetPaper::foot()
{
    const QFont font = m_painter.font();
    setFont(noteSize, false);
    const QRectF room(0, m_page.height() - footHeight + 6, m_page.width(), footHeight - 6);
    m_painter.setPen(QPen(m_ink.rule, thinRule));
    m_painter.drawLine(room.topLeft(), room.topRight());
    m_painter.setPen(m_ink.ink2);
    m_painter.drawText(room.adjusted(0, 2, -90, 0),
                       int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere,
                       m_words.foot);
    m_painter.drawText(room.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop,
                       m_words.pages.arg(m_pageNo).arg(m_pages));
    m_painter.setPen(m_ink.ink);
    m_painter.setFont(font);
}

void SheetPaper::line(const QString &text, qreal size, bool isBold)
{
    setFont(size, isBold);
    const qreal height = heightOf(text, m_page.width());
    keep(height);
    setFont(size, isBold);
    m_painter.drawText(QRectF(0, m_top, m_page.width(), height + 2),
                       Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
    m_top += height + 2;
}

// Long texts go on over pages, paragraph by paragraph.
void SheetPaper::paragraph(const QString &title, const QString &text)
{
    keep(48);
    line(title, bodySize, true);
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        line(part, bodySize);
    space(6);
}

void SheetPaper::rule(qreal width)
{
    m_painter.setPen(QPen(width >= heavyRule ? m_ink.ink : m_ink.rule, width));
    m_painter.drawLine(QPointF(0, m_top), QPointF(m_page.width(), m_top));
    m_painter.setPen(m_ink.ink);
    m_top += width;
}

void SheetPaper::row(const std::vector<Cell> &cells, Weight weight)
{
    setFont(weight == Weight::Head ? headSize : bodySize, weight != Weight::Plain);
    qreal height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, heightOf(cell.text, cell.share * m_page.width() - cellGap));
    height += 2 * rowPadding;
    if (weight == Weight::Head)
        m_head = cells;
    else
        keep(weight == Weight::Bold ? 2.5 * height : height); // a section with its first item
    setFont(weight == Weight::Head ? headSize : bodySize, weight != Weight::Plain);
    drawRow(cells, height);
    m_top += height;
    rule(weight == Weight::Head ? heavyRule : thinRule);
}

void SheetPaper::drawRow(const std::vector<Cell> &cells, qreal height)
{
    qreal left = 0;
    for (const Cell &cell : cells) {
        const qreal width = cell.share * m_page.width();
        const QRectF room(left, m_top + rowPadding, width - cellGap, height);
        m_painter.drawText(room,
                           int(cell.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap
                               | Qt::TextWrapAnywhere,
                           cell.text);
        left += width;
    }
}

void SheetPaper::endTable()
{
    m_head.clear();
    rule(heavyRule);
    space(8);
}

void SheetPaper::stamp(const QString &text)
{
    setFont(bodySize, true);
    const qreal width = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 14;
    const QRectF box(m_page.width() - width, m_top + 1, width, 18);
    m_painter.setPen(QPen(m_ink.ink, thinRule * 2));
    m_painter.drawRect(box);
    m_painter.setPen(m_ink.ink);
    m_painter.drawText(box, Qt::AlignCenter, text);
}

void SheetPaper::drawing(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    keep(height);
    paint(m_painter, QRectF(0, m_top, m_page.width(), height));
    m_top += height;
}

void SheetPaper::signatures(const QStringList &who, const QString &sign, const QString &date)
{
    keep(boxHeight + 4);
    const qreal width = (m_page.width() - 8 * (who.size() - 1)) / qreal(who.size());
    for (qsizetype i = 0; i < who.size(); ++i) {
        const QRectF box(qreal(i) * (width + 8), m_top, width, boxHeight);
        m_painter.setPen(QPen(m_ink.ink2, thinRule));
        m_painter.drawRect(box);
        m_painter.setPen(m_ink.ink);
        setFont(headSize, true);
        m_painter.drawText(box.adjusted(6, 4, -6, 0), Qt::AlignLeft | Qt::AlignTop, who[i]);
        setFont(noteSize, false);
        m_painter.setPen(m_ink.ink2);
        m_painter.drawText(box.adjusted(6, 0, -6, -18), Qt::AlignLeft | Qt::AlignBottom, sign);
        m_painter.drawText(box.adjusted(6, 0, -6, -4), Qt::AlignLeft | Qt::AlignBottom, date);
        m_painter.setPen(m_ink.ink);
    }
    m_top += boxHeight + 4;
}

}
