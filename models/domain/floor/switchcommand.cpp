// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/switchcommand.h"

#include <algorithm>

namespace banzhang {

QString codeOf(DeedKind kind)
{
    switch (kind) {
    case DeedKind::Pause: return QStringLiteral("pause");
    case DeedKind::Unpause: return QStringLiteral("unpause");
    case DeedKind::AddToQueue: return QStringLiteral("add_to_queue");
    case DeedKind::RemoveFromQueue: return QStringLiteral("remove_from_queue");
    case DeedKind::Listen: return QStringLiteral("listen");
    case DeedKind::Whisper: return QStringLiteral("whisper");
    case DeedKind::Barge: return QStringLiteral("barge");
    case DeedKind::HangUp: return QStringLiteral("hang_up");
    }
    return {};
}

std::optional<DeedKind> deedKindFromCode(const QString &code)
{
    for (const DeedKind kind : allDeedKinds)
        if (codeOf(kind) == code)
            return kind;
    return std::nullopt;
}

bool ringsAsker(DeedKind kind)
{
    return kind == DeedKind::Listen || kind == DeedKind::Whisper || kind == DeedKind::Barge;
}

bool needsCall(DeedKind kind)
{
    return ringsAsker(kind) || kind == DeedKind::HangUp;
}

bool DeedRights::has(DeedKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

QString codeOf(CommandOutcome outcome)
{
    switch (outcome) {
    case CommandOutcome::Pending: return QStringLiteral("pending");
    case CommandOutcome::Done: return QStringLiteral("done");
    case CommandOutcome::Refused: return QStringLiteral("refused");
    case CommandOutcome::Unanswered: return QStringLiteral("unanswered");
    }
    return {};
}

CommandOutcome commandOutcomeFromCode(const QString &code)
{
    for (const CommandOutcome outcome :
         {CommandOutcome::Pending, CommandOutcome::Done, CommandOutcome::Refused})
        if (codeOf(outcome) == code)
            return outcome;
    return CommandOutcome::Unanswered;
}

}
