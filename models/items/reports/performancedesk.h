// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/marksfile.h"
#include "reports/performancemodel.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace banzhang {

class DbWorker;

// The totals of a month, and what is done about them: marks, schemes, outcomes.
class PerformanceDesk final : public QObject
{
    Q_OBJECT

public:
    struct Rights
    {
        bool mayMark = false;   // managers and quality heads: exams, satisfaction
        bool mayDecide = false; // managers: outcomes
        bool maySet = false;    // managers: schemes
    };

    // `month` by any of its days; the worker outlives the desk.
    PerformanceDesk(DbWorker &worker, Rights rights, PerformanceModel::Word word, QDate month,
                    QObject *parent = nullptr);

    [[nodiscard]] PerformanceModel &totals() { return m_totals; }
    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] bool isClosed() const { return m_seen.closedAt.isValid(); }
    [[nodiscard]] QDateTime closedAt() const { return m_seen.closedAt; }
    [[nodiscard]] QDate today() const { return m_seen.today; } // at the site, when it was read
    [[nodiscard]] const std::vector<PerformanceScheme> &schemes() const { return m_seen.schemes; }

    void setMonth(QDate month);
    void refresh();

    // The file of that path, read in the background: nothing is taken yet.
    [[nodiscard]] QFuture<Result<MarkFile>> readFile(const QString &path);
    [[nodiscard]] QFuture<Result<MarkImport>> takeMarks(const QString &file, const MarkFile &read);
    [[nodiscard]] QFuture<Result<qint64>> decide(const PerformanceTotal &total,
                                                 const QString &outcome, const QString &reason);
    [[nodiscard]] QFuture<Result<qint64>> saveScheme(const QString &post, QDate from,
                                                     const std::vector<PerformancePart> &parts);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct Seen
    {
        std::vector<PerformanceTotal> totals;
        std::vector<PerformanceScheme> schemes;
        QDateTime closedAt;
        QDate today;
    };
    template <class T>
    QFuture<Result<T>> thenRefresh(QFuture<Result<T>> future);

    DbWorker &m_worker;
    const Rights m_rights;
    PerformanceModel m_totals;
    QDate m_month;
    Seen m_seen;
    quint64 m_look = 0;
};

}
