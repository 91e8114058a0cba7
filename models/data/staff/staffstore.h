// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "staff/staffaccount.h"

namespace banzhang {

// The accounts of the console and their logins. Passwords leave this program as SCRAM verifiers
// only. The deeds are an administrator's and throw DbError: Denied, or Invalid with the rule's
// name.
class StaffStore final
{
public:
    [[nodiscard]] std::vector<StaffAccount> accounts(Connection &connection) const; // by key

    StaffId create(Connection &connection, const QString &login, const QString &name,
                   const QString &password, const std::vector<Post> &posts) const;
    void rename(Connection &connection, StaffId staff, const QString &name) const;
    void setPosts(Connection &connection, StaffId staff, const std::vector<Post> &posts) const;
    // Closes the account and ends its sessions; returns how many were open.
    int disable(Connection &connection, StaffId staff) const;
    void enable(Connection &connection, StaffId staff) const;
    void resetPassword(Connection &connection, const StaffAccount &account,
                       const QString &password) const;

    // A new password for the one who is signed in. `target` is how he signs in, without a password:
    // a second log-in proves `old`. Throws DbError (Denied) when it is wrong.
    void changeOwnPassword(Connection &connection, const QString &target, const QString &old,
                           const QString &password) const;
};

}
