// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/playbackengine.h"

#include "quality/player/soundtouchstretch.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int tickMs = 15;
constexpr int ticksAMove = 2; // a frame of the screen
constexpr int drainMs = 600;  // a device that does not say that it is through
constexpr qint64 chunkFrames = 512;

}

PlaybackEngine::PlaybackEngine(SinkMaker makeSink) : m_makeSink(std::move(makeSink)), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PlaybackEngine::tick);
}

PlaybackEngine::~PlaybackEngine() = default;

void PlaybackEngine::open(int serial, const QString &path, const SoundFile &sound, bool isComplete)
{
    close(serial);
    m_file = std::make_unique<SampleFile>(path, sound, isComplete);
}

void PlaybackEngine::close(int serial)
{
    halt();
    m_serial = serial;
    m_at = 0;
    m_silences.clear();
    m_gains = {1, 1};
    m_pausePoints.clear();
    if (m_playback)
        m_playback->setReader(nullptr);
    m_file.reset();
}

void PlaybackEngine::setKnown(qint64 frames, bool isComplete)
{
    if (m_file)
        m_file->setKnown(frames, isComplete);
}

void PlaybackEngine::setFindings(const std::vector<FrameRange> &silences,
                                 std::array<double, 2> gains)
{
    m_silences = silences;
    m_gains = gains;
    if (!m_playback)
        return;
    m_playback->setSilences(silences);
    m_playback->setGains(gains);
}

void PlaybackEngine::setPausePoints(const std::vector<qint64> &frames)
{
    m_pausePoints = frames;
    if (m_playback)
        m_playback->setPausePoints(frames);
}

// Speed and loop change what is in the device already: it begins anew where it is heard now.
void PlaybackEngine::setListening(const Listening &listening)
{
    const bool isOther = listening.speed != m_listening.speed || listening.loop != m_listening.loop;
    const qint64 now = frameNow();
    m_listening = listening;
    if (m_isPlaying && isOther)
        restart(now);
    else if (m_playback)
        m_playback->setListening(listening);
}

void PlaybackEngine::play(int serial, qint64 frame)
{
    m_serial = serial;
    m_at = frame;
    if (!m_file)
        return;
    makeSinkFor(m_file->rate());
    m_isPlaying = true;
    restart(frame);
    m_timer.start();
}

void PlaybackEngine::pause(int serial)
{
    m_serial = serial;
    halt();
    Q_EMIT stopped(m_serial, m_at, Playback::End::None);
}

void PlaybackEngine::seek(int serial, qint64 frame)
{
    m_serial = serial;
    m_at = frame;
    if (m_isPlaying)
        restart(frame);
    Q_EMIT moved(m_serial, frame);
}

// The device is looked for when it is first needed, and kept for recordings of the same rate.
void PlaybackEngine::makeSinkFor(int rate)
{
    const bool fits = m_sink && !m_sink->hasFailed() && m_playback && m_rate == rate;
    if (!fits) {
        m_sink = m_makeSink(rate);
        m_rate = rate;
        m_playback =
            std::make_unique<Playback>(std::make_unique<SoundTouchStretch>(), m_sink->rate());
        Q_EMIT sinkChosen(m_sink->isSilent());
    }
    m_playback->setReader(m_file.get());
    m_playback->setGains(m_gains);
    m_playback->setSilences(m_silences);
    m_playback->setPausePoints(m_pausePoints);
}

// From that frame, with what waits in the device dropped. Outside of a loop: from its beginning.
void PlaybackEngine::restart(qint64 frame)
{
    if (m_written > 0)
        tellRuns(m_playback->inputAt(m_sink->heard()), true);
    const auto &loop = m_listening.loop;
    m_at = loop && !loop->contains(frame) ? loop->from : frame;
    m_sink->stop();
    m_playback->setListening(m_listening);
    m_playback->startAt(m_at);
    m_toldInput = 0;
    m_written = 0;
    m_sinceEnd.invalidate();
    m_sink->start();
    pump();
}

void PlaybackEngine::halt()
{
    m_timer.stop();
    if (!m_isPlaying)
        return;
    m_at = frameNow();
    tellRuns(m_playback->inputAt(m_sink->heard()), true);
    m_sink->stop();
    m_written = 0;
    m_isPlaying = false;
}

qint64 PlaybackEngine::frameNow()
{
    return m_isPlaying ? m_playback->frameAt(m_sink->heard()) : m_at;
}

void PlaybackEngine::pump()
{
    qint64 room = m_sink->room();
    while (room > 0) {
        m_buffer.resize(size_t(2 * std::min(room, chunkFrames)));
        const qint64 got = m_playback->render(m_buffer);
        if (got <= 0)
            return;
        m_sink->write(std::span(m_buffer).first(size_t(2 * got)));
        m_written += got;
        room -= got;
    }
}

void PlaybackEngine::tick()
{
    if (m_sink->hasFailed()) { // unplugged: on without sound, where it was
        m_at = m_playback->frameAt(m_sink->heard());
        m_written = 0;
        m_sink = makeClockSink(m_sink->rate());
        Q_EMIT sinkChosen(true);
        restart(m_at);
    }
    pump();
    const qint64 heardFrames = m_sink->heard();
    tellRuns(m_playback->inputAt(heardFrames), false);
    if (++m_ticks % ticksAMove == 0)
        Q_EMIT moved(m_serial, m_playback->frameAt(heardFrames));
    const Playback::End end = m_playback->end();
    if (end == Playback::End::None)
        return;
    if (!m_sinceEnd.isValid())
        m_sinceEnd.start();
    if (heardFrames < m_written && !m_sinceEnd.hasExpired(drainMs))
        return;
    const qint64 last = m_playback->frameAt(m_written);
    halt();
    m_at = last;
    Q_EMIT stopped(m_serial, last, end);
}

// Every stretch that was heard without a break, once it is over.
void PlaybackEngine::tellRuns(qint64 input, bool isOver)
{
    const auto &runs = m_playback->runs();
    for (size_t at = 0; at < runs.size(); ++at) {
        const Playback::Run &run = runs[at];
        const qint64 end = run.input + run.source.until - run.source.from;
        const bool isThrough = at + 1 < runs.size() && input >= end;
        const qint64 from = std::max(m_toldInput, run.input);
        const qint64 until = std::min(input, end);
        if (!isThrough && !isOver)
            return;
        if (until > from) {
            const qint64 shift = run.source.from - run.input;
            Q_EMIT heard(from + shift, until + shift);
            m_toldInput = until;
        }
        if (!isThrough)
            return;
    }
}

}
