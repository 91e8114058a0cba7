// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targetstore.h"

namespace banzhang {
namespace {

QVariant dayOrNull(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

Params placeParams(const std::optional<qint64> &department, const std::optional<TeamId> &team)
{
    return {{"department_id", department ? QVariant(*department) : QVariant()},
            {"team_id", team ? QVariant(number(*team)) : QVariant()}};
}

FigureTarget targetFrom(const Rows &row)
{
    FigureTarget target;
    target.targetId = row.integer("figure_target_id");
    target.figure = row.text("figure");
    if (const qint64 department = row.integer("department_id"); department != 0)
        target.departmentId = department;
    if (const qint64 team = row.integer("team_id"); team != 0)
        target.teamId = TeamId(team);
    target.place = row.text("place");
    target.from = row.date("valid_from");
    target.until = row.isNull("valid_until") ? QDate() : row.date("valid_until");
    target.direction = row.text("direction") == codeOf(TargetDirection::AtMost)
                           ? TargetDirection::AtMost
                           : TargetDirection::AtLeast;
    target.value = row.real("value");
    target.margin = row.real("margin");
    target.madeBy = row.text("made_by");
    return target;
}

std::vector<FigureTarget> targetsFrom(Rows rows)
{
    std::vector<FigureTarget> targets;
    targets.reserve(size_t(rows.count()));
    while (rows.next())
        targets.push_back(targetFrom(rows));
    return targets;
}

}

std::vector<FigureTarget> TargetStore::list(Connection &connection) const
{
    return targetsFrom(connection.query(QStringLiteral("reports/list_figure_targets")));
}

std::vector<FigureTarget> TargetStore::listFor(Connection &connection,
                                               const ReportRequest &request) const
{
    Params params = placeParams(request.scope.departmentId, request.scope.teamId);
    const auto &agent = request.scope.agentId;
    params.emplace_back("agent_id", agent ? QVariant(number(*agent)) : QVariant());
    params.emplace_back("from_on", dayOrNull(request.span.from));
    params.emplace_back("to_on", dayOrNull(request.span.to));
    return targetsFrom(connection.query(QStringLiteral("reports/list_report_targets"), params));
}

TargetDays TargetStore::days(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("reports/get_target_days"));
    row.next();
    TargetDays days{row.date("today"), row.date("open_from"), {}};
    if (!row.isNull("service_target"))
        days.servicePercent = row.real("service_target");
    return days;
}

qint64 TargetStore::save(Connection &connection, const FigureTarget &target) const
{
    Params params = placeParams(target.departmentId, target.teamId);
    params.emplace_back("figure", target.figure);
    params.emplace_back("from", dayOrNull(target.from));
    params.emplace_back("direction", codeOf(target.direction));
    params.emplace_back("value", QString::number(target.value, 'f', 1));
    params.emplace_back("margin", QString::number(target.margin, 'f', 1));
    Rows row = connection.query(QStringLiteral("reports/save_figure_target"), params);
    row.next();
    return row.integer("figure_target_id");
}

void TargetStore::end(Connection &connection, const FigureTarget &target, QDate from) const
{
    Params params = placeParams(target.departmentId, target.teamId);
    params.emplace_back("figure", target.figure);
    params.emplace_back("from", dayOrNull(from));
    connection.query(QStringLiteral("reports/end_figure_target"), params);
}

}
