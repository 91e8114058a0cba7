// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "staff/staffaccount.h"

namespace banzhang {

// What somebody may ask of the switch: codes of the kinds, and where he is rung (empty: nowhere).
struct StaffDeeds
{
    QStringList deeds;
    QString extension;
};

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

    [[nodiscard]] StaffDeeds deeds(Connection &connection, StaffId staff) const;
    // What somebody may ask of the switch, and where it rings him to listen ("PJSIP/801"; empty:
    // nowhere). Invalid with the rule's name (staff_right_deed, staff_extension_form) when wrong.
    void setDeeds(Connection &connection, StaffId staff, const QStringList &deeds) const;
    void setExtension(Connection &connection, StaffId staff, const QString &extension) const;

    // A new password for the one who is signed in. `target` is how he signs in, without a password:
    // a second log-in proves `old`. Throws DbError (Denied) when it is wrong.
    void changeOwnPassword(Connection &connection, const QString &target, const QString &old,
                           const QString &password) const;
};

}
