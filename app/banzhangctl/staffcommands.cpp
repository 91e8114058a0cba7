// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "floor/wallboardstore.h"
#include "report.h"
#include "staff/password.h"
#include "staff/staffstore.h"
#include "target.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace banzhang {
namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

Problem invalid(const QString &text, const QString &hint = {})
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = text;
    problem.hint = hint;
    return problem;
}

// A line of standard input; on a terminal after a prompt and without echo.
QString readSecret(const QString &prompt)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    termios before{};
    if (isTerminal) {
        std::fprintf(stderr, "%s", prompt.toUtf8().constData());
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    char line[1024] = {};
    const char *read = std::fgets(line, sizeof line, stdin);
    if (isTerminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    return read ? QString::fromUtf8(line).remove(u'\n').remove(u'\r') : QString();
}

QString faultSentence(PasswordFault fault)
{
    switch (fault) {
    case PasswordFault::TooShort:
        return Ctl::tr("The password has less than %n signs", nullptr, shortestPassword);
    case PasswordFault::HasLogin: return Ctl::tr("The password contains the login");
    case PasswordFault::OneKind: return Ctl::tr("The password is letters alone or digits alone");
    case PasswordFault::None: return {};
    }
    return {};
}

struct NewPassword
{
    QString text;
    bool isGenerated = false;
};

// A password that the person gives on standard input, or one made here and shown once. It never
// stands on the command line, where every user of the machine could read it.
Result<NewPassword> newPassword(const Arguments &arguments, const QString &login)
{
    if (!arguments.isSet(option("ask")))
        return NewPassword{generatedPassword(), true};
    const QString password = readSecret(Ctl::tr("New password: "));
    if (const PasswordFault fault = passwordFault(password, login); fault != PasswordFault::None)
        return tl::unexpected(invalid(faultSentence(fault), Ctl::tr("choose another one")));
    return NewPassword{password, false};
}

void show(const NewPassword &password)
{
    if (password.isGenerated)
        say(Ctl::tr("password: %1").arg(password.text));
}

Result<std::vector<Post>> postsOf(const Arguments &arguments)
{
    std::vector<Post> posts;
    const QStringList codes = arguments.value(option("posts")).split(u',', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        const auto post = postFromCode(code.trimmed());
        if (!post) {
            QStringList known;
            for (const Post each : allPosts)
                known.append(codeOf(each));
            return tl::unexpected(
                invalid(Ctl::tr("there is no post '%1'").arg(code),
                        Ctl::tr("posts are %1").arg(known.join(QStringLiteral(", ")))));
        }
        posts.push_back(*post);
    }
    return posts;
}

StaffAccount accountOf(Connection &connection, const QString &login)
{
    for (const StaffAccount &account : StaffStore().accounts(connection))
        if (account.login == login)
            return account;
    throw DbError(invalid(Ctl::tr("there is no account '%1'").arg(login),
                          Ctl::tr("see 'banzhangctl staff list'")));
}

QString postList(const StaffAccount &account)
{
    QStringList codes;
    for (const Post post : account.posts)
        codes.append(codeOf(post));
    return codes.isEmpty() ? QStringLiteral("-") : codes.join(u',');
}

QString stateOf(const StaffAccount &account)
{
    if (account.isDisabled())
        return Ctl::tr("disabled");
    return account.canLogIn ? Ctl::tr("open") : Ctl::tr("no login");
}

// Runs `deed(connection)`, which returns an exit code.
template <class F>
int withDatabase(const Arguments &arguments, F deed)
{
    auto session = openDatabase(arguments, ServerRole::DeskOwner);
    if (!session)
        return failed(session.error());
    try {
        return deed(session->connection);
    } catch (const DbError &error) {
        return failed(error.problem(), connectionPlace(session->target));
    }
}

int listStaff(const Arguments &arguments)
{
    return withDatabase(arguments, [](Connection &connection) {
        for (const StaffAccount &account : StaffStore().accounts(connection))
            say(QStringLiteral("%1 %2 %3 %4")
                    .arg(account.login.leftJustified(20), padded(stateOf(account), 9),
                         postList(account).leftJustified(24), account.name));
        return int(ExitOk);
    });
}

int addStaff(const Arguments &arguments)
{
    const auto posts = postsOf(arguments);
    if (!posts)
        return failed(posts.error(), QStringLiteral("--posts"));
    const QString login = arguments.operand(0);
    return withDatabase(arguments, [&](Connection &connection) {
        const auto password = newPassword(arguments, login);
        if (!password)
            return failed(password.error());
        StaffStore().create(connection, login, arguments.operand(1), password->text, *posts);
        say(Ctl::tr("%1 may sign in.").arg(login));
        show(*password);
        return int(ExitOk);
    });
}

int setPosts(const Arguments &arguments)
{
    if (!arguments.isSet(option("posts"))) {
        complain(Ctl::tr("no posts given"), QStringLiteral("--posts"),
                 Ctl::tr("--posts '' takes them all"));
        return ExitUsage;
    }
    const auto posts = postsOf(arguments);
    if (!posts)
        return failed(posts.error(), QStringLiteral("--posts"));
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        StaffStore().setPosts(connection, account.staffId, *posts);
        say(QStringLiteral("%1: %2").arg(account.login,
                                         postList(accountOf(connection, account.login))));
        return int(ExitOk);
    });
}

