// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/soundfile.h"
#include "support/sound.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QRandomGenerator>

using namespace banzhang;
using namespace banzhang::test;

namespace {

tl::expected<SoundFile, RecordingFault> headOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readWavHead(buffer);
}

std::vector<qint16> decoded(Encoding encoding, const QByteArray &bytes)
{
    const SoundFormat format{encoding, 1, 8000};
    std::vector<qint16> samples(size_t(bytes.size() / format.bytesPerSample()));
    decodeSamples(format, bytes.constData(), samples);
    return samples;
}

}

TEST_CASE("a WAV's head tells encoding, channels, rate and where its samples lie")
{
    const struct
    {
        WavSpec spec;
        Encoding encoding;
    } kinds[] = {{{1, 1, 8000, 8}, Encoding::U8},    {{1, 1, 8000, 16}, Encoding::S16},
                 {{1, 2, 16000, 24}, Encoding::S24}, {{1, 2, 44100, 32}, Encoding::S32},
                 {{3, 1, 48000, 32}, Encoding::F32}, {{7, 2, 8000, 8}, Encoding::MuLaw},
                 {{6, 1, 8000, 8}, Encoding::ALaw}};
    for (const auto &kind : kinds) {
        const auto head = headOf(wavBytes(kind.spec, QByteArray(240, '\1')));
        REQUIRE(head);
        CHECK(head->format.encoding == kind.encoding);
        CHECK(head->format.channels == kind.spec.channels);
        CHECK(head->format.rate == kind.spec.rate);
        CHECK(head->offset == 44);
        CHECK(head->frames == 240 / (kind.spec.channels * kind.spec.bits / 8));
        CHECK_FALSE(head->isCutOff);
    }
}

TEST_CASE("chunks that do not matter are passed over, sound behind the promised is not played")
{
    QByteArray bytes = wavBytes({}, QByteArray(100, '\1'));
    bytes.insert(36, QByteArray("LIST\3\0\0\0abc\0", 12)); // odd size, padded
    bytes += "LIST";
    const auto head = headOf(bytes);
    REQUIRE(head);
    CHECK(head->offset == 56);
    CHECK(head->frames == 50);
    QByteArray extensible("RIFF\0\0\0\0WAVEfmt \x28\0\0\0", 20);
    extensible +=
        QByteArray("\xFE\xFF\1\0\x40\x1F\0\0\x80\x3E\0\0\2\0\x10\0\x16\0\x10\0\4\0\0\0", 24);
    extensible += QByteArray("\1\0\0\0\0\0\x10\0\x80\0\0\xAA\0\x38\x9B\x71", 16);
    extensible += QByteArray("data\4\0\0\0abcd", 12);
    const auto wide = headOf(extensible);
    REQUIRE(wide);
    CHECK(wide->format == SoundFormat{Encoding::S16, 1, 8000});
    CHECK(wide->frames == 2);
}

TEST_CASE("what was cut off, or is still being written, is heard as far as it goes")
{
    const auto cut = headOf(wavBytes({.promisedBytes = 1000}, QByteArray(301, '\1')));
    REQUIRE(cut);
    CHECK(cut->frames == 150);
    CHECK(cut->promised == 500);
    CHECK(cut->isCutOff);
    for (const qint64 open : {qint64(0), 0xFFFFFFFFLL}) {
        const auto running = headOf(wavBytes({.promisedBytes = open}, QByteArray(300, '\1')));
        REQUIRE(running);
        CHECK(running->frames == 150);
        CHECK(running->promised == 0);
        CHECK(running->isCutOff);
    }
}

TEST_CASE("every beginning of a WAV and any garbage is told as what it is, never read beyond")
{
    const QByteArray whole = wavBytes({.channels = 2}, QByteArray(400, '\1'));
    CHECK(headOf({}).error() == RecordingFault::Empty);
    CHECK(headOf(wavBytes({}, {})).error() == RecordingFault::Empty);
    for (qsizetype length = 4; length < 44; ++length)
        CHECK(headOf(whole.first(length)).error() == RecordingFault::Broken);
    CHECK(headOf("not a recording at all").error() == RecordingFault::UnknownKind);
    CHECK(headOf(wavBytes({.tag = 49}, "x")).error() == RecordingFault::UnknownKind); // GSM
    CHECK(headOf(wavBytes({.channels = 6}, QByteArray(99, 'x'))).error()
          == RecordingFault::UnknownKind);
    CHECK(headOf(wavBytes({.channels = 0}, "x")).error() == RecordingFault::Broken);
    CHECK(headOf(wavBytes({.rate = 0}, "x")).error() == RecordingFault::Broken);
    QRandomGenerator random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        for (int flips = 1 + random.bounded(6); flips > 0; --flips)
            bytes[random.bounded(44)] = char(random.bounded(256));
        const auto head = headOf(bytes);
        if (!head)
            continue;
        CHECK(head->frames > 0);
        CHECK(head->offset + head->frames * head->format.bytesPerFrame() <= bytes.size());
    }
}

TEST_CASE("samples of every width come out as 16 bit")
{
    CHECK(decoded(Encoding::U8, QByteArray("\x00\x80\xFF", 3))
          == std::vector<qint16>{-32768, 0, 32512});
    CHECK(decoded(Encoding::S16, QByteArray("\x34\x12\x00\x80", 4))
          == std::vector<qint16>{0x1234, -32768});
    CHECK(decoded(Encoding::S24, QByteArray("\xFF\x34\x12\x00\x00\x80", 6))
          == std::vector<qint16>{0x1234, -32768});
    CHECK(decoded(Encoding::S32, QByteArray("\xFF\xFF\x34\x12", 4)) == std::vector<qint16>{0x1234});
    QByteArray floats;
    for (const float value : {0.0F, 1.0F, -1.0F, 7.0F, std::nanf("")})
        append(floats, value);
    CHECK(decoded(Encoding::F32, floats) == std::vector<qint16>{0, 32767, -32767, 32767, 0});
}

TEST_CASE("the telephone's laws are those of G.711")
{
    // Values of the standard's tables: ends, zero, and the first step of each sign.
    CHECK(fromMuLaw(0xFF) == 0);
    CHECK(fromMuLaw(0x7F) == 0);
    CHECK(fromMuLaw(0x80) == 32124);
    CHECK(fromMuLaw(0x00) == -32124);
    CHECK(fromMuLaw(0xFE) == 8);
    CHECK(fromMuLaw(0x7E) == -8);
    CHECK(fromALaw(0xD5) == 8);
    CHECK(fromALaw(0x55) == -8);
    CHECK(fromALaw(0xAA) == 32256);
    CHECK(fromALaw(0x2A) == -32256);
    // Either law is one to one but for the zeros of µ-law, and symmetric.
    for (int code = 0; code < 128; ++code) {
        CHECK(fromMuLaw(quint8(code)) == -fromMuLaw(quint8(code | 0x80)));
        CHECK(fromALaw(quint8(code)) == -fromALaw(quint8(code | 0x80)));
    }
}

TEST_CASE("files without a head are known by their name")
{
    const auto ulaw = readHeadless(QStringLiteral("ULAW"), 8000);
    REQUIRE(ulaw);
    CHECK(*ulaw == SoundFile{{Encoding::MuLaw, 1, 8000}, 0, 8000, 8000, false});
    CHECK(readHeadless(QStringLiteral("sln16"), 3200)->frames == 1600);
    CHECK(readHeadless(QStringLiteral("mp3"), 3200).error() == RecordingFault::UnknownKind);
    CHECK(readHeadless(QStringLiteral("alaw"), 0).error() == RecordingFault::Empty);
}
