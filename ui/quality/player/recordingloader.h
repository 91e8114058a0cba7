// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/player/samplefile.h"

#include <QObject>
#include <QTemporaryFile>

#include <atomic>

class QNetworkReply;

namespace banzhang {

class AudioFileDecoder;

// Finds a recording, decodes or fetches it where that is needed, and computes its waveform. Lives
// in a thread with an event loop; one loader a recording. What is there can be heard before the
// rest has come.
class RecordingLoader final : public QObject
{
    Q_OBJECT

public:
    RecordingLoader(const QString &pathOrUrl, const QString &cacheFolder);
    ~RecordingLoader() override;

    void start();
    void cancel() { m_isCancelled = true; } // from any thread

Q_SIGNALS:
    // Can be heard from now on. `path` is the file with the samples.
    void opened(const QString &path, const banzhang::SoundFile &sound, bool isComplete);
    void grew(qint64 frames, bool isComplete);
    void fetched(int percent); // of a URL; -1: the server does not tell how much it is
    void peaksFound(const std::vector<banzhang::Peak> &peaks);
    // The waveform is whole.
    void scanned(const std::vector<banzhang::FrameRange> &silences,
                 const std::array<double, 2> &gains);
    // `detail` is the system's or the server's own word, or empty.
    void failed(banzhang::RecordingFault fault, const QString &detail);

private:
    void openFile(const QString &path);
    void decode(const QString &path);
    void fetch(const QUrl &url);
    void takeBytes();
    void endFetch();
    void open(const QString &path, const SoundFile &sound, bool isComplete);
    void growTo(qint64 frames, bool isComplete);
    void scan();
    void endScan();
    [[nodiscard]] bool takeFromCache();
    void fail(RecordingFault fault, const QString &detail = {});

    const QString m_source;
    const QString m_cacheFolder;
    QString m_cacheKey; // empty: what is fetched is not kept
    std::atomic<bool> m_isCancelled = false;
    QTemporaryFile m_fetched;
    QTemporaryFile m_decoded;
    QNetworkReply *m_reply = nullptr;
    SoundFile m_wav;  // that is being fetched
    QString m_suffix; // of the file, or of the URL's path
    std::unique_ptr<SampleFile> m_samples;
    std::unique_ptr<PeakScanner> m_scanner;
    Waveform m_waveform;
    qint64 m_scannedFrames = 0;
    bool m_isScanning = false;
    bool m_isCached = false;
};

}
