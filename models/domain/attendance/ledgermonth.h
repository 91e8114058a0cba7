// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/adherence.h"
#include "attendance/ledger.h"

namespace banzhang {

// An agent's month: what was measured, and what is booked.
struct AgentMonth
{
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    int shifts = 0; // measured ones
    int absences = 0;
    int lates = 0; // shifts begun late, whatever was decided
    int earlyLeaves = 0;
    qint64 scheduledS = 0;
    qint64 presentS = 0;
    qint64 heardS = 0;    // scheduled seconds of shifts of which the switch told something
    qint64 adherentS = 0; // of these
    int undecided = 0;    // violations
    LedgerSum sum;

    bool operator==(const AgentMonth &) const = default;

    // Per cent (P12); -1 when there is nothing to be divided by.
    [[nodiscard]] double conformance() const { return WorkTime::share(presentS, scheduledS); }
    [[nodiscard]] double adherence() const { return WorkTime::share(adherentS, heardS); }
};

// How it stands with a month of the ledger.
struct MonthState
{
    QDate month; // its first day
    bool isOver = false;
    bool isClosed = false;
    QDateTime closedAt;
    QString closedBy;
    int undecided = 0;  // violations of its days
    int unmeasured = 0; // shifts of its days of which nothing is known yet
    int entries = 0;
    qint64 netFen = 0;
    int unreleased = 0; // scoring sheets of its days of which nobody is told yet
};

}
