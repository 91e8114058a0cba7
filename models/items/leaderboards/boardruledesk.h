// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "leaderboards/boardrulemodel.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// The rules of the boards, their prizes, and what the boards reckon with beside them.
class BoardRuleDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    BoardRuleDesk(DbWorker &worker, bool mayChange, BoardRuleModel::Word rule,
                  PrizeModel::Word prize, QObject *parent = nullptr);

    [[nodiscard]] BoardRuleModel &versions() { return m_versions; }
    [[nodiscard]] PrizeModel &prizes() { return m_prizes; }
    [[nodiscard]] const BoardSetting &setting() const { return m_setting; }
    [[nodiscard]] bool mayChange() const { return m_mayChange; } // managers
    // The version by which a board is ranked today; nullptr: none.
    [[nodiscard]] const BoardVersion *inForce(BoardCode code) const;
    void refresh();

    // From a later day on, the first of a period.
    [[nodiscard]] QFuture<Result<void>> save(BoardCode code, const QDate &from,
                                             const BoardRule &rule);
    [[nodiscard]] QFuture<Result<void>> saveSetting(const BoardSetting &setting);
    [[nodiscard]] QFuture<Result<qint64>> setPrize(const PrizeVersion &prize);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);
    void changed(); // something was saved here

private:
    template <class T>
    QFuture<Result<T>> thenLook(QFuture<Result<T>> future);

    DbWorker &m_worker;
    const bool m_mayChange;
    BoardRuleModel m_versions;
    PrizeModel m_prizes;
    BoardSetting m_setting;
    quint64 m_look = 0;
};

}
