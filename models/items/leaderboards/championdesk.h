// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/awarddesk.h"
#include "leaderboards/closingmodel.h"

#include <QFuture>

namespace banzhang {

// Closed periods and their champions: closed when due, looked into, prizes handed out and taken
// back.
class ChampionDesk final : public AwardDesk
{
    Q_OBJECT

public:
    struct Rights
    {
        bool mayClose = false;   // what is due: leaders, managers, schedulers, the front desk
        bool mayHandOut = false; // leaders and managers
        bool mayDecide = false;  // managers: closing by hand, adjustments, prizes
        bool mayCompare = false; // managers, auditors: what would be otherwise today
    };

    ChampionDesk(DbWorker &worker, Rights rights, ClosingModel::Word word,
                 QObject *parent = nullptr);

    [[nodiscard]] ClosingModel &closings() { return m_closings; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    // Prizes that wait to be handed out, and closings with adjustments that nobody decided on.
    [[nodiscard]] int waitingCount() const;
    void setDays(int days); // whose last day is within so many days

    // Closes what is due first, where one may.
    void refresh() override;

    [[nodiscard]] QFuture<Result<ClosingWhy>> why(qint64 closingId);
    [[nodiscard]] QFuture<Result<qint64>> close(const QString &code, QDate from);
    [[nodiscard]] QFuture<Result<void>> handOut(qint64 championId);
    [[nodiscard]] QFuture<Result<void>> sign(qint64 championId, const QString &signature);
    // `skipped` empty: he spoke.
    [[nodiscard]] QFuture<Result<void>> recordSpeech(qint64 championId, const QString &skipped);
    [[nodiscard]] QFuture<Result<int>> settle(qint64 closingId, const QString &why);
    [[nodiscard]] QFuture<Result<qint64>> takeBack(qint64 championId, const QString &why);
    [[nodiscard]] QFuture<Result<std::vector<PrizeVersion>>> prizes();
    [[nodiscard]] QFuture<Result<qint64>> setPrize(const PrizeVersion &prize);

private:
    void look();
    template <class T>
    QFuture<Result<T>> thenLook(QFuture<Result<T>> future);

    const Rights m_rights;
    ClosingModel m_closings;
    int m_days = 62;
};

}
