// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/recordingdeck.h"

#include "quality/player/playbackengine.h"
#include "quality/player/recordingloader.h"

#include <algorithm>

namespace banzhang {
namespace {

// Of FFmpeg and GStreamer the first: it brings its codecs along, the other wants plug-ins that
// Debian does not install with it. Whoever set the variable knows better. Before
// the threads begin: devices and decoders share the choice, and the first of them makes it.
void chooseBackend()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
}

}

RecordingDeck::RecordingDeck(const SinkMaker &makeSink, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_cacheFolder(cacheFolder), m_engine(new PlaybackEngine(makeSink))
{
    chooseBackend();
    m_loading.setObjectName(QStringLiteral("recording"));
    m_sounding.setObjectName(QStringLiteral("sound"));
    m_engine->moveToThread(&m_sounding);
    connect(&m_sounding, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &PlaybackEngine::moved, this, [this](int serial, qint64 frame) {
        if (serial == m_serial)
            setPosition(msOf(frame));
    });
    connect(m_engine, &PlaybackEngine::stopped, this,
            [this](int serial, qint64 frame, Playback::End why) {
                if (serial != m_serial)
                    return;
                m_isPlaying = false;
                setPosition(msOf(frame));
                Q_EMIT playingChanged();
                if (why == Playback::End::PausePoint)
                    Q_EMIT pausePointReached(m_position);
            });
    connect(m_engine, &PlaybackEngine::heard, this,
            [this](qint64 from, qint64 until) { Q_EMIT played(msOf(from), msOf(until)); });
    connect(m_engine, &PlaybackEngine::sinkChosen, this, [this](bool isSilent) {
        m_isSilent = isSilent;
        Q_EMIT playingChanged();
    });
    m_sounding.start(QThread::TimeCriticalPriority);
    m_loading.start(QThread::LowPriority);
}

RecordingDeck::~RecordingDeck()
{
    dropLoader();
    for (QThread *thread : {&m_loading, &m_sounding}) {
        thread->quit();
        thread->wait();
    }
}

// The engine's deeds happen in its thread, in the order in which they are told.
template <class Deed>
void RecordingDeck::tellEngine(Deed deed)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, deed] { deed(*engine); });
}

void RecordingDeck::dropLoader()
{
    if (m_loader == nullptr)
        return;
    m_loader->cancel();
    m_loader->disconnect(this);
    m_loader->deleteLater();
    m_loader = nullptr;
}

void RecordingDeck::close()
{
    dropLoader();
    tellEngine([serial = ++m_serial](PlaybackEngine &engine) { engine.close(serial); });
    m_sound = {};
    m_waveform = {};
    m_loop.reset();
    m_pausePoints.clear();
    m_percent = -1;
    m_isComplete = false;
    m_isPlaying = false;
    m_position = 0;
    setState(State::Empty);
}

void RecordingDeck::refuse()
{
    close();
    setState(State::Refused);
}

void RecordingDeck::open(const QString &pathOrUrl)
{
    close();
    if (pathOrUrl.isEmpty())
        return;
    setState(State::Loading);
    m_loader = new RecordingLoader(pathOrUrl, m_cacheFolder);
    m_loader->moveToThread(&m_loading);
    connect(&m_loading, &QThread::finished, m_loader, &QObject::deleteLater);
    follow(m_loader);
    QMetaObject::invokeMethod(m_loader, &RecordingLoader::start);
}

// A loader that was dropped is disconnected; what it had sent before is not delivered either, since
// each of these asks.
void RecordingDeck::follow(RecordingLoader *loader)
{
    const auto isCurrent = [this, loader] { return m_loader == loader; };
    connect(loader, &RecordingLoader::opened, this,
            [this, isCurrent](const QString &path, const SoundFile &sound, bool isComplete) {
                if (isCurrent())
                    opened(path, sound, isComplete);
            });
    connect(loader, &RecordingLoader::grew, this, [this, isCurrent](qint64 frames, bool isWhole) {
        if (!isCurrent())
            return;
        m_sound.frames = frames;
        m_isComplete = isWhole;
        tellEngine([=](PlaybackEngine &engine) { engine.setKnown(frames, isWhole); });
        Q_EMIT waveformGrew();
    });
    connect(loader, &RecordingLoader::peaksFound, this,
            [this, isCurrent](const std::vector<Peak> &peaks) {
                if (!isCurrent())
                    return;
                m_waveform.append(peaks);
                Q_EMIT waveformGrew();
            });
    connect(loader, &RecordingLoader::scanned, this,
            [this, isCurrent](const std::vector<FrameRange> &silent,
                              const std::array<double, 2> &gains) {
                if (isCurrent())
                    tellEngine([=](PlaybackEngine &engine) { engine.setFindings(silent, gains); });
            });
    connect(loader, &RecordingLoader::fetched, this, [this, isCurrent](int percent) {
        if (!isCurrent())
            return;
        m_percent = percent;
        Q_EMIT stateChanged();
    });
    connect(loader, &RecordingLoader::failed, this,
            [this, isCurrent](RecordingFault fault, const QString &detail) {
                if (!isCurrent())
                    return;
                m_fault = fault;
                m_faultDetail = detail;
                setState(State::Failed);
            });
}

