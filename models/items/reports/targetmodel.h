// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "reports/figuretarget.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// A version of a target as it stands on a day.
struct TargetLine
{
    enum class State {
        Queues, // the service level's: it stands with the queues
        InForce,
        Later,
        Past
    } state = State::InForce;
    FigureTarget target;

    bool operator==(const TargetLine &) const = default;
};

[[nodiscard]] TargetLine::State targetStateOn(const FigureTarget &target, QDate day);

// Targets of key figures with their dates; IdRole is the version. What is past is quiet.
class TargetModel final : public KeyedTable<TargetLine>
{
    Q_OBJECT

public:
    enum Column { Figure, Place, Target, Margin, From, Until, State, MadeBy, ColumnCount };
    // Words of a cell, or of a head (nullptr).
    using Word = std::function<QString(int column, const TargetLine *line)>;

    explicit TargetModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const TargetLine &line) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const TargetLine &line) const override
    {
        return line.target.targetId;
    }

    const Word m_word;
};

// Of these what holds now or later, or all.
class TargetFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TargetFilter(TargetModel &targets, QObject *parent = nullptr);

    void setPastToo(bool isPastToo);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TargetModel &m_targets;
    bool m_isPastToo = false;
};

}
