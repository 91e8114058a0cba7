// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgridmodel.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

namespace banzhang {

class DbWorker;
class PqLink;

// The months of teams, and from them a day or a year of one agent.
class MonthGridDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    MonthGridDesk(DbWorker &worker, const MonthGridModel::Words &words, QObject *parent = nullptr);
    ~MonthGridDesk() override;

    [[nodiscard]] MonthGridModel &grid() { return m_grid; }
    [[nodiscard]] const MonthGridModel::Words &words() const { return m_words; }
    [[nodiscard]] QDate month() const { return m_month; }
    void setMonth(QDate month); // any day of it; read as soon as somebody looks

    // While somebody looks the grid follows the database at once.
    void follow();
    void rest();
    void refresh();

    [[nodiscard]] QFuture<Result<AttendanceDay>> loadDay(qint64 agentId, QDate day);
    [[nodiscard]] QFuture<Result<AgentYear>> loadYear(qint64 agentId, int year);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    DbWorker &m_worker;
    const MonthGridModel::Words m_words;
    MonthGridModel m_grid;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_month;
    quint64 m_generation = 0;
};

}
