// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

#include <functional>

namespace banzhang::test {

// The constraint by whose name the database refuses a deed.
inline QString refusalOf(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        return error.problem().constraint;
    }
    return QStringLiteral("not refused");
}

}
