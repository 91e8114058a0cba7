// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/alarmdesk.h"

#include <QAction>
#include <QElapsedTimer>

class QSystemTrayIcon;

namespace banzhang {

// Makes new alarms heard and seen outside the window, for who wants it: off at first, remembered
// per person.
class AlarmBell final : public QObject
{
    Q_OBJECT

public:
    AlarmBell(const UiContext &ui, AlarmDesk &desk, QWidget *pane);
    ~AlarmBell() override;

    [[nodiscard]] QAction *sound() const { return m_sound; }
    [[nodiscard]] QAction *notification() const { return m_notification; }

Q_SIGNALS:
    // What was done about new alarms: the bell, or a message with that text.
    void rang();
    void notified(const QString &text);

private:
    [[nodiscard]] QAction *makeSwitch(const QString &name, const QString &text);
    void ring(const std::vector<FloorAlarm> &alarms);
    void notify(const std::vector<FloorAlarm> &alarms);

    const UiContext m_ui;
    QWidget *m_pane;
    QAction *m_sound;
    QAction *m_notification;
    QSystemTrayIcon *m_tray = nullptr; // made when it is first needed
    QElapsedTimer m_sinceRing;
};

}