// Commands to the switch, from a console.
int setDeeds(const Arguments &arguments)
{
    if (!arguments.isSet(option("deeds")) && !arguments.isSet(option("extension"))) {
        complain(Ctl::tr("nothing to change"), QStringLiteral("--deeds"),
                 Ctl::tr("--deeds '' takes them all"));
        return ExitUsage;
    }
    QStringList deeds;
    for (const QString &code : arguments.value(option("deeds")).split(u',', Qt::SkipEmptyParts))
        deeds.append(code.trimmed());
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        if (arguments.isSet(option("deeds")))
            StaffStore().setDeeds(connection, account.staffId, deeds);
        if (arguments.isSet(option("extension")))
            StaffStore().setExtension(connection, account.staffId,
                                      arguments.value(option("extension")));
        const StaffDeeds now = StaffStore().deeds(connection, account.staffId);
        const auto shown = [](const QString &text) {
            return text.isEmpty() ? QStringLiteral("-") : text;
        };
        say(Ctl::tr("%1 may command: %2; rung at: %3")
                .arg(account.login, shown(now.deeds.join(u',')), shown(now.extension)));
        return int(ExitOk);
    });
}

int disableStaff(const Arguments &arguments)
{
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        const int ended = StaffStore().disable(connection, account.staffId);
        say(Ctl::tr("%1 is disabled, %n sessions ended.", nullptr, ended).arg(account.login));
        return int(ExitOk);
    });
}

int enableStaff(const Arguments &arguments)
{
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        StaffStore().enable(connection, account.staffId);
        say(Ctl::tr("%1 may sign in again: %2")
                .arg(account.login, postList(accountOf(connection, account.login))));
        return int(ExitOk);
    });
}

int resetStaff(const Arguments &arguments)
{
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        const auto password = newPassword(arguments, account.login);
        if (!password)
            return failed(password.error());
        StaffStore().resetPassword(connection, account, password->text);
        say(Ctl::tr("%1 has a new password.").arg(account.login));
        show(*password);
        return int(ExitOk);
    });
}

int renameStaff(const Arguments &arguments)
{
    return withDatabase(arguments, [&](Connection &connection) {
        const StaffAccount account = accountOf(connection, arguments.operand(0));
        StaffStore().rename(connection, account.staffId, arguments.operand(1));
        say(Ctl::tr("%1 is %2.").arg(account.login, arguments.operand(1)));
        return int(ExitOk);
    });
}

// A login that sees wallboards and nothing else: of a screen on the wall, not of a person.
int addTelevision(const Arguments &arguments)
{
    const QString login = arguments.operand(0);
    return withDatabase(arguments, [&](Connection &connection) {
        const auto password = newPassword(arguments, login);
        if (!password)
            return failed(password.error());
        WallboardStore().createLogin(connection, login, password->text);
        say(Ctl::tr("%1 may show wallboards.").arg(login));
        show(*password);
        return int(ExitOk);
    });
}

QStringList words(const char *deed)
{
    return {option("staff"), option(deed)};
}

}

Commands staffCommands()
{
    const QCommandLineOption posts{option("posts"),
                                   Ctl::tr("leader, inspector, quality_head, manager, scheduler, "
                                           "front_desk, auditor, admin, feed; comma-separated."),
                                   option("POSTS")};
    const QCommandLineOption ask{option("ask"),
                                 Ctl::tr("Read the password from standard input; else one is "
                                         "made and shown once.")};
    const QCommandLineOption deeds{option("deeds"),
                                   Ctl::tr("pause, unpause, add_to_queue, remove_from_queue, "
                                           "listen, whisper, barge, hang_up; comma-separated."),
                                   option("DEEDS")};
    const QCommandLineOption extension{
        option("extension"), Ctl::tr("Where the switch rings him: PJSIP/801; '' nowhere."),
        option("CHANNEL")};
    const QString login = option("LOGIN");
    return {
        {words("list"), Ctl::tr("Who may sign in, with posts"), {}, {}, listStaff},
        {words("add"), Ctl::tr("Make a login"), {login, option("NAME")}, {posts, ask}, addStaff},
        {words("posts"),
         Ctl::tr("The posts that somebody holds from today"),
         {login},
         {posts},
         setPosts},
        {words("commands"),
         Ctl::tr("What somebody may ask of the switch, and where it rings him to listen"),
         {login},
         {deeds, extension},
         setDeeds},
        {words("rename"),
         Ctl::tr("Another name; the login stays"),
         {login, option("NAME")},
         {},
         renameStaff},
        {words("disable"),
         Ctl::tr("Close an account and end its sessions"),
         {login},
         {},
         disableStaff},
        {words("enable"), Ctl::tr("Open a closed account again"), {login}, {}, enableStaff},
        {words("television"),
         Ctl::tr("Make a login for a television that shows wallboards"),
         {login},
         {ask},
         addTelevision},
        {words("reset"), Ctl::tr("Give an account a new password"), {login}, {ask}, resetStaff},
    };
}

}
