// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "common/result.h"
#include "floor/floorsnapshot.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace banzhang {

class DbWorker;
class PqLink;

// The server is out of reach. Times are the server's, counted on from its last word; only before
// its first word they are the desk's.
struct FloorOutage
{
    QDateTime since;
    QString why;
    QDateTime nextAttemptAt; // null while an attempt is under way
    int nextAttempt = 1;     // its number

    bool operator==(const FloorOutage &) const = default;
};

// Keeps a board in step with the database: listens, fetches what changed, at most twenty times a
// second and never two fetches at once; queues, waiting callers and what concerns other teams only
// up to four times a second; everything anew every thirty seconds, at the site's midnight and after
// every reconnection. The busier the server the rarer. Belongs to the GUI's thread; the fetches run
// on the worker's.
class FloorFeed final : public QObject
{
    Q_OBJECT

public:
    // The worker must outlive the feed. Nothing is asked before setActive(true).
    explicit FloorFeed(DbWorker &worker, QObject *parent = nullptr);
    ~FloorFeed() override;

    void setActive(bool active);
    void reconnectNow();
    [[nodiscard]] bool isOnline() const { return m_isOnline; }
    // The server's time, counted on from its last word.
    [[nodiscard]] QDateTime serverNow() const;

Q_SIGNALS:
    void snapshot(const FloorSnapshot &snapshot);
    // Alarms of this board's teams or of a queue were raised, changed, ended or taken on.
    void alarmsMoved();
    void steps(const QHash<AgentId, std::vector<StateStep>> &steps);
    void online();
    // At every failed attempt anew.
    void offline(const FloorOutage &outage);
    // The server answered, but refused: the role has no live floor, or the schema is another.
    void refused(const Problem &problem);

private:
    enum class Want { Nothing, Surroundings, Delta, Full };

    void onLinked();
    void onNotified(const QString &payload);
    [[nodiscard]] bool concernsMe(const QString &teams) const;
    void want(Want kind);
    [[nodiscard]] qint64 restUntilDue() const;
    void fetchSoon();
    void fetch();
    void onFetched(quint64 generation, const Result<FloorSnapshot> &answer);
    void setGaps(bool withSurroundings);
    void take(FloorSnapshot snapshot);
    void refuse(const Problem &problem);
    void comeOnline();
    void carryUsual(FloorSnapshot &snapshot);
    void carrySurroundings(FloorSnapshot &snapshot);
    void noteTeams(const FloorSnapshot &snapshot);
    void armMidnight(const FloorSnapshot &snapshot);
    void noteLateness(const FloorSnapshot &snapshot);
    void fetchSteps(std::vector<AgentId> agents, const QDateTime &since);
    void goOffline(const QString &why);
    [[nodiscard]] QDateTime nextAttemptAt() const;

    DbWorker &m_worker;
    PqLink *m_link;
    bool m_isActive = false;
    bool m_isOnline = false;
    bool m_isFetching = false;
    Want m_want = Want::Nothing;
    quint64 m_generation = 0; // an answer of an older one is dropped
    qint64 m_horizon = 0;
    std::optional<FloorOutage> m_outage;
    QDateTime m_serverNow;             // the server's last word
    QElapsedTimer m_sinceWord;         // how long ago that was
    QElapsedTimer m_sinceFetch;        // since the last fetch began
    qint64 m_workBefore = 0;           // what the look before the last took, in milliseconds
    qint64 m_gap = 0;                  // from one fetch's begin to the next, in milliseconds
    QElapsedTimer m_sinceSurroundings; // since the last fetch of them began
    qint64 m_surroundingsGap = 0;
    FloorSnapshot m_surroundings; // of the last look that had them; without agents
    QSet<QString> m_teams;        // of the agents on this board, as notifications write them
    bool m_isWholeSite = true;
    QDateTime m_stepsUntil; // strips are known up to here
    bool m_isFetchingSteps = false;
    bool m_wantsSteps = false;                   // a full look came while they were being fetched
    qint64 m_lateBatches = -1;                   // of all feeds, at the last look
    QHash<QueueId, std::array<int, 48>> m_usual; // of the last full look
    QTimer m_soon;                               // the next fetch, when the last was a moment ago
    QTimer m_poll; // signs of life of the feeds come without a notification
    QTimer m_full;
    QTimer m_midnight;
    QTimer m_settled;  // a feed has caught up: strips are asked for whole
    QTimer m_patience; // a fetch that never answers
    QTimer m_retry;    // the link is there, the worker's connection is not
    int m_retries = 0;
};

}
