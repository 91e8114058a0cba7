// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "leaderboards/noticemodel.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What the user interface says of notices.
struct NoticeWords
{
    NoticeModel::Word notice;
    NoticeReaderModel::Word reader;
    TeamCoverageModel::Word coverage;
};

// Notices, how far they came, and who is told now (M2, M3, #68).
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk. `mayPublish`: leaders and managers, who tick as well.
    NoticeDesk(DbWorker &worker, bool mayPublish, const NoticeWords &words,
               NoticeModel::Today today, QObject *parent = nullptr);
    ~NoticeDesk() override;

    [[nodiscard]] NoticeModel &notices() { return m_notices; }
    [[nodiscard]] NoticeReaderModel &readers() { return m_readers; }
    [[nodiscard]] TeamCoverageModel &coverage() { return m_coverage; }
    [[nodiscard]] bool mayPublish() const { return m_mayPublish; }
    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] int openCount() const; // in force and not told to all

    void follow();
    void rest();
    void refresh();
    void look(qint64 id); // at the coverage of that one; 0: of none

    using Teams = std::vector<std::pair<qint64, QString>>;
    [[nodiscard]] QFuture<Result<Teams>> teams();
    [[nodiscard]] QFuture<Result<qint64>> publish(const Notice &notice);
    [[nodiscard]] QFuture<Result<int>> tick(const std::vector<qint64> &agents);
    // His choice to each question, from 0: all or none are ticked. Returns how many are right.
    [[nodiscard]] QFuture<Result<int>> answer(qint64 agentId, const std::vector<int> &choices);

Q_SIGNALS:
    void listed();
    void coverageChanged();
    void failed(const banzhang::Problem &problem);

private:
    void load();

    DbWorker &m_worker;
    const bool m_mayPublish;
    const NoticeModel::Today m_today;
    NoticeModel m_notices;
    NoticeReaderModel m_readers;
    TeamCoverageModel m_coverage;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    qint64 m_looked = 0;
    quint64 m_listing = 0;
    quint64 m_loading = 0;
};

}
