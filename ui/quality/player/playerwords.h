// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/soundfile.h"

#include <QString>

namespace banzhang {

// What stands where the waveform would be.
struct PlayerWords
{
    QString title; // what is not there
    QString line;  // why, and what to do
};

// `source` is what was to be opened, `detail` the system's or server's own word, or empty.
[[nodiscard]] PlayerWords wordsOf(RecordingFault fault, const QString &source,
                                  const QString &detail);

}
