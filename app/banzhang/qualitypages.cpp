// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualitypages.h"

#include "quality/formdesk.h"
#include "quality/forms/formspage.h"
#include "quality/forms/formwords.h"
#include "quality/qualitylogdesk.h"
#include "quality/qualitylogpage.h"
#include "quality/samplingdesk.h"
#include "quality/samplingpage.h"

#include <algorithm>

namespace banzhang {

namespace {

bool holds(const Session &session, std::initializer_list<Post> posts)
{
    const std::vector<Post> &mine = session.me().posts;
    return std::find_first_of(mine.begin(), mine.end(), posts.begin(), posts.end()) != mine.end();
}

void addSamplingPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    if (!holds(session, {Post::Inspector, Post::QualityHead, Post::Manager, Post::Auditor}))
        return;
    const SamplingRights rights{holds(session, {Post::QualityHead, Post::Manager}),
                                holds(session, {Post::Inspector, Post::QualityHead, Post::Manager}),
                                holds(session, {Post::QualityHead})};
    auto *desk = new SamplingDesk(session.worker(), &pane);
    pane.addPage(new SamplingPage(ui, *desk, rights, &pane));
}

void addQualityLogPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    const bool writes = holds(session, {Post::Inspector, Post::QualityHead});
    if (!writes && !holds(session, {Post::Leader, Post::Manager, Post::Auditor}))
        return;
    auto *desk = new QualityLogDesk(session.worker(), writes, &pane);
    pane.addPage(new QualityLogPage(ui, *desk, &pane));
}

// Whoever scores, is scored or answers for it reads forms; few change them.
void addFormsPage(const UiContext &ui, Session &session, QualityPane &pane)
{
    if (!holds(session, {Post::Inspector, Post::QualityHead, Post::Manager, Post::Leader,
                         Post::Auditor}))
        return;
    auto *desk = new FormDesk(session.worker(), formStateWord, &pane);
    desk->setRights(holds(session, {Post::QualityHead}),
                    holds(session, {Post::QualityHead, Post::Manager}));
    pane.addPage(new FormsPage(ui, *desk, &pane));
}

}

QualityPane *makeQualityPane(const UiContext &ui, Session &session, QWidget &parent)
{
    auto pane = std::make_unique<QualityPane>(ui);
    addSamplingPage(ui, session, *pane);
    addQualityLogPage(ui, session, *pane);
    addFormsPage(ui, session, *pane);
    if (pane->isEmpty())
        return nullptr;
    pane->setParent(&parent);
    return pane.release();
}

}
