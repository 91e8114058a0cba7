// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace banzhang {

class Connection;

// The day that it is at the site: by the server's clock in the site's zone. This computer's clock
// and zone have no say. Throws DbError.
[[nodiscard]] QDate siteToday(Connection &connection);

// `day`, or the site's today where none was chosen yet. Throws DbError.
[[nodiscard]] QDate dayOrToday(Connection &connection, QDate day);

}
