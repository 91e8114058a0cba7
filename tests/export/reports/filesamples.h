// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfiles.h"
#include "reports/rowstream.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace banzhang::test {

// Small reports for files, and what is read back of them.
inline QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

inline RunMarks marks()
{
    RunMarks marks;
    marks.runNo = QStringLiteral("7F3A-20261101-0412");
    marks.fingerprint = QStringLiteral("9c41e27b05d388af").repeated(4);
    marks.version = QStringLiteral("1.0.0");
    marks.words.about = zh("说明");
    marks.words.keyFigures = zh("关键指标");
    marks.words.zone = zh("时区");
    marks.words.run = zh("运行号");
    marks.words.chapter = zh("章节");
    marks.words.category = zh("类别");
    marks.words.cancelled = zh("已取消");
    marks.words.notWritten = zh("%1 无法写入：%2");
    return marks;
}

inline ReportTable table()
{
    ReportTable made;
    made.code = QStringLiteral("work");
    made.columns = {{QStringLiteral("name"), zh("姓名"), FigureKind::Text, 1, {}},
                    {QStringLiteral("n"), zh("拨打量"), FigureKind::Integer, 1, {}},
                    {QStringLiteral("rate"), zh("拒访率"), FigureKind::Percent, 1, {}},
                    {QStringLiteral("login"), zh("工作时长"), FigureKind::Duration, 1, {}},
                    {QStringLiteral("money"), zh("金额"), FigureKind::Money, 1, {}},
                    {QStringLiteral("on"), zh("日期"), FigureKind::Date, 1, {}},
                    {QStringLiteral("at"), zh("进队时间"), FigureKind::DateTime, 1, {}}};
    const QDateTime at(QDate(2026, 10, 31), QTime(18, 30, 5), Qt::UTC);
    made.rows = {
        {{zh("王芳"), qint64(1486), 9.4, qint64(580'500), qint64(-500), QDate(2026, 10, 31), at},
         RowRole::Plain,
         {}},
        {{zh("李,\"娜\""), QVariant(), QVariant(), qint64(0), qint64(987'654'321'09),
          QDate(2026, 2, 28), at},
         RowRole::Plain,
         {}},
        {{zh("合计"), qint64(1486), 9.4, qint64(580'500), qint64(1), QVariant(), QVariant()},
         RowRole::Sum,
         {}}};
    return made;
}

inline ReportChapter chapter(const char *title, std::vector<ReportBlock> blocks)
{
    ReportChapter made;
    made.title = zh(title);
    made.blocks = std::move(blocks);
    return made;
}

inline ReportDocument document(std::vector<ReportChapter> chapters)
{
    ReportDocument made;
    made.title = zh("2026 年 10 月");
    made.zone = QStringLiteral("Asia/Shanghai");
    made.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    made.chapters = std::move(chapters);
    return made;
}

inline ReportChart chart()
{
    ReportChart made;
    made.code = QStringLiteral("days");
    made.title = zh("每日来电");
    made.categories = {QStringLiteral("1"), QStringLiteral("2")};
    made.series = {
        {ChartSeries::Look::Bar,
         {},
         zh("接听"),
         FigureKind::Integer,
         false,
         {10.0, std::nullopt},
         {}},
        {ChartSeries::Look::Line, {}, zh("服务水平"), FigureKind::Percent, true, {80.0, 90.0}, {}}};
    return made;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A part of the workbook, as the zip holds it; empty when there is none.
inline QByteArray part(const QString &file, const QString &name)
{
    QProcess perl;
    perl.start(QStringLiteral("perl"),
               {QStringLiteral("-MIO::Uncompress::Unzip=unzip"), QStringLiteral("-e"),
                QStringLiteral("unzip $ARGV[0] => '-', Name => $ARGV[1] or exit 1"), file, name});
    REQUIRE(perl.waitForFinished());
    return perl.exitCode() == 0 ? perl.readAllStandardOutput() : QByteArray();
}

inline QStringList sheetNames(const QString &file)
{
    QStringList names;
    QXmlStreamReader xml(part(file, QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names << xml.attributes().value(QLatin1String("name")).toString();
    }
    return names;
}

// Values by cell: "B2" to its text, or its number as it stands.
inline QMap<QString, QString> cellsOf(const QByteArray &sheet)
{
    QMap<QString, QString> found;
    QXmlStreamReader xml(sheet);
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c")
            place = xml.attributes().value(QLatin1String("r")).toString();
        else if (xml.name() == u"v" || xml.name() == u"t")
            found[place] = xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

inline QMap<QString, QString> sheet(const QString &file, int number)
{
    return cellsOf(part(file, u"xl/worksheets/sheet%1.xml"_qs.arg(number)));
}

inline QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

inline QByteArray fromGb18030(const QByteArray &bytes)
{
    QProcess iconv;
    iconv.start(QStringLiteral("iconv"), {QStringLiteral("-f"), QStringLiteral("GB18030"),
                                          QStringLiteral("-t"), QStringLiteral("UTF-8")});
    REQUIRE(iconv.waitForStarted());
    iconv.write(bytes);
    iconv.closeWriteChannel();
    REQUIRE(iconv.waitForFinished());
    REQUIRE(iconv.exitCode() == 0);
    return iconv.readAllStandardOutput();
}

// So many calls from 2026-10-31 18:30:00 UTC on, of which the fourth lacks its talk.
class Stream final : public RowStream
{
public:
    explicit Stream(qint64 count, const QString &failure = {}) : m_count(count), m_failure(failure)
    {}
    [[nodiscard]] qint64 count() const override { return m_count; }
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    [[nodiscard]] Result<void>
    each(const std::function<bool(const ReportRow &row)> &take) const override
    {
        for (qint64 i = 0; i < m_count; ++i) {
            ++m_handedOver;
            if (!take(row(i)))
                return {};
        }
        if (!m_failure.isEmpty())
            return fail(ProblemKind::Invalid, m_failure);
        return {};
    }
    [[nodiscard]] static ReportRow row(qint64 i)
    {
        return {{QDateTime::fromSecsSinceEpoch(1'793'471'400 + i, Qt::UTC), u"W%1"_qs.arg(i),
                 i == 3 ? QVariant() : QVariant(3600LL)},
                RowRole::Plain,
                {}};
    }

private:
    const qint64 m_count;
    const QString m_failure;
    mutable qint64 m_handedOver = 0;
};

// The table of as many calls, which holds the first two.
inline ReportTable firstCalls(qint64 inAll)
{
    ReportTable table;
    table.code = u"calls"_qs;
    table.columns = {{u"at"_qs, zh("进队时间"), FigureKind::DateTime, 1, {}},
                     {u"who"_qs, zh("姓名"), FigureKind::Text, 1, {}},
                     {u"talk"_qs, zh("通话"), FigureKind::Clock, 1, {}}};
    table.rows = {Stream::row(0), Stream::row(1)};
    table.inAll = inAll;
    table.digest = QString(64, u'a');
    return table;
}

}
