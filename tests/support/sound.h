// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <vector>

namespace banzhang::test {

// A head of 44 bytes, as every switch writes it, and what follows.
struct WavSpec
{
    int tag = 1;
    int channels = 1;
    int rate = 8000;
    int bits = 16;
    qint64 promisedBytes = -1; // of sound; -1: as many as there are
};

template <class Number>
void append(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

inline QByteArray wavBytes(const WavSpec &spec, const QByteArray &sound)
{
    const qint64 promised = spec.promisedBytes < 0 ? sound.size() : spec.promisedBytes;
    QByteArray bytes("RIFF");
    append(bytes, quint32(promised + 36));
    bytes += "WAVEfmt ";
    append(bytes, quint32(16));
    append(bytes, quint16(spec.tag));
    append(bytes, quint16(spec.channels));
    append(bytes, quint32(spec.rate));
    append(bytes, quint32(spec.rate * spec.channels * spec.bits / 8));
    append(bytes, quint16(spec.channels * spec.bits / 8));
    append(bytes, quint16(spec.bits));
    bytes += "data";
    append(bytes, quint32(promised));
    return bytes + sound;
}

inline QByteArray samplesAsBytes(const std::vector<qint16> &samples)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(samples.size()) * 2);
    for (const qint16 sample : samples)
        append(bytes, sample);
    return bytes;
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the file was not written");
}

// A sine of that many hertz, half of full scale.
inline std::vector<qint16> tone(double hertz, double seconds, int rate = 8000)
{
    std::vector<qint16> samples(size_t(seconds * rate));
    for (size_t at = 0; at < samples.size(); ++at)
        samples[at] =
            qint16(std::lround(16000 * std::sin(2 * std::numbers::pi * hertz * double(at) / rate)));
    return samples;
}

// Of two channels one stereo.
inline std::vector<qint16> interleaved(const std::vector<qint16> &left,
                                       const std::vector<qint16> &right)
{
    std::vector<qint16> both;
    both.reserve(left.size() * 2);
    for (size_t at = 0; at < left.size(); ++at) {
        both.push_back(left[at]);
        both.push_back(right[at]);
    }
    return both;
}

}
