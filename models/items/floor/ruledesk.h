// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/threshold.h"

#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// A change of the rules that is not saved yet.
struct RuleChange
{
    enum class Deed {
        SetThreshold,
        EndThreshold,
        SetReason,
        EndReason,
        SetCadence
    } deed = Deed::SetThreshold;
    Threshold threshold; // of the first two; from: when it begins, null for now
    PauseReason reason;  // of the next two
    int cadenceMs = 0;   // of the last
};

// The manager's desk: what holds now or is planned, and to what a rule can be limited. Changes are
// saved together, in one transaction: all of them or none.
class RuleDesk final : public QObject
{
    Q_OBJECT

public:
    using Names = std::vector<std::pair<QString, qint64>>;

    explicit RuleDesk(DbWorker &worker, QObject *parent = nullptr);
    ~RuleDesk() override;

    void reload();
    [[nodiscard]] const FloorRules &rules() const { return m_rules; }
    [[nodiscard]] int ringCadenceMs() const { return m_ringCadenceMs; }
    [[nodiscard]] const Names &queues() const { return m_queues; }
    [[nodiscard]] const Names &teams() const { return m_teams; }

    QFuture<Result<void>> save(const std::vector<RuleChange> &changes);

Q_SIGNALS:
    void loaded();
    void loadFailed(const banzhang::Problem &problem);

private:
    struct Book;

    DbWorker &m_worker;
    FloorRules m_rules;
    int m_ringCadenceMs = 5000;
    Names m_queues;
    Names m_teams;
};

}
