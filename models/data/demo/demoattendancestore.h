// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <QJsonArray>

namespace banzhang {

// Rosters, punches and violations of the demo, through the schema's own functions: the connection
// is the demo's manager's, but for prepare.
class DemoAttendanceStore final
{
public:
    struct Span
    {
        QDate from;         // a Monday
        QDate to;           // a Sunday
        bool isNew = false; // nothing was rostered yet
        QDate today;        // of the site
    };

    // What is to be rostered. In the transaction that writes it: another one that asks waits for
    // its end.
    [[nodiscard]] Span lockedSpan(Connection &connection) const;
    // The delivered rules are as if in force since the past, and the past is quickly read; the
    // schema's owner's connection.
    void prepare(Connection &owner) const;
    // Duties until today as insert_duties.sql names them, and what was inspected then; the owner's.
    void writeDuties(Connection &owner, const QJsonArray &cells) const;
    // Objects as save_rosters.sql names them, for weeks without a roster; publishes what has begun.
    void writeRosters(Connection &connection, const QJsonArray &cells) const;
    void writeNeeds(Connection &connection) const;
    // Leave, overtime and balances of the days before today that have none yet: objects
    // {agent_no, on_date} of who was not there; the schema's owner's connection, as marks of the
    // past are nobody's to set now.
    void writePastLeave(Connection &owner, const QJsonArray &away) const;
    // Of the door, since the last day that it recorded; returns how many were added.
    int writePunches(Connection &connection, const QJsonArray &away) const;
    // How many shifts were measured.
    int closeDays(Connection &connection) const;
    // Most of what older weeks brought, with statements and awards.
    void decide(Connection &connection) const;
    // What waits for its marks from now on; one swap is told, and then approved.
    void askToday(Connection &connection) const;
    void tellSwap(Connection &owner) const;
    void approveSwap(Connection &connection) const;
    // What another manager booked before she left, and appeals against it; after the transaction
    // that decided the rest. The schema's owner's connection.
    void writeAppeals(Connection &owner) const;
    // Decides the appeals that are not left open, and closes the months that are over in between:
    // what is upheld after that is booked in the month that is open.
    void settleAppeals(Connection &connection) const;
};

}
