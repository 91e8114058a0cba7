// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportoutput.h"

#include "reports/paper/exportwords.h"
#include "reports/paper/sitelogo.h"
#include "reports/reportfiles.h"
#include "reports/sections/reportwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace banzhang {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportOutput)
};

RunMarks marksOf(const MadeReport &report)
{
    RunMarks marks;
    marks.runNo = report.run.runNo;
    marks.fingerprint = report.run.fingerprint;
    marks.version = report.run.version;
    marks.words = reportFileWords();
    return marks;
}

QString spanCode(const ReportSpan &span)
{
    switch (periodOf(span)) {
    case ReportPeriod::Day: return span.from.toString(Qt::ISODate);
    case ReportPeriod::Week: {
        int year = 0;
        const int week = span.from.weekNumber(&year);
        return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
    }
    case ReportPeriod::Month: return span.from.toString(QStringLiteral("yyyy-MM"));
    case ReportPeriod::Quarter:
        return QStringLiteral("%1Q%2").arg(span.from.year()).arg((span.from.month() + 2) / 3);
    case ReportPeriod::Year: return QString::number(span.from.year());
    case ReportPeriod::Range: break;
    }
    return span.from.toString(Qt::ISODate) + QStringLiteral("--") + span.to.toString(Qt::ISODate);
}

}

std::shared_ptr<const ReportPaper> paperOf(const MadeReport &report, const OutputSetting &setting,
                                           const ReportProgress &progress)
{
    PaperSetup setup;
    setup.size = report.document->request.paper;
    setup.isLandscape = report.document->request.isLandscape;
    setup.isGrey = setting.isGrey;
    setup.head = report.letterhead.head;
    setup.foot = report.letterhead.foot;
    setup.marginsMm = report.letterhead.marginsMm;
    setup.logo = logoImageOf(report.letterhead.logo);
    setup.runNo = report.run.runNo;
    setup.fingerprint = report.run.fingerprint;
    setup.version = report.run.version;
    return ReportPaper::layOut(report.document, setup, progress);
}

bool holdsAllRows(ReportFormat format)
{
    return format == ReportFormat::Xlsx || format == ReportFormat::Csv;
}

Result<ReportFile> writeReport(const MadeReport &report, ReportFormat format, const QString &path,
                               const OutputSetting &setting, const ReportProgress &progress)
{
    if (holdsAllRows(format) && lacksRows(report))
        return fail(ProblemKind::Invalid,
                    Texts::tr("This run was kept with its first rows alone. Run it again for a "
                              "file that has all of them."));
    switch (format) {
    case ReportFormat::Pdf: {
        const std::shared_ptr<const ReportPaper> paper = paperOf(report, setting, progress);
        return paper ? writePdf(*paper, path, progress)
                     : fail(ProblemKind::Invalid, reportFileWords().cancelled);
    }
    case ReportFormat::Xlsx:
        return writeWorkbook(*report.document, path, marksOf(report), progress, report.rows.get());
    case ReportFormat::Csv:
        return writeCsv(*report.document, path,
                        setting.isGb18030 ? CsvCharset::Gb18030 : CsvCharset::Utf8, marksOf(report),
                        progress, report.rows.get());
    default: return fail(ProblemKind::Bug, QStringLiteral("This is no kind of file"));
    }
}

QString suggestedName(const MadeReport &report, ReportFormat format)
{
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    const ReportRequest &request = report.document->request;
    const ReportKind *kind = reportKindOf(request.report);
    QString name = (kind ? reportTitle(*kind) : request.report) + u' ' + spanCode(request.span);
    return name.replace(forbidden, QStringLiteral("_")) + u'.' + codeOf(format);
}

}
