// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reports/filesamples.h"

#include "common/outputfile.h"

#include <sys/resource.h>

#include <csignal>

using namespace banzhang;
using namespace banzhang::test;

TEST_CASE("#87 a CSV has all rows of the table whose first rows alone are in the document")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.csv"));
    const Stream all(7);
    REQUIRE(writeCsv(document({chapter("拨打明细", {firstCalls(7)})}), path, CsvCharset::Utf8,
                     marks(), {}, &all));
    const QByteArray text = contentsOf(path);
    CHECK(text.count(",W") == 7);
    CHECK(text.endsWith("2026-11-01 02:30:06,W6,1:00:00\r\n"));
}

TEST_CASE("CSV in GB18030 is read back by iconv as the one in UTF-8 without its mark")
{
    const QTemporaryDir folder;
    const ReportDocument made = document({chapter("工作统计", {table(), chart()})});
    const QString utf8 = folder.filePath(QStringLiteral("a.csv"));
    const QString gb = folder.filePath(QStringLiteral("b.csv"));
    REQUIRE(writeCsv(made, utf8, CsvCharset::Utf8, marks()));
    const Result<ReportFile> file = writeCsv(made, gb, CsvCharset::Gb18030, marks());
    REQUIRE(file);
    CHECK(file->sha256
          == QString::fromLatin1(
              QCryptographicHash::hash(contentsOf(gb), QCryptographicHash::Sha256).toHex()));
    const QByteArray text = contentsOf(utf8);
    REQUIRE(text.startsWith("\xef\xbb\xbf"));
    CHECK(fromGb18030(contentsOf(gb)) == text.mid(3));
    CHECK(text.contains("时区,Asia/Shanghai\r\n"));
    CHECK(text.contains("运行号,7F3A-20261101-0412\r\n"));
    CHECK(text.contains("进队时间 (Asia/Shanghai)"));
    CHECK(text.contains("王芳,1486,9.4%,161:15,-5.00,2026-10-31,2026-11-01 02:30:05\r\n"));
    CHECK(text.contains("\"李,\"\"娜\"\"\",,,0:00,987654321.09,2026-02-28,"));
}

TEST_CASE("CSV of a full disk or a missing folder is told and leaves nothing")
{
    const Result<ReportFile> file =
        writeCsv(document({}), QStringLiteral("/nowhere/at/x.csv"), CsvCharset::Utf8, marks());
    REQUIRE_FALSE(file);
    CHECK(file.error().text.contains(u"/nowhere/at/x.csv"));
}

TEST_CASE("line 8 CSV that is cancelled leaves the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const ReportDocument made =
        document({chapter("工作统计", {table()}), chapter("班组", {table()})});
    REQUIRE(writeCsv(made, path, CsvCharset::Utf8, marks()));
    const QByteArray before = contentsOf(path);
    int told = 0;
    const Result<ReportFile> file =
        writeCsv(made, path, CsvCharset::Gb18030, marks(), [&told](int done, int of) {
            CHECK(of == 6); // rows
            told = done;
            return false;
        });
    REQUIRE_FALSE(file);
    CHECK(file.error().text == marks().words.cancelled);
    CHECK(told == 6);
    CHECK(contentsOf(path) == before);
    CHECK(filesIn(folder).size() == 1);
}

TEST_CASE("a name that begins like a formula is text to who opens the CSV and numbers stay numbers")
{
    const QTemporaryDir folder;
    ReportTable names;
    names.code = QStringLiteral("names");
    names.columns = {{QStringLiteral("name"), zh("姓名"), FigureKind::Text, 1, {}},
                     {QStringLiteral("money"), zh("金额"), FigureKind::Money, 1, {}}};
    for (const char *name : {"=HYPERLINK(1)", "+cmd", "-2+3", "@SUM(A1)", "-5.00", "+1.2%"})
        names.rows.push_back({{zh(name), qint64(-500)}, RowRole::Plain, {}});
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeCsv(document({chapter("姓名", {names})}), path, CsvCharset::Utf8, marks()));
    const QByteArray text = contentsOf(path);
    for (const char *line : {"'=HYPERLINK(1),-5.00", "'+cmd,-5.00", "'-2+3,-5.00",
                             "'@SUM(A1),-5.00", "\r\n-5.00,-5.00", "\r\n+1.2%,-5.00"}) {
        CAPTURE(line);
        CHECK(text.contains(line));
    }
}

TEST_CASE("a disk that takes a part of a piece and no more is told by its own word")
{
    const QTemporaryDir folder;
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{100'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    OutputFile out(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(out.begin());
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const bool isTaken = out.write(QByteArray(150'000, 'x')) == 150'000;
    const QString reason = out.reason();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK_FALSE(isTaken);
    CHECK(reason.contains(u"too large"));
    CHECK_FALSE(out.commit());
    CHECK(QDir(folder.path()).isEmpty());
}
