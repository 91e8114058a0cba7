// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/bonuspoints.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace banzhang {

// Members with their bonus points of a month; IdRole is BonusMember::key(). A reason that stands
// with another one's points too is marked.
class BonusModel final : public KeyedTable<BonusMember>
{
    Q_OBJECT

public:
    enum Column { Team, Agent, Points, Reason, GivenBy, GivenAt, ColumnCount };
    using Word = std::function<QString(int column, const BonusMember &member)>;

    explicit BonusModel(Word word, QObject *parent = nullptr);

    void setMembers(std::vector<BonusMember> members);

private:
    [[nodiscard]] QVariant cell(int column, int role, const BonusMember &member) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const BonusMember &member) const override { return member.key(); }

    const Word m_word;
    QSet<qint64> m_repeated;
};

// Members by team, by whether they have points, and by words.
class BonusFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BonusFilter(BonusModel &members, QObject *parent = nullptr);

    void setTeam(const QString &team);          // empty: all
    void setGiven(std::optional<bool> isGiven); // nothing: all
    void setText(const QString &text);          // number, name, reason; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    BonusModel &m_members;
    QString m_team;
    std::optional<bool> m_isGiven;
    QString m_text;
};

// Sum, mean and spread, a row for each team and leader.
class BonusSpreadModel final : public KeyedTable<std::pair<qint64, BonusSpread>>
{
    Q_OBJECT

public:
    enum Column { Team, Leader, Given, Sum, Mean, Deviation, Range, ColumnCount };
    using Word = std::function<QString(int column, const BonusSpread &spread)>;

    explicit BonusSpreadModel(Word word, QObject *parent = nullptr);

    void setSpreads(const std::vector<BonusSpread> &spreads);

private:
    using Row = std::pair<qint64, BonusSpread>; // its place, the spread
    [[nodiscard]] QVariant cell(int column, int role, const Row &row) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Row &row) const override { return row.first; }

    const Word m_word;
};

}
