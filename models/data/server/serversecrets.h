// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace banzhang {

// The logins' passwords, kept in the format of libpq's password file: so a connection string only
// names the file, and no password stands in arguments, logs or memory dumps of the callers.
class ServerSecrets final
{
public:
    // Reads the file; a missing one gives no secrets.
    [[nodiscard]] static Result<ServerSecrets> load(const QString &file);

    [[nodiscard]] bool contains(const QString &role) const { return m_secrets.contains(role); }
    [[nodiscard]] QString of(const QString &role) const { return m_secrets.value(role); }

    // Makes a secret for each role that has none, and writes the file (0600) when any was made.
    [[nodiscard]] Result<void> complete(const QStringList &roles);

private:
    explicit ServerSecrets(QString file) : m_file(std::move(file)) {}

    QString m_file;
    QMap<QString, QString> m_secrets;
};

}
