// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/assetdamage.h"
#include "attendance/inspection.h"
#include "common/keyedtable.h"

#include <functional>

namespace banzhang {

// Inspections, a row each; IdRole is the inspection.
class InspectionModel final : public KeyedTable<Inspection>
{
    Q_OBJECT

public:
    enum Column { At, Kind, Where, Agent, Faults, Fen, What, By, Photo, Note, ColumnCount };
    using Word = std::function<QString(int column, const Inspection &inspection)>;

    explicit InspectionModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const Inspection &one) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Inspection &one) const override { return one.id; }

    const Word m_word;
};

// Work to be done again, what needs somebody first; IdRole is the task.
class RedoModel final : public KeyedTable<RedoTask>
{
    Q_OBJECT

public:
    enum Column { Stage, Clock, What, Agent, Faults, Due, Done, Rechecked, Remark, ColumnCount };
    using Word = std::function<QString(int column, const RedoTask &task)>;
    using Now = std::function<QDateTime()>;

    RedoModel(Word word, Now now, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const RedoTask &task) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const RedoTask &task) const override { return task.id; }

    const Word m_word;
    const Now m_now;
};

// Damages, a row each; IdRole is the damage.
class DamageModel final : public KeyedTable<AssetDamage>
{
    Q_OBJECT

public:
    enum Column {
        On,
        Agent,
        Asset,
        Amount,
        Paid,
        Open,
        Payments,
        Statement,
        Signature,
        By,
        ColumnCount
    };
    using Word = std::function<QString(int column, const AssetDamage &damage)>;

    explicit DamageModel(Word word, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant cell(int column, int role, const AssetDamage &damage) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const AssetDamage &damage) const override { return damage.id; }

    const Word m_word;
};

}
