// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/soundformat.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace banzhang {
namespace {

std::array<qint16, 256> tableOf(qint16 (*law)(quint8))
{
    std::array<qint16, 256> table{};
    for (size_t code = 0; code < table.size(); ++code)
        table[code] = law(quint8(code));
    return table;
}

qint16 fromFloat(const char *bytes)
{
    const float value = qFromLittleEndian<float>(bytes);
    return std::isfinite(value) ? qint16(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767)) : 0;
}

template <class Decode>
void each(const char *bytes, int step, std::span<qint16> samples, Decode decode)
{
    for (qint16 &sample : samples) {
        sample = decode(bytes);
        bytes += step;
    }
}

}

int SoundFormat::bytesPerSample() const
{
    switch (encoding) {
    case Encoding::U8:
    case Encoding::MuLaw:
    case Encoding::ALaw: return 1;
    case Encoding::S16: return 2;
    case Encoding::S24: return 3;
    case Encoding::S32:
    case Encoding::F32: return 4;
    }
    Q_UNREACHABLE();
}

// G.711, table 2a: complemented sign, three bits of segment, four of step, bias 132.
qint16 fromMuLaw(quint8 code)
{
    const int bits = ~code & 0xFF;
    const int size = ((((bits & 0x0F) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
    return qint16((bits & 0x80) != 0 ? -size : size);
}

// G.711, table 1a: even bits inverted, three bits of segment, four of step.
qint16 fromALaw(quint8 code)
{
    const int bits = code ^ 0x55;
    const int segment = (bits & 0x70) >> 4;
    int size = ((bits & 0x0F) << 4) + 8;
    if (segment > 0)
        size = (size + 0x100) << (segment - 1);
    return qint16((bits & 0x80) != 0 ? size : -size);
}

void decodeSamples(const SoundFormat &format, const char *bytes, std::span<qint16> samples)
{
    static const std::array<qint16, 256> muLaw = tableOf(fromMuLaw);
    static const std::array<qint16, 256> aLaw = tableOf(fromALaw);
    const int step = format.bytesPerSample();
    switch (format.encoding) {
    case Encoding::U8:
        return each(bytes, step, samples,
                    [](const char *at) { return qint16((quint8(*at) - 128) * 256); });
    case Encoding::MuLaw:
        return each(bytes, step, samples, [](const char *at) { return muLaw[quint8(*at)]; });
    case Encoding::ALaw:
        return each(bytes, step, samples, [](const char *at) { return aLaw[quint8(*at)]; });
    case Encoding::S16:
        return each(bytes, step, samples,
                    [](const char *at) { return qFromLittleEndian<qint16>(at); });
    case Encoding::S24: // the lowest byte is beyond 16 bit
        return each(bytes, step, samples,
                    [](const char *at) { return qFromLittleEndian<qint16>(at + 1); });
    case Encoding::S32:
        return each(bytes, step, samples,
                    [](const char *at) { return qFromLittleEndian<qint16>(at + 2); });
    case Encoding::F32: return each(bytes, step, samples, fromFloat);
    }
}

}
