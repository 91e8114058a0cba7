// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findingstore.h"

#include "db/dberror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

Severity severityFromCode(const QString &code)
{
    return code == u"fatal"      ? Severity::Fatal
           : code == u"critical" ? Severity::Critical
                                 : Severity::Ordinary;
}

SameDay sameDayFrom(const Rows &row)
{
    if (row.isNull("same_day"))
        return SameDay::Open;
    return row.boolean("same_day") ? SameDay::Yes : SameDay::No;
}

Finding findingFrom(const Rows &row)
{
    Finding finding;
    finding.id = row.id<FindingId>("finding_id");
    finding.sheetId = row.integer("sheet_id");
    finding.itemKey = row.text("item_key");
    finding.question = row.text("question");
    finding.severity = severityFromCode(row.text("severity"));
    finding.agentId = row.id<AgentId>("agent_id");
    finding.agentNo = row.text("agent_no");
    finding.agent = row.text("agent");
    finding.team = row.text("team");
    finding.interactionAt = row.dateTime("interaction_at");
    finding.inspector = row.text("inspector");
    finding.fault = row.text("fault");
    finding.cause = row.text("cause");
    finding.isAutomatic = row.boolean("is_automatic");
    finding.foundBy = row.text("found_by");
    finding.foundAt = row.dateTime("found_at");
    finding.foundOn = row.date("found_on");
    finding.sameDay = sameDayFrom(row);
    finding.supervisorTold = row.text("supervisor_told");
    finding.trainerTold = row.text("trainer_told");
    finding.rectifyDue = row.date("rectify_due");
    finding.closeDue = row.date("close_due");
    finding.round = int(row.integer("round"));
    finding.state = findingStateFromCode(row.text("state"));
    finding.today = row.date("today");
    return finding;
}

std::vector<FindingStep> stepsFrom(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    std::vector<FindingStep> steps;
    steps.reserve(size_t(array.size()));
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char *name) {
            return one.value(QLatin1String(name)).toString();
        };
        steps.push_back({one.value(QStringLiteral("no")).toInt(), text("kind"),
                         QDateTime::fromString(text("at"), Qt::ISODateWithMs).toUTC(), text("who"),
                         text("place"), text("words"),
                         QDate::fromString(text("due"), Qt::ISODate)});
    }
    return steps;
}

}

std::vector<Finding> FindingStore::list(Connection &connection, const QDateTime &foundSince,
                                        int most) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_findings"),
                                 {{"found_since", foundSince}, {"most", most}});
    std::vector<Finding> findings;
    findings.reserve(size_t(rows.count()));
    while (rows.next())
        findings.push_back(findingFrom(rows));
    return findings;
}

FindingDetail FindingStore::load(Connection &connection, FindingId id) const
{
    Rows row =
        connection.query(QStringLiteral("quality/get_finding"), {{"finding_id", number(id)}});
    if (!row.next())
        throw DbError(Problem{
            ProblemKind::Invalid, QStringLiteral("There is no such finding"), {}, {}, {}, {}});
    FindingDetail detail;
    detail.finding = findingFrom(row);
    detail.steps = stepsFrom(row.bytes("steps"));
    detail.rights = {row.boolean("may_tell"), row.boolean("may_rectify"),
                     row.boolean("may_announce"), row.boolean("may_verify"),
                     row.boolean("may_withdraw")};
    detail.isRectifiedByMe = row.boolean("rectified_by_me");
    if (!row.isNull("mark_ms"))
        detail.markMs = row.integer("mark_ms");
    detail.form = row.text("form");
    detail.supervisors = row.textArray("supervisors");
    detail.trainers = row.textArray("trainers");
    return detail;
}

FindingId FindingStore::make(Connection &connection, qint64 sheetId, const QString &item,
                             const QString &fault, const QString &cause) const
{
    Rows row = connection.query(
        QStringLiteral("quality/make_finding"),
        {{"sheet_id", sheetId}, {"item", item}, {"fault", fault}, {"cause", cause}});
    row.next();
    return row.id<FindingId>("finding_id");
}

void FindingStore::tellSupervisor(Connection &connection, FindingId id, const QString &whom) const
{
    connection.query(QStringLiteral("quality/tell_finding"),
                     {{"finding_id", number(id)}, {"post", u"supervisor"_qs}, {"whom", whom}});
}

void FindingStore::tellTrainer(Connection &connection, FindingId id, const QString &whom) const
{
    connection.query(QStringLiteral("quality/tell_finding"),
                     {{"finding_id", number(id)}, {"post", u"trainer"_qs}, {"whom", whom}});
}

void FindingStore::rectify(Connection &connection, FindingId id, const QString &how) const
{
    connection.query(QStringLiteral("quality/rectify_finding"),
                     {{"finding_id", number(id)}, {"how", how}});
}

void FindingStore::announce(Connection &connection, FindingId id, const QString &where,
                            const QString &words) const
{
    connection.query(QStringLiteral("quality/announce_finding"),
                     {{"finding_id", number(id)}, {"place", where}, {"words", words}});
}

void FindingStore::verify(Connection &connection, FindingId id, const QString &note) const
{
    connection.query(QStringLiteral("quality/verify_finding"),
                     {{"finding_id", number(id)}, {"note", note}});
}

void FindingStore::reopen(Connection &connection, FindingId id, const QString &why, QDate due) const
{
    connection.query(QStringLiteral("quality/reopen_finding"),
                     {{"finding_id", number(id)},
                      {"why", why},
                      {"due", due.isValid() ? QVariant(due) : QVariant()}});
}

void FindingStore::withdraw(Connection &connection, FindingId id, const QString &why) const
{
    connection.query(QStringLiteral("quality/withdraw_finding"),
                     {{"finding_id", number(id)}, {"why", why}});
}

}
