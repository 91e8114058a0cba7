// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/qualitystatmodel.h"

namespace banzhang {

class DbWorker;
class PqLink;

// Statistics of quality: the table of a period, the trend of one of its rows, and the items that
// lose most. While an answer is under way only the newest further wish is kept.
class StatDesk final : public QObject
{
    Q_OBJECT

public:
    using Forms = std::vector<std::pair<QString, qint64>>; // title and number

    // Worker and link outlive the desk; the worker should be one that nobody else waits for, the
    // link is the session's, and started by who made it.
    StatDesk(DbWorker &worker, PqLink &link, QualityStatModel::Word word,
             QualityStatModel::Word hint, QObject *parent = nullptr);

    [[nodiscard]] QualityStatModel &stats() { return m_stats; }
    [[nodiscard]] const Forms &forms() const { return m_forms; }
    [[nodiscard]] const StatQuery &query() const { return m_query; } // of what is shown
    [[nodiscard]] const std::vector<StatPoint> &trend() const { return m_trend; }
    [[nodiscard]] const std::vector<QualityStat> &losses() const { return m_losses; }

    // Sheets were submitted or corrected since it was looked at.
    [[nodiscard]] bool isStale() const { return m_isStale; }

    void look(const StatQuery &query);
    // The row's trend over so many periods, of all sheets without a row; then the items of those
    // sheets (of all, when `ofRow` is false).
    void lookCloser(const std::optional<QualityStat> &row, bool ofRow, int periods);

Q_SIGNALS:
    void looked();
    void lookedCloser();
    void staled(); // once; the sums of a year are not made at each sheet
    void failed(const banzhang::Problem &problem);

private:
    struct Table;
    struct Closer;
    [[nodiscard]] StatWhose whoseOf(const QualityStat &row) const;
    void take(const Result<Table> &table);
    void takeCloser(const Result<Closer> &closer);
    void startCloser();

    struct Wish
    {
        std::optional<QualityStat> row;
        bool ofRow = false;
        int periods = 0;
    };

    DbWorker &m_worker;
    QualityStatModel m_stats;
    Forms m_forms;
    StatQuery m_query;
    std::vector<StatPoint> m_trend;
    std::vector<QualityStat> m_losses;
    std::optional<StatQuery> m_next;
    std::optional<Wish> m_wish;
    bool m_isStale = false;
    bool m_isLooking = false;
    bool m_isLookingCloser = false;
};

}
