// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpaper.h"

#include "common/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace banzhang {
namespace {

constexpr int resolution = 720; // dots an inch: a dot is a unit of the paper's painter

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

// Remembers that its file did not take everything: QPdfWriter does not say so.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice &out) : m_out(out)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    void giveUp() { m_hasFailed = true; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (!m_hasFailed && m_out.write(data, size) != size)
            m_hasFailed = true;
        return size; // the rest is dropped: it would be asked for again
    }

private:
    QIODevice &m_out;
    bool m_hasFailed = false;
};

QByteArray metadataOf(const ReportPaper &paper)
{
    const ReportDocument &document = paper.document();
    return QStringLiteral(
               "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\""
               " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
               " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
               " xmlns:bz=\"https://banzhang.example/ns/report/\">"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "<xmp:CreatorTool>Banzhang %3</xmp:CreatorTool>"
               "<bz:run>%4</bz:run><bz:fingerprint>%5</bz:fingerprint>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(document.title.toHtmlEscaped(), document.centre.toHtmlEscaped(),
             paper.setup().version.toHtmlEscaped(), paper.setup().runNo.toHtmlEscaped(),
             paper.setup().fingerprint.toHtmlEscaped())
        .toUtf8();
}

void setUp(QPdfWriter &writer, const ReportPaper &paper)
{
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(paper.pageSizePt(), QPageSize::Point),
                                     QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(paper.document().title);
    writer.setCreator(u"Banzhang %1"_qs.arg(paper.setup().version));
    writer.setDocumentXmpMetadata(metadataOf(paper));
}

Result<void> abandoned()
{
    return fail(ProblemKind::Invalid, Words::tr("The report was cancelled. No file was left."));
}

}

Result<void> paintPdf(const ReportPaper &paper, QIODevice &device, const PaperProgress &progress)
{
    const QString missing = paper.missingSigns();
    if (!missing.isEmpty())
        return fail(ProblemKind::Invalid,
                    Words::tr("No installed font has the characters %1. Install Noto Sans CJK "
                              "and print again.")
                        .arg(missing.left(12)));
    WatchedDevice out(device);
    QPdfWriter writer(&out);
    setUp(writer, paper);
    QPainter painter(&writer);
    painter.scale(resolution / 72.0, resolution / 72.0);
    bool isAbandoned = false;
    for (int page = 0; page < paper.pages() && !isAbandoned && !out.hasFailed(); ++page) {
        if (page > 0)
            writer.newPage();
        paper.paint(painter, page);
        isAbandoned = progress && !progress(page + 1, paper.pages());
    }
    if (isAbandoned)
        out.giveUp();
    painter.end();
    if (isAbandoned)
        return abandoned();
    if (out.hasFailed())
        return fail(ProblemKind::Invalid,
                    Words::tr("The PDF could not be written: %1").arg(device.errorString()));
    return {};
}

Result<ReportFile> writePdf(const ReportPaper &paper, const QString &path,
                            const PaperProgress &progress)
{
    OutputFile out(path);
    const auto refused = [&path](const QString &reason) {
        return fail(
            ProblemKind::Invalid,
            Words::tr("%1 could not be written: %2. Nothing was left there.").arg(path, reason));
    };
    if (const Result<void> begun = out.begin(); !begun)
        return refused(out.reason());
    if (const Result<void> painted = paintPdf(paper, out, progress); !painted)
        return out.hasFailed() ? refused(out.reason()) : tl::make_unexpected(painted.error());
    if (const Result<void> done = out.commit(); !done)
        return refused(out.reason());
    ReportFile file;
    file.format = ReportFormat::Pdf;
    file.sha256 = out.sha256();
    file.bytes = out.bytes();
    file.pages = paper.pages();
    file.name = QFileInfo(path).fileName();
    file.madeAt = QDateTime::currentDateTimeUtc();
    return file;
}

}
