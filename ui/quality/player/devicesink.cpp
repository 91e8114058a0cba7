// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/devicesink.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QGuiApplication>
#include <QMediaDevices>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int bufferMs = 150;

QAudioFormat stereo(int rate)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// The recording's own rate where the device takes it, else the device's: the stretch fits it.
QAudioFormat formatFor(const QAudioDevice &device, int rate)
{
    const QAudioFormat own = stereo(rate);
    return device.isFormatSupported(own) ? own : stereo(device.preferredFormat().sampleRate());
}

}

DeviceSink::DeviceSink(const QAudioDevice &device, const QAudioFormat &format)
    : m_format(format), m_sink(std::make_unique<QAudioSink>(device, format))
{
    m_sink->setBufferSize(format.bytesForDuration(bufferMs * 1000LL));
}

DeviceSink::~DeviceSink() = default;

void DeviceSink::start()
{
    m_written = 0;
    m_device = m_sink->start();
}

void DeviceSink::stop()
{
    m_sink->reset();
    m_device = nullptr;
}

qint64 DeviceSink::room()
{
    const int frame = m_format.bytesPerFrame();
    return m_device == nullptr || frame == 0 ? 0 : m_sink->bytesFree() / frame;
}

void DeviceSink::write(std::span<const qint16> stereo)
{
    if (m_device == nullptr)
        return;
    const qint64 bytes =
        m_device->write(reinterpret_cast<const char *>(stereo.data()), qint64(stereo.size_bytes()));
    m_written += std::max<qint64>(0, bytes) / m_format.bytesPerFrame();
}

qint64 DeviceSink::heard()
{
    const qint64 waiting =
        std::max<qint64>(0, m_sink->bufferSize() - m_sink->bytesFree()) / m_format.bytesPerFrame();
    return std::max<qint64>(0, m_written - waiting);
}

bool DeviceSink::hasFailed() const
{
    return m_device == nullptr || m_sink->error() == QAudio::FatalError
           || m_sink->error() == QAudio::IOError || m_sink->error() == QAudio::OpenError;
}

std::unique_ptr<AudioSink> makeAudioSink(int rate)
{
    // Without a screen nobody sits there: pictures and tests make no noise.
    if (QGuiApplication::platformName() == QStringLiteral("offscreen"))
        return makeClockSink(rate);
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return makeClockSink(rate);
    const QAudioFormat format = formatFor(device, rate);
    return device.isFormatSupported(format) ? std::make_unique<DeviceSink>(device, format)
                                            : makeClockSink(rate);
}

}
