// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/soundfile.h"

#include <QHash>
#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace banzhang {
namespace {

constexpr int headBytes = 12;
constexpr int chunkBytes = 8;
constexpr qint64 mostFormatBytes = 4096;
constexpr int extensible = 0xFFFE;
constexpr int subFormatAt = 24; // of the format chunk: the first two bytes of a GUID
constexpr int mostRate = 192000;

using Fault = RecordingFault;

std::optional<Encoding> encodingOf(int tag, int bits)
{
    if (tag == 1) {
        switch (bits) {
        case 8: return Encoding::U8;
        case 16: return Encoding::S16;
        case 24: return Encoding::S24;
        case 32: return Encoding::S32;
        default: return std::nullopt;
        }
    }
    if (tag == 3 && bits == 32)
        return Encoding::F32;
    if (tag == 6 && bits == 8)
        return Encoding::ALaw;
    if (tag == 7 && bits == 8)
        return Encoding::MuLaw;
    return std::nullopt;
}

tl::expected<SoundFormat, Fault> formatOf(const QByteArray &chunk)
{
    if (chunk.size() < 16)
        return tl::unexpected(Fault::Broken);
    const auto word = [&chunk](int at) {
        return int(qFromLittleEndian<quint16>(chunk.constData() + at));
    };
    int tag = word(0);
    if (tag == extensible && chunk.size() >= subFormatAt + 2)
        tag = word(subFormatAt);
    const quint32 rate = qFromLittleEndian<quint32>(chunk.constData() + 4);
    const int channels = word(2);
    if (rate == 0 || rate > mostRate || channels == 0)
        return tl::unexpected(Fault::Broken);
    const std::optional<Encoding> encoding = encodingOf(tag, word(14));
    if (!encoding || channels > 2)
        return tl::unexpected(Fault::UnknownKind);
    return SoundFormat{*encoding, channels, int(rate)};
}

tl::expected<SoundFile, Fault> soundAt(const SoundFormat &format, qint64 offset, qint64 promised,
                                       qint64 size)
{
    const qint64 there = std::max<qint64>(0, size - offset);
    // A switch writes the sizes when the call is over: until then they are 0 or all ones.
    const bool isOpen = promised == 0 || promised >= 0xFFFFFF00LL;
    const qint64 frameBytes = format.bytesPerFrame();
    const SoundFile sound{format, offset, (isOpen ? there : std::min(promised, there)) / frameBytes,
                          isOpen ? 0 : promised / frameBytes,
                          isOpen ? there > 0 : promised > there};
    if (sound.frames == 0)
        return tl::unexpected(Fault::Empty);
    return sound;
}

}

tl::expected<SoundFile, Fault> readWavHead(QIODevice &device)
{
    if (device.size() == 0)
        return tl::unexpected(Fault::Empty);
    const QByteArray head = device.read(headBytes);
    if (!head.startsWith("RIFF"))
        return tl::unexpected(Fault::UnknownKind);
    if (head.size() < headBytes || head.mid(8) != "WAVE")
        return tl::unexpected(Fault::Broken);
    std::optional<SoundFormat> format;
    for (;;) {
        const QByteArray chunk = device.read(chunkBytes);
        if (chunk.size() < chunkBytes)
            return tl::unexpected(Fault::Broken);
        const qint64 size = qFromLittleEndian<quint32>(chunk.constData() + 4);
        if (chunk.startsWith("data")) {
            if (!format)
                return tl::unexpected(Fault::Broken);
            return soundAt(*format, device.pos(), size, device.size());
        }
        const qint64 next = device.pos() + size + size % 2;
        if (chunk.startsWith("fmt ")) {
            const auto read = formatOf(device.read(std::min(size, mostFormatBytes)));
            if (!read)
                return tl::unexpected(read.error());
            format = *read;
        }
        if (next > device.size() || !device.seek(next))
            return tl::unexpected(Fault::Broken);
    }
}

tl::expected<SoundFile, Fault> readHeadless(const QString &suffix, qint64 bytes)
{
    static const QHash<QString, SoundFormat> kinds{
        {QStringLiteral("ulaw"), {Encoding::MuLaw, 1, 8000}},
        {QStringLiteral("ul"), {Encoding::MuLaw, 1, 8000}},
        {QStringLiteral("pcm"), {Encoding::MuLaw, 1, 8000}},
        {QStringLiteral("alaw"), {Encoding::ALaw, 1, 8000}},
        {QStringLiteral("al"), {Encoding::ALaw, 1, 8000}},
        {QStringLiteral("sln"), {Encoding::S16, 1, 8000}},
        {QStringLiteral("raw"), {Encoding::S16, 1, 8000}},
        {QStringLiteral("sln16"), {Encoding::S16, 1, 16000}},
        {QStringLiteral("sln32"), {Encoding::S16, 1, 32000}},
        {QStringLiteral("sln48"), {Encoding::S16, 1, 48000}},
    };
    const auto kind = kinds.constFind(suffix.toLower());
    if (kind == kinds.constEnd())
        return tl::unexpected(Fault::UnknownKind);
    const qint64 frames = bytes / kind->bytesPerFrame();
    if (frames == 0)
        return tl::unexpected(Fault::Empty);
    return SoundFile{*kind, 0, frames, frames, false};
}

}
