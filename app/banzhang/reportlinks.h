// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/agentday.h"
#include "reports/reportdocument.h"
#include "session.h"

namespace banzhang {

// Opens over `parent` what a row or a point of a report stands for, as far as this session's person
// may see it; else says that he may not. From there it goes on: days of agents, a day, a call, its
// recording. Esc goes back a level. What is opened goes with `parent`, session and settings outlive
// it.
void followReportLink(const UiContext &ui, Session &session, QWidget &parent,
                      const ReportLink &link);

// The recording of a call of an agent's day.
void hearDayCall(const UiContext &ui, Session &session, QWidget &parent, const AgentDay &day,
                 const DayCall &call);

}
