// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>

#include "server/embeddedserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace banzhang::test {

// A folder in which embedded servers may live, open to the user they run as. Whatever runs in
// data() is stopped at the end.
class ServerFolder final
{
public:
    ServerFolder() : m_folder(QStringLiteral("/tmp/bzserver.XXXXXX"))
    {
        REQUIRE(m_folder.isValid());
        REQUIRE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755) == 0);
    }
    ~ServerFolder() { static_cast<void>(EmbeddedServer(data()).stop()); }
    ServerFolder(const ServerFolder &) = delete;
    ServerFolder &operator=(const ServerFolder &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// The text of the problem and its hint, or "none".
template <class T>
[[nodiscard]] std::string problemOf(const Result<T> &result)
{
    if (result)
        return "none";
    return (result.error().text + QStringLiteral(" | ") + result.error().hint).toStdString();
}

}
