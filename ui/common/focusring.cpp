// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

namespace banzhang {

namespace {

constexpr int outside = 3; // one free, two of line

}

// A sibling above the widget: a button cannot paint outside its own rectangle.
class FocusRing::Overlay final : public QWidget
{
public:
    Overlay(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_themes.theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    const ThemeSource &m_themes;
};

FocusRing::FocusRing(const ThemeSource &themes, QObject *parent) : QObject(parent), m_themes(themes)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_byKeyboard) {
            m_byKeyboard = true;
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        if (m_byKeyboard) {
            m_byKeyboard = false;
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::EnabledChange:
        if (watched == m_widget)
            place();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    m_widget = wantsRing(widget) ? widget : nullptr;
    place();
}

void FocusRing::place()
{
    QWidget *parent = m_widget && m_widget->isVisible() && !m_widget->isWindow()
                          ? m_widget->parentWidget()
                          : nullptr;
    if (!parent) {
        delete m_overlay;
        return;
    }
    if (m_overlay && m_overlay->parentWidget() != parent)
        delete m_overlay;
    if (!m_overlay)
        m_overlay = new Overlay(m_themes, parent);
    m_overlay->setGeometry(m_widget->geometry().adjusted(-outside, -outside, outside, outside));
    m_overlay->raise();
    m_overlay->show();
}

bool FocusRing::wantsRing(const QWidget *widget) const
{
    if (qobject_cast<const QLineEdit *>(widget))
        return true;
    const bool isControl =
        qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
    return isControl && m_byKeyboard && !widget->property("ownFocus").toBool();
}

}
