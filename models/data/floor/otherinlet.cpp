// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/otherinlet.h"

namespace banzhang {

qint64 otherInletEnd(Connection &connection, const OpenSource &source)
{
    Rows row = connection.query(QStringLiteral("floor/get_other_inlet_end"),
                                {{"switch_id", source.switchId}});
    return row.next() && !row.isNull("until") ? row.dateTime("until").toMSecsSinceEpoch() : 0;
}

}
