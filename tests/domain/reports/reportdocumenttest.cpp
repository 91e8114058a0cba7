// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace banzhang;

namespace {

const QTimeZone shanghai("Asia/Shanghai");

QString text(const QVariant &value, FigureKind kind)
{
    return figureText(value, kind, shanghai);
}

ReportTable agentTable()
{
    ReportTable table{u"agent-work"_qs, {}, {}, u"nobody worked"_qs};
    table.columns = {{u"agent"_qs, u"工号"_qs},
                     {u"dialled"_qs, u"拨打量"_qs, FigureKind::Integer, 2, u"made or offered"_qs},
                     {u"refusals"_qs, u"拒访率"_qs, FigureKind::Percent},
                     {u"worked"_qs, u"工作时长"_qs, FigureKind::Duration},
                     {u"fines"_qs, u"罚款"_qs, FigureKind::Money},
                     {u"on"_qs, u"日期"_qs, FigureKind::Date},
                     {u"at"_qs, u"时间"_qs, FigureKind::DateTime}};
    const QDateTime at(QDate(2026, 10, 1), QTime(1, 2, 3, 456), Qt::UTC);
    table.rows = {{{u"1001"_qs, 1486LL, 9.4, 580'500LL, -500LL, QDate(2026, 10, 1), at},
                   RowRole::Plain,
                   {ReportLink::To::Agent, 7, QDate(2026, 10, 1), QDate(2026, 10, 31)}},
                  {{u"合计"_qs, 9'007'199'254'740'993LL, {}, {}, {}, {}, {}}, RowRole::Sum, {}}};
    return table;
}

ReportDocument whole()
{
    ReportDocument document;
    document.request.report = u"monthly-book"_qs;
    document.request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    document.request.scope.teamId = TeamId{3};
    document.request.language = u"zh_CN"_qs;
    document.centre = u"示例客服中心"_qs;
    document.title = u"2026 年 10 月 销售一组"_qs;
    document.isProvisional = false;
    document.zone = u"Asia/Shanghai"_qs;
    document.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7, 250), Qt::UTC);
    ReportChart chart{u"days"_qs, u"每日"_qs, {u"1"_qs, u"2"_qs}, {}, false};
    chart.series = {{ChartSeries::Look::Line,
                     u"sl"_qs,
                     u"服务水平"_qs,
                     FigureKind::Percent,
                     true,
                     {80.25, std::nullopt},
                     {ReportLink{ReportLink::To::Day, 0, QDate(2026, 10, 1), {}}, {}}}};
    KeyFigures keys{u"key"_qs, {}};
    keys.figures = {{KeyFigure::Light::Missed,
                     u"sl"_qs,
                     u"服务水平"_qs,
                     FigureKind::Percent,
                     78.5,
                     80.0,
                     {},
                     85.0,
                     {}}};
    document.chapters = {{u"agent-work"_qs,
                          u"1"_qs,
                          u"工作统计"_qs,
                          u"时:分"_qs,
                          {agentTable(), chart, keys, ReportText{u"缺考 1 人"_qs, true},
                           SignatureBoxes{{u"制表 林慧"_qs, u"班组长"_qs}}},
                          true}};
    return document;
}

}

TEST_CASE("Figures are read as the field writes them")
{
    CHECK(text(1'486, FigureKind::Integer) == u"1,486");
    CHECK(text(-1'234'567, FigureKind::Integer) == u"-1,234,567");
    CHECK(text(std::numeric_limits<qint64>::min(), FigureKind::Integer)
          == u"-9,223,372,036,854,775,808");
    CHECK(text(9.449, FigureKind::Percent) == u"9.4%");
    CHECK(text(999.995, FigureKind::Decimal) == u"1,000.00");
    CHECK(text(-0.004, FigureKind::Decimal) == u"0.00");
    CHECK(text(-500, FigureKind::Money) == u"-5.00");
    CHECK(text(123'456'789'05LL, FigureKind::Money) == u"123,456,789.05");
    CHECK(text(580'500, FigureKind::Duration) == u"161:15");
    CHECK(text(5'999'430, FigureKind::Duration) == u"1,666:31"); // half a minute counts as one
    CHECK(text(224, FigureKind::Clock) == u"03:44");
    CHECK(text(3'661, FigureKind::Clock) == u"1:01:01");
    CHECK(text(-14, FigureKind::Clock) == u"-00:14");
    CHECK(text(2.7, FigureKind::Change) == u"+2.70");
    CHECK(text(0.004, FigureKind::Change) == u"+0.00");
    CHECK(text(-1.8, FigureKind::Change) == u"-1.80");
    CHECK(text(QDate(2026, 10, 1), FigureKind::Date) == u"2026-10-01");
    CHECK(text(QDateTime(QDate(2026, 10, 31), QTime(16, 0), Qt::UTC), FigureKind::DateTime)
          == u"2026-11-01 00:00");
}

TEST_CASE("What is not known is a dash and not a zero, whatever its kind")
{
    for (int kind = 0; kind <= int(FigureKind::Change); ++kind)
        CHECK(text({}, FigureKind(kind)) == u"—");
}

TEST_CASE("A document survives its JSON whole, sums beyond doubles too")
{
    const ReportDocument document = whole();
    const Result<ReportDocument> again = reportDocumentFromJson(toJson(document));
    REQUIRE(again);
    CHECK(again->chapters == document.chapters);
    CHECK(*again == document);
    CHECK(fingerprintOf(*again) == fingerprintOf(document));
}

TEST_CASE("What is no document is refused in words")
{
    for (const QByteArray &junk :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"),
          QByteArray("{\"request\":1,\"chapters\":[]}")}) {
        const Result<ReportDocument> none = reportDocumentFromJson(junk);
        REQUIRE_FALSE(none);
        CHECK(none.error().kind == ProblemKind::Invalid);
        CHECK_FALSE(none.error().text.isEmpty());
    }
}

TEST_CASE("The fingerprint follows the figures, not the moment, the state or the paper")
{
    const QString before = fingerprintOf(whole());
    CHECK(before.size() == 64);
    ReportDocument later = whole();
    later.snapshotAt = later.snapshotAt.addMonths(5);
    later.state = u"已结账"_qs;
    later.request.paper = PaperSize::A3;
    later.request.isLandscape = true;
    CHECK(fingerprintOf(later) == before);

    ReportDocument other = whole();
    std::get<ReportTable>(other.chapters[0].blocks[0]).rows[0].cells[1] = 1487LL;
    CHECK(fingerprintOf(other) != before);
    ReportDocument elsewhere = whole();
    elsewhere.request.scope.teamId = TeamId{4};
    CHECK(fingerprintOf(elsewhere) != before);
}

TEST_CASE(
    "#87 rows beyond those that a table holds are covered by the fingerprint and kept in words")
{
    ReportDocument part = whole();
    auto &table = std::get<ReportTable>(part.chapters[0].blocks[0]);
    table.inAll = 1'000'000;
    table.digest = QString(64, u'a');
    const Result<ReportDocument> again = reportDocumentFromJson(toJson(part));
    REQUIRE(again);
    CHECK(*again == part);
    const QString before = fingerprintOf(part);
    CHECK(before != fingerprintOf(whole()));
    table.digest[0] = u'b'; // one call among the million is another
    CHECK(fingerprintOf(part) != before);
}

TEST_CASE("All chapters named one by one are the same question as none named")
{
    ReportDocument named = whole();
    named.request.sections = reportKindOf(u"monthly-book"_qs)->sections;
    CHECK(fingerprintOf(named) == fingerprintOf(whole()));
}

TEST_CASE("a word of a sum stands in a column of days as it is and is kept so")
{
    CHECK(text(u"合计"_qs, FigureKind::Date) == u"合计");
    CHECK(text(u"合计"_qs, FigureKind::DateTime) == u"合计");
    CHECK(text(QString(u""_qs), FigureKind::Integer).isEmpty());
    CHECK(text(QDate(2026, 10, 1), FigureKind::Date) == u"2026-10-01");
    ReportDocument document = whole();
    auto &table = std::get<ReportTable>(document.chapters[0].blocks[0]);
    table.rows[1].cells[5] = u"合计"_qs;
    table.rows[1].cells[1] = u""_qs;
    const Result<ReportDocument> kept = reportDocumentFromJson(toJson(document));
    REQUIRE(kept);
    CHECK(*kept == document);
}

TEST_CASE("what kind of day it is is kept with a chart and is no part of its fingerprint")
{
    ReportDocument marked = whole();
    for (ReportChapter &chapter : marked.chapters) {
        for (ReportBlock &block : chapter.blocks) {
            if (auto *chart = std::get_if<ReportChart>(&block))
                chart->marks = {{DayMark::Kind::Holiday, u"国庆节"_qs}, {}};
        }
    }
    CHECK_FALSE(marked == whole());
    CHECK(fingerprintOf(marked) == fingerprintOf(whole()));
    const Result<ReportDocument> kept = reportDocumentFromJson(toJson(marked));
    REQUIRE(kept);
    CHECK(*kept == marked);
}

TEST_CASE("holidays come before weekends and days that are worked instead are no rest days")
{
    using Kind = DayMark::Kind;
    const std::vector<NamedDay> calendar{{QDate(2026, 10, 1), false, u"国庆节"_qs},
                                         {QDate(2026, 10, 3), false, u"国庆节"_qs},
                                         {QDate(2026, 10, 10), true, u"国庆节调休"_qs}};
    CHECK(dayKindOf(QDate(2026, 10, 1), calendar) == Kind::Holiday); // a Thursday
    CHECK(dayKindOf(QDate(2026, 10, 3), calendar) == Kind::Holiday); // a Saturday
    CHECK(dayKindOf(QDate(2026, 10, 10), calendar) == Kind::None);   // a Saturday
    CHECK(dayKindOf(QDate(2026, 10, 11), calendar) == Kind::Rest);   // a Sunday
    CHECK(dayKindOf(QDate(2026, 10, 12), calendar) == Kind::None);   // a Monday
}

namespace {

// More rows than are written at once, beside small tables, empty ones and words like their keys.
ReportDocument longDocument()
{
    ReportDocument document;
    document.title = u"\"rows\":[] \"chapters\":[]"_qs;
    document.request.report = u"call-detail"_qs;
    document.request.sections = {ReportSection::CallDetail};
    document.request.span = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    document.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC);
    ReportTable calls{u"calls"_qs,
                      {{u"agent"_qs, u"Name"_qs, FigureKind::Text, 1},
                       {u"talk"_qs, u"Talk"_qs, FigureKind::Clock, 1}},
                      {},
                      u"\"rows\":[]"_qs};
    for (qint64 i = 0; i < 2500; ++i)
        calls.rows.push_back({{QString(u"王芳 "_qs + QString::number(i)), i},
                              i % 100 ? RowRole::Plain : RowRole::Group,
                              {}});
    ReportTable empty = calls;
    empty.rows.clear();
    ReportTable exact = calls;
    exact.rows.resize(1000);
    document.chapters.push_back(
        {u"call-detail"_qs,
         u"1"_qs,
         u"Calls"_qs,
         {},
         {ReportText{u"now"_qs, true, true}, empty, calls, ReportText{u"\"rows\":[]"_qs}, exact}});
    document.chapters.push_back({u"numbers"_qs, u"2"_qs, u"Numbers"_qs, {}, {empty}});
    return document;
}

}

namespace {

// Out of the document's whole JSON: the question without its paper, chapters without what was told
// of the moment, each a line.
QString wholeFingerprint(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonObject question = root[u"request"].toObject();
    question.remove(u"paper");
    question.remove(u"landscape");
    QByteArray lines = QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n';
    const QJsonArray chapters = root[u"chapters"].toArray();
    for (const auto &one : chapters) {
        QJsonObject chapter = one.toObject();
        QJsonArray figures;
        const QJsonArray blocks = chapter[u"blocks"].toArray();
        for (const auto &block : blocks) {
            if (!block[u"moment"].toBool())
                figures.append(block);
        }
        chapter[u"blocks"] = figures;
        lines += QJsonDocument(chapter).toJson(QJsonDocument::Compact) + '\n';
    }
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

}

TEST_CASE("a long document is written in pieces and its bytes are those of one piece")
{
    const ReportDocument document = longDocument();
    const QByteArray json = toJson(document);
    CHECK(json == QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact));
    const Result<ReportDocument> again = reportDocumentFromJson(json);
    REQUIRE(again);
    CHECK(*again == document);
    CHECK(fingerprintOf(document) == wholeFingerprint(json));
}
