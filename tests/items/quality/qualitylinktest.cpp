// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/appealdesk.h"
#include "quality/findingdesk.h"
#include "quality/formdesk.h"
#include "quality/sheetdesk.h"
#include "quality/statdesk.h"
#include "support/sheetcentre.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("all desks of quality hear over one link") // architecture 5
{
    SheetCentre centre;
    const QTemporaryDir folder;
    DbWorker worker(centre.database.target(centre.inspector), QStringLiteral("test"));
    PqLink link(worker.target(), QStringLiteral("quality"));
    SheetDesk sheets(worker, link, folder.path(), centre.inspector + QStringLiteral("@test"));
    AppealDesk appeals(
        worker, link, [](int, const Appeal &) { return QString(); },
        [] { return QDateTime::currentDateTimeUtc(); });
    FindingDesk findings(worker, link, [](int, const Finding &) { return QString(); });
    FormDesk forms(worker, link, [](FormState) { return QString(); });
    const auto word = [](int, const QualityStat &, StatBy, int) { return QString(); };
    StatDesk stats(worker, link, word, word);
    sheets.start();
    appeals.start();
    findings.follow();
    forms.follow();
    link.start();
    REQUIRE(QTest::qWaitFor([&] { return link.isConnected(); }, 8000));
    QTest::qWait(300); // whoever listened by himself would by now
    const auto connections = [&](const QByteArray &which) {
        Rows rows =
            centre.owner.execute("SELECT count(*) AS n FROM pg_stat_activity WHERE datname ="
                                 " current_database() AND usename = '"
                                 + centre.inspector.toUtf8() + '\'' + which);
        rows.next();
        return int(rows.integer("n"));
    };
    CHECK(connections(" AND application_name = 'banzhang live'") == 1);
    CHECK(QTest::qWaitFor([&] { return connections({}) == 2; }, 5000)); // and the worker's

    QSignalSpy appealed(&appeals, &AppealDesk::changed);
    QSignalSpy found(&findings, &FindingDesk::looked);
    QSignalSpy listed(&forms, &FormDesk::listed);
    QSignalSpy worked(&sheets, &SheetDesk::worklistChanged);
    QSignalSpy staled(&stats, &StatDesk::staled);
    const auto tell = [&](const char *what) {
        centre.run("SELECT announce_quality('" + QByteArray(what) + "')");
    };
    tell("appeal:1");
    CHECK(QTest::qWaitFor([&] { return !appealed.isEmpty() && !staled.isEmpty(); }, 5000));
    tell("finding:1");
    CHECK(QTest::qWaitFor([&] { return !found.isEmpty(); }, 5000));
    tell("form:1");
    CHECK(QTest::qWaitFor([&] { return !listed.isEmpty(); }, 5000));
    CHECK(QTest::qWaitFor([&] { return !worked.isEmpty(); }, 5000));
    // Who rests is left alone.
    findings.rest();
    found.clear();
    tell("finding:2");
    QTest::qWait(400);
    CHECK(found.isEmpty());
}
