// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "staff/staffaccount.h"

namespace banzhang {

// One of the demo's people. The login of who can sign in exists already.
struct DemoPerson
{
    QString role;
    QString name;
    std::vector<Post> posts;
    QStringList ledTeams; // names
    QStringList inspectedTeams;
    bool canSignIn = true;
};

// What the demo centre needs beside the ordinary imports. The connection is the schema owner's.
class DemoStore final
{
public:
    // Repeating it changes nothing.
    void addPerson(Connection &connection, const DemoPerson &person) const;
    // Draws the room by the names of the seats; a room that is drawn already stays.
    void drawRoom(Connection &connection) const;
    // A board on the wall, where there is none.
    void ensureWallboard(Connection &connection, const QString &name) const;
    void nameSite(Connection &connection, const QString &name) const;
};

}
