// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/password.h"

#include <QRandomGenerator>

#include <algorithm>

namespace banzhang {

PasswordFault passwordFault(const QString &password, const QString &login)
{
    if (password.size() < shortestPassword)
        return PasswordFault::TooShort;
    if (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive))
        return PasswordFault::HasLogin;
    const auto all = [&password](auto is) {
        return std::all_of(password.begin(), password.end(), [&is](QChar c) { return is(c); });
    };
    const bool oneKind =
        all([](QChar c) { return c.isLetter(); }) || all([](QChar c) { return c.isDigit(); });
    return oneKind && password.size() < 16 ? PasswordFault::OneKind : PasswordFault::None;
}

QString generatedPassword()
{
    static const QString signs = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += signs[QRandomGenerator::system()->bounded(int(signs.size()))];
    }
    return password;
}

}
