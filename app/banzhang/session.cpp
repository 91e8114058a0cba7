// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "db/migrator.h"
#include "server/conninfo.h"
#include "staff/staffstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace banzhang {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Session)
};

Problem invalid(const QString &text)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = text;
    return problem;
}

void checkSchema(Connection &connection)
{
    const SchemaVersion version = schemaVersion(connection);
    if (version.isCurrent())
        return;
    throw DbError(invalid(
        version.isNewer()
            ? Texts::tr("The database is newer than this program: version %1, needed is %2.")
                  .arg(version.applied)
                  .arg(version.known)
            : Texts::tr("The database must be migrated first (banzhangctl migrate): version %1, "
                        "needed is %2.")
                  .arg(version.applied)
                  .arg(version.known)));
}

StaffAccount whoAmI(Connection &connection)
{
    const std::vector<StaffAccount> accounts = StaffStore().accounts(connection);
    const auto me = std::find_if(accounts.begin(), accounts.end(),
                                 [](const StaffAccount &account) { return account.isMe; });
    if (me == accounts.end())
        throw DbError(invalid(Texts::tr("The user %1 is not among the staff of this centre.")
                                  .arg(connection.user())));
    return *me;
}

}

Session::Session(Centre centre, QObject *parent)
    : QObject(parent), m_centre(std::move(centre)),
      m_worker(m_centre.target, QStringLiteral("banzhang"))
{}

QFuture<Result<StaffAccount>> Session::open()
{
    return m_worker.run([](Connection &connection) {
        checkSchema(connection);
        return whoAmI(connection);
    });
}

bool Session::holds(std::initializer_list<Post> posts) const
{
    return std::find_first_of(m_me.posts.begin(), m_me.posts.end(), posts.begin(), posts.end())
           != m_me.posts.end();
}

QFuture<Result<void>> Session::changePassword(const QString &old, const QString &fresh)
{
    QString target = m_centre.target;
    if (auto info = ConnInfo::parse(target)) {
        info->take(QStringLiteral("password"));
        target = info->toString();
    }
    return m_worker.run([target, old, fresh](Connection &connection) {
        StaffStore().changeOwnPassword(connection, target, old, fresh);
    });
}

}
