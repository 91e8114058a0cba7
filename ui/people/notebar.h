// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"

#include <QWidget>

class QPushButton;

namespace banzhang {

// A bar that says what was done and offers one thing to do about it: take it back, copy a password.
class NoteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBar(const UiContext &ui, QWidget *parent = nullptr);

    // An empty button offers nothing. Replaces what was said before.
    void tell(const QString &text, const QString &button = {}, std::function<void()> deed = {});
    void press(); // the button's key

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    InkLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
    std::function<void()> m_deed;
};

}
