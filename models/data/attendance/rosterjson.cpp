// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

constexpr std::array planCodes{"", "shift", "training", "rest", "leave", "off"};
constexpr std::array segmentCodes{"work", "paid_break", "unpaid_break"};

QJsonObject cellObject(const RosterCell &cell)
{
    QJsonObject object{{QStringLiteral("kind"), planCode(cell.kind)}};
    if (cell.isWork())
        object.insert(QStringLiteral("shift_type_id"), number(cell.shift));
    return object;
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

}

QString planCode(PlanKind kind)
{
    return QLatin1String(planCodes.at(size_t(kind)));
}

PlanKind planFromCode(const QString &code)
{
    for (size_t i = 1; i < planCodes.size(); ++i) {
        if (code == QLatin1String(planCodes[i]))
            return static_cast<PlanKind>(i);
    }
    return PlanKind::None;
}

QString segmentCode(SegmentKind kind)
{
    return QLatin1String(segmentCodes.at(size_t(kind)));
}

SegmentKind segmentFromCode(const QString &code)
{
    return code == QLatin1String(segmentCodes[1])   ? SegmentKind::PaidBreak
           : code == QLatin1String(segmentCodes[2]) ? SegmentKind::UnpaidBreak
                                                    : SegmentKind::Work;
}

QByteArray cellsToJson(const TeamRoster &roster)
{
    QJsonArray cells;
    for (const RosterPerson &person : roster.people) {
        for (int day = 0; day < daysAWeek; ++day) {
            const RosterCell &cell = person.days[size_t(day)];
            if (cell.kind == PlanKind::None)
                continue;
            QJsonObject object = cellObject(cell);
            object.insert(QStringLiteral("agent_id"), number(person.id));
            object.insert(QStringLiteral("on_date"),
                          roster.monday.addDays(day).toString(Qt::ISODate));
            cells.append(object);
        }
    }
    return compact(cells);
}

QByteArray segmentsToJson(const std::vector<ShiftSegment> &segments)
{
    QJsonArray array;
    for (const ShiftSegment &segment : segments)
        array.append(QJsonObject{{QStringLiteral("kind"), segmentCode(segment.kind)},
                                 {QStringLiteral("starts_s"), segment.startS},
                                 {QStringLiteral("ends_s"), segment.endS}});
    return compact(array);
}

QByteArray patternToJson(const RosterPattern &pattern)
{
    QJsonArray days;
    for (size_t week = 0; week < pattern.weeks.size(); ++week) {
        for (size_t day = 0; day < daysAWeek; ++day) {
            const RosterCell &cell = pattern.weeks[week][day];
            if (cell.kind == PlanKind::None)
                continue;
            QJsonObject object = cellObject(cell);
            object.insert(QStringLiteral("day_no"), int(week) * daysAWeek + int(day));
            days.append(object);
        }
    }
    return compact(days);
}

}
