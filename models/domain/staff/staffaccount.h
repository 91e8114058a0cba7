// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace banzhang {

// What a person who signs in may be; the rights hang on it.
enum class Post {
    Leader,
    Inspector,
    QualityHead,
    Manager,
    Scheduler,
    FrontDesk,
    Auditor,
    Admin,
    Feed
};

inline constexpr std::array allPosts{Post::Leader,  Post::Inspector, Post::QualityHead,
                                     Post::Manager, Post::Scheduler, Post::FrontDesk,
                                     Post::Auditor, Post::Admin,     Post::Feed};

// The name that the schema uses: "leader", "quality_head", …
[[nodiscard]] QString codeOf(Post post);
[[nodiscard]] std::optional<Post> postFromCode(const QString &code);

// An account of the console: a login role of the database and the posts it holds today.
struct StaffAccount
{
    StaffId staffId{};
    QString login;
    QString name;
    std::vector<Post> posts;
    QDateTime disabledAt;        // UTC; null while it is open
    QDateTime passwordChangedAt; // UTC; null when never by the console
    bool canLogIn = true;        // the server has the role and lets it in
    bool isMe = false;

    [[nodiscard]] bool isDisabled() const { return disabledAt.isValid(); }
    bool operator==(const StaffAccount &) const = default;
};

}
