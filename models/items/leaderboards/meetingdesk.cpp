// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingdesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "leaderboards/meetingrecordstore.h"
#include "leaderboards/meetingseriesstore.h"
#include "leaderboards/meetingstore.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int soonMs = 100;   // what comes in one go is read once
constexpr int daysAhead = 14; // that meetings are made ahead

}

MeetingDesk::MeetingDesk(DbWorker &worker, MeetingRights rights, const MeetingWords &words,
                         Today today, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_today(std::move(today)),
      m_meetings(words.meeting), m_guests(words.guest), m_actions(words.action, m_today),
      m_from(m_today()), m_to(m_from)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        list(false);
        load();
    });
}

MeetingDesk::~MeetingDesk() = default;

int MeetingDesk::missedCount() const
{
    return int(std::ranges::count(m_meetings.rows(), MeetingState::Missed, &Meeting::state));
}

void MeetingDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("banzhang_meeting"));
        connect(m_link.get(), &PqLink::connected, this, [this] { m_soon.start(); });
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &) { m_soon.start(); });
    }
    m_link->start();
    refresh();
}

void MeetingDesk::rest()
{
    m_link.reset();
}

void MeetingDesk::setDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    refresh();
}

void MeetingDesk::refresh()
{
    list(m_rights.mayMake);
    load();
}

void MeetingDesk::list(bool makes)
{
    const QDate today = m_today();
    const QDate from = std::min(m_from, today.addDays(-daysBack));
    const QDate to = std::max(m_to, today);
    const auto read = [from, to, today, makes](Connection &connection) {
        const MeetingStore store;
        if (makes)
            store.make(connection, std::max(from, today.addDays(-daysBack)),
                       std::min(to, today.addDays(daysAhead)));
        return store.list(connection, from, to);
    };
    whenDone(m_worker.run(read), this,
             [this, listing = ++m_listing](const Result<std::vector<Meeting>> &meetings) {
                 if (listing != m_listing)
                     return;
                 if (!meetings)
                     return Q_EMIT failed(meetings.error());
                 m_meetings.replace(*meetings);
                 Q_EMIT listed();
             });
}

void MeetingDesk::look(qint64 id)
{
    m_looked = id;
    load();
}

void MeetingDesk::load()
{
    const quint64 loading = ++m_loading;
    if (m_looked == 0) {
        m_sheet = {};
        m_guests.replace({});
        m_actions.replace({});
        return Q_EMIT sheetChanged();
    }
    const auto read = [id = m_looked](Connection &connection) {
        return connection.readTogether(
            [id](Connection &open) { return MeetingStore().load(open, id); });
    };
    whenDone(m_worker.run(read), this, [this, loading](const Result<MeetingSheet> &sheet) {
        if (loading != m_loading)
            return;
        if (!sheet)
            return Q_EMIT failed(sheet.error());
        m_sheet = *sheet;
        m_guests.replace(m_sheet.guests);
        m_actions.replace(m_sheet.actions);
        Q_EMIT sheetChanged();
    });
}

// Whatever came of it, what there is now is looked at again.
template <class Deed>
auto MeetingDesk::perform(Deed deed)
{
    auto future = m_worker.run(std::move(deed));
    using Outcome = std::decay_t<decltype(future.result())>;
    whenDone(future, this, [this](const Outcome &) {
        list(false);
        load();
    });
    return future;
}

QFuture<Result<int>> MeetingDesk::step(MeetingStep step)
{
    return perform([id = m_sheet.meeting.id, revision = m_sheet.meeting.revision, step](
                       Connection &open) { return MeetingStore().step(open, id, revision, step); });
}

QFuture<Result<void>> MeetingDesk::cancel(qint64 id, const QString &why)
{
    return perform([id, why](Connection &open) { MeetingStore().cancel(open, id, why); });
}

QFuture<Result<std::vector<HostCandidate>>> MeetingDesk::hosts(qint64 id)
{
    return m_worker.run([id](Connection &open) { return MeetingStore().hosts(open, id); });
}

QFuture<Result<void>> MeetingDesk::setHost(qint64 id, qint64 agentId)
{
    return perform([id, agentId](Connection &open) { MeetingStore().setHost(open, id, agentId); });
}

QFuture<Result<void>> MeetingDesk::tick(qint64 agentId, bool isPresent)
{
    return perform([id = m_sheet.meeting.id, agentId, isPresent](Connection &open) {
        MeetingRecordStore().tick(open, id, agentId, isPresent);
    });
}

QFuture<Result<qint64>> MeetingDesk::write(int position, const QString &words)
{
    return perform([id = m_sheet.meeting.id, position, words](Connection &open) {
        return MeetingRecordStore().write(open, id, position, words);
    });
}

QFuture<Result<std::vector<MeetingStaff>>> MeetingDesk::staff()
{
    return m_worker.run([](Connection &open) { return MeetingRecordStore().staff(open); });
}

QFuture<Result<qint64>> MeetingDesk::addAction(qint64 agentId, qint64 staffId, const QString &words,
                                               QDate dueOn)
{
    return perform([id = m_sheet.meeting.id, agentId, staffId, words, dueOn](Connection &open) {
        return MeetingRecordStore().addAction(open, id, agentId, staffId, words, dueOn);
    });
}

QFuture<Result<void>> MeetingDesk::mark(qint64 championId, AwardDeed deed, const QString &signature)
{
    return perform([id = m_sheet.meeting.id, championId, deed, signature](Connection &open) {
        MeetingRecordStore().mark(open, championId, id, deed, signature);
    });
}

QFuture<Result<void>> MeetingDesk::endAction(qint64 actionId, const QString &note)
{
    return perform([actionId, note](Connection &open) {
        MeetingRecordStore().endAction(open, actionId, note);
    });
}

QFuture<Result<std::vector<MeetingSeries>>> MeetingDesk::series(QDate day)
{
    return m_worker.run([day](Connection &open) { return MeetingSeriesStore().list(open, day); });
}

QFuture<Result<void>> MeetingDesk::saveSeries(const MeetingSeries &series)
{
    auto future =
        m_worker.run([series](Connection &open) { MeetingSeriesStore().save(open, series); });
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

}
