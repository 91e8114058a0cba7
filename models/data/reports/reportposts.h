// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "staff/staffaccount.h"

namespace banzhang {

// The posts whose rights the reader has, as the database grants them.
[[nodiscard]] std::vector<Post> postsOfReader(Connection &connection);

}
