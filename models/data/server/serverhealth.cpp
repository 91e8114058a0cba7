// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverhealth.h"

namespace banzhang {

QStringList missingGroupRoles(Connection &connection)
{
    const QStringList groups{QStringLiteral("bz_staff"),      QStringLiteral("bz_leader"),
                             QStringLiteral("bz_inspector"),  QStringLiteral("bz_quality_head"),
                             QStringLiteral("bz_manager"),    QStringLiteral("bz_scheduler"),
                             QStringLiteral("bz_front_desk"), QStringLiteral("bz_feed"),
                             QStringLiteral("bz_auditor"),    QStringLiteral("bz_admin"),
                             QStringLiteral("bz_wallboard")};
    Rows rows = connection.query(QStringLiteral("cluster/list_missing_roles"), {{"roles", groups}});
    QStringList missing;
    while (rows.next())
        missing.append(rows.text("role"));
    return missing;
}

QStringList staffWithoutLogin(Connection &connection)
{
    Rows rows = connection.query(QStringLiteral("cluster/list_staff_without_login"));
    QStringList people;
    while (rows.next())
        people.append(QStringLiteral("%1 (%2)").arg(rows.text("name"), rows.text("db_role")));
    return people;
}

std::vector<FeedHealth> feedHealth(Connection &connection)
{
    Rows rows = connection.query(QStringLiteral("cluster/list_feed_health"));
    std::vector<FeedHealth> feeds;
    while (rows.next()) {
        FeedHealth feed;
        feed.switchName = rows.text("switch");
        feed.kind = rows.text("kind");
        feed.name = rows.text("name");
        feed.connected = rows.boolean("connected");
        feed.replay = rows.boolean("replay");
        feed.lagMs = int(rows.integer("lag_ms"));
        if (!rows.isNull("silent_s"))
            feed.silentSeconds = rows.integer("silent_s");
        feeds.push_back(std::move(feed));
    }
    return feeds;
}

}
