// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "guiwatch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace banzhang::bench {

QJsonObject Measuring::run()
{
    std::puts("ready");
    std::fflush(stdout);
    waitFor("measure");
    m_application.restart();
    const double cpu = ownCpuSeconds();
    QElapsedTimer timer;
    timer.start();
    waitFor("end");
    QJsonObject result = m_application.result();
    result.insert(QStringLiteral("cpu"), ownCpuSeconds() - cpu);
    result.insert(QStringLiteral("seconds"), double(timer.elapsed()) / 1000);
    result.insert(QStringLiteral("pss"), ownPss());
    return result;
}

void Measuring::tell(const QJsonObject &result)
{
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Whoever started it may be gone: then there is nobody to measure for.
void Measuring::waitFor(const QByteArray &line)
{
    QEventLoop loop;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray read;
    QObject::connect(&input, &QSocketNotifier::activated, &loop, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            qFatal("Nobody waits for the figures any more.");
        read += byte;
        if (read.endsWith(line + '\n'))
            loop.quit();
    });
    loop.exec();
}

}
