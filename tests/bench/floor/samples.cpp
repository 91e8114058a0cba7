// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace banzhang::bench {
namespace {

void forEach(const QString &path, char kind,
             const std::function<void(qint64 stamp, qint64 moment)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no samples in %s.", qPrintable(path));
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().trimmed().split(' ');
        if (words.size() == 3 && words.at(0).at(0) == kind)
            take(words.at(1).toLongLong(), words.at(2).toLongLong());
    }
}

}

SampleFile::SampleFile(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        qFatal("Cannot write %s.", qPrintable(path));
}

void SampleFile::add(char kind, qint64 stamp, qint64 moment)
{
    m_file.write(QByteArray(1, kind) + ' ' + QByteArray::number(stamp) + ' '
                 + QByteArray::number(moment) + '\n');
}

Commits commitsIn(const QString &path)
{
    Commits commits;
    forEach(path, committedKind,
            [&commits](qint64 stamp, qint64 moment) { commits.insert(stamp, moment); });
    return commits;
}

std::vector<double> delaysIn(const QString &path, char kind, const Commits &commits)
{
    std::vector<double> delays;
    forEach(path, kind, [&](qint64 stamp, qint64 moment) {
        const auto commit = commits.find(stamp);
        if (commit != commits.end())
            delays.push_back(double(moment - *commit) / 1000),
                fprintf(stderr, "SAMPLE %.3f %.1f\n", double(*commit) / 1e6,
                        double(moment - *commit) / 1000);
    });
    std::ranges::sort(delays);
    return delays;
}

double partOf(const std::vector<double> &sorted, double part)
{
    return sorted.empty() ? 0 : sorted[size_t(double(sorted.size() - 1) * part)];
}

}
