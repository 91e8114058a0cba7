// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmbell.h"

#include "common/icons.h"
#include "floor/alarmwords.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace banzhang {
namespace {

constexpr int restMs = 3000; // a burst of alarms is one ring

}

AlarmBell::AlarmBell(const UiContext &ui, AlarmDesk &desk, QWidget *pane)
    : QObject(pane), m_ui(ui), m_pane(pane),
      m_sound(makeSwitch(QStringLiteral("alarmSound"), tr("Sound on a new alarm"))),
      m_notification(makeSwitch(QStringLiteral("alarmNotification"),
                                tr("Desktop notification of a new alarm")))
{
    connect(&desk, &AlarmDesk::raised, this, &AlarmBell::ring);
}

AlarmBell::~AlarmBell() = default;

QAction *AlarmBell::makeSwitch(const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setCheckable(true);
    const QString key = QStringLiteral("floor/") + name;
    action->setChecked(m_ui.settings.ofPerson(key, false).toBool());
    connect(action, &QAction::toggled, this,
            [this, key](bool on) { m_ui.settings.setOfPerson(key, on); });
    return action;
}

void AlarmBell::ring(const std::vector<FloorAlarm> &alarms)
{
    if (m_sinceRing.isValid() && m_sinceRing.elapsed() < restMs)
        return;
    if (!m_sound->isChecked() && !m_notification->isChecked())
        return;
    m_sinceRing.start();
    QApplication::alert(m_pane->window());
    if (m_sound->isChecked()) {
        QApplication::beep();
        Q_EMIT rang();
    }
    if (m_notification->isChecked())
        notify(alarms);
}

void AlarmBell::notify(const std::vector<FloorAlarm> &alarms)
{
    const FloorAlarm &first = *std::ranges::max_element(alarms, {}, &FloorAlarm::level);
    QString text = subjectOf(first);
    if (!first.team.isEmpty())
        text += QStringLiteral(" · ") + first.team;
    if (alarms.size() > 1)
        text += u'\n' + tr("and %n more", nullptr, int(alarms.size()) - 1);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        if (!m_tray)
            m_tray = new QSystemTrayIcon(productIcon(), this);
        m_tray->show();
        m_tray->showMessage(alarmWord(first), text,
                            first.level == 2 ? QSystemTrayIcon::Critical
                                             : QSystemTrayIcon::Warning);
    }
    Q_EMIT notified(alarmWord(first) + u'\n' + text);
}

}
