// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "floor/alarmmodel.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QTimer>

namespace banzhang {

class DbWorker;
class FloorFeed;
struct FloorSnapshot;

// The alarms of the reader's floor and the rules behind them, in step with the board: looked at
// when the database tells that some moved, at most three times a second, and with each full look.
class AlarmDesk final : public QObject
{
    Q_OBJECT

public:
    // Worker and feed outlive the desk.
    AlarmDesk(DbWorker &worker, FloorFeed &feed, AlarmModel::Word kindWord,
              QObject *parent = nullptr);
    ~AlarmDesk() override;

    // Nobody took them on yet; taken on and not over.
    [[nodiscard]] AlarmModel &open() { return m_open; }
    [[nodiscard]] AlarmModel &taken() { return m_taken; }
    [[nodiscard]] const FloorRules &rules() const { return m_rules; }
    // The level of each agent who is in alarm: 1 amber, 2 red.
    [[nodiscard]] const QHash<AgentId, int> &levels() const { return m_levels; }
    [[nodiscard]] int openRed() const { return m_openRed; }

    QFuture<Result<void>> acknowledge(AlarmId alarm, const QString &note);
    QFuture<Result<std::vector<FloorAlarm>>> history(const AlarmQuery &query);
    void reload(); // everything anew

Q_SIGNALS:
    void changed();
    void rulesChanged();
    // Raised since the last look; the first look tells none.
    void raised(const std::vector<FloorAlarm> &alarms);
    void failed(const banzhang::Problem &problem);

private:
    struct Look;
    void follow(const FloorSnapshot &snapshot);
    void fetchSoon();
    void fetch();
    void take(const Look &look);
    void show();

    DbWorker &m_worker;
    AlarmModel m_open;
    AlarmModel m_taken;
    FloorRules m_rules;
    QHash<AlarmId, FloorAlarm> m_alarms; // all that last
    QHash<AgentId, int> m_levels;
    int m_openRed = 0;
    qint64 m_horizon = 0;
    bool m_hasLooked = false;
    bool m_isFetching = false;
    bool m_wantsMore = false;
    bool m_wantsFull = true;
    QTimer m_soon;
};

}
