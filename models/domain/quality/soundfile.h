// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/soundformat.h"

#include <QString>

#include <tl/expected.hpp>

class QIODevice;

namespace banzhang {

// Why a recording cannot be heard. `ui` turns it into a sentence.
enum class RecordingFault {
    Missing,     // there is no such file
    Unreadable,  // the system does not let us
    Empty,       // a header, and nothing behind it
    Broken,      // it is not what its beginning or its name says
    UnknownKind, // no decoder of this machine knows it
    Unreachable  // a URL that did not answer, or answered with an error
};

// Where the samples of an uncompressed file lie.
struct SoundFile
{
    SoundFormat format;
    qint64 offset = 0;     // bytes before the first sample
    qint64 frames = 0;     // that are really there
    qint64 promised = 0;   // frames by the head; 0: it does not say
    bool isCutOff = false; // the head promises more, or nothing: the call may still be running

    bool operator==(const SoundFile &) const = default;
};

// What the head of a WAV file says: PCM of 8, 16, 24 and 32 bit, floats, µ-law and A-law, of one or
// two channels. UnknownKind for WAV files with other contents and for what is no WAV file; such may
// still be decoded by other means.
[[nodiscard]] tl::expected<SoundFile, RecordingFault> readWavHead(QIODevice &device);

// Files without a head, by the names that Asterisk gives them: ulaw, alaw, sln, sln16, sln32, sln48
// and their short forms; one channel. UnknownKind for any other name.
[[nodiscard]] tl::expected<SoundFile, RecordingFault> readHeadless(const QString &suffix,
                                                                   qint64 bytes);

}
