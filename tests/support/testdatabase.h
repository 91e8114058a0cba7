// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QString>

namespace banzhang::test {

// A fresh, migrated database of its own, dropped when it goes out of scope. Fails the test when the
// cluster is not there: no test of the store is ever skipped.
class TestDatabase final
{
public:
    TestDatabase();
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    // Connection strings: of the schema's owner, and of any login role (made by `addLogin`).
    [[nodiscard]] QString target(const QString &user = QStringLiteral("bz_owner")) const;
    [[nodiscard]] Connection connect(const QString &user = QStringLiteral("bz_owner")) const;

    // Makes a login role unique to this database, a member of `groups`, with a row in staff.
    // Returns its name. Dropped with the database.
    QString addLogin(const QString &name, const QStringList &groups);

    // Cuts every connection to this database, as a server crash would.
    void cutConnections() const;
    // Lets new connections in again, or keeps them out.
    void allowConnections(bool allow) const;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] static QString server(); // "host=… user=super"

private:
    QString m_name;
    QStringList m_logins;
};

}
