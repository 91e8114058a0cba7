// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/inklabel.h"
#include "quality/marker.h"
#include "quality/playback.h"
#include "quality/player/playerkeys.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QPushButton;
class QToolButton;

namespace banzhang {

class RecordingDeck;
class VolumeSlider;

// Under the waveform: play, skips, position, speed, loop and marks; below them which channel is
// heard and how. No button takes the focus: it stays on the sheet, and every deed has a key.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    TransportBar(const UiContext &ui, const RecordingDeck &deck, QWidget *parent = nullptr);

    void refresh();         // state, playing, listening
    void refreshPosition(); // often
    void setReadOnly(bool isReadOnly);
    void setAgentOnRight(bool isOnRight);

Q_SIGNALS:
    void wanted(banzhang::PlayerDeed deed);
    void speedWanted(double speed);
    void volumeWanted(double volume);
    void hearWanted(banzhang::Hear hear);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addTool(const QString &name, const QString &icon, PlayerDeed deed,
                         const QString &text, bool isSwitch = false);
    QPushButton *addMark(const QString &name, MarkerKind kind, PlayerDeed deed,
                         const QString &what);
    QPushButton *addSwitch(const QString &name, PlayerDeed deed, const QString &text,
                           const QString &what);
    [[nodiscard]] QWidget *buildFirstRow();
    [[nodiscard]] QWidget *buildSecondRow();
    void buildSpeeds();
    void buildChannels(QWidget *parent);
    void buildVolume();
    [[nodiscard]] QStringList notes() const;
    void showNotes();
    void fit(); // words and caps, as far as there is room
    void refreshIcons();
    [[nodiscard]] Hear otherWay(Hear hear) const;

    const UiContext m_ui;
    const RecordingDeck &m_deck;
    QPushButton *m_play;
    InkLabel *m_position;
    InkLabel *m_duration;
    QComboBox *m_speed;
    QToolButton *m_loop = nullptr;
    std::vector<std::pair<MarkerKind, QPushButton *>> m_marks;
    bool m_isNarrow = false;
    QWidget *m_channels = nullptr;
    QButtonGroup *m_hear;
    QPushButton *m_level = nullptr;
    QPushButton *m_skip = nullptr;
    VolumeSlider *m_volume;
    InkLabel *m_note; // that there is no sound device, that more is coming
    bool m_isReadOnly = false;
    bool m_isAgentOnRight = false;
};

// "1.25×"
[[nodiscard]] QString speedText(double speed);
// "02:40.7"
[[nodiscard]] QString positionText(qint64 ms);

}
