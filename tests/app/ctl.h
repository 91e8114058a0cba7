// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <string>

namespace banzhang::test {

// Who runs the program. Root can be both; a test run by anybody else is always "ordinary".
enum class Who { Root, Ordinary };

// This test's environment, in English whatever language its machine speaks.
[[nodiscard]] QProcessEnvironment englishEnvironment();

// How a run of banzhangctl ended.
struct CtlRun
{
    int exitCode = -1;
    std::string out;
    std::string err;
};

// The real banzhangctl, run as root or as an ordinary user (nobody) against a folder of its own.
class Ctl final
{
public:
    // `folder` must be open to everybody; the program is copied there, where both can run it.
    Ctl(QString folder, Who who);

    // With --data-dir dataDir() in front.
    [[nodiscard]] CtlRun run(const QStringList &arguments,
                             const QStringList &environment = {}) const;
    // The arguments as they stand.
    [[nodiscard]] CtlRun runPlain(const QStringList &arguments,
                                  const QStringList &environment = {}) const;
    // A shell script in a mount namespace of its own; $CTL and $FOLDER are set.
    [[nodiscard]] CtlRun runScript(const QString &script) const;

    [[nodiscard]] QString dataDir() const { return m_folder + QStringLiteral("/data"); }
    [[nodiscard]] static bool isRoot();

private:
    [[nodiscard]] CtlRun start(const QString &program, const QStringList &arguments,
                               const QStringList &environment) const;

    QString m_folder;
    QString m_program;
    Who m_who;
};

}
