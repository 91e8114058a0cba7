// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace banzhang {

// One place of the rail: icon over label, a bar when current, a badge when something is open.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const UiContext &ui, const QString &icon, const QString &label,
               QWidget *parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    const QString m_icon;
    int m_badge = 0;
};

// The dark strip at the left: the mark, the panes, settings and the user at the foot.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(const UiContext &ui, QWidget *parent = nullptr);

    // Places come in the order of the keys Ctrl+1, Ctrl+2 …
    RailButton *addPlace(const QString &id, const QString &icon, const QString &label);
    void setCurrent(int place);
    void setSettingsMenu(QMenu *menu);
    // The name at the foot; an empty one hides it.
    void setUser(const QString &name, QMenu *menu);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const UiContext m_ui;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    RailButton *m_settings;
    RailButton *m_user = nullptr;
    int m_places = 0;
};

}
