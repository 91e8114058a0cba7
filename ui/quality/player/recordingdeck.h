// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/playback.h"
#include "quality/player/audiosink.h"
#include "quality/player/recordingplayer.h"
#include "quality/soundfile.h"

#include <QObject>
#include <QThread>

namespace banzhang {

class PlaybackEngine;
class RecordingLoader;

// The machine behind the player's face: a loader and an engine in threads of their own, and what
// they told last. Nothing here waits. Times are milliseconds of the recording.
class RecordingDeck final : public QObject
{
    Q_OBJECT

public:
    using State = RecordingPlayer::State;

    explicit RecordingDeck(const SinkMaker &makeSink, const QString &cacheFolder,
                           QObject *parent = nullptr);
    ~RecordingDeck() override;

    void open(const QString &pathOrUrl);
    void close();
    void refuse(); // close(), and the state says why

    void play(qint64 fromMs);
    void pause();
    void seek(qint64 ms);
    void setListening(const Listening &listening); // without its loop
    void setLoop(const std::optional<RecordingStretch> &loop);
    void setPausePoints(const std::vector<qint64> &ms);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] bool isSilent() const { return m_isSilent; }     // no sound device
    [[nodiscard]] bool isComplete() const { return m_isComplete; } // nothing more comes
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 duration() const; // as the head says, or what has come so far
    [[nodiscard]] int percentFetched() const { return m_percent; } // -1: unknown
    [[nodiscard]] RecordingFault fault() const { return m_fault; }
    [[nodiscard]] const QString &faultDetail() const { return m_faultDetail; }
    [[nodiscard]] const SoundFile &sound() const { return m_sound; }
    [[nodiscard]] const Waveform &waveform() const { return m_waveform; }
    [[nodiscard]] const Listening &listening() const { return m_listening; }
    [[nodiscard]] const std::optional<RecordingStretch> &loop() const { return m_loop; }
    [[nodiscard]] qint64 framesOf(qint64 ms) const;
    [[nodiscard]] qint64 msOf(qint64 frames) const;

Q_SIGNALS:
    void stateChanged();
    void playingChanged();
    void pausePointReached(qint64 ms);
    void positionChanged(qint64 ms);
    void waveformGrew();
    void listeningChanged();
    void played(qint64 fromMs, qint64 toMs);

private:
    void follow(RecordingLoader *loader);
    void dropLoader();
    void opened(const QString &path, const SoundFile &sound, bool isComplete);
    void setState(State state);
    void setPosition(qint64 ms);
    void tellListening();
    void tellPausePoints();
    template <class Deed>
    void tellEngine(Deed deed);

    const QString m_cacheFolder;
    QThread m_loading;
    QThread m_sounding;
    PlaybackEngine *m_engine;            // lives in m_sounding, which deletes it
    RecordingLoader *m_loader = nullptr; // lives in m_loading
    State m_state = State::Empty;
    SoundFile m_sound;
    Waveform m_waveform;
    Listening m_listening;
    std::optional<RecordingStretch> m_loop;
    std::vector<qint64> m_pausePoints;
    RecordingFault m_fault = RecordingFault::Missing;
    QString m_faultDetail;
    int m_serial = 0; // of what the engine was told last
    int m_percent = -1;
    qint64 m_position = 0;
    bool m_isPlaying = false;
    bool m_isSilent = false;
    bool m_isComplete = false;
};

}
