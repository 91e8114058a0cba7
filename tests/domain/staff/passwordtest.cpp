// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/password.h"
#include "staff/staffaccount.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace banzhang;

TEST_CASE("short passwords, the login within, and one kind of sign are faults")
{
    const QString login = QStringLiteral("wang");
    CHECK(passwordFault(QStringLiteral("a1b2c3d"), login) == PasswordFault::TooShort);
    CHECK(passwordFault(QStringLiteral("xxWANG99"), login) == PasswordFault::HasLogin);
    CHECK(passwordFault(QStringLiteral("12345678"), login) == PasswordFault::OneKind);
    CHECK(passwordFault(QStringLiteral("abcdefgh"), login) == PasswordFault::OneKind);
    CHECK(passwordFault(QString::fromUtf8("班长台班长台班长台"), login) == PasswordFault::OneKind);
    CHECK(passwordFault(QStringLiteral("correcthorsebattery"), login) == PasswordFault::None);
    CHECK(passwordFault(QStringLiteral("a1b2c3d4"), login) == PasswordFault::None);
    CHECK(passwordFault(QStringLiteral("a1b2c3d4"), {}) == PasswordFault::None);
}

TEST_CASE("a generated password has no fault, is long, and never comes twice")
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString password = generatedPassword();
        REQUIRE(password.size() == 19);
        REQUIRE(passwordFault(password, {}) == PasswordFault::None);
        REQUIRE_FALSE(password.contains(u'0'));
        seen.insert(password);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("every post has a code and comes back from it")
{
    for (const Post post : allPosts)
        CHECK(postFromCode(codeOf(post)) == post);
    CHECK_FALSE(postFromCode(QStringLiteral("boss")));
}
