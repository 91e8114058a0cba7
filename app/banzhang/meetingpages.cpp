// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingpages.h"

#include "leaderboards/meeting/meetingspage.h"
#include "leaderboards/meeting/meetingwords.h"
#include "leaderboards/meetingdesk.h"
#include "leaderboards/noticedesk.h"
#include "leaderboards/notices/noticespage.h"
#include "leaderboards/notices/noticewords.h"

namespace banzhang {
namespace {}

void addMeetingPages(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const auto today = [&clock = ui.clock] { return clock.siteNow().date(); };
    if (session.holds({Post::Leader, Post::Manager, Post::Scheduler, Post::Auditor})) {
        const MeetingRights rights{session.holds({Post::Leader, Post::Manager, Post::Scheduler}),
                                   session.holds({Post::Leader, Post::Manager}),
                                   session.holds({Post::Manager})};
        auto *desk =
            new MeetingDesk(session.worker(), rights, meetingWords(ui.clock), today, &pane);
        pane.addPage(new MeetingsPage(ui, *desk, &pane));
    }
    if (session.holds({Post::Leader, Post::Manager, Post::Auditor})) {
        auto *desk = new NoticeDesk(session.worker(), session.holds({Post::Leader, Post::Manager}),
                                    noticeWords(ui.clock), today, &pane);
        pane.addPage(new NoticesPage(ui, *desk, &pane));
    }
}

}
