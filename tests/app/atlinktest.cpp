// SPDX-License-Identifier: GPL-3.0-or-later
// The console begun with the link of an appeal: banzhang --at LINK (idea 3).
#include "floor/appeallink.h"
#include "support/floorcentre.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The real console without a screen, with a home of its own; ended with the object.
class RunningConsole final
{
public:
    explicit RunningConsole(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(BANZHANG_BINARY_DIR "/bin/banzhang"), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~RunningConsole()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
    }
    RunningConsole(const RunningConsole &) = delete;
    RunningConsole &operator=(const RunningConsole &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QByteArray err()
    {
        m_process.waitForFinished(20000);
        return m_process.readAllStandardError();
    }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

// A centre whose server counts how often a function is called.
struct CountedCentre : FloorCentre
{
    CountedCentre()
    {
        Connection super =
            Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"));
        super.execute("ALTER DATABASE " + super.quotedName(database.name())
                      + " SET track_functions = 'all'");
        addAgents(2);
        signIn(1, 1);
        setState(1, "talking", 60);
    }

    [[nodiscard]] bool isCalled(const char *function, int within)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < within; QThread::msleep(100)) {
            Rows row = owner.execute("SELECT FROM pg_stat_user_functions WHERE funcname = '"
                                     + QByteArray(function) + "' AND calls > 0");
            if (row.next())
                return true;
        }
        return false;
    }
};

}

TEST_CASE("a console begun with an appeal link signs in and reads the floor of its moment (idea 3)")
{
    CountedCentre centre;
    const QString target = centre.database.target(centre.staff("manager"));
    centre.run(
        "INSERT INTO staff_post SELECT staff_id, 'manager', '[2000-01-01,)' FROM staff WHERE "
        "db_role LIKE 'manager%'");
    {
        const RunningConsole present({QStringLiteral("--server"), target});
        REQUIRE(centre.isCalled("sees_whole_floor", 20000));
        CHECK_FALSE(centre.isCalled("past_seats", 3000));
        CHECK(present.isRunning());
    }
    const AppealLink link{QStringLiteral("1001"), QDateTime::currentDateTimeUtc().addSecs(-600)};
    const RunningConsole past(
        {QStringLiteral("--server"), target, QStringLiteral("--at"), textOf(link)});
    CHECK(centre.isCalled("past_seats", 20000));
    CHECK(past.isRunning());
}

TEST_CASE("a link that leads nowhere is told in plain words before anything opens")
{
    const std::pair<const char *, const char *> wrong[] = {
        {"people", "is no link to the floor"},
        {"", "is no link to the floor"},
        {"banzhang://people", "is no link to the floor"},
        {"banzhang://floor?agent=1001", "says no time"},
        {"banzhang://floor?at=yesterday", "cannot be read"},
        {"banzhang://floor?at=2026-11-20T09:15:00", "cannot be read"}, // whose clock?
        {"banzhang://floor?at=2026-02-30T09:15:00Z", "cannot be read"}};
    for (const auto &[link, words] : wrong) {
        CAPTURE(link);
        RunningConsole console({QStringLiteral("--at"), QString::fromLatin1(link)});
        const QByteArray told = console.err();
        CAPTURE(told.toStdString());
        CHECK(console.exitCode() == 2);
        CHECK(told.startsWith("banzhang: "));
        CHECK(told.contains(words));
        CHECK(told.contains("banzhang://floor?agent=1001&at=2026-11-20T09:15:00+08:00"));
    }
}
