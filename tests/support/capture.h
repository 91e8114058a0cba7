// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/memberdirectory.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QString>

#include <vector>

namespace banzhang::test {

// A row of a CSV file by its column's name.
using CsvRow = QHash<QString, QString>;

[[nodiscard]] inline QString capturePath(const QString &name)
{
    return QStringLiteral(BANZHANG_TEST_DATA "/asterisk/") + name;
}

// A file of tests/data/asterisk, unpacked when its name ends in .gz. Ends the program when missing.
[[nodiscard]] inline QByteArray captureFile(const QString &name)
{
    const QString path = capturePath(name);
    if (name.endsWith(QLatin1String(".gz"))) {
        QProcess gunzip;
        gunzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
        if (!gunzip.waitForFinished() || gunzip.exitCode() != 0)
            qFatal("Cannot unpack %s", qPrintable(path));
        return gunzip.readAllStandardOutput();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(path));
    return file.readAll();
}

// Its lines without their ends.
[[nodiscard]] inline QList<QByteArray> captureLines(const QString &name)
{
    QList<QByteArray> lines = captureFile(name).split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

[[nodiscard]] inline std::vector<CsvRow> captureCsv(const QString &name)
{
    std::vector<CsvRow> rows;
    const QList<QByteArray> lines = captureLines(name);
    const QStringList header = QString::fromUtf8(lines.first()).trimmed().split(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = QString::fromUtf8(lines[i]).trimmed().split(u',');
        CsvRow row;
        for (qsizetype column = 0; column < header.size(); ++column)
            row.insert(header[column], fields.value(column));
        rows.push_back(row);
    }
    return rows;
}

// The people of an agents.csv as the switch knows them.
[[nodiscard]] inline std::vector<MemberEntry> captureMembers(const QString &name,
                                                             bool withStatics = true)
{
    std::vector<MemberEntry> members;
    for (const CsvRow &row : captureCsv(name)) {
        MemberEntry entry;
        entry.interface = row[QStringLiteral("interface")];
        entry.name = row[QStringLiteral("membername")];
        if (withStatics && row[QStringLiteral("login_method")] == QLatin1String("static"))
            entry.staticQueues = row[QStringLiteral("queues")].split(u';');
        members.push_back(entry);
    }
    return members;
}

// Their numbers by interface.
[[nodiscard]] inline QHash<QString, QString> captureNumbers(const QString &name)
{
    QHash<QString, QString> numbers;
    for (const CsvRow &row : captureCsv(name))
        numbers.insert(row[QStringLiteral("interface")], row[QStringLiteral("extension")]);
    return numbers;
}

// Wrap-up seconds of the capture's queues.
[[nodiscard]] inline QHash<QString, int> captureWrapUp()
{
    return {{QStringLiteral("sales"), 4},
            {QStringLiteral("support"), 4},
            {QStringLiteral("complaints"), 4}};
}

}
