// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/serverclock.h"
#include "quality/finding.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// The finding with its steps as text, a line each: label, tab, value.
[[nodiscard]] QString findingAsText(const FindingDetail &detail, const ServerClock &clock);

// Prints the rectification notice (整改通知单): the fault, until when it is to be rectified, room
// for what is done and for three signatures, the steps so far; pages as many as it takes, numbered.
void printNotice(QPagedPaintDevice &device, const FindingDetail &detail, const ServerClock &clock);

}
