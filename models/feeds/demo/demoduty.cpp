// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoduty.h"

#include "attendance/damagestore.h"
#include "attendance/dutystore.h"
#include "attendance/inspectionstore.h"
#include "demo/demohistory.h"
#include "demo/demopeople.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>

namespace banzhang {
namespace {

constexpr int areaCount = 5; // those that come with the schema, by their place

// Whoever works is on shift; agents by their place in the list, from 1.
std::vector<DutyShift> shiftsOf(const std::vector<AgentImportRow> &people, QDate monday)
{
    std::vector<DutyShift> shifts;
    for (QDate day = monday; day < monday.addDays(7); day = day.addDays(1)) {
        for (size_t agent = 0; agent < people.size(); ++agent) {
            if (DemoHistory::rests(agent, day))
                continue;
            DutyShift shift;
            shift.on = day;
            shift.agentId = qint64(agent) + 1;
            shift.agentNo = people[agent].agentNo;
            shift.begins = day.startOfDay(Qt::UTC);
            shifts.push_back(shift);
        }
    }
    return shifts;
}

void count(QHash<qint64, DutyLoad> &loads, const DutyCell &cell)
{
    DutyLoad &load = loads[cell.agentId];
    load.agentId = cell.agentId;
    ++load.count;
    load.last = cell.on;
}

QJsonObject objectOf(const DutyCell &cell, const std::vector<AgentImportRow> &people)
{
    const auto agent = size_t(cell.agentId - 1);
    return {{QStringLiteral("area_no"), cell.areaId},
            {QStringLiteral("on_date"), cell.on.toString(Qt::ISODate)},
            {QStringLiteral("agent_no"), people[agent].agentNo},
            {QStringLiteral("starts_h"), DemoHistory::isEarly(agent) ? 8 : 10}};
}

// Somebody of the same day without duty takes the last of the week.
void handOverOne(Connection &manager, const DutyStore &store, QDate monday)
{
    const DutyWeek week = store.week(manager, monday);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Duty &duty : week.duties) {
        if (duty.begins <= now)
            continue;
        const auto others = dutyCandidates(week, duty.on, 0, now);
        if (others.empty())
            continue;
        store.handOver(manager, duty.id, others.front().agentId, duty.agent, others.front().agent);
        return;
    }
}

void inspectToday(Connection &manager, const DutyWeek &week, QDate today)
{
    const auto duty = std::ranges::find_if(
        week.duties, [today](const Duty &one) { return one.on == today && one.handovers == 0; });
    QFile photo(QStringLiteral(":/demo/inspection.png"));
    if (duty == week.duties.end() || !photo.open(QIODevice::ReadOnly))
        return;
    const InspectionStore store;
    InspectionDraft draft;
    draft.key = QStringLiteral("demo-inspection-today");
    draft.areaId = duty->areaId;
    draft.agentId = duty->agentId;
    draft.photo = photo.readAll();
    draft.redoMinutes = 60;
    const std::vector<InspectionItem> items = store.items(manager);
    for (const InspectionItem &item : items) {
        if (item.kind == InspectionKind::Hygiene)
            draft.results.push_back(
                {item.id, item.code == u"bins",
                 item.code == u"bins" ? QStringLiteral("门口的桶还满着") : QString()});
    }
    store.submit(manager, draft);
}

void breakHeadset(Connection &manager, const DutyWeek &week, QDate today)
{
    if (week.duties.empty())
        return;
    AssetDamage damage;
    damage.agentId = week.duties.front().agentId;
    damage.on = today.addDays(-12);
    damage.asset = QStringLiteral("耳麦 H-031");
    damage.amountFen = 12000;
    damage.statement = QStringLiteral("起身时绊到线，耳麦摔坏，愿意赔偿。");
    damage.signature = week.duties.front().agent;
    const DamageStore store;
    const qint64 id = store.record(manager, QStringLiteral("demo-damage-1"), damage);
    store.pay(manager, QStringLiteral("demo-payment-1"), id, 5000, today.addDays(-5),
              QStringLiteral("现金"));
}

}

QJsonArray demoDuties(const DemoAttendanceStore::Span &span)
{
    const std::vector<AgentImportRow> people = demoPeople();
    QHash<qint64, DutyLoad> loads;
    QJsonArray cells;
    for (QDate monday = span.from; monday < span.to.addDays(-7); monday = monday.addDays(7)) {
        DutyWeek week;
        week.from = monday;
        week.areas.reserve(areaCount);
        for (int place = 1; place <= areaCount; ++place)
            week.areas.push_back({place, {}, {}, place, false});
        week.shifts = shiftsOf(people, monday);
        week.loads.assign(loads.cbegin(), loads.cend());
        const auto rotated = rotatedDuties(week, 0, monday.addDays(-7).startOfDay(Qt::UTC));
        for (const DutyCell &cell : rotated) {
            count(loads, cell);
            cells.append(objectOf(cell, people));
        }
    }
    return cells;
}

void writeDemoDuty(Connection &manager, const DemoAttendanceStore::Span &span)
{
    const DutyStore store;
    const QDate monday = span.to.addDays(-13);
    const DutyWeek week = store.week(manager, monday);
    store.assign(manager, rotatedDuties(week, 0, QDateTime::currentDateTimeUtc()));
    handOverOne(manager, store, monday);
    const DutyWeek filled = store.week(manager, monday);
    inspectToday(manager, filled, span.today);
    breakHeadset(manager, filled, span.today);
}

}
