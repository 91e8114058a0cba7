// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace banzhang {

// How it stands with somebody's shift at this moment; what needs a look comes first.
enum class Standing { Missing, OffPost, Left, Late, Expected, Here, Excused, Over };

[[nodiscard]] inline Standing standingFromCode(const QString &code)
{
    return code == u"missing"    ? Standing::Missing
           : code == u"off_post" ? Standing::OffPost
           : code == u"left"     ? Standing::Left
           : code == u"late"     ? Standing::Late
           : code == u"here"     ? Standing::Here
           : code == u"excused"  ? Standing::Excused
           : code == u"over"     ? Standing::Over
                                 : Standing::Expected;
}

// Who should be here, against the roster.
struct StandingNow
{
    qint64 shiftInstanceId = 0;
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QString shift;
    QDateTime starts;
    QDateTime ends;
    QDateTime firstIn;   // null: not punched
    QString signedState; // of the switch; empty: unknown there
    QDateTime signedSince;
    QString dutyArea;
    Standing standing = Standing::Expected;

    bool operator==(const StandingNow &) const = default;
};

// Missing, away, gone or late.
[[nodiscard]] inline bool needsLook(Standing standing)
{
    return standing <= Standing::Late;
}

}
