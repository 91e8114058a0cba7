// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/inklabel.h"

#include <QWidget>

class QPushButton;

namespace banzhang {

// The bar on top of a pane when something is out of order: 36 high, red or amber; green (no alarm)
// for a deed that is done or under way.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const UiContext &ui, QWidget *parent = nullptr);

    // `strong` says what, in bold; `text` since when; `side` what happens next, at the right. An
    // empty `button` shows none.
    void tell(Alarm alarm, const QString &strong, const QString &text = {},
              const QString &side = {}, const QString &button = {});
    void clear() { hide(); }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    Alarm m_alarm = Alarm::Red;
    InkLabel *m_strong;
    InkLabel *m_text;
    InkLabel *m_side;
    QPushButton *m_button;
};

}
