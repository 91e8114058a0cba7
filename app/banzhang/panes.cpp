// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include "common/words.h"
#include "people/peopledesk.h"
#include "people/peoplepane.h"

namespace banzhang {

namespace {

bool holds(const StaffAccount &me, Post post)
{
    return std::find(me.posts.begin(), me.posts.end(), post) != me.posts.end();
}

// The desk is as old as the pane, and goes with it.
Pane *peoplePane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto desk = std::make_unique<PeopleDesk>(session.worker(), postWord);
    auto *pane = new PeoplePane(ui, *desk, &parent);
    desk.release()->setParent(pane);
    return pane;
}

}

std::vector<Pane *> makePanes(const UiContext &ui, ConsoleStatus &status, Session &session,
                              QWidget &parent)
{
    Q_UNUSED(status)
    std::vector<Pane *> panes;
    if (holds(session.me(), Post::Admin))
        panes.push_back(peoplePane(ui, session, parent));
    return panes;
}

}
