// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "leaderboards/boardlook.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// The rows of a board, those without a place too; IdRole is the agent, or the team. Sorted by the
// column Place they stand in the board's order.
class BoardModel final : public TableModel<BoardPlace, qint64>
{
    Q_OBJECT

public:
    enum Column { Place, Change, Who, Figure, Value, Count, Team, Reached, Reason, ColumnCount };
    enum Role {
        ShareRole = FirstOwnRole, // double, 0 to 1: of the best value
        SpanRole,                 // QVariantList of low, value, high, 0 to 1 of the board's scale
        BracketRole,              // int: 0 none, 1 its first place, 2 between, 3 its last
        OwnRole                   // bool: of a team that the reader leads
    };
    using Word = std::function<QString(int column, const BoardPlace &place, const BoardLook &look)>;
    using Tip = Word;

    BoardModel(Word word, Tip tip, QObject *parent = nullptr);

    void replace(BoardLook look);
    void setOwnTeams(const QSet<qint64> &teams);
    [[nodiscard]] const BoardLook &look() const { return m_look; }
    [[nodiscard]] const BoardPlace *find(qint64 id) const;
    // The ends of the scale on which intervals are painted: round values around all of them.
    [[nodiscard]] std::pair<double, double> scale() const { return m_scale; }
    [[nodiscard]] int placed() const { return m_placed; }

Q_SIGNALS:
    void replaced();

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const BoardPlace &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const BoardPlace &one) const override { return one.id(); }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QVariant sortOf(int column, const BoardPlace &one) const;
    [[nodiscard]] QVariant spanOf(const BoardPlace &one) const;
    void findScale();

    const Word m_word;
    const Tip m_tip;
    BoardLook m_look;
    QSet<qint64> m_own;
    QHash<qint64, int> m_brackets; // parts, by the row's key
    std::pair<double, double> m_scale{0, 1};
    int m_placed = 0;
};

// The places, or those without one, in their order. A search leaves who it finds and the places
// next to him (B1).
class BoardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    BoardFilter(BoardModel &model, bool isPlaced, QObject *parent = nullptr);

    void setText(const QString &text);
    // The first whom the text finds; 0: nobody.
    [[nodiscard]] qint64 found() const { return m_found; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void look();

    BoardModel &m_model;
    const bool m_isPlaced;
    QString m_text;
    QSet<int> m_orders;
    qint64 m_found = 0;
};

}
