// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>

#include <vector>

namespace banzhang {

// PostgreSQL's programs of one major version.
struct ServerBinaries
{
    QString folder;
    int major = 0;

    [[nodiscard]] QString tool(const QString &name) const { return folder + u'/' + name; }
};

// The oldest PostgreSQL the schema works on.
constexpr int oldestMajor = 15;

// Every complete set on this machine (initdb, postgres, pg_ctl), newest first. Looks where
// pg_config says, in /usr/lib/postgresql/*/bin and in the PATH; BANZHANG_PG_BIN names the only one.
[[nodiscard]] std::vector<ServerBinaries> installedBinaries();

// The newest set, or that of `wantedMajor` (of an existing cluster in `cluster`) when it is not 0.
[[nodiscard]] Result<ServerBinaries> findBinaries(int wantedMajor, const QString &cluster);

// A client tool (pg_dump, pg_restore) of the newest version there is.
[[nodiscard]] Result<QString> findClientTool(const QString &name);

}
