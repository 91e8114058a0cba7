// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverlease.h"
#include "support/serverfolder.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("A lease file is free only when the last lease is given back")
{
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("users.lock"));
    CHECK(ServerLease::isFree(file));
    auto first = ServerLease::take(file);
    auto second = ServerLease::take(file);
    REQUIRE(first);
    REQUIRE(second);
    CHECK_FALSE(ServerLease::isFree(file));
    first.reset();
    CHECK_FALSE(ServerLease::isFree(file));
    second.reset();
    CHECK(ServerLease::isFree(file));
}

TEST_CASE("Looking at a lease file does not take it")
{
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("users.lock"));
    const auto lease = ServerLease::take(file);
    CHECK_FALSE(ServerLease::isFree(file));
    CHECK_FALSE(ServerLease::isFree(file));
    CHECK(ServerLease::take(file));
}

TEST_CASE("The lease of a killed process is gone")
{
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("users.lock"));
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lease = ServerLease::take(file);
        static_cast<void>(::write(ready[1], lease ? "x" : "-", 1));
        for (;;)
            ::pause();
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK(byte == 'x');
    CHECK_FALSE(ServerLease::isFree(file));
    REQUIRE(::kill(child, SIGKILL) == 0);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    CHECK(ServerLease::isFree(file));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("An exclusive lock waits its time for another and no longer")
{
    const ServerFolder folder;
    const QString file = folder.file(QStringLiteral("start.lock"));
    auto held = FileLock::take(file, FileLock::Kind::Exclusive, 0);
    REQUIRE(held);
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(FileLock::take(file, FileLock::Kind::Exclusive, 100));
    CHECK(timer.elapsed() >= 100);
    held.reset();
    CHECK(FileLock::take(file, FileLock::Kind::Exclusive, 0));
}

TEST_CASE("A lock in a folder that is not there is refused at once")
{
    CHECK_FALSE(FileLock::take(QStringLiteral("/not/there"), FileLock::Kind::Shared, 10'000));
}
