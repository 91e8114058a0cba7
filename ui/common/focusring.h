// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/themesource.h"

#include <QPointer>
#include <QWidget>

namespace banzhang {

// The 2 px line around the button or field that has the focus, one pixel outside it. Fields always
// have it; buttons and boxes only while the keyboard is used. One for the whole application.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const ThemeSource &themes, QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Overlay;

    void follow(QWidget *widget);
    void place();
    [[nodiscard]] QWidget *host() const;
    [[nodiscard]] QRect ringIn(const QWidget &host) const;
    [[nodiscard]] bool isAbove(const QObject *object) const;
    [[nodiscard]] bool wantsRing(const QWidget *widget) const;

    const ThemeSource &m_themes;
    QPointer<QWidget> m_widget;
    QPointer<Overlay> m_overlay;
    bool m_byKeyboard = false;
};

}
