// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitypages.h"

#include "quality/formdesk.h"
#include "quality/forms/formspage.h"
#include "quality/forms/formwords.h"

#include <algorithm>

namespace banzhang {

namespace {

bool holdsOneOf(const StaffAccount &me, std::initializer_list<Post> posts)
{
    return std::find_first_of(me.posts.begin(), me.posts.end(), posts.begin(), posts.end())
           != me.posts.end();
}

// Whoever scores, is scored or answers for it reads forms; few change them.
void addFormsPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    if (!holdsOneOf(session.me(), {Post::Inspector, Post::QualityHead, Post::Manager, Post::Leader,
                                   Post::Auditor}))
        return;
    auto *desk = new FormDesk(session.worker(), formStateWord, &pane);
    desk->setRights(holdsOneOf(session.me(), {Post::QualityHead}),
                    holdsOneOf(session.me(), {Post::QualityHead, Post::Manager}));
    pane.addPage(new FormsPage(ui, *desk, &pane));
}

}

QualityPane *makeQualityPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<QualityPane>(ui);
    addFormsPage(ui, session, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
