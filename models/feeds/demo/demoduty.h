// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoattendancestore.h"

namespace banzhang {

// Duties of the span by rotation, from its first day on, as insert_duties.sql names them.
[[nodiscard]] QJsonArray demoDuties(const DemoAttendanceStore::Span &span);

// The rest of this week by rotation, one of them handed over; what the manager found today, which
// is still to be done again; and a damage that is partly paid. The demo's manager's connection.
void writeDemoDuty(Connection &manager, const DemoAttendanceStore::Span &span);

}
