// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/houseruledesk.h"

#include "attendance/attendancestore.h"
#include "common/whendone.h"
#include "db/dbworker.h"

namespace banzhang {

HouseRuleDesk::HouseRuleDesk(DbWorker &worker, bool mayChange, HouseRuleModel::Word word,
                             QObject *parent)
    : QObject(parent), m_worker(worker), m_mayChange(mayChange), m_rules(std::move(word))
{}

void HouseRuleDesk::refresh()
{
    const auto read = [](Connection &connection) { return AttendanceStore().rules(connection); };
    whenDone(m_worker.run(read), this, [this](const Result<std::vector<RuleVersion>> &rules) {
        if (!rules)
            return Q_EMIT failed(rules.error());
        m_rules.replace(*rules);
        Q_EMIT looked();
    });
}

QFuture<Result<void>> HouseRuleDesk::save(const RuleVersion &version)
{
    auto future = m_worker.run(
        [version](Connection &connection) { AttendanceStore().saveRule(connection, version); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<std::vector<WhatIfRow>>> HouseRuleDesk::whatIf(const RuleVersion &version,
                                                              QDate month)
{
    return m_worker.run([version, month](Connection &connection) {
        return AttendanceStore().whatIf(connection, version, month);
    });
}

QFuture<Result<AttendanceSetting>> HouseRuleDesk::setting()
{
    return m_worker.run(
        [](Connection &connection) { return AttendanceStore().setting(connection); });
}

QFuture<Result<void>> HouseRuleDesk::saveSetting(const AttendanceSetting &setting)
{
    return m_worker.run(
        [setting](Connection &connection) { AttendanceStore().saveSetting(connection, setting); });
}

}
