// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/orderfile.h"

namespace banzhang {

// An order, or what came back of one, as it is kept.
struct SaleEntry
{
    qint64 id = 0;
    QString orderNo;
    SaleKind kind = SaleKind::Order;
    QDate ofDate; // the day of the order that came back
    bool endsOrder = false;
    QDateTime at;   // UTC
    QDate onDate;   // on which it counts
    qint64 fen = 0; // negative when it came back
    int quantity = 0;
    int courses = 0;
    QString note;
    QString file;
    QString callUid;
    bool hasCall = false; // the call was found
    QString agentNo;
    QString name;

    bool operator==(const SaleEntry &) const = default;
};

// A line of a file that was not taken.
struct SaleReject
{
    int line = 0;
    QString text;
    QString why; // a word of take_sales or take_results, or of OrderFaultKind

    bool operator==(const SaleReject &) const = default;
};

// What became of a file.
struct SaleImport
{
    int added = 0;
    int known = 0;
    int rejected = 0;
    std::vector<SaleReject> rejects; // the first of them
};

// A team that a board can be asked for.
struct BoardTeam
{
    qint64 id = 0;
    QString name;
    bool isMine = false; // led by the reader today

    bool operator==(const BoardTeam &) const = default;
};

}
