// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang::test {

// The one number that a query gives.
inline qint64 number(Connection &connection, const QByteArray &sql)
{
    Rows row = connection.execute("SELECT (" + sql + ") AS n");
    row.next();
    return row.integer("n");
}

}
