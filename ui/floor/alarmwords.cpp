// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmwords.h"

#include "common/problemsentence.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::AlarmWords)
};

}

QString thresholdWord(ThresholdKind kind, std::optional<AgentState> state)
{
    switch (kind) {
    case ThresholdKind::StateTime:
        return state ? AlarmWords::tr("%1 too long", "state").arg(stateWord(*state))
                     : AlarmWords::tr("State too long");
    case ThresholdKind::PauseOverrun: return AlarmWords::tr("Pause overrun");
    case ThresholdKind::LongCall: return AlarmWords::tr("Long call");
    case ThresholdKind::LongRing: return AlarmWords::tr("Long ringing");
    case ThresholdKind::LongAfterCall: return AlarmWords::tr("Long after-call work");
    case ThresholdKind::OffPost: return AlarmWords::tr("Off post");
    case ThresholdKind::DeadCall: return AlarmWords::tr("Call without a channel");
    case ThresholdKind::QueueWait: return AlarmWords::tr("Longest wait");
    case ThresholdKind::QueueCount: return AlarmWords::tr("Callers waiting");
    }
    return {};
}

QString alarmWord(const FloorAlarm &alarm)
{
    const QString word = thresholdWord(alarm.kind, alarm.state);
    const QString reason = alarm.reason.isEmpty() ? alarm.reasonCode : alarm.reason;
    return reason.isEmpty() ? word : word + QStringLiteral(" · ") + reason;
}

QString pauseKindWord(const QString &kind)
{
    if (kind == u"rest")
        return AlarmWords::tr("Rest");
    if (kind == u"meal")
        return AlarmWords::tr("Meal");
    if (kind == u"training")
        return AlarmWords::tr("Training");
    if (kind == u"meeting")
        return AlarmWords::tr("Meeting");
    if (kind == u"work")
        return AlarmWords::tr("Other work");
    return AlarmWords::tr("Other", "kind of a pause");
}

QString ruleSentence(const Problem &problem)
{
    const QString &rule = problem.constraint;
    if (rule == u"threshold_amber_before_red")
        return AlarmWords::tr("Amber must come before red.");
    if (rule == u"threshold_amber_positive")
        return AlarmWords::tr("Amber must be greater than nothing.");
    if (rule == u"threshold_scope_fits")
        return AlarmWords::tr("This kind of limit cannot be limited in that way.");
    if (rule == u"threshold_reason_known")
        return AlarmWords::tr("There is no such pause reason at that time. Enter it first.");
    if (rule == u"rule_not_backdated")
        return AlarmWords::tr("A change cannot begin in the past.");
    if (rule == u"threshold_known" || rule == u"pause_reason_known")
        return AlarmWords::tr("Somebody else ended this already. Load again.");
    if (rule == u"site_ring_cadence_ms_check")
        return AlarmWords::tr("One ring with its silence lasts from 1 to 20 seconds.");
    if (rule == u"alarm_unacknowledged")
        return AlarmWords::tr("Somebody else acknowledged this alarm already.");
    return problemSentence(problem);
}

}
