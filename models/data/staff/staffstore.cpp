// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffstore.h"

#include "server/conninfo.h"

namespace banzhang {
namespace {

QStringList codesOf(const std::vector<Post> &posts)
{
    QStringList codes;
    for (const Post post : posts)
        codes.append(codeOf(post));
    return codes;
}

StaffAccount accountFrom(const Rows &row)
{
    StaffAccount account;
    account.staffId = row.id<StaffId>("staff_id");
    account.login = row.text("db_role");
    account.name = row.text("name");
    account.disabledAt = row.dateTime("disabled_at");
    account.passwordChangedAt = row.dateTime("password_changed_at");
    account.canLogIn = row.boolean("can_log_in");
    account.isMe = row.boolean("is_me");
    const QStringList codes = row.textArray("posts");
    for (const Post post : allPosts)
        if (codes.contains(codeOf(post)))
            account.posts.push_back(post);
    return account;
}

// The target with another password, so that the server itself judges it.
QString targetWithPassword(const QString &target, const QString &password)
{
    auto info = ConnInfo::parse(target);
    if (!info)
        throw DbError(info.error());
    if (password.isEmpty()) { // libpq would look for one in a password file
        Problem problem;
        problem.kind = ProblemKind::Denied;
        problem.text = QStringLiteral("password authentication failed: it is empty");
        throw DbError(problem);
    }
    info->set(QStringLiteral("password"), password);
    return info->toString();
}

}

std::vector<StaffAccount> StaffStore::accounts(Connection &connection) const
{
    std::vector<StaffAccount> accounts;
    Rows rows = connection.query(QStringLiteral("staff/list_staff"));
    while (rows.next())
        accounts.push_back(accountFrom(rows));
    return accounts;
}

StaffId StaffStore::create(Connection &connection, const QString &login, const QString &name,
                           const QString &password, const std::vector<Post> &posts) const
{
    Rows rows = connection.query(QStringLiteral("staff/create_staff"),
                                 {{"login", login},
                                  {"name", name},
                                  {"verifier", connection.passwordVerifier(login, password)},
                                  {"posts", codesOf(posts)}});
    rows.next();
    return rows.id<StaffId>("staff_id");
}

void StaffStore::rename(Connection &connection, StaffId staff, const QString &name) const
{
    connection.query(QStringLiteral("staff/rename_staff"),
                     {{"staff_id", number(staff)}, {"name", name}});
}

void StaffStore::setPosts(Connection &connection, StaffId staff,
                          const std::vector<Post> &posts) const
{
    connection.query(QStringLiteral("staff/set_staff_posts"),
                     {{"staff_id", number(staff)}, {"posts", codesOf(posts)}});
}

StaffDeeds StaffStore::deeds(Connection &connection, StaffId staff) const
{
    Rows rows =
        connection.query(QStringLiteral("staff/list_staff_deeds"), {{"staff_id", number(staff)}});
    if (!rows.next())
        return {};
    return {rows.textArray("deeds"), rows.text("extension")};
}

void StaffStore::setDeeds(Connection &connection, StaffId staff, const QStringList &deeds) const
{
    connection.query(QStringLiteral("staff/set_staff_rights"),
                     {{"staff_id", number(staff)}, {"deeds", deeds}});
}

void StaffStore::setExtension(Connection &connection, StaffId staff, const QString &extension) const
{
    connection.query(QStringLiteral("staff/set_staff_extension"),
                     {{"staff_id", number(staff)}, {"extension", extension}});
}

int StaffStore::disable(Connection &connection, StaffId staff) const
{
    connection.query(QStringLiteral("staff/disable_staff"), {{"staff_id", number(staff)}});
    // Only now that it is committed: a console that is cut off comes back within a second.
    Rows rows =
        connection.query(QStringLiteral("staff/end_staff_sessions"), {{"staff_id", number(staff)}});
    rows.next();
    return int(rows.integer("ended"));
}

void StaffStore::enable(Connection &connection, StaffId staff) const
{
    connection.query(QStringLiteral("staff/enable_staff"), {{"staff_id", number(staff)}});
}

void StaffStore::resetPassword(Connection &connection, const StaffAccount &account,
                               const QString &password) const
{
    connection.query(QStringLiteral("staff/reset_staff_password"),
                     {{"staff_id", number(account.staffId)},
                      {"verifier", connection.passwordVerifier(account.login, password)}});
}

void StaffStore::changeOwnPassword(Connection &connection, const QString &target,
                                   const QString &old, const QString &password) const
{
    const Connection proof =
        Connection::open(targetWithPassword(target, old), QStringLiteral("banzhang"));
    connection.query(QStringLiteral("staff/change_own_password"),
                     {{"verifier", proof.passwordVerifier(proof.user(), password)}});
}

}
