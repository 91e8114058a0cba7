// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/shiftdesk.h"

#include "attendance/rosterplanstore.h"
#include "attendance/shiftstore.h"
#include "common/tablefile.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150;

}

ShiftDesk::ShiftDesk(DbWorker &worker, ShiftRights rights, ShiftTypeModel::Word word,
                     QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights), m_types(std::move(word))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ShiftDesk::refresh);
}

ShiftDesk::~ShiftDesk() = default;

void ShiftDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &ShiftDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (!payload.startsWith(QLatin1String("roster:")))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void ShiftDesk::rest()
{
    m_link.reset();
}

void ShiftDesk::refresh()
{
    const auto read = [](Connection &connection) {
        return connection.readTogether([](Connection &open) {
            const ShiftStore shifts;
            const ShiftStore::Site site = shifts.site(open);
            return Sight{shifts.book(open), site.setting, site.today,
                         shifts.calendar(open, site.today.addYears(-2), site.today.addYears(3)),
                         RosterPlanStore().scopes(open)};
        });
    };
    whenDone(m_worker.run(read), this,
             [this, generation = ++m_generation](const Result<Sight> &sight) {
                 if (generation != m_generation)
                     return;
                 if (!sight)
                     return Q_EMIT failed(sight.error());
                 take(*sight);
             });
}

void ShiftDesk::take(const Sight &sight)
{
    m_setting = sight.setting;
    m_today = sight.today;
    m_scopes = sight.scopes;
    m_types.show(sight.book, sight.today);
    m_calendar.replace(sight.calendar);
    Q_EMIT looked();
}

void ShiftDesk::showNeeds(const NeedScope &scope)
{
    m_scope = scope;
    const auto read = [scope](Connection &connection) {
        return RosterPlanStore().needs(connection, scope);
    };
    whenDone(m_worker.run(read), this,
             [this, scope](const Result<std::vector<CoverageNeed>> &needs) {
                 if (scope.team != m_scope.team || scope.queue != m_scope.queue)
                     return;
                 if (!needs)
                     return Q_EMIT failed(needs.error());
                 m_needs.show(*needs);
             });
}

template <class F>
QFuture<Result<void>> ShiftDesk::deed(F work)
{
    auto future = m_worker.run(std::move(work));
    whenDone(future, this, [this](const Result<void> &) { refresh(); });
    return future;
}

QFuture<Result<void>> ShiftDesk::saveType(const ShiftType &type, QDate from,
                                          const std::vector<ShiftSegment> &segments)
{
    return deed([type, from, segments](Connection &connection) {
        connection.transaction([&](Connection &open) {
            const ShiftTypeId id = ShiftStore().saveType(open, type);
            if (!segments.empty())
                (void)ShiftStore().saveVersion(open, id, from, segments);
        });
    });
}

QFuture<Result<void>> ShiftDesk::saveVersion(ShiftTypeId id, QDate from,
                                             const std::vector<ShiftSegment> &segments)
{
    return deed([id, from, segments](Connection &connection) {
        (void)ShiftStore().saveVersion(connection, id, from, segments);
    });
}

QFuture<Result<void>> ShiftDesk::retire(ShiftTypeId id, bool isRetired)
{
    return deed([id, isRetired](Connection &connection) {
        ShiftStore().retire(connection, id, isRetired);
    });
}

QFuture<Result<void>> ShiftDesk::saveSetting(const RosterSetting &setting)
{
    return deed([setting](Connection &connection) { ShiftStore().set(connection, setting); });
}

QFuture<Result<void>> ShiftDesk::saveNeeds()
{
    return deed([scope = m_scope, needs = m_needs.needs()](Connection &connection) {
        RosterPlanStore().saveNeeds(connection, scope, needs);
    });
}

QFuture<Result<int>> ShiftDesk::importCalendar(const std::vector<CalendarDay> &days, bool whole)
{
    auto future = m_worker.run([days, whole](Connection &connection) {
        return ShiftStore().importCalendar(connection, days, whole);
    });
    whenDone(future, this, [this](const Result<int> &) { refresh(); });
    return future;
}

QFuture<Result<CsvTable>> ShiftDesk::readTable(const QString &path)
{
    return m_worker.run([path](Connection &) {
        const Result<CsvTable> table = readTableFile(path);
        if (!table)
            throw DbError(table.error());
        return *table;
    });
}

}
