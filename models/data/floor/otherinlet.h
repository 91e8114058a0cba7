// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/ingeststore.h"

namespace banzhang {

// Up to which moment the manager interface of the same switch has written facts, before its log was
// fed: the log must not write them again. Milliseconds; 0 when there is none, or it wrote none.
[[nodiscard]] qint64 otherInletEnd(Connection &connection, const OpenSource &source);

}
