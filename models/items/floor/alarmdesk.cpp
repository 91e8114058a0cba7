// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/alarmdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/alarmstore.h"
#include "floor/floorfeed.h"
#include "floor/rulestore.h"

namespace banzhang {
namespace {

constexpr int gapMs = 300;

}

struct AlarmDesk::Look
{
    AlarmLook alarms;
    std::optional<FloorRules> rules; // of a full look
};

AlarmDesk::AlarmDesk(DbWorker &worker, FloorFeed &feed, AlarmModel::Word kindWord, QObject *parent)
    : QObject(parent), m_worker(worker), m_open(kindWord), m_taken(std::move(kindWord))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gapMs);
    connect(&m_soon, &QTimer::timeout, this, &AlarmDesk::fetch);
    connect(&feed, &FloorFeed::snapshot, this, &AlarmDesk::follow);
    connect(&feed, &FloorFeed::alarmsMoved, this, &AlarmDesk::fetchSoon);
}

AlarmDesk::~AlarmDesk() = default;

void AlarmDesk::follow(const FloorSnapshot &snapshot)
{
    m_open.setSiteOffset(snapshot.siteOffsetSeconds);
    m_taken.setSiteOffset(snapshot.siteOffsetSeconds);
    m_wantsFull = m_wantsFull || snapshot.full;
    if (!m_hasLooked || snapshot.full)
        fetch();
    else if (m_wantsFull) // the last look failed
        fetchSoon();
}

void AlarmDesk::fetchSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AlarmDesk::reload()
{
    m_wantsFull = true;
    fetch();
}

void AlarmDesk::fetch()
{
    m_wantsMore = m_isFetching;
    if (m_isFetching)
        return;
    m_isFetching = true;
    const qint64 horizon = std::exchange(m_wantsFull, false) ? 0 : m_horizon;
    const auto read = [horizon](Connection &connection) {
        Look look;
        look.alarms = AlarmStore().fetch(connection, horizon);
        if (horizon == 0)
            look.rules = RuleStore().rules(connection);
        return look;
    };
    whenDone(m_worker.run(read), this, [this](const Result<Look> &look) {
        m_isFetching = false;
        if (look) {
            take(*look);
        } else {
            m_wantsFull = true;
            Q_EMIT failed(look.error());
        }
        if (std::exchange(m_wantsMore, false))
            m_soon.start();
    });
}

void AlarmDesk::take(const Look &look)
{
    const bool wentBack = look.alarms.horizon < m_horizon; // the database was restored
    m_horizon = look.alarms.horizon;
    if (wentBack && !look.alarms.full)
        return reload();
    const QHash<AlarmId, FloorAlarm> before = m_alarms;
    if (look.alarms.full)
        m_alarms.clear();
    std::vector<FloorAlarm> fresh;
    for (const FloorAlarm &alarm : look.alarms.alarms) {
        if (!alarm.isOpen()) {
            m_alarms.remove(alarm.id);
            continue;
        }
        if (!before.contains(alarm.id) && !alarm.isAcknowledged())
            fresh.push_back(alarm);
        m_alarms.insert(alarm.id, alarm);
    }
    if (look.rules && *look.rules != m_rules) {
        m_rules = *look.rules;
        Q_EMIT rulesChanged();
    }
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (isFirst || m_alarms != before)
        show();
    if (!isFirst && !fresh.empty())
        Q_EMIT raised(fresh);
}

void AlarmDesk::show()
{
    std::vector<FloorAlarm> open;
    std::vector<FloorAlarm> taken;
    m_levels.clear();
    m_openRed = 0;
    for (const FloorAlarm &alarm : std::as_const(m_alarms)) {
        (alarm.isAcknowledged() ? taken : open).push_back(alarm);
        m_openRed += !alarm.isAcknowledged() && alarm.level == 2;
        if (!alarm.isOfQueue())
            m_levels[alarm.agentId] = std::max(m_levels.value(alarm.agentId), alarm.level);
    }
    m_open.replace(std::move(open));
    m_taken.replace(std::move(taken));
    Q_EMIT changed();
}

QFuture<Result<void>> AlarmDesk::acknowledge(AlarmId alarm, const QString &note)
{
    auto future = m_worker.run([alarm, note](Connection &connection) {
        AlarmStore().acknowledge(connection, alarm, note);
    });
    // Also when somebody was first: then the board should know.
    whenDone(future, this, [this](const Result<void> &) { fetch(); });
    return future;
}

QFuture<Result<std::vector<FloorAlarm>>> AlarmDesk::history(const AlarmQuery &query)
{
    return m_worker.run(
        [query](Connection &connection) { return AlarmStore().history(connection, query); });
}

}
