// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/evennessmodel.h"
#include "common/result.h"

#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// How evenly a month was decided, rewarded and enforced.
class EvennessDesk final : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        DeciderModel::Word decider;
        DeviationModel::Word deviation;
        BalanceModel::Word balance;
        EnforcementModel::Word enforcement;
    };

    // The worker outlives the desk.
    EvennessDesk(DbWorker &worker, Words words, QObject *parent = nullptr);
    ~EvennessDesk() override;

    [[nodiscard]] DeciderModel &deciders() { return m_deciders; }
    [[nodiscard]] DeviationModel &deviations() { return m_deviations; }
    [[nodiscard]] BalanceModel &balances() { return m_balances; }
    [[nodiscard]] EnforcementModel &enforcements() { return m_enforcements; }
    [[nodiscard]] QDate month() const { return m_month; }
    void setMonth(QDate month); // any day of it

    void follow();
    void rest();
    void refresh();

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    DeciderModel m_deciders;
    DeviationModel m_deviations;
    BalanceModel m_balances;
    EnforcementModel m_enforcements;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_month;
    quint64 m_generation = 0;
};

}
