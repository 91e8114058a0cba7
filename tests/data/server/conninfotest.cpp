// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/conninfo.h"

#include <catch2/catch.hpp>

using namespace banzhang;

TEST_CASE("A URI and keywords say the same")
{
    const auto uri =
        ConnInfo::parse(QStringLiteral("postgresql://ann:p%27w@host:5433/db?sslmode=verify-full"));
    const auto words = ConnInfo::parse(QStringLiteral(
        R"(user=ann password='p\'w' host=host port=5433 dbname=db sslmode=verify-full)"));
    REQUIRE(uri);
    REQUIRE(words);
    CHECK(uri->value(QStringLiteral("password")) == u"p'w");
    CHECK(uri->toString() == words->toString());
}

TEST_CASE("A connection string survives being taken apart and put together")
{
    auto info = ConnInfo::parse(QStringLiteral("host=/tmp/a dbname=x"));
    REQUIRE(info);
    info->set(QStringLiteral("dbname"), QStringLiteral(R"(it's a \ name)"));
    const auto again = ConnInfo::parse(info->toString());
    REQUIRE(again);
    CHECK(again->value(QStringLiteral("dbname")) == QStringLiteral(R"(it's a \ name)"));
    CHECK(again->value(QStringLiteral("host")) == u"/tmp/a");
}

TEST_CASE("A taken password is no longer in the string")
{
    auto info = ConnInfo::parse(QStringLiteral("postgresql://ann:secret@host/db"));
    REQUIRE(info);
    CHECK(info->take(QStringLiteral("password")) == u"secret");
    CHECK_FALSE(info->toString().contains(u"secret"));
}

TEST_CASE("What is no connection string is refused with the way to write one")
{
    const auto nonsense = ConnInfo::parse(QStringLiteral("foo bar"));
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().kind == ProblemKind::Invalid);
    CHECK(nonsense.error().hint.contains(u"postgresql://"));
}

TEST_CASE("Several hosts stay several hosts")
{
    const auto info =
        ConnInfo::parse(QStringLiteral("postgresql://a:1,b:2/db?target_session_attrs=read-write"));
    REQUIRE(info);
    CHECK(info->value(QStringLiteral("host")) == u"a,b");
    CHECK(info->value(QStringLiteral("port")) == u"1,2");
}
