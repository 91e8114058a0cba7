// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rostersheet.h"
#include "common/uicontext.h"

#include <QKeySequence>
#include <QWidget>

namespace banzhang {

// What can be planned, a line each: its key, its block, its hours. Pointing at one tells what it
// would change, a click sets it on the selected cells.
class ShiftKeys final : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftKeys(const UiContext &ui, QWidget *parent = nullptr);

    void show(const RosterSheet &sheet);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const banzhang::RosterCell &cell);
    void pointedAt(const banzhang::RosterCell &cell); // None: at nothing any more

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Line
    {
        RosterCell cell;
        QKeySequence key;
        QString words;
    };
    [[nodiscard]] int lineAt(const QPoint &at) const;

    const UiContext m_ui;
    ShiftBook m_book;
    QDate m_day;
    std::vector<Line> m_lines;
    int m_hovered = -1;
};

}
