// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/callstore.h"

namespace banzhang {

int CallStore::setRecording(Connection &connection, const QString &switchName,
                            const QString &callUid, const QString &recording) const
{
    Rows row =
        connection.query(QStringLiteral("floor/update_recording"),
                         {{"switch", switchName}, {"call_uid", callUid}, {"recording", recording}});
    row.next();
    return int(row.integer("changed"));
}

}
