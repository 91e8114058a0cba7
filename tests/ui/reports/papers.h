// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/reportpaper.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace banzhang::test {

// What a PDF reader finds on a page. Words are brought to their common form: a PDF may name a sign
// by its twin among the radicals.
struct PdfWord
{
    QRectF place;
    QString text;
};
struct PdfPage
{
    QSizeF size;
    std::vector<PdfWord> words;

    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const PdfWord &word : words)
            all << word.text;
        return all;
    }
    [[nodiscard]] QString text() const { return texts().join(u' '); }
};

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

inline std::vector<PdfPage> readPdf(const QString &path)
{
    std::vector<PdfPage> pages;
    QXmlStreamReader xml(outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    const auto number = [&xml](const char *name) {
        return xml.attributes().value(QLatin1String(name)).toDouble();
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            pages.push_back({QSizeF(number("width"), number("height")), {}});
        } else if (xml.name() == u"word") {
            const QRectF place(QPointF(number("xMin"), number("yMin")),
                               QPointF(number("xMax"), number("yMax")));
            pages.back().words.push_back(
                {place, xml.readElementText().normalized(QString::NormalizationForm_KC)});
        }
    }
    return pages;
}

inline PaperSetup sampleSetup()
{
    PaperSetup setup;
    setup.runNo = QStringLiteral("7F3A-20261101-0412");
    setup.fingerprint = QStringLiteral("9c41e27b05d388af").repeated(4);
    setup.version = QStringLiteral("1.0.0");
    return setup;
}

inline ReportDocument sampleDocument(std::vector<ReportChapter> chapters)
{
    ReportDocument document;
    document.request.language = QStringLiteral("zh_CN");
    document.centre = QString::fromUtf8("示例客服中心");
    document.kindTitle = QString::fromUtf8("月报");
    document.title = QString::fromUtf8("2026 年 10 月 销售一组");
    document.state = QString::fromUtf8("已结账");
    document.zone = QStringLiteral("Asia/Shanghai");
    document.snapshotAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0, 7), Qt::UTC);
    document.parameters = QString::fromUtf8("月份 2026-10");
    document.chapters = std::move(chapters);
    return document;
}

inline ReportChapter chapterOf(std::vector<ReportBlock> blocks, const QString &number = {})
{
    ReportChapter chapter;
    chapter.code = QStringLiteral("work");
    chapter.number = number.isEmpty() ? QStringLiteral("3.2") : number;
    chapter.title = QString::fromUtf8("话务员工作统计表");
    chapter.note = QString::fromUtf8("时长为 时:分");
    chapter.blocks = std::move(blocks);
    return chapter;
}

// Rows R00000, R00001, … with a name and figures.
inline ReportTable sampleTable(int rows)
{
    ReportTable table;
    table.code = QStringLiteral("work");
    table.columns = {
        {QStringLiteral("no"), QString::fromUtf8("工号"), FigureKind::Text, 1, {}},
        {QStringLiteral("name"), QString::fromUtf8("姓名"), FigureKind::Text, 1, {}},
        {QStringLiteral("calls"), QString::fromUtf8("拨打量"), FigureKind::Integer, 1, {}},
        {QStringLiteral("rate"), QString::fromUtf8("拒访率"), FigureKind::Percent, 1, {}}};
    for (int i = 0; i < rows; ++i) {
        ReportRow row;
        row.cells = {u"R%1"_qs.arg(i, 5, 10, QLatin1Char('0')), QString::fromUtf8("王芳"),
                     qint64(1000 + i), 9.4};
        row.link = {ReportLink::To::Agent, i, {}, {}};
        table.rows.push_back(row);
    }
    return table;
}

// The document as a PDF, read back.
inline std::vector<PdfPage> printed(const ReportDocument &document,
                                    const PaperSetup &setup = sampleSetup())
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const ReportPaper paper(document, setup);
    const Result<ReportFile> file = writePdf(paper, path);
    REQUIRE(file);
    std::vector<PdfPage> pages = readPdf(path);
    CHECK(int(pages.size()) == paper.pages());
    CHECK(file->pages == paper.pages());
    return pages;
}

// Words that are rows' names, over all pages, from the top of each down: the reader has an order
// of its own, by blocks.
inline QStringList rowNames(const std::vector<PdfPage> &pages)
{
    QStringList names;
    for (const PdfPage &page : pages) {
        std::vector<PdfWord> found;
        for (const PdfWord &word : page.words) {
            if (word.text.size() == 6 && word.text.startsWith(u'R'))
                found.push_back(word);
        }
        std::sort(found.begin(), found.end(),
                  [](const PdfWord &a, const PdfWord &b) { return a.place.top() < b.place.top(); });
        for (const PdfWord &word : found)
            names << word.text;
    }
    return names;
}

}
