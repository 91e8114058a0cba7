// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffstore.h"
#include "support/testdatabase.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QString goodPassword = QStringLiteral("a1b2c3d4");

// An administrator's desk. Logins belong to the whole cluster: those made here go with it.
struct Desk
{
    TestDatabase database;
    Connection admin =
        database.connect(database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")}));
    StaffStore store;
    QStringList made;

    ~Desk()
    {
        Connection super =
            Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
        for (const QString &login : made)
            super.execute("DROP ROLE IF EXISTS " + super.quotedName(login));
    }
    QString freshLogin()
    {
        made.append(QStringLiteral("w%1_%2")
                        .arg(QCoreApplication::applicationPid())
                        .arg(QRandomGenerator::global()->generate(), 0, 36));
        return made.last();
    }
    StaffAccount create(const std::vector<Post> &posts)
    {
        const StaffId id =
            store.create(admin, freshLogin(), QString::fromUtf8("王班长"), goodPassword, posts);
        return account(id);
    }
    StaffAccount account(StaffId id)
    {
        for (const StaffAccount &each : store.accounts(admin))
            if (each.staffId == id)
                return each;
        FAIL("no account");
        return {};
    }
    template <class F>
    std::string rule(F deed)
    {
        try {
            deed();
        } catch (const DbError &error) {
            return error.violatedConstraint().isEmpty() ? error.what()
                                                        : error.violatedConstraint().toStdString();
        }
        return "none";
    }
    std::string groups(const QString &login)
    {
        Rows rows = admin.execute("SELECT coalesce(string_agg(g.rolname, ',' ORDER BY g.rolname), "
                                  "'') AS g FROM pg_auth_members m"
                                  " JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = "
                                  "m.member WHERE u.rolname = "
                                  + admin.quotedText(login));
        rows.next();
        return rows.text("g").toStdString();
    }
};

}

TEST_CASE("an administrator makes a login that has its posts' rights and nothing more")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Leader, Post::Inspector});
    CHECK(account.posts == std::vector{Post::Leader, Post::Inspector});
    CHECK(account.canLogIn);
    CHECK_FALSE(account.isDisabled());
    CHECK(account.passwordChangedAt.isValid());
    CHECK(desk.groups(account.login) == "bz_inspector,bz_leader,bz_staff");
    Connection signedIn = desk.database.connect(account.login);
    CHECK(signedIn.user() == account.login);
    Rows rows =
        desk.admin.execute("SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls OR "
                           "rolreplication AS mighty FROM pg_roles WHERE rolname = "
                           + desk.admin.quotedText(account.login));
    REQUIRE(rows.next());
    CHECK_FALSE(rows.boolean("mighty"));
}

TEST_CASE("logins that would be another's, reserved or malformed are refused by rule")
{
    Desk desk;
    const auto create = [&](const QString &login) {
        return desk.rule(
            [&] { desk.store.create(desk.admin, login, QStringLiteral("x"), goodPassword, {}); });
    };
    CHECK(create(QStringLiteral("bz_owner")) == "staff_login_reserved");
    CHECK(create(QStringLiteral("bz_super")) == "staff_login_reserved");
    CHECK(create(QStringLiteral("pg_monitor")) == "staff_login_reserved");
    CHECK(create(QStringLiteral("super")) == "staff_login_reserved");
    CHECK(create(QStringLiteral("Wang")) == "staff_login_form");
    CHECK(create(QStringLiteral("w")) == "staff_login_form");
    CHECK(create(QStringLiteral("wang fang")) == "staff_login_form");
    CHECK(create(QString::fromUtf8("王芳")) == "staff_login_form");
    CHECK(create(QStringLiteral("x\"; DROP ROLE bz_owner; --")) == "staff_login_form");
    CHECK(create(desk.admin.user()) == "staff_login_free");
    CHECK(desk.rule([&] {
        desk.store.create(desk.admin, desk.freshLogin(), QStringLiteral(" "), goodPassword, {});
    }) == "staff_name_check");
    // What failed left no login behind.
    Rows rows = desk.admin.execute("SELECT count(*) AS n FROM pg_roles WHERE rolname = "
                                   + desk.admin.quotedText(desk.made.last()));
    REQUIRE(rows.next());
    CHECK(rows.integer("n") == 0);
}

TEST_CASE("a password is taken as a verifier only, and never seen in clear by the server")
{
    Desk desk;
    const StaffAccount account = desk.create({});
    CHECK(desk.rule([&] {
        desk.admin.execute("SELECT reset_staff_password("
                           + QByteArray::number(number(account.staffId)) + ", 'clear text')");
    }) == "staff_password_scram");
    CHECK(desk.rule([&] {
        desk.admin.execute("SELECT create_staff('someone', 'x', 'clear text', '{}')");
    }) == "staff_password_scram");
    Connection super =
        Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
    const auto stored = [&] {
        Rows rows = super.execute("SELECT rolpassword FROM pg_authid WHERE rolname = "
                                  + super.quotedText(account.login));
        rows.next();
        return rows.text("rolpassword");
    };
    const QString before = stored();
    CHECK(before.startsWith(u"SCRAM-SHA-256$"));
    desk.store.resetPassword(desk.admin, account, QStringLiteral("another1"));
    CHECK(stored() != before);
    CHECK(desk.account(account.staffId).passwordChangedAt >= account.passwordChangedAt);
}

