// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/inspectionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

InspectionKind kindFrom(const QString &code)
{
    return code == u"conduct" ? InspectionKind::Conduct : InspectionKind::Hygiene;
}

InspectionItem itemFrom(const Rows &row)
{
    InspectionItem item;
    item.id = row.integer("inspection_item_id");
    item.code = row.text("code");
    item.kind = kindFrom(row.text("kind"));
    item.head = row.text("head");
    item.words = row.text("words");
    item.ruleCode = row.text("rule_code");
    item.rule = row.text("rule");
    item.isInForce = row.boolean("is_in_force");
    item.amountFen = row.integer("amount_fen");
    item.points = int(row.integer("points"));
    item.needsRedo = row.boolean("needs_redo");
    return item;
}

Inspection inspectionFrom(const Rows &row)
{
    Inspection one;
    one.id = row.integer("inspection_id");
    one.kind = kindFrom(row.text("kind"));
    one.area = row.text("area");
    one.agentId = row.integer("agent_id");
    one.agentNo = row.text("agent_no");
    one.agent = row.text("agent");
    one.team = row.text("team");
    one.at = row.dateTime("at");
    one.by = row.text("by");
    one.note = row.text("note");
    one.looked = int(row.integer("looked"));
    one.faults = int(row.integer("faults"));
    one.faultWords = row.text("fault_words");
    one.fen = row.integer("fen");
    one.hasPhoto = row.boolean("has_photo");
    return one;
}

RedoTask redoFrom(const Rows &row)
{
    RedoTask task;
    task.id = row.integer("redo_task_id");
    task.inspectionId = row.integer("inspection_id");
    task.what = row.text("what");
    task.agentId = row.integer("agent_id");
    task.agentNo = row.text("agent_no");
    task.agent = row.text("agent");
    task.team = row.text("team");
    task.faultWords = row.text("fault_words");
    task.madeAt = row.dateTime("made_at");
    task.dueAt = row.dateTime("due_at");
    task.doneAt = row.dateTime("done_at");
    task.recheckedAt = row.dateTime("rechecked_at");
    task.recheckedBy = row.text("rechecked_by");
    task.isPassed = row.boolean("is_passed");
    task.remark = row.text("remark");
    task.isRepeat = row.boolean("is_repeat");
    return task;
}

QByteArray jsonOf(const std::vector<InspectionResult> &results)
{
    QJsonArray array;
    for (const InspectionResult &one : results)
        array.append(QJsonObject{{QStringLiteral("item"), one.itemId},
                                 {QStringLiteral("result"),
                                  one.isFault ? QStringLiteral("fault") : QStringLiteral("ok")},
                                 {QStringLiteral("remark"), one.remark}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

}

std::vector<InspectionItem> InspectionStore::items(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_inspection_items"));
    std::vector<InspectionItem> items;
    items.reserve(size_t(rows.count()));
    while (rows.next())
        items.push_back(itemFrom(rows));
    return items;
}

std::vector<InspectionItem> InspectionStore::itemVersions(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_inspection_item_versions"));
    std::vector<InspectionItem> items;
    items.reserve(size_t(rows.count()));
    while (rows.next()) {
        items.push_back(itemFrom(rows));
        items.back().position = int(rows.integer("position"));
        items.back().from = rows.date("from_on");
        items.back().until = rows.date("until_on");
    }
    return items;
}

std::vector<InspectionRule> InspectionStore::rules(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_inspection_rules"));
    std::vector<InspectionRule> rules;
    rules.reserve(size_t(rows.count()));
    while (rows.next())
        rules.push_back({rows.text("code"), rows.text("name"), rows.integer("amount_fen"),
                         int(rows.integer("points"))});
    return rules;
}

qint64 InspectionStore::saveItem(Connection &connection, const InspectionItem &item) const
{
    const bool isHygiene = item.kind == InspectionKind::Hygiene;
    Rows row = connection.query(
        QStringLiteral("attendance/save_inspection_item"),
        {{"code", item.code},
         {"from_on", item.from},
         {"kind", isHygiene ? QStringLiteral("hygiene") : QStringLiteral("conduct")},
         {"head", item.head},
         {"words", item.words},
         {"rule_code", item.ruleCode},
         {"position", item.position}});
    return row.next() ? row.integer("inspection_item_id") : 0;
}

void InspectionStore::endItem(Connection &connection, const QString &code, QDate from) const
{
    InspectionItem nothing; // without words it ends
    nothing.code = code;
    nothing.from = from;
    saveItem(connection, nothing);
}

std::vector<InspectedAgent> InspectionStore::agents(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_inspected_agents"));
    std::vector<InspectedAgent> agents;
    agents.reserve(size_t(rows.count()));
    while (rows.next())
        agents.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("agent"),
                          rows.integer("team_id"), rows.text("team")});
    return agents;
}

std::vector<Inspection> InspectionStore::list(Connection &connection, QDate from, QDate to,
                                              int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_inspections"),
                                 {{"from_on", from}, {"to_on", to}, {"most", most}});
    std::vector<Inspection> inspections;
    inspections.reserve(size_t(rows.count()));
    while (rows.next())
        inspections.push_back(inspectionFrom(rows));
    return inspections;
}

QByteArray InspectionStore::photo(Connection &connection, qint64 inspectionId) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_inspection_photo"),
                                {{"inspection_id", inspectionId}});
    return row.next() ? QByteArray::fromBase64(row.bytes("image")) : QByteArray();
}

qint64 InspectionStore::submit(Connection &connection, const InspectionDraft &draft) const
{
    const bool isHygiene = draft.kind == InspectionKind::Hygiene;
    Rows row = connection.query(
        QStringLiteral("attendance/submit_inspection"),
        {{"key", draft.key},
         {"kind", isHygiene ? QStringLiteral("hygiene") : QStringLiteral("conduct")},
         {"duty_area_id", idOrNull(isHygiene ? draft.areaId : 0)},
         {"agent_id", idOrNull(draft.agentId)},
         {"at", draft.at},
         {"results", jsonOf(draft.results)},
         {"note", draft.note},
         {"photo", draft.photo.isEmpty() ? QVariant()
                                         : QVariant(QString::fromLatin1(draft.photo.toBase64()))},
         {"redo_minutes", draft.redoMinutes}});
    row.next();
    return row.integer("inspection_id");
}

std::vector<RedoTask> InspectionStore::redoTasks(Connection &connection, QDate from, QDate to) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_redo_tasks"),
                                 {{"from_on", from}, {"to_on", to}});
    std::vector<RedoTask> tasks;
    tasks.reserve(size_t(rows.count()));
    while (rows.next())
        tasks.push_back(redoFrom(rows));
    return tasks;
}

void InspectionStore::markRedone(Connection &connection, qint64 taskId) const
{
    connection.query(QStringLiteral("attendance/mark_redo_done"), {{"redo_task_id", taskId}});
}

qint64 InspectionStore::recheck(Connection &connection, qint64 taskId, bool isPassed,
                                const QString &remark, int redoMinutes) const
{
    Rows row = connection.query(QStringLiteral("attendance/recheck_redo"),
                                {{"redo_task_id", taskId},
                                 {"passed", isPassed},
                                 {"remark", remark},
                                 {"redo_minutes", redoMinutes}});
    row.next();
    return row.integer("redo_task_id");
}

}
