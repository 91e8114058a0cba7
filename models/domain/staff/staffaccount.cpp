// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffaccount.h"

namespace banzhang {

QString codeOf(Post post)
{
    switch (post) {
    case Post::Leader: return QStringLiteral("leader");
    case Post::Inspector: return QStringLiteral("inspector");
    case Post::QualityHead: return QStringLiteral("quality_head");
    case Post::Manager: return QStringLiteral("manager");
    case Post::Scheduler: return QStringLiteral("scheduler");
    case Post::FrontDesk: return QStringLiteral("front_desk");
    case Post::Auditor: return QStringLiteral("auditor");
    case Post::Admin: return QStringLiteral("admin");
    case Post::Feed: return QStringLiteral("feed");
    }
    return {};
}

std::optional<Post> postFromCode(const QString &code)
{
    for (const Post post : allPosts)
        if (codeOf(post) == code)
            return post;
    return std::nullopt;
}

}
