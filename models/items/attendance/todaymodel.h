// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/today.h"
#include "common/keyedtable.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace banzhang {

// Shifts of this moment, a row each; IdRole is the shift instance.
class TodayModel final : public KeyedTable<StandingNow>
{
    Q_OBJECT

public:
    enum Column { Standing_, Agent, Team, Shift, Starts, FirstIn, Signed, Duty, ColumnCount };
    using Word = std::function<QString(int column, const StandingNow &standing)>;

    explicit TodayModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const StandingNow &standing) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const StandingNow &standing) const override
    {
        return standing.shiftInstanceId;
    }

    const Word m_word;
};

// Those that need a look, or one standing, or all; of a team.
class TodayFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TodayFilter(TodayModel &standings, QObject *parent = nullptr);

    void setNeedsLook(bool only);
    void setStanding(std::optional<Standing> standing); // none: all
    void setTeam(const QString &team);                  // empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TodayModel &m_standings;
    std::optional<Standing> m_standing;
    QString m_team;
    bool m_needsLook = false;
};

}
