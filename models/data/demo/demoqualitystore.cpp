// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoqualitystore.h"

#include "quality/deliveredforms.h"
#include "quality/formjson.h"

#include <QJsonDocument>

namespace banzhang {
namespace {

constexpr qint64 demoSeed = 7;

template <class Json>
QByteArray textOf(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

DemoCall callFrom(const Rows &row)
{
    DemoCall call;
    call.switchId = row.integer("switch_id");
    call.callUid = row.text("call_uid");
    call.startedAt = row.dateTime("started_at");
    call.agentId = row.integer("agent_id");
    call.teamId = row.integer("team_id");
    call.inspectorId = row.integer("inspector_id");
    call.team = row.text("team");
    return call;
}

// `sheets`: their ids as an array's text.
void submit(Connection &connection, const QString &sheets)
{
    connection.query(QStringLiteral("demo/score_answers"), {{"sheets", sheets}});
    connection.query(QStringLiteral("demo/submit_sheets"), {{"sheets", sheets}});
}

}

std::optional<qint64> DemoQualityStore::missingFor(Connection &connection,
                                                   const QString &manager) const
{
    // A statement of its own: what the other one wrote is seen by those after it only.
    connection.query(QStringLiteral("demo/lock_quality"));
    Rows row = connection.query(QStringLiteral("demo/has_sheets"), {{"role", manager}});
    row.next();
    if (row.boolean("has_sheets") || row.isNull("manager_id"))
        return std::nullopt;
    return row.integer("manager_id");
}

void DemoQualityStore::ensureForms(Connection &connection, qint64 staff) const
{
    for (const Form &form : deliveredForms())
        connection.query(QStringLiteral("demo/ensure_form"),
                         {{"content", textOf(formToJson(form))}, {"staff_id", staff}});
}

QHash<QString, DemoForm> DemoQualityStore::forms(Connection &connection) const
{
    QHash<QString, DemoForm> forms;
    Rows row = connection.query(QStringLiteral("demo/list_used_forms"));
    while (row.next())
        forms.insert(row.text("title"), {row.integer("form_id"), row.integer("version_id")});
    return forms;
}

std::vector<DemoCall> DemoQualityStore::callsToScore(Connection &connection, int days) const
{
    std::vector<DemoCall> calls;
    Rows row = connection.query(QStringLiteral("demo/list_calls_to_score"), {{"days", days}});
    calls.reserve(size_t(row.count()));
    while (row.next())
        calls.push_back(callFrom(row));
    return calls;
}

std::vector<DemoCall> DemoQualityStore::picksToScore(Connection &connection) const
{
    std::vector<DemoCall> calls;
    Rows row = connection.query(QStringLiteral("demo/list_picks_to_score"));
    calls.reserve(size_t(row.count()));
    while (row.next()) {
        calls.push_back(callFrom(row));
        calls.back().formId = row.integer("form_id");
        calls.back().reason = row.text("reason");
    }
    return calls;
}

void DemoQualityStore::writeSheets(Connection &connection, const QJsonArray &sheets) const
{
    Rows row = connection.query(QStringLiteral("demo/insert_sheets"), {{"sheets", textOf(sheets)}});
    row.next();
    submit(connection, row.text("sheets"));
}

void DemoQualityStore::writeAppeals(Connection &connection, qint64 staff) const
{
    connection.query(QStringLiteral("demo/insert_appeals"), {{"staff_id", staff}});
    connection.query(QStringLiteral("demo/decide_appeal_items"));
    connection.query(QStringLiteral("demo/decide_appeals"), {{"staff_id", staff}});
    Rows row = connection.query(QStringLiteral("demo/insert_corrections"));
    row.next();
    const QString corrections = row.text("sheets");
    submit(connection, corrections);
    connection.query(QStringLiteral("demo/settle_corrections"), {{"sheets", corrections}});
}

void DemoQualityStore::advanceFindings(Connection &connection, qint64 staff) const
{
    connection.query(QStringLiteral("demo/advance_findings"), {{"staff_id", staff}});
}

void DemoQualityStore::planAndDraw(Connection &connection, const DemoPlan &plan) const
{
    Rows row = connection.query(QStringLiteral("demo/insert_plan"), {{"name", plan.name},
                                                                     {"form_id", plan.formId},
                                                                     {"sells", plan.sells},
                                                                     {"quantity", plan.quantity},
                                                                     {"staff_id", plan.staff}});
    row.next();
    connection.query(QStringLiteral("demo/draw_worklist"),
                     {{"plan_id", row.integer("plan_id")}, {"seed", demoSeed}});
}

void DemoQualityStore::lendRecordings(Connection &connection) const
{
    connection.query(QStringLiteral("demo/lend_recordings"));
}

}
