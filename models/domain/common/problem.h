// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// What went wrong, as the caller can act on it. `ui` turns it into a sentence.
enum class ProblemKind {
    Offline,  // no connection to the server, or it was lost
    Conflict, // somebody else was first: a duplicate, a lock, a serialization failure
    Denied,   // the role may not do this
    Invalid,  // the data breaks a rule: a check, a wrong format, an unreadable file
    Timeout,  // the statement took longer than it may
    Bug       // a fault of the program: wrong SQL, missing resource
};

// An error as a value: it crosses threads and layers, it is never only logged.
struct Problem
{
    ProblemKind kind = ProblemKind::Bug;
    QString text;       // technical text, of the server or the system
    QString sqlState;   // five characters, empty when it did not come from SQL
    QString constraint; // the violated constraint's name, or empty
    QString statement;  // name of the query file, or empty
    QString hint;       // what to do, where the server or the code knows it

    bool operator==(const Problem &) const = default;
};

}
