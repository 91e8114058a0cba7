// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <tl/expected.hpp>

namespace banzhang {

// Points to a moment of the floor, and mostly to an agent there:
// banzhang://floor?agent=1001&at=2026-11-20T09:15:00+08:00
struct AppealLink
{
    QString agentNo; // empty for the whole floor
    QDateTime at;    // with the site's offset when it is written

    bool operator==(const AppealLink &) const = default;
};

enum class LinkFault {
    NotALink, // nothing in the text looks like one
    NoTime,
    WrongTime // a time that cannot be read, or one without its offset from UTC
};

// To the second, in the offset that `at` has.
[[nodiscard]] QString textOf(const AppealLink &link);

// The first link in a text, which may be a whole sentence.
[[nodiscard]] tl::expected<AppealLink, LinkFault> appealLinkIn(const QString &text);

}
