// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "leaderboards/praise.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Praise, a row each; IdRole is the praise.
class PraiseModel final : public KeyedTable<Praise>
{
    Q_OBJECT

public:
    enum Column { Day, Agent, Example, ShownBy, PraisedBy, Team, State, ColumnCount };
    using Word = std::function<QString(int column, const Praise &praise)>;

    explicit PraiseModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Praise &praise) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Praise &praise) const override { return praise.id; }

    const Word m_word;
};

// Praise by team and by words; what was taken back is shown when it is asked for.
class PraiseFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PraiseFilter(PraiseModel &praise, QObject *parent = nullptr);

    void setTeam(const QString &team); // empty: all
    void setText(const QString &text); // number, name, example; empty: all
    void setWithdrawnShown(bool isShown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PraiseModel &m_praise;
    QString m_team;
    QString m_text;
    bool m_isWithdrawnShown = false;
};

}
