// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting.h"

#include <algorithm>

namespace banzhang {

MeetingState meetingStateFromCode(const QString &code)
{
    return code == u"running"     ? MeetingState::Running
           : code == u"held"      ? MeetingState::Held
           : code == u"missed"    ? MeetingState::Missed
           : code == u"cancelled" ? MeetingState::Cancelled
                                  : MeetingState::Planned;
}

MeetingClock clockOf(const MeetingSheet &sheet)
{
    std::vector<MeetingPart> parts;
    parts.reserve(sheet.items.size());
    for (const MeetingItem &item : sheet.items)
        parts.push_back({item.plannedS, item.addedS, item.usedMs});
    const Meeting &meeting = sheet.meeting;
    const MeetingClock::State state =
        meeting.state == MeetingState::Held      ? MeetingClock::State::Over
        : meeting.state != MeetingState::Running ? MeetingClock::State::Planned
        : meeting.runningSince.isValid()         ? MeetingClock::State::Running
                                                 : MeetingClock::State::Paused;
    return MeetingClock(std::move(parts), state, meeting.current - 1, meeting.runningSince);
}

MeetingTurnout turnoutOf(const std::vector<MeetingGuest> &guests)
{
    return {int(guests.size()), int(std::ranges::count_if(guests, &MeetingGuest::isPresent))};
}

}
