// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/siteday.h"

#include "db/connection.h"

namespace banzhang {

QDate siteToday(Connection &connection)
{
    Rows row = connection.query(QStringLiteral("common/get_site_day"));
    row.next();
    return row.date("today");
}

QDate dayOrToday(Connection &connection, QDate day)
{
    return day.isValid() ? day : siteToday(connection);
}

}
