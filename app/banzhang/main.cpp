// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/settings.h"
#include "console.h"
#include "floor/floorpane.h"
#include "options.h"
#include "reportcommands.h"
#include "shell/mainwindow.h"
#include "tour.h"
#include "wallboardhost.h"

#include <QApplication>
#include <QTextStream>

namespace {

using namespace banzhang;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
           || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

// Qt reads the scale before there is an application. The product's own comes on top of the
// screen's.
void applyScale(const Options &options)
{
    const double remembered =
        options.tour ? 1 : Settings().ofDesk(QStringLiteral("scale"), 100).toDouble() / 100;
    const double scale = options.scale > 0 ? options.scale : remembered;
    if (scale > 0 && scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

// The link of the command line is followed once, by the first who signs in.
void followLink(Console &console, const QString &link)
{
    if (link.isEmpty())
        return;
    auto *first = new QObject(&console);
    QObject::connect(&console, &Console::filled, first, [&console, first, link] {
        if (auto *floor = console.window().findChild<FloorPane *>())
            floor->openLink(link);
        first->deleteLater();
    });
}

}

int main(int argc, char **argv)
{
    if (const auto exitCode = runReportCommand(argc, argv, argumentsOf(argc, argv)))
        return *exitCode;
    const ParsedOptions parsed = parseOptions(argumentsOf(argc, argv));
    if (!parsed.options) {
        QTextStream(parsed.exitCode == 0 ? stdout : stderr) << parsed.message;
        return parsed.exitCode;
    }
    const Options &options = *parsed.options;
    if (!hasDisplay()) {
        if (!options.tour) {
            QTextStream(stderr)
                << "banzhang: there is no display. '--tour DIR' paints pictures instead.\n";
            return 2;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    applyScale(options);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("banzhang"));
    QApplication::setApplicationVersion(QStringLiteral(BANZHANG_VERSION));
    if (options.wallboard && !options.tour) {
        WallboardHost host(application, options);
        host.start();
        return QApplication::exec();
    }
    Console console(application, options);
    followLink(console, options.at);
    if (!options.tour) {
        console.start();
        return QApplication::exec();
    }
    Tour tour(console, *options.tour, options.pane);
    tour.start();
    return QApplication::exec();
}
