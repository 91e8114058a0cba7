// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "floor/appeallink.h"
#include "languages.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace banzhang {

namespace {

constexpr int exitUsage = 2;

// Names of the options, in one place for declaring and asking.
const QString demo = QStringLiteral("demo");
const QString as = QStringLiteral("as");
const QString pane = QStringLiteral("pane");
const QString server = QStringLiteral("server");
const QString dataDir = QStringLiteral("data-dir");
const QString at = QStringLiteral("at");
const QString wallboard = QStringLiteral("wallboard");
const QString tour = QStringLiteral("tour");
const QString language = QStringLiteral("lang");
const QString theme = QStringLiteral("theme");
const QString size = QStringLiteral("size");
const QString scale = QStringLiteral("scale");

const QList<Post> demoPosts{Post::Manager, Post::Leader, Post::Inspector};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Banzhang, the supervisor's console of a call-centre floor.\n\n"
                       "Without a window, each with --help of its own:\n"
                       "  banzhang print REPORT --month 2026-10 -o FILE.pdf|xlsx|csv\n"
                       "  banzhang verify-report FILE"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {demo, QStringLiteral("Open the demo centre.")},
        {as, QStringLiteral("Enter the demo as manager, leader or inspector."),
         QStringLiteral("POST")},
        {server, QStringLiteral("Work against the PostgreSQL at this connection URI."),
         QStringLiteral("URI")},
        {dataDir, QStringLiteral("Folder of the embedded server."), QStringLiteral("DIR")},
        {wallboard, QStringLiteral("Show the wallboard of that name on the whole screen."),
         QStringLiteral("NAME")},
        {tour, QStringLiteral("Paint every pane of the demo into DIR as PNG, and end."),
         QStringLiteral("DIR")},
        {pane,
         QStringLiteral(
             "Paint that pane alone: floor, quality, attendance, leaderboards, reports or people."),
         QStringLiteral("PANE")},
        {at, QStringLiteral("Begin at the moment of an appeal link."), QStringLiteral("LINK")},
        {language, QStringLiteral("Language: zh_CN, zh_TW or en."), QStringLiteral("LANG")},
        {theme, QStringLiteral("Theme: light, dark or system."), QStringLiteral("THEME")},
        {size, QStringLiteral("Size of the window, as 1440x900."), QStringLiteral("WxH")},
        {scale, QStringLiteral("Scale of everything, 0.5 to 4; 1 is the screen's own."),
         QStringLiteral("N")},
    });
}

ParsedOptions refused(const QString &what)
{
    return {std::nullopt, QStringLiteral("banzhang: %1\nTry 'banzhang --help'.\n").arg(what),
            exitUsage};
}

QString faultOf(const QString &link, LinkFault fault)
{
    const char *what = fault == LinkFault::NotALink ? "is no link to the floor"
                       : fault == LinkFault::NoTime ? "says no time"
                                                    : "has a time that cannot be read";
    return QStringLiteral("'%1' %2; a link of --at is written\n"
                          "banzhang://floor?agent=1001&at=2026-11-20T09:15:00+08:00")
        .arg(link, QLatin1String(what));
}

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

}

ParsedOptions parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(QStringLiteral("version")))
        return {std::nullopt, QStringLiteral("banzhang " BANZHANG_VERSION "\n"), 0};
    if (!parser.positionalArguments().isEmpty())
        return refused(
            QStringLiteral("unexpected argument '%1'").arg(parser.positionalArguments().first()));
    Options options;
    options.wantsDemo = parser.isSet(demo);
    options.dataDir = parser.value(dataDir);
    options.language = parser.value(language);
    if (parser.isSet(server))
        options.server = parser.value(server);
    if (parser.isSet(wallboard))
        options.wallboard = parser.value(wallboard);
    if (parser.isSet(tour))
        options.tour = parser.value(tour);
    options.at = parser.value(at);
    if (parser.isSet(at)) {
        if (const auto link = appealLinkIn(options.at); !link)
            return refused(faultOf(options.at, link.error()));
    }
    if (options.wantsDemo && options.server)
        return refused(QStringLiteral("--demo and --server exclude each other"));
    if (parser.isSet(as)) {
        options.as = postFromCode(parser.value(as));
        if (!options.as || !demoPosts.contains(*options.as))
            return refused(QStringLiteral("--as is manager, leader or inspector"));
        if (options.server)
            return refused(QStringLiteral("--as is of the demo, and --server is not"));
    }
    options.pane = parser.value(pane);
    if (parser.isSet(pane) && !options.tour)
        return refused(QStringLiteral("--pane goes with --tour"));
    if (!options.language.isEmpty() && !knownLanguages().contains(options.language))
        return refused(QStringLiteral("--lang is zh_CN, zh_TW or en"));
    if (parser.isSet(theme) && !(options.theme = themeChoiceFromCode(parser.value(theme))))
        return refused(QStringLiteral("--theme is light, dark or system"));
    if (parser.isSet(size)) {
        const auto wanted = sizeOf(parser.value(size));
        if (!wanted)
            return refused(QStringLiteral("--size is written 1440x900"));
        options.size = *wanted;
    }
    if (parser.isSet(scale)) {
        options.scale = parser.value(scale).toDouble();
        if (options.scale < 0.5 || options.scale > 4)
            return refused(QStringLiteral("--scale is 0.5 to 4"));
    }
    return {options, {}, 0};
}

}
