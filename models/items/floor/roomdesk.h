// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/room.h"

#include <QObject>

namespace banzhang {

class DbWorker;

// Knows the room as it was last read, and saves drawings of it.
class RoomDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit RoomDesk(DbWorker &worker, QObject *parent = nullptr);

    // Whether the reader may draw: the database has the last word.
    void setMayDraw(bool mayDraw) { m_mayDraw = mayDraw; }
    [[nodiscard]] bool mayDraw() const { return m_mayDraw; }
    [[nodiscard]] const Room &room() const { return m_room; }

    // Reads the room when another drawing is in force than the one that is known.
    void refresh();
    // Reads it in any case.
    void reload();
    // Saves what makes `after` out of `before`; then saved() or refused().
    void save(const Room &before, const Room &after);

Q_SIGNALS:
    void told(const banzhang::Room &room);
    void unread(const banzhang::Problem &problem);
    void saved();
    void refused(const banzhang::Problem &problem);

private:
    void read(int knownRevision);

    DbWorker &m_worker;
    Room m_room;
    int m_known = -1; // revision that was read; -1 for none
    bool m_isReading = false;
    bool m_mayDraw = false;
};

}
