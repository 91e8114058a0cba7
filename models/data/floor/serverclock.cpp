// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/serverclock.h"

namespace banzhang {

qint64 serverNow(Connection &connection)
{
    Rows row = connection.query(QStringLiteral("floor/get_server_time"));
    row.next();
    return row.dateTime("now").toMSecsSinceEpoch();
}

}
