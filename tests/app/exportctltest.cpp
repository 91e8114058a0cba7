// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/feedcentre.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace banzhang;
using namespace banzhang::test;

namespace {

void runCtl(const QString &target, const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/banzhangctl"),
                  QStringList{QStringLiteral("--server"), target} + arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

// The program's own export as rows by column name.
std::vector<CsvRow> exported(const FeedCentre &centre, const char *what)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figures.csv"));
    runCtl(centre.database().target(),
           {QStringLiteral("export"), QString::fromLatin1(what), QStringLiteral("--format"),
            QStringLiteral("csv"), QStringLiteral("-o"), path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.startsWith("\xef\xbb\xbf"));
    std::vector<CsvRow> rows;
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"));
    const QStringList heads = lines.first().split(u',');
    for (const QString &line : lines.mid(1)) {
        if (line.isEmpty())
            continue;
        CsvRow row;
        const QStringList fields = line.split(u',');
        REQUIRE(fields.size() == heads.size());
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], fields[i]);
        rows.push_back(row);
    }
    return rows;
}

// Every column that both have, number for number: no tolerance.
void compare(const CsvRow &found, const CsvRow &expected, const QStringList &columns)
{
    for (const QString &column : columns) {
        INFO("column " << column.toStdString());
        REQUIRE(found.contains(column));
        REQUIRE(expected.contains(column));
        CHECK(found[column].toDouble() == expected[column].toDouble());
    }
}

QStringList list(const char *names)
{
    return QString::fromLatin1(names).split(u',');
}

void compareQueues(const std::vector<CsvRow> &found)
{
    for (const CsvRow &expected : captureCsv(QStringLiteral("expected_queues.csv"))) {
        if (expected[QStringLiteral("queue")] == QLatin1String("ALL"))
            continue;
        const auto row = std::ranges::find_if(found, [&](const CsvRow &candidate) {
            return candidate[QStringLiteral("queue")] == expected[QStringLiteral("queue")];
        });
        REQUIRE(row != found.end());
        compare(*row, expected,
                list("offered,answered,abandoned,timeout,answered_in_20,sl_offered,asa_s,"
                     "longest_wait,abandoned_moved,key,empty,withdrawn,waiting_at_end,"
                     "abandoned_in_20,sl_answered,sl_excl_short_abandons,longest_answered_wait,"
                     "longest_abandon_wait,finished,talk_total_s,talk_avg_s,blind,attended"));
    }
}

void compareAgents(const std::vector<CsvRow> &found)
{
    const auto all = captureCsv(QStringLiteral("expected_agents.csv"));
    CHECK(found.size() == all.size());
    for (const CsvRow &expected : all) {
        const auto row = std::ranges::find_if(found, [&](const CsvRow &candidate) {
            return candidate[QStringLiteral("agent_no")] == expected[QStringLiteral("extension")];
        });
        REQUIRE(row != found.end());
        INFO("agent " << expected[QStringLiteral("extension")].toStdString());
        CHECK((*row)[QStringLiteral("name")] == expected[QStringLiteral("name")]);
        compare(*row, expected,
                list("login_s,sessions,pause_any_s,pause_full_s,answered,ring_no_answer,"
                     "talk_total_s,talk_avg_s,talk_max_s,ended_by_caller,ended_by_agent,finished,"
                     "rna_ring_s,ring_canceled,caller_wait_avg_s,blind,attended"));
    }
}

qint64 epoch(const QString &text)
{
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
}

// The fields in which both name a stay of a call in a queue, as one text.
QString ofExport(const CsvRow &row)
{
    static const QHash<QString, QString> ends{
        {QStringLiteral("caller"), QStringLiteral("COMPLETECALLER")},
        {QStringLiteral("agent"), QStringLiteral("COMPLETEAGENT")},
        {QStringLiteral("blind"), QStringLiteral("BLINDTRANSFER")},
        {QStringLiteral("attended"), QStringLiteral("ATTENDEDTRANSFER")}};
    const auto at = [&row](const char *column) { return row[QString::fromLatin1(column)]; };
    return QStringList{at("call"),
                       at("queue"),
                       QString::number(epoch(at("entered_at"))),
                       at("customer"),
                       at("position"),
                       at("outcome"),
                       at("wait_s"),
                       at("agent_no"),
                       QString::number(epoch(at("answered_at"))),
                       at("talk_s"),
                       QString::number(epoch(at("ended_at"))),
                       ends.value(at("ended_by")),
                       QString::number(at("moved").toInt())}
        .join(u' ');
}

// As whoever may not see whole numbers sees them.
QString masked(const QString &number)
{
    return number.isEmpty() ? number : number.left(3) + QStringLiteral("****") + number.right(4);
}

QString ofExpected(const CsvRow &row)
{
    const auto at = [&row](const char *column) { return row[QString::fromLatin1(column)]; };
    return QStringList{at("callid"),
                       at("queue"),
                       at("enter"),
                       masked(at("caller")),
                       at("position"),
                       at("outcome"),
                       at("wait"),
                       at("agent"),
                       QString::number(at("connect").toLongLong()),
                       at("talk"),
                       QString::number(at("end").toLongLong()),
                       at("how"),
                       QString::number(at("moved").toInt())}
        .join(u' ');
}

void compareCalls(const std::vector<CsvRow> &found)
{
    QStringList mine, theirs;
    for (const CsvRow &row : found)
        mine.append(ofExport(row));
    for (const CsvRow &row : captureCsv(QStringLiteral("expected_calls.csv")))
        theirs.append(ofExpected(row));
    mine.sort();
    theirs.sort();
    REQUIRE(mine.size() == theirs.size());
    for (qsizetype i = 0; i < mine.size(); ++i)
        CHECK(mine[i].toStdString() == theirs[i].toStdString());
}

}

TEST_CASE("what the program exports of the capture equals the expected files to the last digit")
{
    const FeedCentre centre(QStringLiteral("agents.csv"));
    runCtl(centre.target(), {QStringLiteral("feed"), QStringLiteral("queue-log"),
                             capturePath(QStringLiteral("queue_log"))});
    compareAgents(exported(centre, "agent-work"));
    compareQueues(exported(centre, "queue-work"));
    compareCalls(exported(centre, "calls"));
}
