// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace banzhang {

// What a person may ask of the switch, each kind a right of its own.
enum class DeedKind { Pause, Unpause, AddToQueue, RemoveFromQueue, Listen, Whisper, Barge, HangUp };

inline constexpr std::array allDeedKinds{
    DeedKind::Pause,  DeedKind::Unpause, DeedKind::AddToQueue, DeedKind::RemoveFromQueue,
    DeedKind::Listen, DeedKind::Whisper, DeedKind::Barge,      DeedKind::HangUp};

// The name that the schema uses: "pause", "add_to_queue", …
[[nodiscard]] QString codeOf(DeedKind kind);
// The kind of a schema name, or nothing when there is none of that name.
[[nodiscard]] std::optional<DeedKind> deedKindFromCode(const QString &code);
// Listen, whisper, barge: the asker's own extension is rung.
[[nodiscard]] bool ringsAsker(DeedKind kind);
// These reach into a call: without one they have no object.
[[nodiscard]] bool needsCall(DeedKind kind);

// A command as a person asks for it. Beside the agent each kind uses its own part of it.
struct SwitchDeed
{
    DeedKind kind = DeedKind::Pause;
    AgentId agentId{};
    QString reason;    // of a pause
    QueueId queueId{}; // to be added to or removed from
    QString callUid;   // the call that the asker saw

    bool operator==(const SwitchDeed &) const = default;
};

// What the reader may do of all that.
struct DeedRights
{
    std::vector<DeedKind> kinds;
    QString extension;        // where he is rung; empty when nobody said it
    QStringList pauseReasons; // that he gave of late, newest first

    [[nodiscard]] bool has(DeedKind kind) const;
    bool operator==(const DeedRights &) const = default;
};

enum class CommandOutcome { Pending, Done, Refused, Unanswered };

// What has become of a command.
struct CommandReport
{
    qint64 commandId = 0;
    DeedKind kind = DeedKind::Pause;
    AgentId agentId{};
    CommandOutcome outcome = CommandOutcome::Pending;
    QString answer; // the switch's words, or a code: too_late, no_answer, feed_ended, call_gone …

    bool operator==(const CommandReport &) const = default;
};

[[nodiscard]] QString codeOf(CommandOutcome outcome);
// An outcome of the schema; what it does not know counts as unanswered.
[[nodiscard]] CommandOutcome commandOutcomeFromCode(const QString &code);

// A command as the feed gets it, in the switch's own names.
struct SwitchOrder
{
    qint64 commandId = 0;
    DeedKind kind = DeedKind::Pause;
    QString interface;  // of the agent: PJSIP/1001, Local/1001@from-queue/n
    QString memberName; // empty when the switch shows the interface
    QString queue;
    QString callUid;
    QString reason;
    QString extension; // of the asker: PJSIP/801

    bool operator==(const SwitchOrder &) const = default;
};

}
