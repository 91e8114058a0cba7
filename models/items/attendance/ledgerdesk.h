// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/ledgermodel.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// The ledger of a month: everybody's sums, an agent's entries, booking, reversing and closing.
class LedgerDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    LedgerDesk(DbWorker &worker, bool mayBook, AgentMonthModel::Word agentWord,
               LedgerModel::Word entryWord, QObject *parent = nullptr);
    ~LedgerDesk() override;

    [[nodiscard]] AgentMonthModel &agents() { return m_agents; }
    [[nodiscard]] LedgerModel &entries() { return m_entries; }
    [[nodiscard]] const MonthState &state() const { return m_state; }
    [[nodiscard]] bool mayBook() const { return m_mayBook; } // managers
    [[nodiscard]] QDate month() const { return m_month; }
    void setMonth(QDate month);    // any day of it
    void setAgent(qint64 agentId); // whose entries are listed; 0: everybody's

    void follow();
    void rest();
    void refresh();

    [[nodiscard]] QFuture<Result<qint64>> add(qint64 agentId, QDate on, LedgerKind kind, qint64 fen,
                                              int points, const QString &note, const QString &key);
    [[nodiscard]] QFuture<Result<qint64>> reverse(qint64 entryId, const QString &why);
    [[nodiscard]] QFuture<Result<void>> close(bool undecidedToo);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct Month
    {
        std::vector<AgentMonth> agents;
        std::vector<LedgerEntry> entries;
        MonthState state;
    };

    DbWorker &m_worker;
    const bool m_mayBook;
    AgentMonthModel m_agents;
    LedgerModel m_entries;
    MonthState m_state;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_month;
    qint64 m_agentId = 0;
    quint64 m_generation = 0;
};

}
