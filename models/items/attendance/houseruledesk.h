// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/attendancesetting.h"
#include "attendance/houserulemodel.h"
#include "attendance/whatif.h"
#include "common/result.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// The rules of the house with their versions; a changed one is tried over a month before it holds.
class HouseRuleDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    HouseRuleDesk(DbWorker &worker, bool mayChange, HouseRuleModel::Word word,
                  QObject *parent = nullptr);

    [[nodiscard]] HouseRuleModel &rules() { return m_rules; }
    [[nodiscard]] bool mayChange() const { return m_mayChange; } // managers
    void refresh();

    [[nodiscard]] QFuture<Result<void>> save(const RuleVersion &version);
    // Whom it would have cost what in a month (any day of it); nothing is written.
    [[nodiscard]] QFuture<Result<std::vector<WhatIfRow>>> whatIf(const RuleVersion &version,
                                                                 QDate month);
    [[nodiscard]] QFuture<Result<AttendanceSetting>> setting();
    [[nodiscard]] QFuture<Result<void>> saveSetting(const AttendanceSetting &setting);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    const bool m_mayChange;
    HouseRuleModel m_rules;
};

}
