// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSpacerItem;

namespace banzhang {

// What stands where there is nothing: what is not there, what to do, and at most three ways to do
// it. In a low place the picture goes, the words stay.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const UiContext &ui, const QString &icon, const QString &title, const QString &line,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &line);
    // The first is the best one; beside others it is the primary button. `key` is shown as a cap.
    QPushButton *addButton(const QString &text, const QKeySequence &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateColours();

    const UiContext m_ui;
    QLabel *m_icon;
    InkLabel *m_title;
    InkLabel *m_line;
    QHBoxLayout *m_buttons;
    QSpacerItem *m_gap; // below the picture
    const QString m_iconName;
    int m_otherEdge = 4; // above and below, while it is not as it is
};

}
