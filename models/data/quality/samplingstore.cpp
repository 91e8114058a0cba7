// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplingstore.h"

#include <QJsonDocument>

namespace banzhang {
namespace {

int whole(const Rows &row, const char *column)
{
    return static_cast<int>(row.integer(column));
}

QVariantList listOf(const std::vector<qint64> &values)
{
    QVariantList list;
    for (const qint64 value : values)
        list.append(value);
    return list;
}

QByteArray jsonOf(const SamplingPlan &plan)
{
    return QJsonDocument(planToJson(plan)).toJson(QJsonDocument::Compact);
}

SamplingPlan planFrom(const Rows &row)
{
    SamplingPlan plan;
    plan.id = row.id<PlanId>("plan_id");
    plan.name = row.text("name");
    plan.formId = row.integer("form_id");
    plan.form = row.text("form");
    plan.reason = sampleReasonFromCode(row.text("reason")).value_or(SampleReason::Random);
    plan.each = sampleEachFromCode(row.text("each"));
    plan.quantity = whole(row, "quantity");
    plan.isShare = row.boolean("is_share");
    plan.atLeast = whole(row, "at_least");
    plan.period = samplePeriodFromCode(row.text("period"));
    plan.filter = filterFromJson(QJsonDocument::fromJson(row.bytes("filter")).object());
    plan.inspectors = row.integerArray("inspectors");
    plan.from = row.date("from_day");
    plan.until = row.date("until_day");
    plan.picked = whole(row, "picked");
    plan.done = whole(row, "done");
    plan.drawnTo = row.dateTime("drawn_to");
    return plan;
}

PickState stateFrom(const QString &code)
{
    return code == u"done"      ? PickState::Done
           : code == u"skipped" ? PickState::Skipped
           : code == u"swapped" ? PickState::Swapped
                                : PickState::Open;
}

SamplePick pickFrom(const Rows &row)
{
    SamplePick pick;
    pick.id = row.id<PickId>("pick_id");
    pick.switchId = row.integer("switch_id");
    pick.callUid = row.text("call_uid");
    pick.at = row.dateTime("interaction_at");
    pick.agentId = row.id<AgentId>("agent_id");
    pick.agentNo = row.text("agent_no");
    pick.agent = row.text("agent");
    pick.teamId = row.id<TeamId>("team_id");
    pick.team = row.text("team");
    pick.queue = row.text("queue");
    pick.seconds = whole(row, "length_s");
    pick.inspectorId = row.id<StaffId>("inspector_id");
    pick.inspector = row.text("inspector");
    pick.reason = sampleReasonFromCode(row.text("reason")).value_or(SampleReason::Assigned);
    pick.detail = row.text("detail");
    pick.dueOn = row.date("due_on");
    pick.state = stateFrom(row.text("state"));
    pick.why = row.text("why");
    pick.sheetId = row.integer("sheet_id");
    pick.isOverdue = row.boolean("overdue");
    return pick;
}

void readCounts(const Rows &row, SampleProgress &progress)
{
    progress.name = row.text("name");
    progress.picked = whole(row, "picked");
    progress.done = whole(row, "done");
    progress.overdue = whole(row, "overdue");
    progress.skipped = whole(row, "skipped");
}

SampleDraw drawFrom(const Rows &row)
{
    return {row.id<DrawId>("draw_id"), row.text("plan"),          row.dateTime("from_at"),
            row.dateTime("to_at"),     row.integer("seed"),       whole(row, "candidates"),
            whole(row, "picked"),      whole(row, "open"),        row.text("drawn_by"),
            row.dateTime("drawn_at"),  row.textArray("uncovered")};
}

}

SamplingChoices SamplingStore::choices(Connection &connection) const
{
    SamplingChoices choices;
    Rows rows = connection.query(QStringLiteral("quality/list_sampling_choices"));
    while (rows.next()) {
        const QString kind = rows.text("kind");
        SamplingChoices::Names &names = kind == u"form"    ? choices.forms
                                        : kind == u"queue" ? choices.queues
                                        : kind == u"team"  ? choices.teams
                                                           : choices.inspectors;
        names.emplace_back(rows.text("name"), rows.integer("id"));
    }
    Rows day = connection.query(QStringLiteral("common/get_site_day"));
    day.next();
    choices.today = day.date("today");
    choices.siteOffsetSeconds = whole(day, "offset_s");
    return choices;
}

std::vector<SamplingPlan> SamplingStore::plans(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_sampling_plans"));
    std::vector<SamplingPlan> plans;
    plans.reserve(size_t(rows.count()));
    while (rows.next())
        plans.push_back(planFrom(rows));
    return plans;
}

PlanId SamplingStore::save(Connection &connection, const SamplingPlan &plan) const
{
    Rows rows = connection.query(
        QStringLiteral("quality/save_sampling_plan"),
        {{"plan_id", number(plan.id) == 0 ? QVariant() : QVariant(number(plan.id))},
         {"fields", QString::fromUtf8(jsonOf(plan))},
         {"from_day", plan.from},
         {"until_day", plan.until}});
    rows.next();
    return rows.id<PlanId>("plan_id");
}

void SamplingStore::end(Connection &connection, PlanId plan, QDate firstDayWithout) const
{
    connection.query(QStringLiteral("quality/end_sampling_plan"),
                     {{"plan_id", number(plan)}, {"on_day", firstDayWithout}});
}

SamplingStore::Preview SamplingStore::preview(Connection &connection, const SamplingPlan &plan,
                                              const QDateTime &from, const QDateTime &to,
                                              qint64 seed) const
{
    Rows rows = connection.query(QStringLiteral("quality/preview_sample"),
                                 {{"plan", QString::fromUtf8(jsonOf(plan))},
                                  {"from_at", from},
                                  {"to_at", to},
                                  {"seed", seed}});
    Preview preview;
    preview.cells.reserve(size_t(rows.count()));
    while (rows.next()) {
        preview.cells.push_back({rows.integer("group_id"), whole(rows, "part"),
                                 whole(rows, "candidates"), whole(rows, "already"),
                                 whole(rows, "quota")});
        preview.uncovered = rows.textArray("uncovered");
    }
    return preview;
}

DrawId SamplingStore::draw(Connection &connection, PlanId plan, const QDateTime &from,
                           const QDateTime &to, qint64 seed) const
{
    Rows rows = connection.query(
        QStringLiteral("quality/draw_sample"),
        {{"plan_id", number(plan)}, {"from_at", from}, {"to_at", to}, {"seed", seed}});
    rows.next();
    return rows.id<DrawId>("draw_id");
}

std::vector<SampleDraw> SamplingStore::draws(Connection &connection, const QString &planName) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_draws"), {{"plan", planName}});
    std::vector<SampleDraw> draws;
    draws.reserve(size_t(rows.count()));
    while (rows.next())
        draws.push_back(drawFrom(rows));
    return draws;
}

