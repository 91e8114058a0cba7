// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/soundfile.h"

#include <QFile>
#include <QObject>
#include <QTimer>

class QAudioBuffer;
class QAudioDecoder;

namespace banzhang {

// Decodes what is no plain WAV (mp3, ogg, opus, flac, m4a, GSM…) by Qt Multimedia into 16 bit
// samples in a file. Lives in a thread with an event loop.
class AudioFileDecoder final : public QObject
{
    Q_OBJECT

public:
    explicit AudioFileDecoder(QObject *parent = nullptr);

    void start(const QString &path, const QString &into);

Q_SIGNALS:
    // More samples; they lie at the beginning of the file.
    void grew(const banzhang::SoundFile &sound);
    void finished(); // as far as it could be decoded, at least some samples
    void failed();

private:
    void append();
    void giveUp();
    [[nodiscard]] bool write(const QAudioBuffer &buffer);

    QAudioDecoder *const m_decoder;
    QTimer m_patience;
    QFile m_out;
    SoundFile m_sound;
    bool m_isOver = false;
};

}
