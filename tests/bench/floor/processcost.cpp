// SPDX-License-Identifier: GPL-3.0-or-later
#include "processcost.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

namespace banzhang::bench {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

// The fields of /proc/PID/stat behind the command's name, which may hold anything; see proc(5).
QByteArrayList statOf(const QString &pid)
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

qint64 ticks(const QByteArrayList &stat, int first, int last)
{
    qint64 sum = 0;
    for (int field = first; field <= last; ++field)
        sum += stat.value(field).toLongLong();
    return sum;
}

}

qint64 wallNow()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

qint64 threadCpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

double familyCpuSeconds(qint64 pid)
{
    constexpr int parentField = 1;
    constexpr int firstTime = 11; // utime, stime, cutime, cstime
    const QByteArray parent = QByteArray::number(pid);
    qint64 sum = ticks(statOf(QString::number(pid)), firstTime, firstTime + 3);
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const QByteArrayList stat = entry.at(0).isDigit() ? statOf(entry) : QByteArrayList();
        if (stat.value(parentField) == parent)
            sum += ticks(stat, firstTime, firstTime + 1);
    }
    return double(sum) / double(sysconf(_SC_CLK_TCK));
}

double ownPss()
{
    const QByteArrayList lines = contentOf(QStringLiteral("/proc/self/smaps_rollup")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

}