std::vector<SamplePick> SamplingStore::picks(Connection &connection, DrawId draw) const
{
    Rows rows =
        connection.query(QStringLiteral("quality/list_draw_picks"), {{"draw_id", number(draw)}});
    std::vector<SamplePick> picks;
    picks.reserve(size_t(rows.count()));
    while (rows.next())
        picks.push_back(pickFrom(rows));
    return picks;
}

PlanProgress SamplingStore::progress(Connection &connection, const SamplingPlan &plan,
                                     QDate day) const
{
    PlanProgress progress;
    std::tie(progress.from, progress.until) = periodOf(plan.period, day);
    const Params params{{"plan_id", number(plan.id)}, {"on_day", day}};
    Rows agents = connection.query(QStringLiteral("quality/list_plan_agents"), params);
    while (agents.next()) {
        SampleProgress line;
        line.id = agents.integer("agent_id");
        line.no = agents.text("agent_no");
        line.team = agents.text("team");
        line.needed = whole(agents, "needed");
        readCounts(agents, line);
        progress.agents.push_back(std::move(line));
    }
    Rows inspectors = connection.query(QStringLiteral("quality/list_plan_inspectors"), params);
    while (inspectors.next()) {
        SampleProgress line;
        line.id = inspectors.integer("staff_id");
        readCounts(inspectors, line);
        line.needed = plan.each == SampleEach::Inspector && !plan.isShare
                          ? std::max(plan.quantity, line.picked)
                          : line.picked;
        progress.inspectors.push_back(std::move(line));
    }
    return progress;
}

