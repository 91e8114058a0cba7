// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requestdesk.h"

#include "attendance/requeststore.h"
#include "attendance/rosterstore.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int soonMs = 150;
constexpr int daysAhead = 366;
constexpr int swapDays = 42; // R1: so far ahead is rostered
constexpr int mostRequests = 5000;

bool concerns(const QString &payload)
{
    return payload.startsWith(QLatin1String("leave:")) || payload.startsWith(QLatin1String("swap:"))
           || payload.startsWith(QLatin1String("roster:"));
}

}

RequestDesk::RequestDesk(DbWorker &worker, RequestRights rights, RequestModel::Word word,
                         RequestModel::Now now, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_now(now),
      m_requests(std::move(word), std::move(now))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &RequestDesk::refresh);
}

RequestDesk::~RequestDesk() = default;

int RequestDesk::running() const
{
    const QDateTime now = m_now();
    return int(std::ranges::count_if(m_requests.rows(), [&now](const AttendanceRequest &request) {
        return clockOf(request, now).isRunning();
    }));
}

void RequestDesk::follow(int days)
{
    m_days = days;
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &RequestDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (concerns(payload))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void RequestDesk::rest()
{
    m_link.reset();
}

void RequestDesk::refresh()
{
    const QDateTime now = m_now();
    const auto read = [now, days = m_days](Connection &connection) {
        return connection.readTogether([&](Connection &open) {
            const RequestStore store;
            return Sight{store.list(open, now.addDays(-days), now.addDays(daysAhead), mostRequests),
                         store.kinds(open), store.balances(open, now.date().year()),
                         store.people(open), store.shifts(open, swapDays)};
        });
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Sight> &sight) {
                 if (generation != m_generation)
                     return;
                 if (!sight)
                     return Q_EMIT failed(sight.error());
                 m_kinds = sight->kinds;
                 m_people = sight->people;
                 m_shifts = sight->shifts;
                 m_balances.show(sight->balances);
                 m_requests.replace(sight->requests);
                 Q_EMIT looked();
             });
}

template <class F>
QFuture<Result<void>> RequestDesk::deed(F work)
{
    auto future = m_worker.run(std::move(work));
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<void>> RequestDesk::record(const RequestDraft &draft)
{
    return deed([draft](Connection &open) {
        const RequestStore store;
        switch (draft.type) {
        case RequestType::Leave:
            store.recordLeave(open, draft.agentId, draft.kind, draft.during, draft.reason,
                              draft.signature);
            break;
        case RequestType::Swap:
            store.recordSwap(open, draft.shiftId, draft.reason, draft.signature);
            break;
        case RequestType::Overtime:
            store.recordOvertime(open, draft.agentId, draft.during, draft.reason, draft.signature);
            break;
        case RequestType::Recall:
            store.orderRecall(open, draft.agentId, draft.during, draft.reason, draft.halfDays);
            break;
        }
    });
}

QFuture<Result<void>> RequestDesk::match(qint64 swap, AgentId other, qint64 otherShift,
                                         const QString &signature)
{
    return deed(
        [=](Connection &open) { RequestStore().match(open, swap, other, otherShift, signature); });
}

QFuture<Result<void>> RequestDesk::take(RequestStep step, const AttendanceRequest &request,
                                        const QString &why)
{
    return deed([step, type = request.type, id = request.id, why](Connection &open) {
        RequestStore().take(open, step, type, id, why);
    });
}

QFuture<Result<void>> RequestDesk::setBalance(AgentId agent, const QString &kind, int year,
                                              int halfDays)
{
    return deed(
        [=](Connection &open) { RequestStore().setBalance(open, agent, kind, year, halfDays); });
}

QFuture<Result<void>> RequestDesk::setAllowance(TeamId team, std::optional<int> people)
{
    return deed([=](Connection &open) { RequestStore().setAllowance(open, team, people); });
}

QFuture<Result<SwapTrial>> RequestDesk::tryOn(const SwapShift &shift, AgentId other,
                                              qint64 otherShift, QDate otherDay)
{
    return m_worker.run([=](Connection &connection) {
        return connection.readTogether([&](Connection &open) {
            SwapTrial trial;
            trial.checks = RequestStore().checks(open, shift.id, other, otherShift);
            std::vector<QDate> days{shift.day};
            std::vector<QDate> mondays{mondayOf(shift.day)};
            if (otherDay.isValid()) {
                days.push_back(otherDay);
                if (mondayOf(otherDay) != mondays.front())
                    mondays.push_back(mondayOf(otherDay));
            }
            for (const QDate monday : mondays) {
                const RosterSheet sheet = RosterStore().load(open, monday, {shift.teamId});
                trial.book = sheet.frame.book;
                if (const auto week = outlookOf(sheet, shift.teamId, shift.agentId, other, days))
                    trial.weeks.push_back(*week);
            }
            return trial;
        });
    });
}

}
