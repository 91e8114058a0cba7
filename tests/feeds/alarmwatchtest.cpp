// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedrunner.h"
#include "queuelogfollower.h"
#include "support/feedcentre.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A line of the log that is written now.
void log(const QString &path, const QByteArray &rest)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write(QByteArray::number(QDateTime::currentSecsSinceEpoch()) + '|' + rest + '\n');
}

}

TEST_CASE("a feed raises alarms as time passes, and ends them by what it hears")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    Connection owner = centre.connect();
    owner.execute(
        "SELECT set_threshold('state_time', 'available', NULL, NULL, NULL, 2, 600, NULL)");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    log(path, "NONE|sales|Local/1001@from-queue/n|ADDMEMBER|");
    RejectLog rejects;
    RunnerOptions options;
    options.target = centre.target();
    options.source = centre.source();
    options.askAlways = true;
    FeedRunner runner(options, rejects);
    QueueLogFollower follower(path, runner);
    follower.start();
    // The switch's configuration names others too.
    const auto open = [&centre] {
        return centre.count("SELECT count(*) FROM alarm JOIN agent USING (agent_id)"
                            " WHERE ended_at IS NULL AND agent_no = '1001'");
    };
    // Nothing more is told: it is the clock that raises it.
    REQUIRE(QTest::qWaitFor([&] { return open() == 1; }, 15000));
    CHECK(centre.count("SELECT count(*) FROM alarm JOIN agent USING (agent_id) WHERE agent_no = "
                       "'1001' AND value >= 2 AND level = 1")
          == 1);
    log(path, "NONE|sales|Local/1001@from-queue/n|PAUSE|lunch");
    REQUIRE(QTest::qWaitFor([&] { return open() == 0; }, 15000));
}
