// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"
#include "quality/sheet.h"

namespace banzhang {

// A line in the list of submitted sheets.
struct SheetRecord
{
    qint64 sheetId = 0;
    QDateTime interactionAt; // UTC
    QDateTime submittedAt;   // UTC
    QDateTime releaseAt;     // UTC; later than now: leader and agent do not see it yet
    bool isReleased = false;
    AgentId agentId{};
    QString agentNo;
    QString agent;
    QString team;
    QString inspector;
    QString form;
    int versionNo = 0;
    QString mode;   // code
    QString reason; // code
    SheetState state = SheetState::Submitted;
    int score = 0; // hundredths of a per cent
    int computed = 0;
    bool failed = false;
    QString grade;
    QDateTime acknowledgedAt; // UTC; null for not yet
    qint64 corrects = 0;
    qint64 correctedBy = 0;
    bool isMine = false;
    QString appeal;        // "open" (under appeal), "decided" (settled), or empty
    QDateTime appealUntil; // UTC: the end of its window
    int appeals = 0;       // raised within the window, of at most
    int appealsMost = 0;

    bool operator==(const SheetRecord &) const = default;
};

struct SheetQuery
{
    QDateTime from, until;      // UTC, `until` not included
    bool byInteraction = false; // the days are those of the interaction, else of scoring (Q23)
    QString text;               // agent's number or name, inspector's name
    int most = 2000;
};

}
