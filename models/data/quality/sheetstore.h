// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/sheet.h"
#include "quality/worklist.h"

namespace banzhang {

// The sheets of inspectors: what is to be scored, drafts, submitting. Whose they are the database
// knows; another's draft is Denied (sheet_own), a submitted one Invalid (sheet_submitted_stays).
// Scores are hundredths of a per cent.
class SheetStore final
{
public:
    // Open picks, drafts and the sheets submitted today of the one who is signed in; any order.
    [[nodiscard]] std::vector<WorkItem> worklist(Connection &connection) const;
    [[nodiscard]] WorkDay day(Connection &connection) const;

    // A sheet that the reader may see, with all that is needed to go on; Invalid (no constraint)
    // when there is none. The text of a chat is empty for who may not hear recordings.
    [[nodiscard]] Sheet load(Connection &connection, qint64 sheetId) const;
    // The last `most` submitted ones of an agent, without `except`, newest first.
    [[nodiscard]] std::vector<EarlierSheet> earlier(Connection &connection, AgentId agent,
                                                    qint64 except, int most) const;
    // Inspectors who have a sheet of the same interaction as this one of one's own.
    [[nodiscard]] QStringList others(Connection &connection, qint64 sheetId) const;
    // The path or address of the recording. Denied (recording_reach); Invalid (recording_known)
    // when there is none.
    [[nodiscard]] QString findRecording(Connection &connection, qint64 sheetId) const;
    // Writes into the audit that it is heard; refused as findRecording() is.
    void playRecording(Connection &connection, qint64 sheetId) const;

    // The sheet's number: a new draft, or the one that was begun. Denied (sheet_reach) for a team
    // that one does not inspect, Invalid (sheet_form_active) when the form is out of use, Conflict
    // (sheet_once) when one has scored it already (Q13).
    qint64 open(Connection &connection, qint64 pickId) const;
    qint64 open(Connection &connection, const SheetBegin &begin) const;

    // Returns the new revision. Conflict (sheet_revision) when another desk saved meanwhile.
    int save(Connection &connection, qint64 sheetId, int revision, const SheetChange &change) const;
    void discard(Connection &connection, qint64 sheetId) const;
    // Returns the score. Released by the centre's setting, or at `releaseAt` when that is valid.
    // Invalid: sheet_complete, sheet_scores, sheet_both_sides.
    int submit(Connection &connection, qint64 sheetId, int revision,
               const QDateTime &releaseAt) const;
    // Begins a correction as a draft; returns its number.
    qint64 correct(Connection &connection, qint64 sheetId, const QString &why) const;
};

}
