// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000,000 call rows into a workbook. Goal: at most 1.3 times raw libxlsxwriter writing the same
// cells in the same run, memory under 150 MB.
#include "benchreport.h"
#include "reports/callsheetwriter.h"

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
constexpr qint64 firstMoment = 1'790'000'000;
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

std::vector<ReportColumn> columns()
{
    const auto column = [](const char *head, FigureKind kind) {
        return ReportColumn{QLatin1String(head), QString::fromUtf8(head), kind, 1, {}};
    };
    return {column("进队时间", FigureKind::DateTime), column("工号", FigureKind::Text),
            column("姓名", FigureKind::Text),         column("队列", FigureKind::Text),
            column("号码", FigureKind::Text),         column("等待", FigureKind::Clock),
            column("通话", FigureKind::Clock),        column("次数", FigureKind::Integer),
            column("结果", FigureKind::Text)};
}

const QStringList names{QString::fromUtf8("王芳"), QString::fromUtf8("吴秀英"),
                        QString::fromUtf8("赵建国")};
const QStringList queues{QString::fromUtf8("客户服务"), QString::fromUtf8("销售一组")};
const QString result = QString::fromUtf8("成功办理");

double ours(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    CallSheetWriter writer(path, QString::fromUtf8("拨打明细"), columns(),
                           QStringLiteral("Asia/Shanghai"), {});
    for (int i = 0; i < rows; ++i) {
        writer.beginRow();
        writer.moment(firstMoment + i * 2LL);
        writer.text(QString::number(1001 + i % 400));
        writer.text(names[i % names.size()]);
        writer.text(queues[i % queues.size()]);
        writer.text(u"138****%1"_qs.arg(i % 10'000, 4, 10, QLatin1Char('0')));
        writer.number(i % 90);
        writer.number(i % 600);
        writer.number(1 + i % 3);
        writer.text(result);
    }
    const Result<ReportFile> file = writer.finish();
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return seconds(timer);
}

// The library alone, its strings ready made.
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
    const char *const queue[] = {"客户服务", "销售一组"};
    char text[32];
    for (int i = 0; i < rows; ++i) {
        const auto row = lxw_row_t(i + 1);
        worksheet_write_number(sheet, row, 0,
                               double(firstMoment + i * 2LL + 28'800) / secondsADay + 25'569, time);
        std::snprintf(text, sizeof text, "%d", 1001 + i % 400);
        worksheet_write_string(sheet, row, 1, text, nullptr);
        worksheet_write_string(sheet, row, 2, who[i % 3], nullptr);
        worksheet_write_string(sheet, row, 3, queue[i % 2], nullptr);
        std::snprintf(text, sizeof text, "138****%04d", i % 10'000);
        worksheet_write_string(sheet, row, 4, text, nullptr);
        worksheet_write_number(sheet, row, 5, i % 90 / secondsADay, clock);
        worksheet_write_number(sheet, row, 6, i % 600 / secondsADay, clock);
        worksheet_write_number(sheet, row, 7, 1 + i % 3, whole);
        worksheet_write_string(sheet, row, 8, "成功办理", nullptr);
    }
    workbook_close(book);
    return seconds(timer);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const double product = ours(folder.filePath(QStringLiteral("ours.xlsx")));
    report("xlsx, 1,000,000 call rows", product, "s");
    report("xlsx, peak memory", peakMegabytes(), "MB");
    const double library = raw(QFile::encodeName(folder.filePath(QStringLiteral("raw.xlsx"))));
    report("xlsx, raw libxlsxwriter", library, "s");
    report("xlsx, times raw", product / library, "");
    return 0;
}
