// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace banzhang::test {

// A database without a schema, owned by bz_owner; dropped when it goes out of scope.
class EmptyDatabase final
{
public:
    EmptyDatabase()
        : m_name(QStringLiteral("e%1_%2")
                     .arg(QCoreApplication::applicationPid())
                     .arg(QRandomGenerator::global()->generate(), 0, 36))
    {
        super().execute("CREATE DATABASE " + m_name.toLatin1()
                        + " OWNER bz_owner TEMPLATE template0");
    }
    ~EmptyDatabase()
    {
        try {
            super().execute("DROP DATABASE IF EXISTS " + m_name.toLatin1() + " WITH (FORCE)");
        } catch (const DbError &error) {
            qWarning("Cannot drop %s: %s", qPrintable(m_name), error.what());
        }
    }
    EmptyDatabase(const EmptyDatabase &) = delete;
    EmptyDatabase &operator=(const EmptyDatabase &) = delete;

    [[nodiscard]] Connection connect() const
    {
        return Connection::open(TestDatabase::server().section(u' ', 0, 0)
                                + QStringLiteral(" user=bz_owner dbname=") + m_name);
    }

private:
    [[nodiscard]] static Connection super()
    {
        return Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
    }

    QString m_name;
};

}
