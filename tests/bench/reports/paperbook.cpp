// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperbook.h"

namespace banzhang::bench {
namespace {

constexpr int teamSize = 12;
constexpr int days = 31;

ReportColumn column(const char *code, const char *head, FigureKind kind, double weight)
{
    return {QLatin1String(code), QString::fromUtf8(head), kind, weight, {}};
}

QString nameOf(int agent)
{
    const QStringList families = QString::fromUtf8("王 李 张 刘 陈 杨 赵 黄 周 吴").split(u' ');
    const QStringList given =
        QString::fromUtf8("芳 娜 伟 洋 静 敏 磊 丽 强 秀英 建国 晓明 桂兰").split(u' ');
    return families[agent % 10] + given[agent % 13];
}

ReportDocument frame(const char *kind, const char *title)
{
    ReportDocument document;
    document.request.report = QStringLiteral("monthly-book");
    document.request.language = QStringLiteral("zh_CN");
    document.centre = QString::fromUtf8("示例客服中心");
    document.kindTitle = QString::fromUtf8(kind);
    document.title = QString::fromUtf8(title);
    document.state = QString::fromUtf8("已结账 11-01 09:00");
    document.isProvisional = false;
    document.zone = QStringLiteral("Asia/Shanghai");
    document.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    document.parameters = QString::fromUtf8("月份 2026-10，班组 销售一组，口径第 4 版");
    return document;
}

std::vector<ReportColumn> workColumns()
{
    return {column("no", "工号", FigureKind::Text, 76),
            column("name", "姓名", FigureKind::Text, 96),
            column("dialled", "拨打量", FigureKind::Integer, 100),
            column("connected", "接通量", FigureKind::Integer, 96),
            column("visits", "成功访问量", FigureKind::Integer, 124),
            column("successes", "成功办理量", FigureKind::Integer, 124),
            column("refusal", "拒访率", FigureKind::Percent, 92),
            column("login", "工作时长", FigureKind::Duration, 116),
            column("efficiency", "工作时效", FigureKind::Percent, 108),
            column("qa", "质检均分", FigureKind::Decimal, 116)};
}

std::vector<QVariant> workCells(int seed, int times)
{
    const auto n = qint64(times);
    return {qint64(1400 + seed * 37 % 600) * n,
            qint64(900 + seed * 23 % 400) * n,
            qint64(540 + seed * 7 % 220) * n,
            qint64(100 + seed * 3 % 70) * n,
            9.0 + seed % 80 / 10.0,
            qint64(570'000 + seed * 900 % 60'000) * n,
            71.0 + seed % 110 / 10.0,
            84.0 + seed % 110 / 10.0};
}

ReportRow workRow(const QString &no, const QVariant &name, int seed, int times, RowRole role)
{
    ReportRow row;
    row.role = role;
    row.cells = {no, name};
    for (const QVariant &cell : workCells(seed, times))
        row.cells.push_back(cell);
    return row;
}

ReportTable workTable(int first, int agents)
{
    ReportTable table;
    table.code = QStringLiteral("work");
    table.columns = workColumns();
    for (int i = first; i < first + agents; ++i) {
        table.rows.push_back(workRow(QString::number(1001 + i), nameOf(i), i, 1, RowRole::Plain));
        table.rows.back().link = {ReportLink::To::Agent, i, {}, {}};
    }
    table.rows.push_back(
        workRow(QString::fromUtf8("合计（%1 人）").arg(agents), {}, first, agents, RowRole::Sum));
    table.rows.push_back(
        workRow(QString::fromUtf8("上月"), {}, first + 5, agents, RowRole::Before));
    return table;
}

ReportChart dayChart(int seed)
{
    ReportChart chart;
    chart.code = QStringLiteral("days");
    ChartSeries answered{ChartSeries::Look::StackedBar,
                         QStringLiteral("answered"),
                         QString::fromUtf8("接听"),
                         FigureKind::Integer,
                         false,
                         {},
                         {}};
    ChartSeries lost{ChartSeries::Look::StackedBar,
                     QStringLiteral("lost"),
                     QString::fromUtf8("放弃"),
                     FigureKind::Integer,
                     false,
                     {},
                     {}};
    ChartSeries level{ChartSeries::Look::Line,
                      QStringLiteral("level"),
                      QString::fromUtf8("服务水平"),
                      FigureKind::Percent,
                      true,
                      {},
                      {}};
    ChartSeries target{ChartSeries::Look::Target,
                       QStringLiteral("target"),
                       QString::fromUtf8("目标 85%"),
                       FigureKind::Percent,
                       true,
                       {},
                       {}};
    for (int day = 1; day <= days; ++day) {
        chart.categories.push_back(QString::number(day));
        answered.values.emplace_back(300 + (day * 97 + seed) % 380);
        lost.values.emplace_back(18 + (day * 7 + seed) % 20);
        level.values.emplace_back(80 + (day * 13 + seed) % 12);
        target.values.emplace_back(85);
    }
    chart.series = {answered, lost, level, target};
    return chart;
}

KeyFigure keyFigure(const char *name, FigureKind kind, const QVariant &value,
                    const QVariant &before, const QVariant &target, KeyFigure::Light light)
{
    KeyFigure figure;
    figure.name = QString::fromUtf8(name);
    figure.kind = kind;
    figure.value = value;
    figure.before = before;
    figure.target = target;
    figure.light = light;
    return figure;
}

KeyFigures keyFigures()
{
    using Light = KeyFigure::Light;
    return {
        QStringLiteral("key"),
        {keyFigure("服务水平（20 秒）", FigureKind::Percent, 86.9, 84.2, 85.0, Light::Met),
         keyFigure("放弃率", FigureKind::Percent, 3.0, 3.6, 3.0, Light::Near),
         keyFigure("平均处理时长", FigureKind::Clock, 224, 219, 210, Light::Missed),
         keyFigure("销售额", FigureKind::Money, 123'456'789'00LL, 98'765'432'10LL, {}, Light::None),
         keyFigure("拨打量", FigureKind::Integer, 1'742'217, 1'754'100, {}, Light::None),
         keyFigure("质检均分", FigureKind::Decimal, 88.8, 88.7, 88.0, Light::Met)}};
}

ReportChart pareto()
{
    ReportChart chart;
    chart.code = QStringLiteral("pareto");
    chart.title = QString::fromUtf8("失分项目排列");
    chart.isPareto = true;
    ChartSeries lost{ChartSeries::Look::Bar,
                     QStringLiteral("lost"),
                     QString::fromUtf8("失分次数"),
                     FigureKind::Integer,
                     false,
                     {},
                     {}};
    const QStringList items =
        QString::fromUtf8("未按规定使用开场白 未核对客户身份 打断客户说话 语速过快未能听清 "
                          "未主动告知资费 未作需求确认 结束语不完整 服务禁语 挂机先于客户 "
                          "未登记工单")
            .split(u' ');
    for (int i = 0; i < items.size(); ++i) {
        chart.categories.push_back(items[i]);
        lost.values.emplace_back(320 / (i + 1) + 3);
    }
    chart.series = {lost};
    return chart;
}

ReportTable ledger(int first, int agents)
{
    ReportTable table;
    table.code = QStringLiteral("ledger");
    table.columns = {column("on", "日期", FigureKind::Date, 80),
                     column("no", "工号", FigureKind::Text, 60),
                     column("name", "姓名", FigureKind::Text, 80),
                     column("reason", "事由", FigureKind::Text, 300),
                     column("amount", "金额（元）", FigureKind::Money, 90)};
    const QStringList reasons =
        QString::fromUtf8("迟到 12 分钟（早班 08:30）|周冠军奖金|月度销售第 3 名|"
                          "质检致命项：未核对客户身份，客户投诉核实后扣罚，申诉未获支持|脱岗 "
                          "8 分钟，班组长当场提醒后仍未归位")
            .split(u'|');
    for (int i = first; i < first + agents; ++i) {
        const qint64 fen = i % 3 == 0 ? 20'000 : -500LL * (1 + i % 4);
        table.rows.push_back({{QDate(2026, 10, 1 + i % 28), QString::number(1001 + i), nameOf(i),
                               reasons[i % reasons.size()], fen},
                              RowRole::Plain,
                              {}});
    }
    return table;
}

ReportChapter chapter(const QString &number, const QString &title, const QString &note = {})
{
    ReportChapter made;
    made.code = number;
    made.number = number;
    made.title = title;
    made.note = note;
    return made;
}

SignatureBoxes boxes()
{
    return {{QString::fromUtf8("制表 林慧"), QString::fromUtf8("班组长 周敏"),
             QString::fromUtf8("部门经理"), QString::fromUtf8("客服总监")}};
}

}

ReportDocument monthlyBook(int agents)
{
    ReportDocument document = frame("月报", "2026 年 10 月 全中心");
    ReportChapter overview = chapter(QStringLiteral("1"), QString::fromUtf8("总览"),
                                     QString::fromUtf8("20 秒内应答；国庆假期 1–7 日"));
    overview.blocks = {keyFigures(), dayChart(0), pareto()};
    document.chapters.push_back(overview);
    for (int team = 0; team * teamSize < agents; ++team) {
        const int first = team * teamSize;
        const int size = qMin(teamSize, agents - first);
        ReportChapter work = chapter(u"3.%1"_qs.arg(2 * team + 1),
                                     QString::fromUtf8("话务员工作统计表 第 %1 组").arg(team + 1),
                                     QString::fromUtf8("时长为 时:分，时区 Asia/Shanghai"));
        work.startsPage = true;
        const QString note = QString::fromUtf8("工作时效 = （通话 + 话后 + 保持）÷ 登录时长。缺考 "
                                               "1 人，绩效总成绩中按缺项列出，不作零分。");
        work.blocks = {workTable(first, size), ReportText{note, true}, dayChart(team * 31)};
        document.chapters.push_back(work);
        ReportChapter money = chapter(u"3.%1"_qs.arg(2 * team + 2), QString::fromUtf8("奖罚账本"));
        money.blocks = {ledger(first, size), dayChart(team * 17), boxes()};
        document.chapters.push_back(money);
    }
    return document;
}

ReportDocument statements(int agents)
{
    ReportDocument document = frame("个人月结单", "2026 年 10 月 个人月结单");
    for (int i = 0; i < agents; ++i) {
        ReportChapter page =
            chapter(QString::number(1001 + i), nameOf(i), QString::fromUtf8("销售一组"));
        page.startsPage = true;
        page.blocks = {keyFigures(), workTable(i, 1), dayChart(i), ledger(i, 6), boxes()};
        document.chapters.push_back(std::move(page));
    }
    return document;
}

}
