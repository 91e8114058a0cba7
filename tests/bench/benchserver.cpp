// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchserver.h"

#include "db/connection.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#include <unistd.h>

namespace banzhang::bench {
namespace {

void cluster(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The server inherits standard output: it must not be a pipe that somebody waits on.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral("bash"),
                  QStringList{QStringLiteral(BANZHANG_CLUSTER_SCRIPT)} + arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("The benchmark's server did not %s.", qPrintable(arguments.value(0)));
}

}

BenchServer::BenchServer()
{
    cluster({QStringLiteral("start"), m_folder.path(), QStringLiteral(BANZHANG_TEMPLATE_PROGRAM)});
    QFile file(m_folder.filePath(QStringLiteral("uri")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The benchmark's server left no address.");
    m_server = QString::fromUtf8(file.readAll()).trimmed();
}

BenchServer::~BenchServer()
{
    cluster({QStringLiteral("stop"), m_folder.path()});
}

QString BenchServer::makeDatabase(const QString &name) const
{
    Connection super = Connection::open(m_server + QStringLiteral(" dbname=postgres"));
    super.execute("CREATE DATABASE " + super.quotedName(name)
                  + " TEMPLATE bz_template OWNER bz_owner");
    return host() + QStringLiteral(" user=bz_owner dbname=") + name;
}

double BenchServer::sessionCpuSeconds() const
{
    // A session that has just been closed is a child that the postmaster must still take in.
    QThread::msleep(200);
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid()));
    if (!stat.open(QIODevice::ReadOnly))
        qFatal("Cannot read the postmaster's times.");
    const QByteArrayList fields = stat.readAll().split(' ');
    // cutime and cstime, see proc(5).
    return double(fields.value(15).toLongLong() + fields.value(16).toLongLong())
           / double(sysconf(_SC_CLK_TCK));
}

qint64 BenchServer::pid() const
{
    QFile file(host().section(u'=', 1) + QStringLiteral("/data/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read the postmaster's pid.");
    return file.readLine().trimmed().toLongLong();
}

QString BenchServer::host() const
{
    return m_server.section(u' ', 0, 0);
}

}
