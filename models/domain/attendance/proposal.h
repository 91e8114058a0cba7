// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rule.h"

#include <QDateTime>

#include <vector>

namespace banzhang {

struct ReachedAgent
{
    qint64 id = 0;
    QString no;
    QString name;
};

// A shift to which something seen may belong.
struct ShiftChoice
{
    qint64 id = 0; // of the shift instance
    QDate onDate;
    QString name;
    QDateTime starts;
    QDateTime ends;
};

// What may be proposed by hand: versions of rules that are not measured, and in what they cost.
struct ProposalTerms
{
    std::vector<RuleVersion> versions; // all dates, in the order of the house
    bool arePointsNotMoney = false;
};

// The version of a rule that holds on a day; nullptr: none, and nothing is charged (#12).
[[nodiscard]] inline const RuleVersion *versionOn(const std::vector<RuleVersion> &versions,
                                                  const QString &code, QDate day)
{
    for (const RuleVersion &one : versions) {
        if (one.code == code && one.from <= day && (!one.until.isValid() || day < one.until))
            return &one;
    }
    return nullptr;
}

}
