// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/player/audiosink.h"
#include "quality/player/samplefile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace banzhang {

// Plays a recording into a sink, in a thread of its own, so that no busy pane makes it stutter.
// Frames are those of the recording. Every deed has a serial number, which comes back with what
// happens after it: who sent a later one knows that the answer is old.
class PlaybackEngine final : public QObject
{
    Q_OBJECT

public:
    explicit PlaybackEngine(SinkMaker makeSink);
    ~PlaybackEngine() override;

    void open(int serial, const QString &path, const SoundFile &sound, bool isComplete);
    void close(int serial);
    void setKnown(qint64 frames, bool isComplete);
    void setFindings(const std::vector<FrameRange> &silences, std::array<double, 2> gains);
    void setPausePoints(const std::vector<qint64> &frames);
    void setListening(const Listening &listening);
    void play(int serial, qint64 frame);
    void pause(int serial);
    void seek(int serial, qint64 frame);

Q_SIGNALS:
    void moved(int serial, qint64 frame);
    // `why` is none when it was told to pause.
    void stopped(int serial, qint64 frame, banzhang::Playback::End why);
    void heard(qint64 fromFrame, qint64 untilFrame); // without a break
    void sinkChosen(bool isSilent);

private:
    void makeSinkFor(int rate);
    void restart(qint64 frame);
    void halt();
    void tick();
    void pump();
    void tellRuns(qint64 input, bool isOver);
    [[nodiscard]] qint64 frameNow();

    const SinkMaker m_makeSink;
    std::unique_ptr<SampleFile> m_file;
    std::unique_ptr<AudioSink> m_sink;
    std::unique_ptr<Playback> m_playback; // for the sink's rate
    Listening m_listening;
    std::vector<FrameRange> m_silences;
    std::array<double, 2> m_gains{1, 1};
    std::vector<qint64> m_pausePoints;
    std::vector<qint16> m_buffer;
    QTimer m_timer;
    QElapsedTimer m_sinceEnd; // the device drains
    int m_ticks = 0;
    int m_serial = 0;
    int m_rate = 0;         // of the recordings that the sink was made for
    qint64 m_at = 0;        // where it stands while it does not play
    qint64 m_written = 0;   // frames in the sink since it was started
    qint64 m_toldInput = 0; // up to here heard() was emitted
    bool m_isPlaying = false;
};

}
