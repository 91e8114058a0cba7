// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace banzhang {

// A version of a rule: what it says and costs, on which days.
struct RuleVersion
{
    qint64 id = 0;
    QString code; // late, early_leave, absence …
    QString name; // 迟到
    bool isMeasured = true;
    QDate from;  // first day
    QDate until; // first day on which it no longer holds; null: open
    QString words;
    int graceS = 0;         // it holds when the seconds measured are more than these (P2)
    int limitS = 0;         // seconds allowed, taken off before
    bool isPerShift = true; // else every time
    qint64 amountFen = 0;
    int points = 0;
    bool needsRedo = false;
    QString madeBy;
    bool isUsed = false; // a day was closed under it: it never changes

    bool operator==(const RuleVersion &) const = default;
};

// Whether so many seconds break a rule: strictly more than its grace, after what it allows (#1,
// P2). A missing punch is missing whatever the seconds.
[[nodiscard]] inline bool isViolated(const QString &code, qint64 rawS, int graceS, int limitS)
{
    return code == u"missing_punch" || rawS - limitS > graceS;
}

}
