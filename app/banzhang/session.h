// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "db/dbworker.h"
#include "staff/staffaccount.h"

#include <QFuture>
#include <QObject>

#include <initializer_list>

namespace banzhang {

// Which centre this is, and the way in.
struct Centre
{
    enum class Kind { Own, Demo, Server } kind = Kind::Own;
    QString target; // connection string, may hold the password: never shown
    QString database;
    QString host; // empty, or a path, for this computer

    [[nodiscard]] bool isLocal() const { return host.isEmpty() || host.startsWith(u'/'); }
};

// Somebody is signed in: the worker that all panes share, and who he is.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(Centre centre, QObject *parent = nullptr);

    // Connects, checks that the schema is this program's, and finds out who is signed in.
    [[nodiscard]] QFuture<Result<StaffAccount>> open();
    void setMe(const StaffAccount &me) { m_me = me; }

    [[nodiscard]] const Centre &centre() const { return m_centre; }
    [[nodiscard]] const StaffAccount &me() const { return m_me; }
    // Who is signed in has one of these posts at least.
    [[nodiscard]] bool holds(std::initializer_list<Post> posts) const;
    [[nodiscard]] DbWorker &worker() { return m_worker; }

    // A new password for who is signed in; Denied when `old` is wrong.
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &old, const QString &fresh);

private:
    const Centre m_centre;
    StaffAccount m_me;
    DbWorker m_worker;
};

}
