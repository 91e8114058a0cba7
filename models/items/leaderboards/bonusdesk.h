// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/awarddesk.h"
#include "leaderboards/bonusmodel.h"

#include <QFuture>

namespace banzhang {

// The bonus points of a month: who has how many and what for, how they are spread, and giving them.
class BonusDesk final : public AwardDesk
{
    Q_OBJECT

public:
    struct Rights
    {
        bool mayGive = false; // leaders, to their own teams
        bool maySet = false;  // managers: the range
    };
    struct Words
    {
        BonusModel::Word member;
        BonusSpreadModel::Word spread;
    };

    // `month` by any of its days.
    BonusDesk(DbWorker &worker, Rights rights, Words words, QDate month, QObject *parent = nullptr);

    [[nodiscard]] BonusModel &members() { return m_members; }
    [[nodiscard]] BonusSpreadModel &spreads() { return m_spreads; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] const BonusTerms &terms() const { return m_terms; }
    [[nodiscard]] QDate month() const { return m_month; }
    // Members that the reader may give points and who have none.
    [[nodiscard]] int openCount() const;
    void setMonth(QDate month);

    void refresh() override;

    [[nodiscard]] QFuture<Result<qint64>> give(const BonusMember &member, const BonusDraft &draft);
    [[nodiscard]] QFuture<Result<std::vector<BonusVersion>>> history(const BonusMember &member);
    [[nodiscard]] QFuture<Result<void>> setRange(int least, int most);

private:
    const Rights m_rights;
    BonusModel m_members;
    BonusSpreadModel m_spreads;
    BonusTerms m_terms;
    QDate m_month;
};

}
