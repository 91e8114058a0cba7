// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace banzhang::bench {

// A PostgreSQL of its own for one benchmark run, with the migrated template database. Stopped and
// removed at the end.
class BenchServer final
{
public:
    BenchServer();
    ~BenchServer();
    BenchServer(const BenchServer &) = delete;
    BenchServer &operator=(const BenchServer &) = delete;

    // Clones the template under `name`; the connection string of the schema's owner.
    [[nodiscard]] QString makeDatabase(const QString &name) const;
    // Processor seconds of all sessions that have ended: what a wall clock cannot tell on a busy
    // machine.
    [[nodiscard]] double sessionCpuSeconds() const;
    // Of the postmaster.
    [[nodiscard]] qint64 pid() const;
    // "host=…" of the socket folder, for psql.
    [[nodiscard]] QString host() const;

private:
    QTemporaryDir m_folder;
    QString m_server;
};

}