void RecordingDeck::opened(const QString &path, const SoundFile &sound, bool isComplete)
{
    m_sound = sound;
    m_isComplete = isComplete;
    m_waveform = Waveform(sound.format.channels, sound.format.rate);
    tellEngine([=, serial = ++m_serial](PlaybackEngine &engine) {
        engine.open(serial, path, sound, isComplete);
    });
    tellPausePoints();
    tellListening();
    setState(State::Ready);
}

void RecordingDeck::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
    Q_EMIT playingChanged();
    Q_EMIT positionChanged(m_position);
    Q_EMIT waveformGrew();
}

void RecordingDeck::setPosition(qint64 ms)
{
    if (m_position == ms)
        return;
    m_position = ms;
    Q_EMIT positionChanged(ms);
}

qint64 RecordingDeck::duration() const
{
    return msOf(m_isComplete ? m_sound.frames : std::max(m_sound.frames, m_sound.promised));
}

qint64 RecordingDeck::framesOf(qint64 ms) const
{
    return ms * m_sound.format.rate / 1000;
}

// To the nearest, so that a moment comes back as what it was.
qint64 RecordingDeck::msOf(qint64 frames) const
{
    return (frames * 1000 + m_sound.format.rate / 2) / m_sound.format.rate;
}

void RecordingDeck::play(qint64 fromMs)
{
    if (m_state != State::Ready)
        return;
    // At the end, play means: once more.
    const qint64 from = m_isComplete && fromMs >= duration() ? 0 : std::max<qint64>(0, fromMs);
    m_isPlaying = true;
    tellEngine([serial = ++m_serial, frame = framesOf(from)](PlaybackEngine &engine) {
        engine.play(serial, frame);
    });
    setPosition(from);
    Q_EMIT playingChanged();
}

void RecordingDeck::pause()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    tellEngine([serial = ++m_serial](PlaybackEngine &engine) { engine.pause(serial); });
    Q_EMIT playingChanged();
}

void RecordingDeck::seek(qint64 ms)
{
    if (m_state != State::Ready)
        return;
    const qint64 to = std::clamp<qint64>(ms, 0, duration());
    tellEngine([serial = ++m_serial, frame = framesOf(to)](PlaybackEngine &engine) {
        engine.seek(serial, frame);
    });
    setPosition(to);
}

void RecordingDeck::setListening(const Listening &listening)
{
    m_listening = listening;
    tellListening();
    Q_EMIT listeningChanged();
}

void RecordingDeck::setLoop(const std::optional<RecordingStretch> &loop)
{
    m_loop = loop;
    tellListening();
    Q_EMIT listeningChanged();
}

void RecordingDeck::tellListening()
{
    Listening told = m_listening;
    if (m_loop)
        told.loop = FrameRange{framesOf(m_loop->fromMs), framesOf(m_loop->untilMs)};
    tellEngine([told](PlaybackEngine &engine) { engine.setListening(told); });
}

void RecordingDeck::setPausePoints(const std::vector<qint64> &ms)
{
    m_pausePoints = ms;
    tellPausePoints();
}

void RecordingDeck::tellPausePoints()
{
    std::vector<qint64> frames;
    frames.reserve(m_pausePoints.size());
    std::ranges::transform(m_pausePoints, std::back_inserter(frames),
                           [this](qint64 ms) { return framesOf(ms); });
    tellEngine([frames](PlaybackEngine &engine) { engine.setPausePoints(frames); });
}

}
