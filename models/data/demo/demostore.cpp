// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demostore.h"

#include "floor/roomedit.h"
#include "floor/roomstore.h"

namespace banzhang {

void DemoStore::addPerson(Connection &connection, const DemoPerson &person) const
{
    QStringList posts;
    for (const Post post : person.posts)
        posts.append(codeOf(post));
    Rows row = connection.query(QStringLiteral("demo/upsert_staff"),
                                {{"role", person.role},
                                 {"name", person.name},
                                 {"posts", posts},
                                 {"led_teams", person.ledTeams},
                                 {"inspected_teams", person.inspectedTeams}});
    row.next();
    if (!person.canSignIn)
        return;
    connection.query(QStringLiteral("demo/sync_staff"), {{"staff_id", row.integer("staff_id")}});
}

void DemoStore::drawRoom(Connection &connection) const
{
    const RoomStore store;
    const Room before = store.fetch(connection);
    if (before.isEmpty())
        store.save(connection, before.revision, changesOf(before, roomedit::placeByLabels(before)));
}

void DemoStore::ensureWallboard(Connection &connection, const QString &name) const
{
    connection.query(QStringLiteral("demo/ensure_wallboard"),
                     {{"name", name},
                      {"pages", QStringList{QStringLiteral("queues"), QStringLiteral("teams"),
                                            QStringLiteral("people"), QStringLiteral("day"),
                                            QStringLiteral("week"), QStringLiteral("month"),
                                            QStringLiteral("honours")}}});
}

void DemoStore::nameSite(Connection &connection, const QString &name) const
{
    connection.query(QStringLiteral("demo/update_site_name"), {{"name", name}});
}

}
