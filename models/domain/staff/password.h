// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// What is wrong with a new password. The server only sees its verifier, so it is judged here.
enum class PasswordFault { None, TooShort, HasLogin, OneKind };

inline constexpr int shortestPassword = 8;

// OneKind: letters alone or digits alone, and shorter than 16.
[[nodiscard]] PasswordFault passwordFault(const QString &password, const QString &login);

// Four groups of four out of letters and digits that nobody confuses: "k7mp-x3qa-…", 75 bits.
[[nodiscard]] QString generatedPassword();

}
