// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/deedwords.h"

#include "common/problemsentence.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Deeds
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Deeds)
};

struct Saying
{
    const char *code;
    const char *sentence;
};

template <size_t N>
QString sentenceOf(const Saying (&sayings)[N], const QString &code)
{
    for (const Saying &saying : sayings)
        if (code == QLatin1String(saying.code))
            return Deeds::tr(saying.sentence);
    return {};
}

constexpr Saying ruleSentences[] = {
    {"deed_right",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "You have not the right to do this. An administrator can give it.")},
    {"deed_reach",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "This agent is not in a team that you lead today.")},
    {"deed_source",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "The switch takes no commands now: its feed is not connected.")},
    {"deed_switch",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The switch has not seen this agent yet.")},
    {"deed_queue", QT_TRANSLATE_NOOP("banzhang::Deeds", "This queue is on another switch.")},
    {"deed_call", QT_TRANSLATE_NOOP("banzhang::Deeds", "The call that you saw is over.")},
    {"deed_extension",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "Nobody has said at which extension you are rung. An administrator can.")},
    {"deed_under_way", QT_TRANSLATE_NOOP("banzhang::Deeds", "The same is under way already.")},
    {"switch_command_pause_reason",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "A pause needs its reason.")},
    {"help_flag_open_key",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "This agent has an open flag already.")},
    {"help_flag_is_open",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "Somebody has closed this flag already.")},
    {"help_flag_is_free", QT_TRANSLATE_NOOP("banzhang::Deeds", "Somebody else is going already.")},
    {"help_flag_reason", QT_TRANSLATE_NOOP("banzhang::Deeds", "A flag needs its reason.")},
    {"help_flag_outcome", QT_TRANSLATE_NOOP("banzhang::Deeds", "Say what came of it.")},
    {"coaching_note_body", QT_TRANSLATE_NOOP("banzhang::Deeds", "Nothing is written yet.")},
    {"coaching_note_praise_example",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "Praise needs a concrete example.")},
    {"agent_known",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "This agent does not work here any longer.")},
};

constexpr Saying answerSentences[] = {
    {"too_late", QT_TRANSLATE_NOOP("banzhang::Deeds",
                                   "No feed took it within 30 seconds; it will not be done.")},
    {"no_answer",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "The switch did not answer within 30 seconds. Look at the row.")},
    {"feed_ended",
     QT_TRANSLATE_NOOP(
         "banzhang::Deeds",
         "The feed ended before the switch answered. Look at the row before you ask again.")},
    {"link_lost",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "The link to the switch broke before it answered. Look at the row.")},
    {"call_gone", QT_TRANSLATE_NOOP("banzhang::Deeds", "The call that you saw is over.")},
    {"not_picked_up",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "Your phone rang and nobody picked it up.")},
    {"busy", QT_TRANSLATE_NOOP("banzhang::Deeds", "Your phone is busy.")},
    {"not_reachable",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The switch does not reach your phone.")},
    {"Interface not found",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The switch has this agent in no queue.")},
    {"Unable to add interface: Already there",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The agent is in this queue already.")},
    {"Unable to remove interface: Not there",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The agent is not in this queue.")},
    {"Unable to add interface to queue: No such queue",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The switch has no such queue any longer.")},
    {"Unable to remove interface from queue: No such queue",
     QT_TRANSLATE_NOOP("banzhang::Deeds", "The switch has no such queue any longer.")},
    {"Member not dynamic",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "The agent is in this queue by the switch's configuration.")},
    {"Permission denied",
     QT_TRANSLATE_NOOP("banzhang::Deeds",
                       "The switch does not let its feed do this (manager.conf).")},
    {"No such channel", QT_TRANSLATE_NOOP("banzhang::Deeds", "The call that you saw is over.")},
};

QString effectOf(DeedKind kind, const QString &what)
{
    switch (kind) {
    case DeedKind::Pause: return {};
    case DeedKind::Unpause: return Deeds::tr("Calls of all queues are offered again at once.");
    case DeedKind::AddToQueue: return Deeds::tr("Calls of %1 are offered from now on.").arg(what);
    case DeedKind::RemoveFromQueue:
        return Deeds::tr("No more calls of %1 are offered; a call under way goes on.").arg(what);
    case DeedKind::Listen:
        return Deeds::tr("Your phone %1 rings. Pick it up: you hear both, nobody hears you.")
            .arg(what);
    case DeedKind::Whisper:
        return Deeds::tr("Your phone %1 rings. The agent hears you, the caller does not.")
            .arg(what);
    case DeedKind::Barge:
        return Deeds::tr("Your phone %1 rings. Agent and caller both hear you.").arg(what);
    case DeedKind::HangUp:
        return Deeds::tr("The caller is cut off at once. This cannot be taken back, and it is kept "
                         "who did it.");
    }
    return {};
}

QString titleOf(DeedKind kind, const QString &who, const QString &what)
{
    switch (kind) {
    case DeedKind::Pause: return Deeds::tr("Pause %1?").arg(who);
    case DeedKind::Unpause: return Deeds::tr("End the pause of %1?").arg(who);
    case DeedKind::AddToQueue: return Deeds::tr("Add %1 to %2?").arg(who, what);
    case DeedKind::RemoveFromQueue: return Deeds::tr("Remove %1 from %2?").arg(who, what);
    case DeedKind::Listen: return Deeds::tr("Listen to the call of %1?").arg(who);
    case DeedKind::Whisper: return Deeds::tr("Whisper to %1?").arg(who);
    case DeedKind::Barge: return Deeds::tr("Barge into the call of %1?").arg(who);
    case DeedKind::HangUp: return Deeds::tr("Hang up the call of %1?").arg(who);
    }
    return {};
}

}

QString deedWord(DeedKind kind)
{
    switch (kind) {
    case DeedKind::Pause: return Deeds::tr("Pause");
    case DeedKind::Unpause: return Deeds::tr("End the pause");
    case DeedKind::AddToQueue: return Deeds::tr("Add to queue");
    case DeedKind::RemoveFromQueue: return Deeds::tr("Remove from queue");
    case DeedKind::Listen: return Deeds::tr("Listen");
    case DeedKind::Whisper: return Deeds::tr("Whisper");
    case DeedKind::Barge: return Deeds::tr("Barge in");
    case DeedKind::HangUp: return Deeds::tr("Hang up");
    }
    return {};
}

Question deedQuestion(DeedKind kind, const QString &who, const QString &what)
{
    return {titleOf(kind, who, what), effectOf(kind, what), deedWord(kind),
            kind == DeedKind::HangUp};
}

QString deedSentence(const Problem &problem)
{
    const QString known = sentenceOf(ruleSentences, problem.constraint);
    return known.isEmpty() ? problemSentence(problem) : known;
}

QString outcomeSentence(const CommandReport &report)
{
    if (report.outcome == CommandOutcome::Pending)
        return Deeds::tr("on its way to the switch…");
    if (report.outcome == CommandOutcome::Done)
        return report.answer == u"picked_up" ? Deeds::tr("You are in the call.")
                                             : Deeds::tr("The switch has done it.");
    const QString known = sentenceOf(answerSentences, report.answer);
    return known.isEmpty() ? Deeds::tr("The switch says: %1").arg(report.answer) : known;
}

}
