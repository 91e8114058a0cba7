// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QPainter>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// Paper written from the top, in points (1/72 inch): turns the page when one is full, repeats the
// head of the table that goes on, numbers the pages. Black and white; no fill carries meaning.
class SheetPaper final
{
public:
    struct Words
    {
        QString head;  // of every page but the first
        QString foot;  // of every page
        QString pages; // "Page %1 of %2"
    };
    struct Cell
    {
        QString text;
        qreal share = 0; // of the page's width
        bool isRight = false;
    };
    enum class Weight { Plain, Bold, Head };

    // Writes `content` twice: first nowhere, to count the pages.
    static void print(QPagedPaintDevice &device, const Words &words,
                      const std::function<void(SheetPaper &)> &content);

    void line(const QString &text, qreal size, bool isBold = false);
    void paragraph(const QString &title, const QString &text);
    // As high as its highest cell; a head is repeated on every page until endTable().
    void row(const std::vector<Cell> &cells, Weight weight = Weight::Plain);
    void endTable();
    void rule(qreal width);
    void space(qreal height) { m_top += height; }
    // Boxes to sign in, side by side, on one page.
    void signatures(const QStringList &who, const QString &sign, const QString &date);
    // Something that high over the page's whole width, on one page.
    void drawing(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint);
    // A word in a box at the right end of the next line.
    void stamp(const QString &text);
    // Turns the page when there is less room than that.
    void keep(qreal height);

private:
    SheetPaper(QPainter &painter, QSizeF page, const Words &words, int pages,
               std::function<void()> turn);

    void turnPage();
    void foot();
    void setFont(qreal size, bool isBold);
    [[nodiscard]] qreal heightOf(const QString &text, qreal width) const;
    void drawRow(const std::vector<Cell> &cells, qreal height);

    QPainter &m_painter;
    const QSizeF m_page; // without margins
    const Words m_words;
    const int m_pages;
    const std::function<void()> m_turn;
    const PrintInk m_ink;
    std::vector<Cell> m_head;
    qreal m_top = 0;
    int m_pageNo = 1;
};

}
