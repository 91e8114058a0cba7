// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fonts.h"
#include "common/glyphs.h"
#include "common/uicontext.h"

#include <QStyledItemDelegate>

namespace banzhang {

// Paints what is common to every cell of a row before the cell itself: fill, zebra, hover,
// selection, alarm bar, hatching, focus; then the text. Row matters are asked of the row's column
// 0: AlarmRole, StaleRole, QuietRole; a cell that broke a limit answers AlarmRole itself.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const UiContext &ui, QObject *parent = nullptr, Type type = Type::Base);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // The cell in words, as copied and exported: what the eye reads there now.
    [[nodiscard]] virtual QString shownText(const QModelIndex &index) const;

protected:
    struct Cell
    {
        QRect rect;                // inside the padding
        QColor ink;                // of the text: text, text2 on hatching, text3 when quiet
        Alarm alarm = Alarm::None; // of this cell
        bool isStale = false;
        bool isQuiet = false;
        qreal scale = 1; // device pixels a pixel
    };

    // The cell's own matter; the painter is restored afterwards.
    virtual void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const;

    void paintText(QPainter &painter, const Cell &cell, const QRect &rect, const QString &text,
                   Qt::Alignment alignment) const;
    [[nodiscard]] const UiContext &ui() const { return m_ui; }
    [[nodiscard]] const Theme &theme() const { return m_ui.theme(); }
    [[nodiscard]] QFont font() const { return fontOf(m_type); }

private:
    [[nodiscard]] Cell cellOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    const UiContext m_ui;
    const Type m_type;
};

}
