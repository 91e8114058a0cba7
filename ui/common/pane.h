// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QShortcut>
#include <QWidget>

namespace banzhang {

// One place of the rail. A pane owns its header, its docks, its actions and their keys; the window
// gives it room, and it may be torn off into a window of its own.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0;       // "floor": settings, file names
    [[nodiscard]] virtual QString title() const = 0;    // "Floor", in the user's language
    [[nodiscard]] virtual QString iconName() const = 0; // of resources/icons
    // Left side of the status bar: the subject, then the keys of this pane.
    [[nodiscard]] virtual QStringList statusParts() const { return {}; }

    // Shown, hidden: live queries start and stop here.
    virtual void activate() {}
    virtual void deactivate() {}

Q_SIGNALS:
    void statusPartsChanged();
    // Open alarms, for the badge of the rail; 0 hides it.
    void badgeChanged(int count);

protected:
    // A key that works anywhere within the pane, also when it is torn off.
    void addKey(const QKeySequence &keys, auto deed)
    {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    }
};

}
