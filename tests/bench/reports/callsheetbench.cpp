// SPDX-License-Identifier: GPL-3.0-or-later
// A month of 1,000,000 calls on the product's way from the database into a workbook: read in one
// snapshot, worded, written. Goal: the workbook in at most 1.3 times what raw libxlsxwriter takes
// for the same cells in the same run, all of it in less than 150 MB.
#include "benchreport.h"
#include "benchserver.h"
#include "reports/calldetailstore.h"
#include "reports/reportoutput.h"
#include "reports/reportstore.h"
#include "reports/sections/reportbuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <xlsxwriter.h>

using namespace banzhang;
using namespace banzhang::bench;

namespace {

constexpr int rows = 1'000'000;
constexpr int agents = 400;
constexpr int numbers = 300'000;
constexpr qint64 firstMoment = 1'790'784'000; // 2026-10-01 00:00 in Asia/Shanghai
constexpr double secondsADay = 86'400;

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

// A call every 2.6 seconds, each with its leg.
void fill(Connection &owner)
{
    owner.execute("INSERT INTO team (name) SELECT 'Team ' || n FROM generate_series(1, 40) n;"
                  "INSERT INTO agent (agent_no, name) SELECT 1000 + n, (ARRAY['王芳', '吴秀英', "
                  "'赵建国'])[1 +"
                  " n % 3] FROM generate_series(1, 400) n;"
                  "INSERT INTO agent_team SELECT n, 1 + n % 40, '[2000-01-01,)' FROM "
                  "generate_series(1, 400) n;"
                  "INSERT INTO staff (db_role, name) VALUES ('bz_owner', 'Bench');"
                  "INSERT INTO switch (name) VALUES ('bench');"
                  "INSERT INTO queue (switch_id, switch_name, name) VALUES (1, 'q', 'Queue');"
                  "SELECT ensure_partitions('2026-09-01', '2026-10-31')");
    owner.execute(
        "INSERT INTO call (switch_id, call_uid, started_at, source_id, customer, customer_masked,"
        " agent_id, team_id, result) SELECT 1, 'c' || n, to_timestamp(1790784000 + n * 2.6), 1,"
        " '1380000' || lpad((n::bigint * 7919 % 300000)::text, 6, '0'), '138****' || "
        "lpad((n::bigint"
        " * 7919 % 10000)::text, 4, '0'), 1 + n % 400, 1 + n % 40, '成功办理' FROM"
        " generate_series(0, 999999) n");
    owner.execute(
        "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at,"
        " visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s, talk_s, hold_count,"
        " hold_s, outcome) SELECT 1, 'c' || n, 1, t, t, t + interval '10 minutes', 1, 1 + n % 400, "
        "1"
        " + n % 40, 1, 1, 0, 0, n % 600, 0, 0, 'caller' FROM generate_series(0, 999999) n,"
        " to_timestamp(1790784000 + n * 2.6) t;"
        "ANALYZE");
}

MadeReport read(Connection &connection)
{
    ReportRequest request;
    request.report = QStringLiteral("call-detail");
    request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    ReportFigures figures;
    ReportExtras extras;
    connection.readTogether([&](Connection &open) {
        figures = ReportStore().readIn(open, request);
        extras.calls = CallDetailStore().list(open, request);
    });
    MadeReport made;
    made.document = std::make_shared<const ReportDocument>(buildReport(request, figures, extras));
    made.run.fingerprint = fingerprintOf(*made.document);
    made.rows = extras.calls.all;
    return made;
}

double write(const MadeReport &report, ReportFormat format, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ReportFile> file = writeReport(report, format, path, {}, {});
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return seconds(timer);
}

// The library alone, its strings ready made: the same cells.
double raw(const QByteArray &path)
{
    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *const book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "calls");
    lxw_format *const time = workbook_add_format(book);
    format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
    lxw_format *const clock = workbook_add_format(book);
    format_set_num_format(clock, "[h]:mm:ss");
    lxw_format *const whole = workbook_add_format(book);
    format_set_num_format(whole, "#,##0");
    const char *const who[] = {"王芳", "吴秀英", "赵建国"};
    char text[32];
    for (int i = 0; i < rows; ++i) {
        const auto row = lxw_row_t(i + 1);
        const qint64 at = firstMoment + i * 26LL / 10 + 28'800;
        worksheet_write_number(sheet, row, 0, double(at) / secondsADay + 25'569, time);
        std::snprintf(text, sizeof text, "%d", 1001 + i % agents);
        worksheet_write_string(sheet, row, 1, text, nullptr);
        worksheet_write_string(sheet, row, 2, who[(i % agents + 1) % 3], nullptr);
        std::snprintf(text, sizeof text, "138****%04d", int(i * 7919LL % 10'000));
        worksheet_write_string(sheet, row, 3, text, nullptr);
        worksheet_write_number(sheet, row, 4, i % 600 / secondsADay, clock);
        worksheet_write_number(sheet, row, 5, i * 7919LL % numbers < 100'000 ? 4 : 3, whole);
        worksheet_write_string(sheet, row, 6, "成功办理", nullptr);
    }
    workbook_close(book);
    return seconds(timer);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const BenchServer server;
    Connection owner = Connection::open(server.makeDatabase(QStringLiteral("calls")));
    fill(owner);
    QElapsedTimer timer;
    timer.start();
    const MadeReport made = read(owner);
    const double reading = seconds(timer);
    report("call detail, 1,000,000 calls read and worded", reading, "s");
    const QTemporaryDir folder;
    const double product =
        write(made, ReportFormat::Xlsx, folder.filePath(QStringLiteral("ours.xlsx")));
    report("xlsx, 1,000,000 call rows", product, "s");
    report("CSV, 1,000,000 call rows",
           write(made, ReportFormat::Csv, folder.filePath(QStringLiteral("ours.csv"))), "s");
    report("call detail, peak memory", peakMegabytes(), "MB");
    const double library = raw(QFile::encodeName(folder.filePath(QStringLiteral("raw.xlsx"))));
    report("xlsx, raw libxlsxwriter", library, "s");
    report("xlsx, times raw", product / library, "");
    report("database to xlsx, times raw", (reading + product) / library, "");
    return 0;
}
