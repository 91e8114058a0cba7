// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/honour.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace banzhang {

// The honour wall, a row for each place of honour, newest first; IdRole is its place.
class HonourModel final : public KeyedTable<Honour>
{
    Q_OBJECT

public:
    enum Column { Day, Title, Agent, Figure, Words, Team, ColumnCount };
    enum Role { AgentRole = FirstOwnRole }; // qint64: whose portrait it is
    using Word = std::function<QString(int column, const Honour &honour)>;

    explicit HonourModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Honour &honour) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Honour &honour) const override { return honour.nth; }

    const Word m_word;
};

// The wall by kind, by board, and by words.
class HonourFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HonourFilter(HonourModel &honours, QObject *parent = nullptr);

    void setKind(std::optional<HonourKind> kind); // nothing: all
    void setTitle(const QString &title);          // a board's code; empty: all
    void setText(const QString &text);            // number, name, team, words; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HonourModel &m_honours;
    std::optional<HonourKind> m_kind;
    QString m_title;
    QString m_text;
};

}
