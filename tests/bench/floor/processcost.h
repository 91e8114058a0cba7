// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace banzhang::bench {

// Microseconds since 1970: the one wall clock that all processes of a run share.
[[nodiscard]] qint64 wallNow();

// Processor time of this process so far, of all its threads, in seconds.
[[nodiscard]] double ownCpuSeconds();
// Of the calling thread, in nanoseconds.
[[nodiscard]] qint64 threadCpuNow();
// Of a process, its children and those that have ended, in seconds.
[[nodiscard]] double familyCpuSeconds(qint64 pid);
// Memory of this process, shared pages by their share, in MB.
[[nodiscard]] double ownPss();

}
