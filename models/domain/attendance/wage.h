// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace banzhang {

// An agent's wage of a month in the days in which it holds; or, without a day and with 0 fen, an
// agent of whom none is known: his fines are not capped (P8).
struct AgentWage
{
    qint64 id = 0; // less than nothing: none is known
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QDate from;
    QDate until; // first day on which it no longer holds; null: open
    qint64 fen = 0;
    QString enteredBy;
    QDateTime enteredAt;
    bool isNow = false;  // it holds today
    bool isHere = false; // the agent works here today

    bool operator==(const AgentWage &) const = default;
};

// A wage to be entered: from a day on, in place of what was entered for later days.
struct WageLine
{
    int line = 0; // from 1
    qint64 agentId = 0;
    QString agentNo;
    QDate from;
    qint64 fen = 0; // > 0

    bool operator==(const WageLine &) const = default;
};

enum class WageFaultKind { Columns, UnknownAgent, BadDay, BadAmount, Twice };

struct WageFault
{
    int line = 0;
    int column = 0; // from 1
    WageFaultKind kind{};
    QString text;

    bool operator==(const WageFault &) const = default;
};

struct WageFile
{
    std::vector<WageLine> lines;
    std::vector<WageFault> faults; // of lines that are not taken, the first of each

    bool operator==(const WageFile &) const = default;
};

// Reads lines of agent's number, first day and yuan, between tabs or commas; further columns are
// not looked at, and a first line without a single figure is a heading. Days as 2026-11-01,
// 2026/11/1 or 2026年11月1日, amounts as 5000, "5,000.00" or ¥5000; the same agent and day twice is
// a fault of the second line.
[[nodiscard]] WageFile readWageFile(const QString &text, const QHash<QString, qint64> &agents);

}
