// SPDX-License-Identifier: GPL-3.0-or-later
#include "printoptions.h"

#include "languages.h"
#include "reports/sections/reportwords.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

namespace banzhang {
namespace {

constexpr int exitUsage = 2;

QCommandLineOption valued(const char *name, const char *what, const char *value)
{
    return {QLatin1String(name), QLatin1String(what), QLatin1String(value)};
}

void declareCentre(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions({
        valued("server",
               "Work against the PostgreSQL at this connection URI. Passwords stand in "
               "the password file or PGPASSWORD, not here.",
               "URI"),
        valued("data-dir", "Folder of the embedded server.", "DIR"),
        {QStringLiteral("demo"), QStringLiteral("Use the demo centre.")},
        valued("lang", "Language: zh_CN, zh_TW or en.", "LANG"),
    });
}

void declarePrint(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Makes a report without a window, from one snapshot, and keeps the run.\n\n"
        "  banzhang print REPORT --month 2026-10 [--team T] -o FILE.pdf|xlsx|csv\n"
        "  banzhang print --list      tells all reports\n"
        "  banzhang print --due       runs the schedules that are due, for cron or a timer\n\n"
        "Ends with 0 when all went well, 1 when a report failed, 2 for wrong usage."));
    declareCentre(parser);
    parser.addPositionalArgument(QStringLiteral("REPORT"), QStringLiteral("See --list."));
    parser.addOptions({
        {QStringLiteral("list"), QStringLiteral("Tell all reports.")},
        {QStringLiteral("due"), QStringLiteral("Run the schedules that are due.")},
        valued("day", "A day, as 2026-10-03.", "D"),
        valued("week", "A week from Monday on, as 2026-W43.", "W"),
        valued("month", "A month, as 2026-10.", "M"),
        valued("quarter", "A quarter, as 2026Q3.", "Q"),
        valued("year", "A year, as 2026.", "Y"),
        valued("from", "First day of a range.", "D"),
        valued("to", "Last day of a range.", "D"),
        valued("team", "About that team alone, by name.", "T"),
        valued("department", "About that department alone, by name.", "D"),
        valued("agent", "About that agent alone, by number.", "NO"),
        valued("chapters", "Only these chapters, as agent-work,ledger.", "A,B"),
        valued("paper", "A4 or A3; else the site's own.", "SIZE"),
        {QStringLiteral("landscape"), QStringLiteral("Turn the paper.")},
        {QStringLiteral("portrait"), QStringLiteral("Leave the paper upright.")},
        {QStringLiteral("grey"), QStringLiteral("Black and white.")},
        {QStringLiteral("no-compare"), QStringLiteral("Without the times before.")},
        valued("charset", "Of CSV: utf-8 (with its mark) or gb18030.", "NAME"),
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("The file; its ending is pdf, xlsx or csv."),
         QStringLiteral("FILE")},
    });
}

QDate dayIn(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

// The Monday of an ISO week.
QDate mondayIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?W(\\d{1,2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const int week = match.captured(2).toInt();
    const QDate fourth(year, 1, 4); // lies in the first week
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7LL * (week - 1));
    int itsYear = 0;
    return monday.weekNumber(&itsYear) == week && itsYear == year ? monday : QDate();
}

QDate quarterIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-?Q([1-4])$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 1)
                            : QDate();
}

