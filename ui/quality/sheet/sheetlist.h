// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/sheet/sheetrow.h"

#include <QAbstractScrollArea>

namespace banzhang {

class SheetReason;

// The sections and items of a sheet as one painted widget: only rows that changed are painted
// again. Keys and clicks become answers; see SheetView for the keys.
class SheetList final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetList(const UiContext &ui, QWidget *parent = nullptr);

    void open(Answering sheet, bool isReadOnly);
    void setForm(const Form &form);
    void setMeasured(const QMap<QString, QString> &values);
    void setMarks(const QMap<QString, std::vector<qint64>> &marks);
    void setWeightsHidden(bool isHidden);
    void setMovesOn(bool movesOn) { m_movesOn = movesOn; }

    [[nodiscard]] const Answering &sheet() const { return m_sheet; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] const std::vector<SheetRow> &rows() const { return m_rows; }
    [[nodiscard]] const SheetRow *row(const QString &key) const; // null: not shown
    // Where the row is painted within the viewport.
    [[nodiscard]] QRect rowRect(const SheetRow &row) const;
    // The row in words: number, title, answer, points, what is missing, marks.
    [[nodiscard]] QString rowText(const SheetRow &row) const;

    [[nodiscard]] const QString &current() const { return m_shown.current; }
    void setCurrent(const QString &wanted);
    void step(int rows); // among the items
    bool nextMissing();
    void undo() { travel(m_sheet.undo()); }
    void redo() { travel(m_sheet.redo()); }
    void editLine(); // the comment of the current item, or its words

Q_SIGNALS:
    void answered(const QString &key);
    void scoreChanged();
    void currentChanged(const QString &key);
    void markWanted(const QString &itemKey);
    void markPlayWanted(const QString &itemKey, qint64 ms);
    void helpWanted();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void repaintChanged(const std::vector<SheetRow> &before);
    void updateRow(const QString &key);
    void updateScrollBar();
    void placeReason();
    void reveal(const SheetRow &row);
    [[nodiscard]] const SheetRow *rowAt(const QPoint &viewportAt) const;
    [[nodiscard]] const FormItem *currentItem() const;
    [[nodiscard]] QString tipAt(const QPoint &viewportAt) const;
    void setHot(const SheetRow *row, const QPoint &inRow);

    [[nodiscard]] bool takesKey(const QKeyEvent &event) const;
    bool moveBy(const QKeyEvent &event);
    bool answerBy(const QKeyEvent &event);
    [[nodiscard]] bool wantsLine(const FormItem *item) const;
    bool actBy(const QKeyEvent &event);
    bool type(const FormItem &item, int digit);
    void stepSection(int sections);
    void clickRow(const SheetRow &row, const QPoint &inRow);

    // Sets a value; `goesOn` when the hand is on the keys.
    void give(const QString &of, const QString &value, bool goesOn,
              Answering::Step step = Answering::Step::Own);
    void goOn(const QString &from);
    void stopTyping();
    void changed(const QString &key);
    void travel(const QString &key);
    void closeLine(bool keepsFocus);
    void playMark();
    void sayAtRow(const QString &words);
    void announce();

    const UiContext m_ui;
    Answering m_sheet;
    SheetShown m_shown;
    SheetRows m_layout;
    std::vector<SheetRow> m_rows;
    SheetReason *m_reason;
    QString m_hotKey;
    QString m_hotValue;
    size_t m_nextMark = 0; // of the current item
    bool m_isReadOnly = true;
    bool m_movesOn = true;
};

}
