// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
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
        if (m_widget && (watched == m_widget || isAbove(watched)))
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

bool FocusRing::isAbove(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && widget->isAncestorOf(m_widget);
}

// The nearest ancestor with room for the whole ring; what scrolls keeps its ring inside.
QWidget *FocusRing::host() const
{
    if (!m_widget || !m_widget->isVisible() || m_widget->isWindow())
        return nullptr;
    QWidget *host = m_widget->parentWidget();
    while (!host->isWindow() && !host->rect().contains(ringIn(*host))
           && !qobject_cast<QAbstractScrollArea *>(host->parentWidget()))
        host = host->parentWidget();
    return host;
}

QRect FocusRing::ringIn(const QWidget &host) const
{
    return QRect(m_widget->mapTo(&host, QPoint(0, 0)), m_widget->size())
        .adjusted(-outside, -outside, outside, outside);
}

void FocusRing::place()
{
    QWidget *parent = host();
    if (!parent) {
        if (m_overlay)
            m_overlay->hide();
        return;
    }
    if (!m_overlay) // never was, or went away with the window that it was in
        m_overlay = new Overlay(m_themes, parent);
    m_overlay->setParent(parent);
    m_overlay->setGeometry(ringIn(*parent));
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
