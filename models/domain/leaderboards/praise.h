// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// Praise for somebody on a day, with what it is for (#27).
struct Praise
{
    qint64 id = 0;
    QDate onDate;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QString example;
    QString callUid; // of the call that shows it; empty: none
    QDateTime callStartedAt;
    QString orderNo; // of the order that shows it; empty: none
    QString praisedBy;
    QDateTime praisedAt;   // UTC
    QDateTime withdrawnAt; // UTC; null while it stands
    QString withdrawnBy;
    QString withdrawnWhy;
    bool mayWithdraw = false;

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.isValid(); }
    bool operator==(const Praise &) const = default;
};

// The fewest characters of an example: "very good" is none.
constexpr int leastExample = 10;

// How many characters there are beside white space: what a reason or an example is measured by.
[[nodiscard]] int wordsIn(const QString &text);
// Whether there are enough words for a concrete example.
[[nodiscard]] bool isConcrete(const QString &example);

// A call that may show what somebody is praised for.
struct PraiseCall
{
    qint64 switchId = 0;
    QString callUid;
    QDateTime startedAt; // UTC
    int seconds = 0;

    bool operator==(const PraiseCall &) const = default;
};

// What is written, before it is.
struct PraiseDraft
{
    qint64 agentId = 0;
    QDate onDate;
    QString example;
    PraiseCall call; // callUid empty: none
    QString orderNo; // empty: none
};

// Somebody of the reader's, to be praised or recognised.
struct AwardAgent
{
    qint64 id = 0;
    QString agentNo;
    QString name;
    QString team;

    bool operator==(const AwardAgent &) const = default;
};

}
