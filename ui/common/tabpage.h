// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace banzhang {

// One tab of a tabbed pane. It owns its bar, its views and its keys; the pane shows it under the
// tabs and tells it when it is seen.
class TabPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0;    // "scoring": settings, the tour's file names
    [[nodiscard]] virtual QString title() const = 0; // of the tab
    // Left side of the status bar: the subject, then the keys of this page.
    [[nodiscard]] virtual QStringList statusParts() const { return {}; }
    // Shown, hidden: what is loaded and looked after in between.
    virtual void activate() {}
    virtual void deactivate() {}

Q_SIGNALS:
    void statusChanged();
    void countChanged(int count); // beside the tab's word; 0 hides it
    void failed(const QString &headline, const QString &sentence);
};

}
