// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/player/samplefile.h"

#include <algorithm>

namespace banzhang {

SampleFile::SampleFile(const QString &path, const SoundFile &sound, bool isComplete)
    : m_file(path), m_sound(sound), m_isComplete(isComplete)
{
    // Whether it opens shows when it is read; unbuffered, since windows are read whole.
    [[maybe_unused]] const bool isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SampleFile::setKnown(qint64 frames, bool isComplete)
{
    m_sound.frames = frames;
    m_isComplete = isComplete;
}

qint64 SampleFile::read(qint64 frame, std::span<qint16> samples)
{
    const qint64 channels = m_sound.format.channels;
    const qint64 want = std::min(qint64(samples.size()) / channels, m_sound.frames - frame);
    const qint64 frameBytes = m_sound.format.bytesPerFrame();
    if (want <= 0 || frame < 0 || !m_file.seek(m_sound.offset + frame * frameBytes))
        return 0;
    m_bytes.resize(want * frameBytes);
    const qint64 got = m_file.read(m_bytes.data(), m_bytes.size()) / frameBytes;
    if (got <= 0)
        return 0;
    decodeSamples(m_sound.format, m_bytes.constData(), samples.first(size_t(got * channels)));
    return got;
}

}
