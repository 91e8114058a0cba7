// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appealstore.h"

#include "quality/sheetstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace banzhang {
namespace {

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readSheet(const Rows &row, Appeal &appeal)
{
    appeal.agentNo = row.text("agent_no");
    appeal.agent = row.text("agent");
    appeal.team = row.text("team");
    appeal.inspector = row.text("inspector");
    appeal.form = row.text("form");
    appeal.versionNo = int(row.integer("version_no"));
    appeal.score = int(row.integer("score"));
    appeal.grade = row.text("grade");
    appeal.resultSheet = row.integer("result_sheet");
    if (!row.isNull("result_score"))
        appeal.resultScore = int(row.integer("result_score"));
    appeal.resultGrade = row.text("result_grade");
}

Appeal appealFrom(const Rows &row)
{
    Appeal appeal;
    appeal.appealId = row.integer("appeal_id");
    appeal.sheetId = row.integer("sheet_id");
    appeal.kind = appealKindFromCode(row.text("kind"));
    appeal.state = appealStateFromCode(row.text("state"));
    appeal.outcome = appealOutcomeFromCode(row.text("outcome"));
    appeal.reason = row.text("reason");
    appeal.signedOn = row.text("signed_on");
    appeal.raisedBy = row.text("raised_by");
    appeal.raisedAt = row.dateTime("raised_at");
    appeal.dueAt = row.dateTime("due_at");
    appeal.decidedBy = row.text("decided_by");
    appeal.decidedAt = row.dateTime("decided_at");
    appeal.note = row.text("note");
    appeal.items = int(row.integer("items"));
    appeal.decider = row.text("decider");
    appeal.refusal = row.text("refusal");
    appeal.isMine = row.boolean("is_mine");
    readSheet(row, appeal);
    return appeal;
}

std::vector<Appeal> listed(Connection &connection, const QDateTime &since, const QVariant &appealId,
                           int most)
{
    Rows rows = connection.query(QStringLiteral("quality/list_appeals"),
                                 {{"from_at", since}, {"appeal_id", appealId}, {"most", most}});
    std::vector<Appeal> appeals;
    appeals.reserve(size_t(rows.count()));
    while (rows.next())
        appeals.push_back(appealFrom(rows));
    return appeals;
}

// In the form's order.
std::vector<AppealItem> itemsOf(Connection &connection, qint64 appealId, const Form &form)
{
    Rows rows =
        connection.query(QStringLiteral("quality/list_appeal_items"), {{"appeal_id", appealId}});
    QMap<QString, AppealItem> found;
    while (rows.next())
        found[rows.text("item_key")] = {
            rows.text("item_key"), rows.text("proposed"),
            rows.text("reason"),   itemOutcomeFromCode(rows.text("outcome")),
            rows.text("decided"),  rows.text("cause"),
            rows.text("note")};
    std::vector<AppealItem> items;
    items.reserve(size_t(found.size()));
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            if (found.contains(item.key))
                items.push_back(found.value(item.key));
        }
    }
    return items;
}

std::vector<AppealFigure> figures(Connection &connection, const QString &query,
                                  const QDateTime &from, const QDateTime &until)
{
    Rows rows = connection.query(query, {{"from_at", from}, {"until_at", until}});
    std::vector<AppealFigure> figures;
    figures.reserve(size_t(rows.count()));
    while (rows.next())
        figures.push_back({rows.integer("key"), rows.text("name"), rows.text("form"),
                           int(rows.integer("raised")), int(rows.integer("decided")),
                           int(rows.integer("upheld")), rows.integer("mean_s")});
    return figures;
}

qint64 decided(Connection &connection, qint64 appealId, const QJsonObject &decisions,
               const QString &note, const QVariant &score)
{
    Rows row =
        connection.query(QStringLiteral("quality/decide_appeal"), {{"appeal_id", appealId},
                                                                   {"decisions", text(decisions)},
                                                                   {"note", note},
                                                                   {"score", score}});
    row.next();
    return row.integer("sheet_id");
}

}

std::vector<Appeal> AppealStore::list(Connection &connection, const QDateTime &since,
                                      int most) const
{
    return listed(connection, since, QVariant(), most);
}

AppealCase AppealStore::load(Connection &connection, qint64 appealId) const
{
    const std::vector<Appeal> found = listed(connection, {}, appealId, 1);
    if (found.empty())
        throw DbError({ProblemKind::Invalid,
                       QStringLiteral("There is no appeal %1").arg(appealId),
                       {},
                       {},
                       {},
                       {}});
    AppealCase all;
    all.appeal = found.front();
    all.sheet = SheetStore().load(connection, all.appeal.sheetId);
    all.items = itemsOf(connection, appealId, all.sheet.form);
    return all;
}

AppealChance AppealStore::chance(Connection &connection, qint64 sheetId) const
{
    Rows row =
        connection.query(QStringLiteral("quality/get_appeal_chance"), {{"sheet_id", sheetId}});
    row.next();
    return {row.dateTime("until_at"), int(row.integer("most")), int(row.integer("used")),
            row.textArray("frozen"), row.text("refusal")};
}

qint64 AppealStore::raise(Connection &connection, const AppealPlea &plea) const
{
    QJsonObject items;
    for (const AppealItem &item : plea.items)
        items[item.key] = QJsonObject{{QStringLiteral("value"), item.proposed},
                                      {QStringLiteral("reason"), item.reason}};
    Rows row =
        connection.query(QStringLiteral("quality/raise_appeal"), {{"sheet_id", plea.sheetId},
                                                                  {"kind", codeOf(plea.kind)},
                                                                  {"reason", plea.reason},
                                                                  {"signed_on", plea.signedOn},
                                                                  {"items", text(items)}});
    row.next();
    return row.integer("appeal_id");
}

qint64 AppealStore::decide(Connection &connection, qint64 appealId,
                           const std::vector<AppealItem> &items, const QString &note,
                           std::optional<int> score) const
{
    QJsonObject decisions;
    for (const AppealItem &item : items)
        decisions[item.key] = QJsonObject{{QStringLiteral("outcome"), codeOf(item.outcome)},
                                          {QStringLiteral("value"), item.decided},
                                          {QStringLiteral("cause"), item.cause},
                                          {QStringLiteral("note"), item.note}};
    return decided(connection, appealId, decisions, note, score ? QVariant(*score) : QVariant());
}

void AppealStore::decidePerson(Connection &connection, qint64 appealId, ItemOutcome outcome,
                               const QString &note) const
{
    decided(connection, appealId, {{QStringLiteral("person"), codeOf(outcome)}}, note, QVariant());
}

void AppealStore::withdraw(Connection &connection, qint64 appealId, const QString &why) const
{
    connection.query(QStringLiteral("quality/withdraw_appeal"),
                     {{"appeal_id", appealId}, {"why", why}});
}

std::vector<AppealFigure> AppealStore::byItem(Connection &connection, const QDateTime &from,
                                              const QDateTime &until) const
{
    return figures(connection, QStringLiteral("quality/list_appeals_by_item"), from, until);
}

std::vector<AppealFigure> AppealStore::byInspector(Connection &connection, const QDateTime &from,
                                                   const QDateTime &until) const
{
    return figures(connection, QStringLiteral("quality/list_appeals_by_inspector"), from, until);
}

}
