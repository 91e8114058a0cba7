// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterplanstore.h"

#include "attendance/rosterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

template <class Id>
QVariant keyOrNull(Id id)
{
    return number(id) == 0 ? QVariant() : QVariant(number(id));
}

}

std::vector<NeedScope> RosterPlanStore::scopes(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_need_scopes"));
    std::vector<NeedScope> scopes;
    scopes.reserve(size_t(rows.count()));
    while (rows.next())
        scopes.push_back({rows.id<TeamId>("team_id"), rows.id<QueueId>("queue_id"),
                          rows.text("name"), rows.boolean("has_need")});
    return scopes;
}

std::vector<CoverageNeed> RosterPlanStore::needs(Connection &connection,
                                                 const NeedScope &scope) const
{
    Rows rows = connection.query(
        QStringLiteral("attendance/list_needs_of_scope"),
        {{"team_id", keyOrNull(scope.team)}, {"queue_id", keyOrNull(scope.queue)}});
    std::vector<CoverageNeed> needs;
    needs.reserve(size_t(rows.count()));
    while (rows.next())
        needs.push_back({int(rows.integer("weekday")), int(rows.integer("half_hour")),
                         int(rows.integer("people"))});
    return needs;
}

void RosterPlanStore::saveNeeds(Connection &connection, const NeedScope &scope,
                                const std::vector<CoverageNeed> &needs) const
{
    QJsonArray array;
    for (const CoverageNeed &need : needs)
        array.append(QJsonObject{{QStringLiteral("weekday"), need.weekday},
                                 {QStringLiteral("half_hour"), need.halfHour},
                                 {QStringLiteral("people"), need.people}});
    const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    connection.query(QStringLiteral("attendance/save_coverage_need"),
                     {{"team_id", keyOrNull(scope.team)},
                      {"queue_id", keyOrNull(scope.queue)},
                      {"need", QString::fromUtf8(json)}});
}

std::vector<RosterPattern> RosterPlanStore::patterns(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_roster_patterns"));
    std::vector<RosterPattern> patterns;
    while (rows.next()) {
        const auto id = rows.id<RosterPatternId>("roster_pattern_id");
        if (patterns.empty() || patterns.back().id != id) {
            RosterPattern pattern{id, rows.text("name"), {}};
            pattern.weeks.resize(size_t(rows.integer("weeks")));
            patterns.push_back(std::move(pattern));
        }
        if (rows.isNull("day_no"))
            continue;
        const qint64 day = rows.integer("day_no");
        patterns.back().weeks.at(size_t(day / daysAWeek)).at(size_t(day % daysAWeek)) = {
            planFromCode(rows.text("kind")), rows.id<ShiftTypeId>("shift_type_id")};
    }
    return patterns;
}

RosterPatternId RosterPlanStore::savePattern(Connection &connection,
                                             const RosterPattern &pattern) const
{
    Rows row = connection.query(QStringLiteral("attendance/save_roster_pattern"),
                                {{"roster_pattern_id", keyOrNull(pattern.id)},
                                 {"name", pattern.name},
                                 {"weeks", int(pattern.weeks.size())},
                                 {"days", QString::fromUtf8(patternToJson(pattern))}});
    row.next();
    return row.id<RosterPatternId>("roster_pattern_id");
}

void RosterPlanStore::removePattern(Connection &connection, RosterPatternId id) const
{
    connection.query(QStringLiteral("attendance/remove_roster_pattern"),
                     {{"roster_pattern_id", number(id)}});
}

}
