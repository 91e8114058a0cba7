// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace banzhang {

// How one sample is written. The telephone's two laws are those of ITU-T G.711.
enum class Encoding { U8, S16, S24, S32, F32, MuLaw, ALaw };

// How a file's samples lie: interleaved, little endian.
struct SoundFormat
{
    Encoding encoding = Encoding::S16;
    int channels = 1;
    int rate = 8000; // frames a second

    [[nodiscard]] int bytesPerSample() const;
    [[nodiscard]] int bytesPerFrame() const { return bytesPerSample() * channels; }
    bool operator==(const SoundFormat &) const = default;
};

// The samples as 16 bit; `bytes` holds as many as `samples` has room for.
void decodeSamples(const SoundFormat &format, const char *bytes, std::span<qint16> samples);

[[nodiscard]] qint16 fromMuLaw(quint8 code);
[[nodiscard]] qint16 fromALaw(quint8 code);

}