TEST_CASE("posts come and go with their dates, and the rights with them")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Leader});
    Connection session = desk.database.connect(account.login);
    CHECK_THROWS_AS(session.execute("SELECT call_uid, customer FROM call"), DbError);
    desk.store.setPosts(desk.admin, account.staffId, {Post::Manager, Post::Auditor});
    CHECK(desk.account(account.staffId).posts == std::vector{Post::Manager, Post::Auditor});
    CHECK(desk.groups(account.login) == "bz_auditor,bz_manager,bz_staff");
    session.execute("SELECT call_uid, customer FROM call"); // in the session that was open already
    desk.store.setPosts(desk.admin, account.staffId, {});
    CHECK(desk.groups(account.login) == "bz_staff");
    desk.store.setPosts(desk.admin, account.staffId, {Post::Feed});
    CHECK(desk.groups(account.login) == "bz_feed");
    CHECK(desk.rule([&] {
        desk.admin.execute("SELECT set_staff_posts(" + QByteArray::number(number(account.staffId))
                           + ", '{boss}')");
    }) == "staff_post_known");
}

TEST_CASE("what was held before today stays on record")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Leader});
    Connection owner = desk.database.connect();
    owner.execute("UPDATE staff_post SET during = daterange(site_day(now()) - 30, NULL)");
    desk.store.setPosts(desk.admin, account.staffId, {Post::Manager});
    Rows rows = owner.execute("SELECT string_agg(post || ' ' || (site_day(now()) - lower(during)) "
                              "|| ' ' || coalesce((site_day(now()) - upper(during))::text, 'open'),"
                              " ', ' ORDER BY post) AS p FROM staff_post WHERE staff_id = "
                              + QByteArray::number(number(account.staffId)));
    REQUIRE(rows.next());
    CHECK(rows.text("p") == u"leader 30 0, manager 0 open");
}

TEST_CASE("a closed account is out at once, and comes back with its posts")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Manager});
    Connection session = desk.database.connect(account.login);
    CHECK(desk.store.disable(desk.admin, account.staffId) == 1);
    CHECK_THROWS_AS(session.execute("SELECT 1"), DbError);
    CHECK_THROWS_AS(desk.database.connect(account.login), DbError);
    CHECK(desk.groups(account.login).empty());
    const StaffAccount closed = desk.account(account.staffId);
    CHECK(closed.isDisabled());
    CHECK_FALSE(closed.canLogIn);
    desk.store.enable(desk.admin, account.staffId);
    CHECK(desk.account(account.staffId).canLogIn);
    CHECK(desk.groups(account.login) == "bz_manager,bz_staff");
    CHECK(desk.database.connect(account.login).isOpen());
}

TEST_CASE("nobody closes himself out, nor gives up his own administration")
{
    Desk desk;
    const auto accounts = desk.store.accounts(desk.admin);
    REQUIRE(accounts.size() == 1);
    const StaffAccount &me = accounts.front();
    CHECK(me.isMe);
    CHECK(desk.rule([&] { desk.store.disable(desk.admin, me.staffId); }) == "staff_not_oneself");
    CHECK(desk.rule([&] { desk.store.setPosts(desk.admin, me.staffId, {Post::Manager}); })
          == "staff_keeps_admin");
    CHECK(desk.rule([&] { desk.store.disable(desk.admin, StaffId{99}); }) == "staff_known");
}

TEST_CASE("a mighty login on the staff list is not an administrator's to change")
{
    Desk desk;
    Connection owner = desk.database.connect();
    owner.execute("INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'x'), ('super', 'y')");
    for (const StaffAccount &account : desk.store.accounts(desk.admin)) {
        if (account.isMe)
            continue;
        INFO(account.login.toStdString());
        CHECK(desk.rule([&] { desk.store.resetPassword(desk.admin, account, goodPassword); })
              == "staff_login_ordinary");
        CHECK(desk.rule([&] { desk.store.disable(desk.admin, account.staffId); })
              == "staff_login_ordinary");
        CHECK(desk.rule([&] { desk.store.setPosts(desk.admin, account.staffId, {Post::Admin}); })
              == "staff_login_ordinary");
    }
}

TEST_CASE("one's own password changes without an administrator")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Leader});
    Connection mine = desk.database.connect(account.login);
    // This cluster trusts its socket: that the old password is judged by the server is tested
    // there, below.
    desk.store.changeOwnPassword(mine, desk.database.target(account.login), goodPassword,
                                 QStringLiteral("another1"));
    CHECK(desk.account(account.staffId).passwordChangedAt > account.passwordChangedAt);
    CHECK_THROWS_AS(desk.store.changeOwnPassword(mine, desk.database.target(account.login), {},
                                                 QStringLiteral("another1")),
                    DbError);
    Connection owner = desk.database.connect();
    CHECK(desk.rule([&] {
        owner.execute("SELECT change_own_password('SCRAM-SHA-256$4096:aa==$aa=:aa=')");
    }) == "staff_known");
}

TEST_CASE("every deed on accounts is in the audit, with the administrator's name and no password")
{
    Desk desk;
    const StaffAccount account = desk.create({Post::Leader});
    desk.store.rename(desk.admin, account.staffId, QStringLiteral("Li"));
    desk.store.resetPassword(desk.admin, account, QStringLiteral("another1"));
    desk.store.disable(desk.admin, account.staffId);
    Rows rows =
        desk.admin.execute("SELECT count(*) FILTER (WHERE who = session_user) AS mine, count(*) "
                           "FILTER (WHERE after_row ? 'password_changed_at') AS resets,"
                           " count(*) FILTER (WHERE after_row ? 'disabled_at') AS closings,"
                           " bool_or((before_row::text || after_row::text) ~ 'SCRAM|another1') AS "
                           "leaks FROM audit_entry WHERE table_name IN ('staff', 'staff_post')"
                           " AND who = session_user");
    REQUIRE(rows.next());
    CHECK(rows.integer("mine") == 5);
    CHECK(rows.integer("resets") == 2);
    CHECK_FALSE(rows.boolean("leaks"));
}
