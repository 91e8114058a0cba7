// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/awarddesk.h"
#include "leaderboards/praisemodel.h"

#include <QFuture>

namespace banzhang {

// The daily praise: listed, written, taken back; and the days on which there was none (#27).
class PraiseDesk final : public AwardDesk
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>; // the day at the site

    PraiseDesk(DbWorker &worker, bool mayPraise, PraiseModel::Word word, Today today,
               QObject *parent = nullptr);

    [[nodiscard]] PraiseModel &praise() { return m_praise; }
    [[nodiscard]] bool mayPraise() const { return m_mayPraise; }
    // Of the days shown, up to today, the last one first.
    [[nodiscard]] const std::vector<QDate> &gaps() const { return m_gaps; }
    [[nodiscard]] bool isMissingToday() const;
    void setDays(int days); // the last so many

    void refresh() override;

    [[nodiscard]] QFuture<Result<std::vector<AwardAgent>>> agents(QDate day);
    [[nodiscard]] QFuture<Result<std::vector<PraiseCall>>> calls(qint64 agentId, QDate day);
    [[nodiscard]] QFuture<Result<qint64>> write(const PraiseDraft &draft);
    [[nodiscard]] QFuture<Result<void>> withdraw(qint64 praiseId, const QString &why);

private:
    const bool m_mayPraise;
    PraiseModel m_praise;
    const Today m_today;
    std::vector<QDate> m_gaps;
    int m_days = 31;
};

}
