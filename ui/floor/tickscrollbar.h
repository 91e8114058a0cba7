// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QAbstractItemModel>
#include <QScrollBar>
#include <QTimer>

namespace banzhang {

// A vertical scroll bar that marks in its groove where rows in alarm stand, whether they are seen
// or not. The rows are gone through when alarms or places change, at most five times a second; a
// frame paints a mark a pixel at most.
class TickScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    // `rows` answers AlarmRole in its first column, and outlives the bar.
    TickScrollBar(const UiContext &ui, const QAbstractItemModel &rows, QWidget *parent);

    // Where marks stand, from the top of the bar, and how bad they are: 1 amber, 2 red.
    [[nodiscard]] const std::vector<std::pair<int, int>> &ticks() const { return m_ticks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void countSoon();
    void count();
    void place();

    const UiContext m_ui;
    const QAbstractItemModel &m_rows;
    QTimer m_soon;
    std::vector<std::pair<int, int>> m_alarms; // row and level
    int m_rowCount = 0;
    std::vector<std::pair<int, int>> m_ticks;
};

}
