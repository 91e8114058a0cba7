// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "quality/samplepick.h"

namespace banzhang {

// Sampling plans with the state of the period that runs; IdRole is the PlanId.
class PlanModel final : public KeyedTable<SamplingPlan>
{
    Q_OBJECT

public:
    enum Column { Name, Progress, Reason, State, ColumnCount };

    explicit PlanModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}
    void setToday(QDate today) { m_today = today; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const SamplingPlan &plan) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const SamplingPlan &plan) const override { return number(plan.id); }
    [[nodiscard]] QString text(const SamplingPlan &plan, int column) const;

    QDate m_today;
};

// Planned against done, an agent or an inspector a row; IdRole is his key.
class ProgressModel final : public KeyedTable<SampleProgress>
{
    Q_OBJECT

public:
    enum Column { Who, Team, Needed, Found, Done, Remaining, Overdue, Skipped, Share, ColumnCount };

    explicit ProgressModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}

private:
    [[nodiscard]] QVariant cell(int column, int role, const SampleProgress &line) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const SampleProgress &line) const override { return line.id; }
};

// The picks of a draw; IdRole is the PickId.
class PickModel final : public KeyedTable<SamplePick>
{
    Q_OBJECT

public:
    enum Column {
        State,
        At,
        Agent,
        Team,
        Queue,
        Length,
        Reason,
        Detail,
        Inspector,
        Due,
        Why,
        ColumnCount
    };

    explicit PickModel(QObject *parent = nullptr) : KeyedTable(ColumnCount, parent) {}
    // How far the site's clock is from UTC.
    void setSiteOffset(int seconds) { m_offset = seconds; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const SamplePick &pick) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const SamplePick &pick) const override { return number(pick.id); }
    [[nodiscard]] QString text(const SamplePick &pick, int column) const;

    int m_offset = 0;
};

}
