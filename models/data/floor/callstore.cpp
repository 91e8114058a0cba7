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

QHash<QString, QString> CallStore::recordingsOf(Connection &connection, const QString &switchName,
                                                const QStringList &callUids) const
{
    QHash<QString, QString> recordings;
    Rows rows = connection.query(QStringLiteral("floor/list_recordings_of_calls"),
                                 {{"switch", switchName}, {"call_uids", callUids}});
    while (rows.next())
        recordings.insert(rows.text("call_uid"), rows.text("recording"));
    return recordings;
}

}