// The one period of the options, or what is wrong with them.
QString readSpan(const QCommandLineParser &parser, ReportSpan &span)
{
    struct Form
    {
        const char *option;
        ReportPeriod period;
        QDate (*read)(const QString &);
    };
    static const Form forms[] = {
        {"day", ReportPeriod::Day, dayIn},
        {"week", ReportPeriod::Week, mondayIn},
        {"month", ReportPeriod::Month,
         [](const QString &text) { return dayIn(text + QStringLiteral("-01")); }},
        {"quarter", ReportPeriod::Quarter, quarterIn},
        {"year", ReportPeriod::Year,
         [](const QString &text) { return dayIn(text + QStringLiteral("-01-01")); }}};
    int given = 0;
    for (const Form &form : forms) {
        const QString name = QLatin1String(form.option);
        if (!parser.isSet(name))
            continue;
        const QDate day = form.read(parser.value(name));
        if (!day.isValid())
            return QStringLiteral("--%1 cannot be '%2'").arg(name, parser.value(name));
        span = spanOf(form.period, day);
        ++given;
    }
    if (parser.isSet(QStringLiteral("from")) || parser.isSet(QStringLiteral("to"))) {
        span = {dayIn(parser.value(QStringLiteral("from"))),
                dayIn(parser.value(QStringLiteral("to")))};
        if (!span.isValid())
            return QStringLiteral("--from and --to are days in their order, as 2026-10-03");
        ++given;
    }
    return given == 1 ? QString()
                      : QStringLiteral("one of --day, --week, --month, --quarter, --year, or "
                                       "--from with --to is needed");
}

QString readChapters(const QCommandLineParser &parser, const ReportKind &kind,
                     std::vector<ReportSection> &sections)
{
    const QStringList codes =
        parser.value(QStringLiteral("chapters")).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        const auto section = reportSectionFromCode(code.trimmed());
        if (!section
            || std::find(kind.sections.begin(), kind.sections.end(), *section)
                   == kind.sections.end()) {
            QStringList all;
            for (const ReportSection one : kind.sections)
                all << codeOf(one);
            return QStringLiteral("'%1' is no chapter of %2; it has %3")
                .arg(code, kind.code, all.join(QStringLiteral(", ")));
        }
        sections.push_back(*section);
    }
    return {};
}

QString readOutput(const QCommandLineParser &parser, PrintOptions &options)
{
    options.output = parser.value(QStringLiteral("output"));
    const auto format = reportFormatFromCode(QFileInfo(options.output).suffix().toLower());
    const bool isFile = format
                        && (*format == ReportFormat::Pdf || *format == ReportFormat::Xlsx
                            || *format == ReportFormat::Csv);
    if (!isFile)
        return QStringLiteral("-o names the file, which ends in .pdf, .xlsx or .csv");
    options.format = *format;
    const QString charset = parser.value(QStringLiteral("charset")).toLower();
    options.isGb18030 = charset == u"gb18030";
    if (!charset.isEmpty() && charset != u"utf-8" && charset != u"utf8" && !options.isGb18030)
        return QStringLiteral("--charset is utf-8 or gb18030");
    return {};
}

QString readPaper(const QCommandLineParser &parser, PrintOptions &options)
{
    ReportRequest &request = options.request;
    const QString paper = parser.value(QStringLiteral("paper")).toUpper();
    if (!paper.isEmpty() && paper != u"A4" && paper != u"A3")
        return QStringLiteral("--paper is A4 or A3");
    request.paper = paper == u"A3" ? PaperSize::A3 : PaperSize::A4;
    options.hasPaper = !paper.isEmpty();
    if (parser.isSet(QStringLiteral("landscape")))
        request.isLandscape = true;
    if (parser.isSet(QStringLiteral("portrait")))
        request.isLandscape = false;
    return {};
}

CentreOptions centreOf(const QCommandLineParser &parser)
{
    CentreOptions centre;
    if (parser.isSet(QStringLiteral("server")))
        centre.server = parser.value(QStringLiteral("server"));
    centre.dataDir = parser.value(QStringLiteral("data-dir"));
    centre.wantsDemo = parser.isSet(QStringLiteral("demo"));
    return centre;
}

// What is wrong with what both commands share.
QString faultOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("demo")) && parser.isSet(QStringLiteral("server")))
        return QStringLiteral("--demo and --server exclude each other");
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && !knownLanguages().contains(language))
        return QStringLiteral("--lang is zh_CN, zh_TW or en");
    return {};
}

