// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "common/tablemodel.h"
#include "floor/appraisal.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// The farthest from its bound first.
struct OddFigureKey
{
    double severity = 0;
    QString agentNo;
    FigureMetric metric = FigureMetric::RingAverage;

    friend bool operator<(const OddFigureKey &a, const OddFigureKey &b)
    {
        return std::tie(b.severity, a.agentNo, a.metric)
               < std::tie(a.severity, b.agentNo, b.metric);
    }
};

// Who is outside on a day, and why.
class OddFigureModel final : public TableModel<OddFigure, OddFigureKey>
{
    Q_OBJECT

public:
    enum Column {
        Agent,
        Team,
        Metric,
        Figure,
        Bound,
        Beyond,
        Calls,
        Standard,
        Points,
        Entry,
        ColumnCount
    };
    using Word = std::function<QString(FigureMetric)>;

    // The words for what is measured are the user interface's.
    explicit OddFigureModel(Word metricWord, QObject *parent = nullptr);

    void replace(std::vector<OddFigure> figures) { replaceRows(std::move(figures)); }
    [[nodiscard]] const OddFigure *at(const QModelIndex &index) const;

private:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int column, int role, const OddFigure &odd) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] OddFigureKey keyOf(const OddFigure &odd) const override
    {
        return {odd.severity(), odd.agentNo, odd.metric};
    }
    [[nodiscard]] QList<int> rolesOf(int column) const override;
    [[nodiscard]] QString text(int column, const OddFigure &odd) const;

    const Word m_metricWord;
};

// "at most 10 s", "at least 20".
[[nodiscard]] QString boundText(FigureUnit unit, qint64 hundredths, bool isAbove);

// Of one figure, of one team, or both.
class OddFigureFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OddFigureFilter(OddFigureModel &model, QObject *parent = nullptr);

    void setMetric(std::optional<FigureMetric> metric);
    void setTeam(TeamId team); // 0: all
    [[nodiscard]] const OddFigure *at(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OddFigureModel &m_model;
    std::optional<FigureMetric> m_metric;
    TeamId m_team{};
};

}
