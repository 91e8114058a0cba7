// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/boardclosing.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace banzhang {

// Closed periods, a row for each champion; IdRole is the row's key. Words are the user interface's.
class ClosingModel final : public KeyedTable<BoardClosing>
{
    Q_OBJECT

public:
    enum Column {
        Period,
        Board,
        Champion,
        Value,
        Prize,
        State,
        Adjustments,
        Team,
        Orders,
        Closed,
        ColumnCount
    };
    using Word = std::function<QString(int column, const BoardClosing &closing)>;

    explicit ClosingModel(Word word, QObject *parent = nullptr);

    // Of a champion, or of a period without one.
    [[nodiscard]] static qint64 keyFor(const BoardClosing &closing);

private:
    [[nodiscard]] QVariant cell(int column, int role, const BoardClosing &closing) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const BoardClosing &closing) const override
    {
        return keyFor(closing);
    }

    const Word m_word;
};

// Closings by board, by what is to be done with them, and by name.
class ClosingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { ToHandOut, ToSign, ToSpeak, Adjusted, Without };

    explicit ClosingFilter(ClosingModel &closings, QObject *parent = nullptr);

    void setBoard(const QString &code);     // empty: all
    void setShow(std::optional<Show> show); // nothing: all
    void setText(const QString &text);      // number, name, team; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isShown(const BoardClosing &closing) const;

    ClosingModel &m_closings;
    QString m_board;
    std::optional<Show> m_show;
    QString m_text;
};

}