QString readReport(const QCommandLineParser &parser, PrintOptions &options)
{
    const QStringList words = parser.positionalArguments();
    const ReportKind *kind = words.size() == 1 ? reportKindOf(words.first()) : nullptr;
    if (words.size() != 1)
        return QStringLiteral("name one report:\n") + reportListText();
    if (!kind)
        return QStringLiteral("there is no report '%1'. There are:\n").arg(words.first())
               + reportListText();
    options.request.report = kind->code;
    options.request.isLandscape = kind->isLandscape;
    options.request.withBefore = !parser.isSet(QStringLiteral("no-compare"));
    options.request.withYearBefore = options.request.withBefore;
    options.team = parser.value(QStringLiteral("team"));
    options.agentNo = parser.value(QStringLiteral("agent"));
    options.department = parser.value(QStringLiteral("department"));
    options.isGrey = parser.isSet(QStringLiteral("grey"));
    const auto count = int(!options.team.isEmpty()) + int(!options.agentNo.isEmpty())
                       + int(!options.department.isEmpty());
    if (count > 1)
        return QStringLiteral("--team, --department and --agent exclude each other");
    QString fault = readSpan(parser, options.request.span);
    if (fault.isEmpty())
        fault = readChapters(parser, *kind, options.request.sections);
    if (fault.isEmpty())
        fault = readPaper(parser, options);
    return fault.isEmpty() ? readOutput(parser, options) : fault;
}

QString refusal(const QString &command, const QString &what)
{
    return QStringLiteral("banzhang %1: %2\nTry 'banzhang %1 --help'.\n").arg(command, what);
}

QString languageOf(const QCommandLineParser &parser)
{
    const QString language = parser.value(QStringLiteral("lang"));
    return language.isEmpty() ? QStringLiteral("zh_CN") : language;
}

}

QString reportListText()
{
    QString text;
    for (const ReportKind &kind : reportCatalogue())
        text += QStringLiteral("  %1 %2 %3\n")
                    .arg(kind.code, -18)
                    .arg(codeOf(kind.period), -8)
                    .arg(reportTitle(kind));
    return text;
}

Parsed<PrintOptions> parsePrintOptions(const QStringList &arguments)
{
    const QString command = QStringLiteral("print");
    QCommandLineParser parser;
    declarePrint(parser);
    QStringList own = arguments;
    own.removeAt(1);
    if (!parser.parse(own))
        return {std::nullopt, refusal(command, parser.errorText()), exitUsage};
    if (parser.isSet(QStringLiteral("help")))
        return {std::nullopt, parser.helpText(), 0};
    PrintOptions options;
    options.centre = centreOf(parser);
    options.request.language = languageOf(parser);
    QString fault = faultOf(parser);
    if (parser.isSet(QStringLiteral("list")))
        options.deed = PrintOptions::Deed::List;
    else if (parser.isSet(QStringLiteral("due")))
        options.deed = PrintOptions::Deed::Due;
    else if (fault.isEmpty())
        fault = readReport(parser, options);
    if (!fault.isEmpty())
        return {std::nullopt, refusal(command, fault), exitUsage};
    return {options, {}, 0};
}

Parsed<VerifyOptions> parseVerifyOptions(const QStringList &arguments)
{
    const QString command = QStringLiteral("verify-report");
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Tells whether a file is the one that a run of a report made.\n\n"
        "Ends with 0: made by that run, unchanged. 1: it names a run, but was changed.\n"
        "2: not a file of this centre. 3: it could not be told."));
    declareCentre(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("PDF, xlsx or CSV."));
    QStringList own = arguments;
    own.removeAt(1);
    constexpr int exitUnknown = 3;
    if (!parser.parse(own))
        return {std::nullopt, refusal(command, parser.errorText()), exitUnknown};
    if (parser.isSet(QStringLiteral("help")))
        return {std::nullopt, parser.helpText(), 0};
    QString fault = faultOf(parser);
    if (fault.isEmpty() && parser.positionalArguments().size() != 1)
        fault = QStringLiteral("name one file");
    if (!fault.isEmpty())
        return {std::nullopt, refusal(command, fault), exitUnknown};
    return {
        VerifyOptions{centreOf(parser), parser.positionalArguments().first(), languageOf(parser)},
        {},
        0};
}

}
