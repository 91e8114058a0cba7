// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// The database's clock now, milliseconds since 1970 UTC.
[[nodiscard]] qint64 serverNow(Connection &connection);

}
