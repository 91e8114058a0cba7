// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/paststretch.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace banzhang {

class TimeTrack;

// Under a board of the past: step, play, day, speed, and the track of the day.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    TimeBar(const UiContext &ui, const std::vector<int> &speeds, QWidget *parent = nullptr);

    void setDay(const PastDay &day);
    void setMoment(const QDateTime &moment);
    void setPlaying(bool isPlaying);
    void setSpeed(int speed);

Q_SIGNALS:
    void playWanted();
    void stepWanted(bool forward);
    void speedWanted(int speed);
    void dayWanted(const QDate &day);
    void momentWanted(const QDateTime &moment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text);
    void fillDays(const PastDay &day);

    const UiContext m_ui;
    QToolButton *m_play = nullptr;
    QComboBox *m_days;
    QButtonGroup *m_speeds;
    TimeTrack *m_track;
};

}
