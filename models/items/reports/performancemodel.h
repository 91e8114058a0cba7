// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "reports/performance.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace banzhang {

// Totals of a month: agents, leaders (of a team) and teams. A column for each metric; which of
// them a month has is for the view to choose. IdRole is keyOf().
class PerformanceModel final : public KeyedTable<PerformanceTotal>
{
    Q_OBJECT

public:
    enum Column { Place, Post, AgentNo, Name, Team, Total, FirstMetric };
    static constexpr int metrics = int(PerformanceMetric::LeaderPoints) + 1;
    static constexpr int Missing = FirstMetric + metrics;
    static constexpr int Outcome = Missing + 1;
    static constexpr int ColumnCount = Outcome + 1;
    // Words of a cell that are no figure: post, metrics' heads and gaps, outcome; of the place, why
    // there is none.
    using Word = std::function<QString(int column, const PerformanceTotal *total)>;

    explicit PerformanceModel(Word word, QObject *parent = nullptr);

    // The metric of a column; nothing for the others.
    [[nodiscard]] static std::optional<PerformanceMetric> metricOf(int column);
    [[nodiscard]] static qint64 key(const PerformanceTotal &total);

private:
    [[nodiscard]] QVariant cell(int column, int role, const PerformanceTotal &total) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const PerformanceTotal &total) const override { return key(total); }
    [[nodiscard]] QVariant sortValue(int column, const PerformanceTotal &total) const;

    const Word m_word;
};

// Totals by team, post, whether parts are missing, and words.
class PerformanceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PerformanceFilter(PerformanceModel &totals, QObject *parent = nullptr);

    void setTeam(const QString &team); // empty: all
    void setPost(const QString &post); // empty: all
    void setGapsOnly(bool isGapsOnly);
    void setText(const QString &text); // number, name; empty: all

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PerformanceModel &m_totals;
    QString m_team;
    QString m_post;
    bool m_isGapsOnly = false;
    QString m_text;
};

}