void SamplingStore::skip(Connection &connection, PickId pick, const QString &why) const
{
    connection.query(QStringLiteral("quality/skip_pick"),
                     {{"pick_id", number(pick)}, {"why", why}});
}

PickId SamplingStore::swap(Connection &connection, PickId pick, const QString &why) const
{
    Rows rows = connection.query(QStringLiteral("quality/swap_pick"),
                                 {{"pick_id", number(pick)}, {"why", why}});
    rows.next();
    return rows.id<PickId>("pick_id");
}

void SamplingStore::reassign(Connection &connection, PickId pick, StaffId inspector,
                             const QString &why) const
{
    connection.query(
        QStringLiteral("quality/reassign_pick"),
        {{"pick_id", number(pick)}, {"inspector_id", number(inspector)}, {"why", why}});
}

std::vector<PickTaker> SamplingStore::takers(Connection &connection,
                                             const std::vector<PickId> &picks,
                                             const HandPick &hand) const
{
    std::vector<qint64> ids;
    ids.reserve(picks.size());
    for (const PickId pick : picks)
        ids.push_back(number(pick));
    const bool isHand = !hand.callUid.isEmpty();
    const auto orNull = [isHand](const QVariant &value) { return isHand ? value : QVariant(); };
    Rows rows = connection.query(QStringLiteral("quality/list_takers"),
                                 {{"picks", listOf(ids)},
                                  {"form_id", orNull(hand.formId)},
                                  {"switch_id", orNull(hand.switchId)},
                                  {"call_uid", orNull(hand.callUid)},
                                  {"started_key", orNull(hand.startedKey)}});
    std::vector<PickTaker> takers;
    takers.reserve(size_t(rows.count()));
    while (rows.next())
        takers.push_back({rows.id<StaffId>("staff_id"), rows.text("name"), whole(rows, "waiting"),
                          whole(rows, "done"), whole(rows, "out_of_team"), whole(rows, "has_it")});
    return takers;
}

PickId SamplingStore::assign(Connection &connection, const HandPick &hand) const
{
    Rows rows = connection.query(QStringLiteral("quality/assign_pick"),
                                 {{"form_id", hand.formId},
                                  {"switch_id", hand.switchId},
                                  {"call_uid", hand.callUid},
                                  {"started_key", hand.startedKey},
                                  {"inspector_id", number(hand.inspector)},
                                  {"due_on", hand.dueOn},
                                  {"why", hand.why}});
    rows.next();
    return rows.id<PickId>("pick_id");
}

RotationBook SamplingStore::rotation(Connection &connection) const
{
    RotationBook book;
    for (const auto &team : choices(connection).teams)
        book.teams.push_back({TeamId(team.second), team.first});
    Rows who = connection.query(QStringLiteral("quality/list_rotation_inspectors"));
    while (who.next())
        book.inspectors.push_back({who.id<StaffId>("staff_id"), who.text("name")});
    Rows stays = connection.query(QStringLiteral("quality/list_rotation_stays"));
    while (stays.next())
        book.history.push_back({stays.id<StaffId>("staff_id"), stays.id<TeamId>("team_id"),
                                stays.date("from_day"), stays.date("until_day")});
    return book;
}

void SamplingStore::rotate(Connection &connection, QDate from,
                           const std::vector<RotationLine> &lines) const
{
    std::vector<qint64> inspectors;
    std::vector<qint64> teams;
    for (const RotationLine &line : lines) {
        inspectors.push_back(number(line.next));
        teams.push_back(number(line.team.id));
    }
    connection.query(
        QStringLiteral("quality/apply_rotation"),
        {{"from_day", from}, {"inspectors", listOf(inspectors)}, {"teams", listOf(teams)}});
}

}
