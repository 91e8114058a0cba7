// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/playback.h"
#include "quality/soundfile.h"

#include <QFile>

namespace banzhang {

// Reads a recording's samples by the window from an uncompressed file, which may still be growing:
// an hour takes no memory.
class SampleFile final : public SampleReader
{
public:
    SampleFile(const QString &path, const SoundFile &sound, bool isComplete);

    void setKnown(qint64 frames, bool isComplete); // there is that much by now

    [[nodiscard]] int channels() const override { return m_sound.format.channels; }
    [[nodiscard]] int rate() const override { return m_sound.format.rate; }
    [[nodiscard]] qint64 frames() const override { return m_sound.frames; }
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }
    [[nodiscard]] qint64 read(qint64 frame, std::span<qint16> samples) override;

private:
    QFile m_file;
    SoundFile m_sound;
    bool m_isComplete;
    QByteArray m_bytes;
};

}
