// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedingest.h"
#include "floor/figurestore.h"
#include "queuelogimport.h"
#include "support/feedcentre.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

FeedSummary import(const FeedCentre &centre, const QString &path, RejectLog &rejects)
{
    const auto result = importQueueLog(centre.target(), centre.source(), path, rejects);
    if (!result)
        FAIL(result.error().text.toStdString());
    return *result;
}

FeedSummary import(const FeedCentre &centre, const QString &path)
{
    RejectLog rejects;
    return import(centre, path, rejects);
}

}

TEST_CASE("an imported log gives the expected figures from the database")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    const FeedSummary summary = import(centre, capturePath(QStringLiteral("queue_log")));
    CHECK(summary.lines == 3219);
    CHECK(summary.fresh == 3219);
    CHECK(summary.known == 0);
    CHECK(summary.rejected + summary.doubtful == 0);
    centre.compareWithExpected();
}

TEST_CASE("a log that is fed twice changes no row")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    import(centre, capturePath(QStringLiteral("queue_log")));
    const QString before = centre.fingerprint();
    const FeedSummary summary = import(centre, capturePath(QStringLiteral("queue_log")));
    CHECK(summary.known == 3219);
    CHECK(summary.fresh == 0);
    CHECK(centre.fingerprint().toStdString() == before.toStdString());
}

TEST_CASE("a feed seals the audit, and goes on where it may not")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    FeedIngest ingest(centre.target(), centre.source(), [](const ReducerNotice &) {});
    ingest.open();
    REQUIRE(centre.count("SELECT count(*) FROM audit_unsealed") > 0);
    ingest.sealAudit();
    CHECK(centre.count("SELECT count(*) FROM audit_unsealed") == 0);
    centre.connect().execute("REVOKE EXECUTE ON FUNCTION seal_audit FROM bz_feed, bz_staff");
    CHECK_NOTHROW(ingest.sealAudit());
    CHECK(ingest.isOpen());
}
