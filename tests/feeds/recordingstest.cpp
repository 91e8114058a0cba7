// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"
#include "queuelogimport.h"
#include "support/feedcentre.h"

#include <QDir>
#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

void put(const QTemporaryDir &folder, const QString &name, int bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'R'));
}

void importLog(const FeedCentre &centre)
{
    RejectLog rejects;
    REQUIRE(importQueueLog(centre.target(), centre.source(),
                           capturePath(QStringLiteral("queue_log")), rejects));
}

}

TEST_CASE("recordings find their calls by the unique id in their names")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    importLog(centre);
    const QTemporaryDir folder;
    put(folder, QStringLiteral("2026/q-sales-12167374752-20261122-110836-1795345715.2030.wav"),
        900);
    put(folder, QStringLiteral("q-support-12956974969-20261122-110546-1795345545.1260.wav"), 44);
    put(folder, QStringLiteral("q-sales-12753343055-20261122-110610-1795345569.1412.wav"), 500);
    put(folder, QStringLiteral("q-complaints-12753343055-20261122-110630-1795345569.1412.wav"),
        800);
    put(folder, QStringLiteral("holiday.wav"), 500);
    put(folder, QStringLiteral("q-sales-1-20261122-110610-1700000000.1.wav"), 500);
    put(folder, QStringLiteral("notes.txt"), 500);
    RejectLog rejects;
    const auto links = findRecordings(folder.path(), {}, rejects);
    REQUIRE(links);
    CHECK(links->size() == 3);
    const auto summary =
        linkRecordings(centre.target(), QStringLiteral("asterisk"), *links, folder.path(), rejects);
    REQUIRE(summary);
    CHECK(summary->linked == 2);
    CHECK(rejects.byReason()
          == QMap<QString, qint64>{{QStringLiteral("no_call"), 1},
                                   {QStringLiteral("no_sound"), 1},
                                   {QStringLiteral("no_unique_id"), 1}});
    CHECK(centre.count("SELECT count(*) FROM call WHERE recording LIKE '%/2026/q-sales-%2030.wav'")
          == 1);
    CHECK(centre.count("SELECT count(*) FROM call WHERE call_uid = '1795345569.1412' AND recording "
                       "LIKE '%q-complaints%'")
          == 1);
    const auto again =
        linkRecordings(centre.target(), QStringLiteral("asterisk"), *links, folder.path(), rejects);
    REQUIRE(again);
    CHECK(again->linked == 0);
    CHECK(again->known == 2);
}

TEST_CASE("a CDR file names the recordings of its calls")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    importLog(centre);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Master.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(captureFile(QStringLiteral("Master.csv.gz")));
    file.close();
    RejectLog rejects;
    const auto links = readCdr(file.fileName(), rejects);
    REQUIRE(links);
    CHECK(rejects.rejected() == 0);
    QSet<QString> uids;
    for (const RecordingLink &link : *links)
        uids.insert(link.callUid);
    CHECK(uids.size() == 13);
    const auto summary = linkRecordings(centre.target(), QStringLiteral("asterisk"), *links,
                                        file.fileName(), rejects);
    REQUIRE(summary);
    CHECK(rejects.rejected() == 0);
    CHECK(centre.count("SELECT count(*) FROM call WHERE recording LIKE '/srv/ast/%'") == 13);
    // A file that was renamed is found by the user field.
    put(folder, QStringLiteral("renamed.wav"), 500);
    RejectLog none;
    const auto found = findRecordings(
        folder.path(), {{QStringLiteral("7.7"), QStringLiteral("/old/place/renamed.wav"), 1}},
        none);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().callUid == QStringLiteral("7.7"));
    put(folder, QStringLiteral("short.csv"), 500);
    CHECK_FALSE(readCdr(folder.filePath(QStringLiteral("short.csv")), none).has_value());
}
