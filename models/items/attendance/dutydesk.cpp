// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/dutydesk.h"

#include "attendance/damagestore.h"
#include "attendance/dutystore.h"
#include "attendance/inspectionstore.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

namespace banzhang {
namespace {

constexpr int soonMs = 150; // what comes in one go is read once
constexpr int daysBack = 56;
constexpr int mostListed = 5'000;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool concerns(const QString &payload)
{
    for (const char *head : {"duty:", "inspection:", "damage", "roster:", "rules", "violations"}) {
        if (payload.startsWith(QLatin1String(head)))
            return true;
    }
    return false;
}

}

struct DutyDesk::All
{
    DutyWeek week;
    DutyWeek thisWeek;
    std::vector<InspectionItem> items;
    std::vector<InspectedAgent> agents;
    std::vector<Inspection> inspections;
    std::vector<RedoTask> redo;
    std::vector<AssetDamage> damages;
    std::vector<InspectionItem> itemVersions;
    std::vector<InspectionRule> rules;
};

DutyDesk::DutyDesk(DbWorker &worker, const DutyRights &rights, const DutyWords &words, QDate today,
                   QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights),
      m_grid(words.duty, words.dutyDetail, words.day, words.now), m_inspections(words.inspection),
      m_redo(words.redo, words.now), m_damages(words.damage), m_itemVersions(words.item),
      m_monday(mondayOf(today)), m_today(today)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DutyDesk::refresh);
}

DutyDesk::~DutyDesk() = default;

int DutyDesk::openRedoTasks() const
{
    return int(std::ranges::count_if(
        m_redo.rows(), [](const RedoTask &task) { return !task.recheckedAt.isValid(); }));
}

void DutyDesk::setWeek(QDate monday)
{
    m_monday = monday;
    refresh();
}

void DutyDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, this, &DutyDesk::refresh);
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (concerns(payload))
                m_soon.start();
        });
    }
    m_link->start();
    refresh();
}

void DutyDesk::rest()
{
    m_link.reset();
}

void DutyDesk::refresh()
{
    const auto read = [monday = m_monday, today = m_today, rights = m_rights](Connection &open) {
        return open.readTogether([&](Connection &connection) {
            All all;
            const DutyStore duties;
            all.week = duties.week(connection, monday);
            all.thisWeek =
                monday == mondayOf(today) ? all.week : duties.week(connection, mondayOf(today));
            if (!rights.reads)
                return all;
            const InspectionStore store;
            const QDate last = std::max(today, monday.addDays(6));
            all.items = store.items(connection);
            all.itemVersions = store.itemVersions(connection);
            if (rights.makesItems)
                all.rules = store.rules(connection);
            if (rights.inspects)
                all.agents = store.agents(connection);
            all.inspections = store.list(connection, monday.addDays(-daysBack), last, mostListed);
            all.redo = store.redoTasks(connection, monday.addDays(-daysBack), last);
            all.damages = DamageStore().list(connection, mostListed);
            return all;
        });
    };
    whenDone(m_worker.run(read), this, [this, generation = ++m_generation](const Result<All> &all) {
        if (generation != m_generation)
            return;
        if (!all)
            return Q_EMIT failed(all.error());
        take(*all);
    });
}

void DutyDesk::take(const All &all)
{
    m_week = all.week;
    m_thisWeek = all.thisWeek;
    m_items = all.items;
    m_agents = all.agents;
    m_grid.show(m_week);
    m_inspections.replace(all.inspections);
    m_redo.replace(all.redo);
    m_damages.replace(all.damages);
    m_rules = all.rules;
    m_itemVersions.replace(all.itemVersions);
    Q_EMIT looked();
}

template <class F>
auto DutyDesk::deed(F work)
{
    auto future = m_worker.run(std::move(work));
    whenDone(future, this, [this](const auto &) { refresh(); });
    return future;
}

QFuture<Result<int>> DutyDesk::assign(const std::vector<DutyCell> &cells)
{
    return deed([cells](Connection &open) { return DutyStore().assign(open, cells); });
}

QFuture<Result<void>> DutyDesk::handOver(qint64 dutyId, qint64 toAgentId,
                                         const QString &fromSignature, const QString &toSignature)
{
    return deed([=](Connection &open) {
        DutyStore().handOver(open, dutyId, toAgentId, fromSignature, toSignature);
    });
}

QFuture<Result<void>> DutyDesk::markDone(qint64 dutyId, bool isDone)
{
    return deed([=](Connection &open) { DutyStore().markDone(open, dutyId, isDone); });
}

QFuture<Result<qint64>> DutyDesk::saveArea(const DutyArea &area)
{
    return deed([area](Connection &open) { return DutyStore().saveArea(open, area); });
}

QFuture<Result<qint64>> DutyDesk::submit(const InspectionDraft &draft)
{
    return deed([draft](Connection &open) { return InspectionStore().submit(open, draft); });
}

QFuture<Result<qint64>> DutyDesk::saveItem(const InspectionItem &item)
{
    return deed([item](Connection &open) { return InspectionStore().saveItem(open, item); });
}

QFuture<Result<void>> DutyDesk::endItem(const QString &code, QDate from)
{
    return deed([=](Connection &open) { InspectionStore().endItem(open, code, from); });
}

QFuture<Result<QByteArray>> DutyDesk::photo(qint64 inspectionId)
{
    return m_worker.run(
        [inspectionId](Connection &open) { return InspectionStore().photo(open, inspectionId); });
}

QFuture<Result<void>> DutyDesk::markRedone(qint64 taskId)
{
    return deed([taskId](Connection &open) { InspectionStore().markRedone(open, taskId); });
}

QFuture<Result<qint64>> DutyDesk::recheck(qint64 taskId, bool isPassed, const QString &remark,
                                          int redoMinutes)
{
    return deed([=](Connection &open) {
        return InspectionStore().recheck(open, taskId, isPassed, remark, redoMinutes);
    });
}

QFuture<Result<qint64>> DutyDesk::recordDamage(const QString &key, const AssetDamage &damage)
{
    return deed([=](Connection &open) { return DamageStore().record(open, key, damage); });
}

QFuture<Result<qint64>> DutyDesk::payDamage(const QString &key, qint64 damageId, qint64 fen,
                                            QDate on, const QString &note)
{
    return deed(
        [=](Connection &open) { return DamageStore().pay(open, key, damageId, fen, on, note); });
}

QFuture<Result<void>> DutyDesk::takeBackPayment(qint64 paymentId, const QString &why)
{
    return deed([=](Connection &open) { DamageStore().takeBack(open, paymentId, why); });
}

QFuture<Result<void>> DutyDesk::withdrawDamage(qint64 damageId, const QString &why)
{
    return deed([=](Connection &open) { DamageStore().withdraw(open, damageId, why); });
}

}
