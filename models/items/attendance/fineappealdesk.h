// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappealmodel.h"
#include "attendance/violation.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// Appeals against what the ledger takes: listed with their clocks, recorded, decided, withdrawn.
class FineAppealDesk final : public QObject
{
    Q_OBJECT

public:
    struct Rights
    {
        bool maySpeak = false;  // leaders and managers: for the agent
        bool mayDecide = false; // managers, where the database agrees; and the terms
    };

    // The worker outlives the desk.
    FineAppealDesk(DbWorker &worker, Rights rights, FineAppealModel::Word word,
                   FineAppealModel::Now now, QObject *parent = nullptr);
    ~FineAppealDesk() override;

    [[nodiscard]] FineAppealModel &appeals() { return m_appeals; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] int openCount() const;
    void setDays(int days); // those recorded in the last so many days, and all open ones

    void follow();
    void rest();
    void refresh();

    // Why it was fined; for an appeal against a violation.
    [[nodiscard]] QFuture<Result<ViolationWhy>> why(ViolationId id);
    [[nodiscard]] QFuture<Result<FineAppealChance>> chance(qint64 entryId);
    [[nodiscard]] QFuture<Result<qint64>> record(qint64 entryId, const QString &words,
                                                 const QString &signature);
    [[nodiscard]] QFuture<Result<std::vector<FineBooking>>> effect(qint64 appealId,
                                                                   const FineDecision &decision);
    [[nodiscard]] QFuture<Result<qint64>> decide(qint64 appealId, const FineDecision &decision,
                                                 const std::vector<FineBooking> &shown);
    [[nodiscard]] QFuture<Result<void>> withdraw(qint64 appealId, const QString &why);
    [[nodiscard]] QFuture<Result<FineAppealTerms>> terms();
    [[nodiscard]] QFuture<Result<void>> setTerms(const FineAppealTerms &terms);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    const Rights m_rights;
    FineAppealModel m_appeals;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    int m_days = 92;
    quint64 m_generation = 0;
};

}
