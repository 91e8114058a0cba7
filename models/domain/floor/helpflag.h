// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace banzhang {

// An open flag on an agent: he asks for help, or somebody should look after him. Times are UTC.
struct HelpFlag
{
    qint64 flagId = 0; // 0: there is none
    AgentId agentId{};
    QString agentNo;
    QString agentName;
    bool asksForHelp = true; // else it is an attention flag
    QString reason;
    QString raisedBy;
    QDateTime raisedAt;
    QString takenBy;                    // empty while nobody goes
    QDateTime takenAt;                  // null while nobody goes
    std::optional<int> responseSeconds; // from raised to taken (#135)

    bool operator==(const HelpFlag &) const = default;
};

// Kinds of what is written about an agent; the schema's names.
enum class NoteKind { Note, Praise, Flag };

// What was written about an agent on a day: a note, praise with its example, or a flag's story.
struct DayNote
{
    NoteKind kind = NoteKind::Note;
    QDateTime at; // UTC
    QString who;
    QString body;
    QString example;                    // of praise; of a flag what came of it, empty while open
    std::optional<int> responseSeconds; // of a flag, when somebody went

    bool operator==(const DayNote &) const = default;
};

}
