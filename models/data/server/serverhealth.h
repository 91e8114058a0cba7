// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace banzhang {

struct FeedHealth
{
    QString switchName;
    QString kind; // queue_log, ami, jsonl, sql
    QString name;
    bool connected = false;
    bool replay = false;
    int lagMs = 0;
    std::optional<qint64> silentSeconds; // since it was last heard; nothing: never
};

// What a doctor asks a database. All throw DbError.
[[nodiscard]] QStringList missingGroupRoles(Connection &connection);
[[nodiscard]] QStringList staffWithoutLogin(Connection &connection); // "name (role)"
[[nodiscard]] std::vector<FeedHealth> feedHealth(Connection &connection);

}
