// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QTableWidget>

namespace banzhang {

// A few lines to write into, with lines added by Insert and removed by Delete, or by the buttons
// of `bar()`. As high as its lines.
class EditTable final : public QTableWidget
{
    Q_OBJECT

public:
    EditTable(const UiContext &ui, const QString &name, const QStringList &heads,
              QWidget *parent = nullptr);

    // The buttons for adding and removing a line.
    [[nodiscard]] QWidget *bar() { return m_bar; }
    void setRows(int rows); // with empty cells
    void setText(int row, int column, const QString &text, bool isNumber = false);
    void setMark(int row, int column, bool isSet);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isMarked(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void addWanted();
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void removeCurrent();

    QWidget *m_bar;
};

}
