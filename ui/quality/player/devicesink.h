// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/player/audiosink.h"

#include <QAudioFormat>

#include <memory>

class QAudioDevice;
class QAudioSink;
class QIODevice;

namespace banzhang {

// An output device of the machine.
class DeviceSink final : public AudioSink
{
public:
    DeviceSink(const QAudioDevice &device, const QAudioFormat &format);
    ~DeviceSink() override;

    [[nodiscard]] bool isSilent() const override { return false; }
    [[nodiscard]] int rate() const override { return m_format.sampleRate(); }
    void start() override;
    void stop() override;
    [[nodiscard]] qint64 room() override;
    void write(std::span<const qint16> stereo) override;
    [[nodiscard]] qint64 heard() override;
    [[nodiscard]] bool hasFailed() const override;

private:
    const QAudioFormat m_format;
    const std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; // the sink's, while it runs
    qint64 m_written = 0;
};

}
