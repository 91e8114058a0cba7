// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "ctl.h"

#include "report.h"

#include <QCommandLineParser>

#include <algorithm>

namespace banzhang {
namespace {

std::vector<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("data-dir"),
         Ctl::tr("Folder of the embedded server (~/.local/share/banzhang, as root "
                 "/var/lib/banzhang)."),
         QStringLiteral("DIR")},
        {QStringLiteral("server"),
         Ctl::tr("An existing PostgreSQL instead of the embedded one; empty: as the "
                 "environment says (PGHOST, PGSERVICE …)."),
         QStringLiteral("URI")},
        {QStringLiteral("demo"), Ctl::tr("Work on the demo centre.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Ctl::tr("Show this help.")},
    };
}

bool takesValue(const QString &argument)
{
    return argument == u"--data-dir" || argument == u"--server";
}

// The command line in two: options before the command's words, and the rest.
struct Split
{
    QStringList before;
    QStringList rest;
};

Split split(const QStringList &arguments)
{
    qsizetype first = 0;
    while (first < arguments.size() && arguments[first].startsWith(u'-'))
        first += takesValue(arguments[first]) ? 2 : 1;
    return {arguments.mid(0, first), arguments.mid(first)};
}

// The command with the most words that `rest` begins with.
const Command *findCommand(const Commands &commands, const QStringList &rest)
{
    const Command *found = nullptr;
    for (const Command &command : commands) {
        const bool matches = rest.mid(0, command.words.size()) == command.words;
        if (matches && (!found || found->words.size() < command.words.size()))
            found = &command;
    }
    return found;
}

QString usage(const Command &command)
{
    const QStringList words = command.words + command.operands;
    return words.join(u' ');
}

void showCommands(const Commands &commands, const QStringList &rest)
{
    for (const Command &command : commands)
        if (rest.isEmpty() || command.words.first() == rest.first())
            say(QStringLiteral("  %1 %2").arg(usage(command), -34).arg(command.help));
}

void showOverallHelp(const Commands &commands, const QStringList &rest)
{
    say(Ctl::tr("Usage: banzhangctl [--data-dir DIR | --server URI] [--demo] COMMAND …\n"
                "Banzhang 班长台 %1: the supervisor's console, without a window.\n\nCommands:")
            .arg(QStringLiteral(BANZHANG_VERSION)));
    showCommands(commands, rest);
    say(Ctl::tr("\nOptions of every command:"));
    for (const QCommandLineOption &option : commonOptions())
        say(QStringLiteral("  --%1 %2")
                .arg(QStringList{option.names().last(), option.valueName()}.join(u' ').trimmed(),
                     -18)
                .arg(option.description()));
    say(Ctl::tr("\n'banzhangctl COMMAND --help' tells a command's own options. "
                "Exit codes: 0 done, 1 failed, 2 wrong usage."));
}

void showHelp(const Command &command, const QCommandLineParser &parser)
{
    // QCommandLineParser's own usage line does not know our words; only its list is used.
    const QString text = parser.helpText();
    say(Ctl::tr("Usage: banzhangctl %1 [options]\n%2\n").arg(usage(command), command.help));
    say(text.mid(text.indexOf(QCommandLineParser::tr("Options:"))).trimmed());
}

int wrongUsage(const QString &what, const QString &where)
{
    const QString help = where.isEmpty() ? QStringLiteral("banzhangctl --help")
                                         : QStringLiteral("banzhangctl %1 --help").arg(where);
    complain(what, where, Ctl::tr("see '%1'").arg(help));
    return ExitUsage;
}

bool operandsFit(const Command &command, qsizetype given)
{
    const auto isOptional = [](const QString &operand) { return operand.startsWith(u'['); };
    const auto most = command.operands.size();
    const auto least =
        most - std::count_if(command.operands.begin(), command.operands.end(), isOptional);
    const bool open = most > 0 && command.operands.last().contains(u"...");
    return given >= least && (open || given <= most);
}

Arguments collect(const QCommandLineParser &parser, const std::vector<QCommandLineOption> &options)
{
    QHash<QString, QStringList> values;
    for (const QCommandLineOption &option : options)
        if (parser.isSet(option))
            values.insert(option.names().last(), parser.values(option));
    Arguments arguments(values, parser.positionalArguments());
    for (const QCommandLineOption &option : options)
        arguments.setDefault(option.names().last(), option.defaultValues());
    return arguments;
}

int runCommand(const Command &command, const QStringList &given)
{
    std::vector<QCommandLineOption> options = command.options;
    for (QCommandLineOption &option : commonOptions())
        options.push_back(std::move(option));
    QCommandLineParser parser;
    for (const QCommandLineOption &option : options)
        parser.addOption(option);
    const QString words = command.words.join(u' ');
    if (!parser.parse(QStringList{QStringLiteral("banzhangctl")} + given))
        return wrongUsage(parser.errorText(), words);
    if (parser.isSet(QStringLiteral("help"))) {
        showHelp(command, parser);
        return ExitOk;
    }
    if (!operandsFit(command, parser.positionalArguments().size()))
        return wrongUsage(Ctl::tr("expected: %1").arg(usage(command)), words);
    return command.run(collect(parser, options));
}

}

int runCommandLine(const Commands &commands, const QStringList &arguments)
{
    const auto [before, rest] = split(arguments);
    if (const Command *command = findCommand(commands, rest))
        return runCommand(*command, before + rest.mid(command->words.size()));
    if (before.contains(QStringLiteral("--version"))) {
        say(QStringLiteral("banzhangctl ") + QStringLiteral(BANZHANG_VERSION));
        return ExitOk;
    }
    const QStringList all = before + rest;
    if (all.contains(QStringLiteral("--help")) || all.contains(QStringLiteral("-h"))) {
        showOverallHelp(commands, rest);
        return ExitOk;
    }
    if (rest.isEmpty())
        return wrongUsage(Ctl::tr("no command given"), {});
    return wrongUsage(Ctl::tr("there is no command '%1'").arg(rest.mid(0, 2).join(u' ')), {});
}

}
