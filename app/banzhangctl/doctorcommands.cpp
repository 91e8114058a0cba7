// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "ctl.h"
#include "db/migrator.h"
#include "report.h"
#include "server/serveraccount.h"
#include "server/serverhealth.h"
#include "target.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace banzhang {
namespace {

constexpr qint64 longSilence = 120; // seconds; feeds send a heartbeat far more often

// One line a finding; `mend` says what to do about it.
class Findings final
{
public:
    void good(const QString &topic, const QString &text) { line(Ctl::tr("ok"), topic, text, {}); }
    void warn(const QString &topic, const QString &text, const QString &mend)
    {
        line(Ctl::tr("warn"), topic, text, mend);
    }
    void bad(const QString &topic, const QString &text, const QString &mend)
    {
        line(Ctl::tr("FAIL"), topic, text, mend);
        m_bad = true;
    }
    [[nodiscard]] bool isBad() const { return m_bad; }

private:
    static void line(const QString &level, const QString &topic, const QString &text,
                     const QString &mend)
    {
        const QString advice = mend.isEmpty() ? QString() : QStringLiteral(" – ") + mend;
        say(QStringLiteral("%1 %2 %3%4").arg(padded(level, 4), padded(topic, 7), text, advice));
    }

    bool m_bad = false;
};

void checkSchema(Connection &connection, Findings &findings)
{
    const QString topic = Ctl::tr("schema");
    const SchemaVersion version = schemaVersion(connection);
    const QString text =
        Ctl::tr("version %1, this program knows %2").arg(version.applied).arg(version.known);
    if (version.isCurrent())
        findings.good(topic, text);
    else
        findings.bad(topic, text,
                     version.isNewer() ? Ctl::tr("install the newer program")
                                       : Ctl::tr("run: banzhangctl migrate"));
}

void checkRoles(Connection &connection, Findings &findings)
{
    const QString topic = Ctl::tr("roles");
    const QStringList missing = missingGroupRoles(connection);
    if (!missing.isEmpty())
        findings.bad(topic, Ctl::tr("missing: %1").arg(missing.join(QStringLiteral(", "))),
                     Ctl::tr("run 'banzhangctl migrate' as a role with CREATEROLE"));
    const QStringList people = staffWithoutLogin(connection);
    if (!people.isEmpty())
        findings.warn(topic,
                      Ctl::tr("cannot sign in here: %1").arg(people.join(QStringLiteral(", "))),
                      Ctl::tr("an administrator gives them a new password in the people "
                              "pane, or by 'banzhangctl staff'"));
    if (missing.isEmpty() && people.isEmpty())
        findings.good(topic, Ctl::tr("all group roles and logins are there"));
}

void checkFeed(const FeedHealth &feed, Findings &findings)
{
    const QString topic = Ctl::tr("feeds");
    const QString name = Ctl::tr("%1 %2 of %3").arg(feed.kind, feed.name, feed.switchName);
    const QString mend = Ctl::tr("is 'banzhangctl feed' running? (systemctl status, its log)");
    if (!feed.silentSeconds)
        findings.warn(topic, Ctl::tr("%1 was never heard").arg(name), mend);
    else if (feed.connected && *feed.silentSeconds > longSilence)
        findings.warn(topic, Ctl::tr("%1 is silent for %2 s").arg(name).arg(*feed.silentSeconds),
                      mend);
    else if (feed.connected)
        findings.good(topic, Ctl::tr("%1 is connected, %2 ms behind").arg(name).arg(feed.lagMs));
    else
        findings.good(
            topic, Ctl::tr("%1 is closed, last heard %2 s ago").arg(name).arg(*feed.silentSeconds));
}

void checkFeeds(Connection &connection, Findings &findings)
{
    const auto feeds = feedHealth(connection);
    if (feeds.empty())
        findings.warn(Ctl::tr("feeds"), Ctl::tr("no switch has reported yet"),
                      Ctl::tr("start one: banzhangctl feed --help"));
    for (const FeedHealth &feed : feeds)
        checkFeed(feed, findings);
}

void checkServer(const Arguments &arguments, Findings &findings)
{
    const QString topic = Ctl::tr("server");
    const auto target = openTarget(arguments, ServerRole::SchemaOwner);
    if (!target) {
        findings.bad(topic, target.error().text, target.error().hint);
        return;
    }
    try {
        Connection connection = Connection::open(target->uri, QStringLiteral("banzhangctl doctor"));
        const int version = connection.serverVersion();
        const QString text = Ctl::tr("PostgreSQL %1.%2, %3")
                                 .arg(version / 10000)
                                 .arg(version % 10000)
                                 .arg(connectionPlace(*target));
        if (version < 150000)
            findings.bad(topic, text, Ctl::tr("PostgreSQL 15 or newer is needed"));
        else
            findings.good(topic, text);
        checkSchema(connection, findings);
        checkRoles(connection, findings);
        checkFeeds(connection, findings);
    } catch (const DbError &error) {
        findings.bad(topic, error.problem().text, error.problem().hint);
    }
}

void checkFonts(Findings &findings)
{
    const QString topic = Ctl::tr("fonts");
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("fc-list"));
    if (tool.isEmpty()) {
        findings.bad(topic, Ctl::tr("fc-list is missing"),
                     QStringLiteral("apt-get install fontconfig"));
        return;
    }
    const ToolRun run =
        runTool(tool, {QStringLiteral(":lang=zh"), QStringLiteral("family")}, nullptr, 30);
    const QList<QByteArray> families = run.output.trimmed().split('\n');
    if (families.first().isEmpty())
        findings.bad(topic, Ctl::tr("no font has Chinese characters"),
                     QStringLiteral("apt-get install fonts-noto-cjk"));
    else
        findings.good(topic, Ctl::tr("%n Chinese faces, such as %1", nullptr, int(families.size()))
                                 .arg(QString::fromUtf8(families.first()).section(u',', 0, 0)));
}

bool hasSoundServer()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty()
           && (QFile::exists(runtime + QStringLiteral("/pipewire-0"))
               || QFile::exists(runtime + QStringLiteral("/pulse/native")));
}

bool hasSoundCard()
{
    const QDir devices(QStringLiteral("/dev/snd"));
    return !devices.entryList({QStringLiteral("pcm*p")}, QDir::System).isEmpty();
}

void checkSound(Findings &findings)
{
    const QString topic = Ctl::tr("sound");
    if (hasSoundServer())
        findings.good(topic, Ctl::tr("a sound server runs"));
    else if (hasSoundCard())
        findings.good(topic, Ctl::tr("a sound card is there"));
    else
        findings.warn(topic, Ctl::tr("no sound card and no sound server"),
                      Ctl::tr("recordings cannot be heard on this machine; all else works"));
}

int examine(const Arguments &arguments)
{
    Findings findings;
    checkServer(arguments, findings);
    checkFonts(findings);
    checkSound(findings);
    return findings.isBad() ? ExitFailed : ExitOk;
}

}

Commands doctorCommands()
{
    return {{{QStringLiteral("doctor")},
             Ctl::tr("Tell what is wrong with server, schema, roles, feeds, fonts, sound, and "
                     "how to mend it"),
             {},
             {},
             examine}};
}

}
