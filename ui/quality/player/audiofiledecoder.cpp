// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/audiofiledecoder.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace banzhang {
namespace {

// Qt 6.4's decoder on FFmpeg says nothing at all about a file that it cannot read.
constexpr int patienceMs = 4000;

std::optional<Encoding> encodingOf(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8: return Encoding::U8;
    case QAudioFormat::Int16: return Encoding::S16;
    case QAudioFormat::Int32: return Encoding::S32;
    case QAudioFormat::Float: return Encoding::F32;
    default: return std::nullopt;
    }
}

}

AudioFileDecoder::AudioFileDecoder(QObject *parent)
    : QObject(parent), m_decoder(new QAudioDecoder(this)), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &AudioFileDecoder::giveUp);
    connect(m_decoder, &QAudioDecoder::bufferReady, this, &AudioFileDecoder::append);
    connect(m_decoder, &QAudioDecoder::finished, this, &AudioFileDecoder::giveUp);
    connect(m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
            &AudioFileDecoder::giveUp);
}

void AudioFileDecoder::start(const QString &path, const QString &into)
{
    m_out.setFileName(into);
    if (!m_out.open(QIODevice::WriteOnly)) {
        giveUp();
        return;
    }
    m_patience.start();
    m_decoder->setSource(QUrl::fromLocalFile(path));
    m_decoder->start();
}

void AudioFileDecoder::append()
{
    if (m_isOver)
        return;
    m_patience.start();
    while (m_decoder->bufferAvailable()) {
        const QAudioBuffer buffer = m_decoder->read();
        if (buffer.isValid() && !write(buffer)) {
            giveUp();
            return;
        }
    }
    m_out.flush();
    if (m_sound.frames > 0)
        Q_EMIT grew(m_sound);
}

// Of more than two channels the first two.
bool AudioFileDecoder::write(const QAudioBuffer &buffer)
{
    const auto encoding = encodingOf(buffer.format().sampleFormat());
    const int channels = buffer.format().channelCount();
    if (!encoding || channels < 1)
        return false;
    if (m_sound.frames == 0)
        m_sound.format = {Encoding::S16, std::min(channels, 2), buffer.format().sampleRate()};
    std::vector<qint16> samples(size_t(buffer.frameCount() * channels));
    decodeSamples({*encoding, channels, 0}, buffer.constData<char>(), samples);
    const int kept = m_sound.format.channels;
    if (channels != kept) {
        for (qsizetype frame = 0; frame < buffer.frameCount(); ++frame) {
            for (int channel = 0; channel < kept; ++channel)
                samples[size_t(frame * kept + channel)] =
                    samples[size_t(frame * channels + std::min(channel, channels - 1))];
        }
        samples.resize(size_t(buffer.frameCount() * kept));
    }
    const auto bytes = std::as_bytes(std::span(samples));
    m_sound.frames += buffer.frameCount();
    return m_out.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()))
           == qint64(bytes.size());
}

// Over, well or not: what was decoded can be heard.
void AudioFileDecoder::giveUp()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    m_out.close();
    if (m_sound.frames == 0) {
        Q_EMIT failed();
        return;
    }
    Q_EMIT grew(m_sound);
    Q_EMIT finished();
}

}
