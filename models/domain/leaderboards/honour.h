// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace banzhang {

enum class HonourKind { Champion, Recognition, Praise };

// "champion", "recognition", "praise"; anything else is Praise.
[[nodiscard]] HonourKind honourKindFromCode(const QString &code);

// A place on the honour wall (光荣榜, #20).
struct Honour
{
    qint64 nth = 0; // 1 is the newest
    QDate onDate;
    HonourKind kind = HonourKind::Champion;
    QString title; // of a champion the board's code, of a recognition its name, of praise empty
    qint64 agentId = 0;
    QString agentNo;
    QString name;
    QString team;
    qint64 fen = 0;   // the prize
    double value = 0; // what he won with, in `metric`
    QString metric;
    QString words; // of a recognition or praise: what for

    bool operator==(const Honour &) const = default;
};

// The period of a champion by the day on which it ends: "day" that day, "week" the seven days to
// it, "month" its month, "quarter" its quarter. The first day; of other codes the day itself.
[[nodiscard]] QDate periodBegin(const QString &code, QDate lastDay);

// A recognition without money (#28).
struct Recognition
{
    qint64 id = 0;
    QString kindName;
    QDate onDate;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QString words;
    QString givenBy;
    QDateTime givenAt;     // UTC
    QDateTime withdrawnAt; // UTC; null while it holds
    QString withdrawnWhy;
    bool mayWithdraw = false;

    bool operator==(const Recognition &) const = default;
};

struct RecognitionKind
{
    QString code;
    QString name;

    bool operator==(const RecognitionKind &) const = default;
};

}
