// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/recordingloader.h"

#include "quality/player/audiofiledecoder.h"
#include "quality/player/peakcache.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace banzhang {
namespace {

constexpr qint64 scanFrames = 1 << 17; // a step: 16 seconds of telephone

QString temporary(const QString &name)
{
    return QDir::tempPath() + QStringLiteral("/banzhang-%1-XXXXXX").arg(name);
}

}

RecordingLoader::RecordingLoader(const QString &pathOrUrl, const QString &cacheFolder)
    : m_source(pathOrUrl), m_cacheFolder(cacheFolder),
      m_fetched(temporary(QStringLiteral("fetch"))), m_decoded(temporary(QStringLiteral("sound")))
{}

RecordingLoader::~RecordingLoader() = default;

void RecordingLoader::start()
{
    if (m_isCancelled)
        return;
    const QUrl url(m_source);
    if (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https")) {
        fetch(url);
        return;
    }
    const QString path = url.isLocalFile() ? url.toLocalFile() : m_source;
    m_suffix = QFileInfo(path).suffix();
    openFile(path);
}

void RecordingLoader::fail(RecordingFault fault, const QString &detail)
{
    if (!m_isCancelled)
        Q_EMIT failed(fault, detail);
}

// A plain WAV is played where it lies; what its head does not explain may have no head at all, or
// is for the decoder.
void RecordingLoader::openFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        fail(RecordingFault::Missing, path);
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(RecordingFault::Unreadable, file.errorString());
        return;
    }
    if (m_reply == nullptr)
        m_cacheKey = PeakCache::keyOf(info);
    auto sound = readWavHead(file);
    if (!sound && sound.error() == RecordingFault::UnknownKind)
        sound = readHeadless(m_suffix, file.size());
    if (sound)
        open(path, *sound, true);
    else if (sound.error() == RecordingFault::UnknownKind)
        decode(path);
    else
        fail(sound.error());
}

void RecordingLoader::decode(const QString &path)
{
    if (!m_decoded.open()) {
        fail(RecordingFault::Unreadable, m_decoded.errorString());
        return;
    }
    auto *decoder = new AudioFileDecoder(this);
    connect(decoder, &AudioFileDecoder::grew, this, [this](const SoundFile &sound) {
        if (m_samples)
            growTo(sound.frames, false);
        else
            open(m_decoded.fileName(), sound, false);
    });
    connect(decoder, &AudioFileDecoder::finished, this,
            [this] { growTo(m_samples->frames(), true); });
    connect(decoder, &AudioFileDecoder::failed, this,
            [this] { fail(RecordingFault::UnknownKind); });
    decoder->start(path, m_decoded.fileName());
}

void RecordingLoader::open(const QString &path, const SoundFile &sound, bool isComplete)
{
    if (m_isCancelled)
        return;
    m_samples = std::make_unique<SampleFile>(path, sound, isComplete);
    m_scanner = std::make_unique<PeakScanner>(sound.format.channels, sound.format.rate);
    m_waveform = Waveform(sound.format.channels, sound.format.rate);
    Q_EMIT opened(path, sound, isComplete);
    m_isCached = takeFromCache();
    if (!m_isCached)
        scan();
}

void RecordingLoader::growTo(qint64 frames, bool isComplete)
{
    if (m_isCancelled || !m_samples)
        return;
    m_samples->setKnown(frames, isComplete);
    Q_EMIT grew(frames, isComplete);
    if (!m_isCached && !m_isScanning)
        scan();
}

bool RecordingLoader::takeFromCache()
{
    auto known = m_cacheKey.isEmpty() ? std::nullopt : PeakCache(m_cacheFolder).find(m_cacheKey);
    if (!known || known->channels() != m_samples->channels() || known->rate() != m_samples->rate())
        return false;
    m_waveform = std::move(*known);
    Q_EMIT peaksFound(m_waveform.peaks());
    endScan();
    return true;
}

// A step, then the event loop: what is fetched or decoded meanwhile must come in.
void RecordingLoader::scan()
{
    m_isScanning = false;
    if (m_isCancelled)
        return;
    std::vector<qint16> samples(size_t(scanFrames * m_samples->channels()));
    const qint64 got = m_samples->read(m_scannedFrames, samples);
    const bool isOver = got <= 0 && m_samples->isComplete();
    if (got > 0)
        m_scanner->feed(std::span(samples).first(size_t(got * m_samples->channels())));
    m_scannedFrames += got;
    if (isOver)
        m_scanner->finish();
    const std::vector<Peak> peaks = m_scanner->take();
    m_waveform.append(peaks);
    if (!peaks.empty())
        Q_EMIT peaksFound(peaks);
    if (isOver) {
        endScan();
        if (!m_cacheKey.isEmpty())
            PeakCache(m_cacheFolder).keep(m_cacheKey, m_waveform);
    } else if (got > 0) {
        m_isScanning = true;
        QTimer::singleShot(0, this, &RecordingLoader::scan);
    }
}

void RecordingLoader::endScan()
{
    std::array<double, 2> gains{1, 1};
    for (int channel = 0; channel < m_waveform.channels(); ++channel)
        gains.at(size_t(channel)) = levellingGain(m_waveform, channel);
    Q_EMIT scanned(silences(m_waveform), gains);
}

}
