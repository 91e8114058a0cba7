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
    };

    // What is to be rostered. In the transaction that writes it: another one that asks waits for
    // its end.
    [[nodiscard]] Span lockedSpan(Connection &connection) const;
    // The delivered rules are as if in force since the past, and the past is quickly read; the
    // schema's owner's connection.
    void prepare(Connection &owner) const;
    // Objects as save_rosters.sql names them, for weeks without a roster; publishes what has begun.
    void writeRosters(Connection &connection, const QJsonArray &cells) const;
    void writeNeeds(Connection &connection) const;
    // Of the door, since the last day that it recorded; returns how many were added.
    int writePunches(Connection &connection) const;
    // How many shifts were measured.
    int closeDays(Connection &connection) const;
    // Most of what older weeks brought, with statements; closes the months that are over.
    void decide(Connection &connection) const;
};

}
