// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>

namespace banzhang::test {
namespace {

Connection superuser()
{
    return Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
}

}

QString TestDatabase::server()
{
    QFile file(QStringLiteral(BANZHANG_TEST_CLUSTER "/uri"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no test cluster. Run the tests by ctest, or start it: ctest -R "
               "cluster.start");
    return QString::fromUtf8(file.readAll()).trimmed();
}

TestDatabase::TestDatabase()
    : m_name(QStringLiteral("t%1_%2")
                 .arg(QCoreApplication::applicationPid())
                 .arg(QRandomGenerator::global()->generate(), 0, 36))
{
    Connection super = superuser();
    super.execute("CREATE DATABASE " + m_name.toLatin1() + " TEMPLATE bz_template OWNER bz_owner");
}

TestDatabase::~TestDatabase()
{
    try {
        Connection super = superuser();
        super.execute("DROP DATABASE IF EXISTS " + m_name.toLatin1() + " WITH (FORCE)");
        for (const QString &login : m_logins)
            super.execute("DROP ROLE IF EXISTS " + super.quotedName(login));
    } catch (const DbError &error) {
        qWarning("Cannot drop %s: %s", qPrintable(m_name), error.what());
    }
}

QString TestDatabase::target(const QString &user) const
{
    return server().section(u' ', 0, 0) + QStringLiteral(" user=%1 dbname=%2").arg(user, m_name);
}

Connection TestDatabase::connect(const QString &user) const
{
    return Connection::open(target(user), QStringLiteral("test"));
}

QString TestDatabase::addLogin(const QString &name, const QStringList &groups)
{
    QString login = name + u'_' + m_name;
    Connection super = superuser();
    super.execute("CREATE ROLE " + super.quotedName(login) + " LOGIN");
    m_logins.append(login);
    for (const QString &group : groups)
        super.execute("GRANT " + super.quotedName(group) + " TO " + super.quotedName(login));
    Connection owner = connect();
    owner.execute("INSERT INTO staff (db_role, name) VALUES (" + owner.quotedText(login) + ", "
                  + owner.quotedText(name) + ")");
    return login;
}

void TestDatabase::cutConnections() const
{
    Connection super = superuser();
    super.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                  + super.quotedText(m_name));
}

void TestDatabase::allowConnections(bool allow) const
{
    Connection super = superuser();
    super.execute("ALTER DATABASE " + m_name.toLatin1() + " ALLOW_CONNECTIONS "
                  + (allow ? "true" : "false"));
}

}
