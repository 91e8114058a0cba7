// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetingpages.h"

#include "leaderboards/meeting/meetingspage.h"
#include "leaderboards/meeting/meetingwords.h"
#include "leaderboards/meetingdesk.h"
#include "leaderboards/noticedesk.h"
#include "leaderboards/notices/noticespage.h"
#include "leaderboards/notices/noticewords.h"

#include <algorithm>

namespace banzhang {
namespace {

bool holds(const Session &session, std::initializer_list<Post> posts)
{
    const std::vector<Post> &mine = session.me().posts;
    return std::find_first_of(mine.begin(), mine.end(), posts.begin(), posts.end()) != mine.end();
}

}

void addMeetingPages(const UiContext &ui, Session &session, TabbedPane &pane)
{
    const auto today = [&clock = ui.clock] { return clock.siteNow().date(); };
    if (holds(session, {Post::Leader, Post::Manager, Post::Scheduler, Post::Auditor})) {
        const MeetingRights rights{holds(session, {Post::Leader, Post::Manager, Post::Scheduler}),
                                   holds(session, {Post::Leader, Post::Manager}),
                                   holds(session, {Post::Manager})};
        auto *desk =
            new MeetingDesk(session.worker(), rights, meetingWords(ui.clock), today, &pane);
        pane.addPage(new MeetingsPage(ui, *desk, &pane));
    }
    if (holds(session, {Post::Leader, Post::Manager, Post::Auditor})) {
        auto *desk = new NoticeDesk(session.worker(), holds(session, {Post::Leader, Post::Manager}),
                                    noticeWords(ui.clock), today, &pane);
        pane.addPage(new NoticesPage(ui, *desk, &pane));
    }
}

}
