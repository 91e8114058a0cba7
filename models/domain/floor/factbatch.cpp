// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/factbatch.h"

namespace banzhang {

QString codeOf(AgentEventKind kind)
{
    switch (kind) {
    case AgentEventKind::Login: return QStringLiteral("login");
    case AgentEventKind::Logout: return QStringLiteral("logout");
    case AgentEventKind::Pause: return QStringLiteral("pause");
    case AgentEventKind::Unpause: return QStringLiteral("unpause");
    case AgentEventKind::Ring: return QStringLiteral("ring");
    case AgentEventKind::NoAnswer: return QStringLiteral("no_answer");
    case AgentEventKind::RingCanceled: return QStringLiteral("ring_canceled");
    case AgentEventKind::Answer: return QStringLiteral("answer");
    case AgentEventKind::Hold: return QStringLiteral("hold");
    case AgentEventKind::Unhold: return QStringLiteral("unhold");
    case AgentEventKind::Complete: return QStringLiteral("complete");
    case AgentEventKind::Ready: return QStringLiteral("ready");
    case AgentEventKind::Busy: return QStringLiteral("busy");
    case AgentEventKind::Idle: return QStringLiteral("idle");
    case AgentEventKind::Lost: return QStringLiteral("lost");
    case AgentEventKind::Setting: return QStringLiteral("setting");
    }
    return {};
}

QString codeOf(VisitOutcome outcome)
{
    switch (outcome) {
    case VisitOutcome::Answered: return QStringLiteral("answered");
    case VisitOutcome::Abandoned: return QStringLiteral("abandoned");
    case VisitOutcome::Timeout: return QStringLiteral("timeout");
    case VisitOutcome::Key: return QStringLiteral("key");
    case VisitOutcome::Empty: return QStringLiteral("empty");
    case VisitOutcome::Withdrawn: return QStringLiteral("withdrawn");
    case VisitOutcome::Lost: return QStringLiteral("lost");
    }
    return {};
}

QString codeOf(LegOutcome outcome)
{
    switch (outcome) {
    case LegOutcome::Caller: return QStringLiteral("caller");
    case LegOutcome::Agent: return QStringLiteral("agent");
    case LegOutcome::Blind: return QStringLiteral("blind");
    case LegOutcome::Attended: return QStringLiteral("attended");
    case LegOutcome::NoAnswer: return QStringLiteral("no_answer");
    case LegOutcome::Canceled: return QStringLiteral("canceled");
    case LegOutcome::Lost: return QStringLiteral("lost");
    }
    return {};
}

QString codeOf(AgentSpan::Kind kind)
{
    switch (kind) {
    case AgentSpan::Kind::Login: return QStringLiteral("login");
    case AgentSpan::Kind::PauseAny: return QStringLiteral("pause_any");
    case AgentSpan::Kind::PauseFull: return QStringLiteral("pause_full");
    }
    return {};
}

}
