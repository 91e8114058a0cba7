// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "shell/consolestatus.h"

#include <QWidget>

namespace banzhang {

// The bar at the foot of a window. Left: the subject and the keys of the pane; right: source,
// database, role and the server's clock. What does not fit is left out from the left side's end.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const UiContext &ui, const ConsoleStatus &status, QWidget *parent = nullptr);

    void setLeftParts(const QStringList &parts);
    // All of the right side as text, from left to right; for assistive tools and tests.
    [[nodiscard]] QStringList rightTexts() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QString icon, text;
        QColor ink;
        Alarm alarm = Alarm::None;
    };
    [[nodiscard]] std::vector<Item> rightItems() const;
    [[nodiscard]] int widthOf(const Item &item) const;
    void paintItem(QPainter &painter, int x, const Item &item) const;

    const UiContext m_ui;
    const ConsoleStatus &m_status;
    QStringList m_left;
};

}
