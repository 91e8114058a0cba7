// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/punchmatch.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace banzhang {

// How a device's file is to be read; columns count from 1, 0: there is none.
struct PunchMapping
{
    QChar delimiter = u',';
    QString encoding = QStringLiteral("UTF-8"); // or GB18030
    int headLines = 1;                          // to be skipped
    int agentColumn = 1;
    int timeColumn = 2;  // date and time, or the date when there is a column of its own
    int clockColumn = 0; // the time of the day, if apart
    int directionColumn = 3;
    QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss"); // Qt's letters; of both, with a space
    QStringList inWords{QStringLiteral("上班"), QStringLiteral("签到"), QStringLiteral("in")};
    QStringList outWords{QStringLiteral("下班"), QStringLiteral("签退"), QStringLiteral("out")};

    bool operator==(const PunchMapping &) const = default;
};

[[nodiscard]] QJsonObject toJson(const PunchMapping &mapping);
[[nodiscard]] PunchMapping punchMappingFrom(const QJsonObject &json); // what is missing: as above

struct PunchDevice
{
    qint64 id = 0; // 0: new
    QString name;
    PunchMapping mapping;
    int offsetS = 0;       // seconds by which its clock is fast today
    QDateTime offsetSince; // null: never set
};

struct PunchLine
{
    int line = 0; // from 1
    QString agentNo;
    QDateTime local; // the device's wall time, without a zone
    PunchDirection direction = PunchDirection::Unknown;
    QString text; // as it stands there

    bool operator==(const PunchLine &) const = default;
};

enum class PunchFaultKind { NoColumn, NoAgent, BadTime, BadDirection };

[[nodiscard]] QString codeOf(PunchFaultKind kind);

struct PunchFault
{
    int line = 0;
    int column = 0; // from 1
    PunchFaultKind kind{};
    QString text;

    bool operator==(const PunchFault &) const = default;
};

struct PunchFile
{
    std::vector<PunchLine> lines;
    std::vector<PunchFault> faults; // of lines that are not taken, the first of each

    bool operator==(const PunchFile &) const = default;
};

// Reads a device's file by its mapping. Empty lines are nothing; an empty direction is unknown, a
// word that is neither in nor out is a fault.
[[nodiscard]] PunchFile readPunchFile(const QString &text, const PunchMapping &mapping);

}
