// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/roomdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/roomstore.h"

#include <optional>

namespace banzhang {

RoomDesk::RoomDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker) {}

void RoomDesk::refresh()
{
    if (!m_isReading)
        read(m_known);
}

void RoomDesk::reload()
{
    read(-1);
}

void RoomDesk::read(int knownRevision)
{
    m_isReading = true;
    const auto look = [knownRevision](Connection &connection) -> std::optional<Room> {
        const RoomStore store;
        if (store.revision(connection) == knownRevision)
            return std::nullopt;
        return store.fetch(connection);
    };
    whenDone(m_worker.run(look), this, [this](const Result<std::optional<Room>> &answer) {
        m_isReading = false;
        if (!answer) {
            Q_EMIT unread(answer.error());
        } else if (*answer) {
            m_room = **answer;
            m_known = m_room.revision;
            Q_EMIT told(m_room);
        }
    });
}

void RoomDesk::save(const Room &before, const Room &after)
{
    const auto write = [revision = before.revision,
                        changes = changesOf(before, after)](Connection &connection) {
        return RoomStore().save(connection, revision, changes);
    };
    whenDone(m_worker.run(write), this, [this](const Result<int> &answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        reload();
        Q_EMIT saved();
    });
}

}
