// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrunstore.h"

#include <QHash>

namespace banzhang {
namespace {

constexpr qsizetype largestKept = 4'194'304; // as report_document_size

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(qint64 value)
{
    return value > 0 ? QVariant(value) : QVariant();
}

ReportRun runFrom(const Rows &row)
{
    ReportRun one;
    one.runId = row.integer("report_run_id");
    one.runNo = row.text("run_no");
    one.request = requestFromJson(row.bytes("request"));
    one.begunAt = row.dateTime("begun_at");
    one.snapshotAt = row.dateTime("snapshot_at");
    one.finishedAt = row.dateTime("finished_at");
    one.isLost = row.boolean("is_lost");
    one.version = row.text("version");
    one.fingerprint = row.text("fingerprint");
    one.milliseconds = row.integer("milliseconds");
    one.failure = row.text("failure");
    one.runBy = row.text("run_by");
    one.scheduleId = row.integer("report_schedule_id");
    one.isProvisional = row.boolean("is_provisional");
    one.hasFigures = row.boolean("has_figures");
    return one;
}

void addFiles(Connection &connection, std::vector<ReportRun> &runs)
{
    QHash<qint64, ReportRun *> byId;
    QVariantList ids;
    for (ReportRun &one : runs) {
        byId.insert(one.runId, &one);
        ids.append(one.runId);
    }
    Rows rows = connection.query(QStringLiteral("reports/list_report_files"), {{"runs", ids}});
    while (rows.next()) {
        ReportFile file;
        file.format = reportFormatFromCode(rows.text("format")).value_or(ReportFormat::Pdf);
        file.sha256 = rows.text("sha256");
        file.bytes = rows.integer("bytes");
        file.pages = int(rows.integer("pages"));
        file.name = rows.text("name");
        file.madeAt = rows.dateTime("made_at");
        byId.value(rows.integer("report_run_id"))->files.push_back(file);
    }
}

ReportPlace placeFrom(const Rows &row)
{
    ReportPlace one;
    const QString kind = row.text("kind");
    if (kind == u"department")
        one.scope.departmentId = row.integer("id");
    else if (kind == u"team")
        one.scope.teamId = row.id<TeamId>("id");
    else
        one.scope.agentId = row.id<AgentId>("id");
    one.name = row.text("name");
    one.detail = row.text("detail");
    one.isGone = row.boolean("is_gone");
    return one;
}

}

ReportRun ReportRunStore::begin(Connection &connection, const ReportRequest &request,
                                const QString &version, qint64 scheduleId) const
{
    Rows row = connection.query(QStringLiteral("reports/begin_report_run"),
                                {{"request", requestToJson(request)},
                                 {"from", request.span.from},
                                 {"to", request.span.to},
                                 {"department_id", orNull(request.scope.departmentId)},
                                 {"team_id", orNull(request.scope.teamId)},
                                 {"agent_id", orNull(request.scope.agentId)},
                                 {"version", version},
                                 {"schedule_id", orNull(scheduleId)}});
    row.next();
    ReportRun run;
    run.runId = row.integer("report_run_id");
    run.runNo = row.text("run_no");
    run.begunAt = row.dateTime("begun_at");
    run.request = request;
    run.version = version;
    run.scheduleId = scheduleId;
    return run;
}

QString ReportRunStore::finish(Connection &connection, qint64 runId, const ReportDocument &document,
                               qint64 milliseconds) const
{
    QString fingerprint = fingerprintOf(document);
    const QByteArray packed = qCompress(toJson(document));
    const QVariant kept = packed.size() > largestKept ? QVariant() : QVariant(packed.toBase64());
    connection.query(QStringLiteral("reports/finish_report_run"),
                     {{"run_id", runId},
                      {"snapshot_at", document.snapshotAt},
                      {"fingerprint", fingerprint},
                      {"milliseconds", milliseconds},
                      {"provisional", document.isProvisional},
                      {"document", kept}});
    return fingerprint;
}

void ReportRunStore::fail(Connection &connection, qint64 runId, const QString &failure,
                          qint64 milliseconds) const
{
    connection.query(QStringLiteral("reports/fail_report_run"),
                     {{"run_id", runId}, {"failure", failure}, {"milliseconds", milliseconds}});
}

void ReportRunStore::addFile(Connection &connection, qint64 runId, const ReportFile &file) const
{
    connection.query(QStringLiteral("reports/add_report_file"), {{"run_id", runId},
                                                                 {"format", codeOf(file.format)},
                                                                 {"sha256", file.sha256},
                                                                 {"bytes", file.bytes},
                                                                 {"pages", file.pages},
                                                                 {"name", file.name}});
}

std::vector<ReportRun> ReportRunStore::list(Connection &connection,
                                            const ReportRunQuery &query) const
{
    Rows rows = connection.query(QStringLiteral("reports/list_report_runs"),
                                 {{"report", orNull(query.report)},
                                  {"run_id", orNull(query.runId)},
                                  {"run_no", orNull(query.runNo)},
                                  {"fingerprint", orNull(query.fingerprint)},
                                  {"before", orNull(query.before)},
                                  {"most", query.most}});
    std::vector<ReportRun> runs;
    runs.reserve(size_t(rows.count()));
    while (rows.next())
        runs.push_back(runFrom(rows));
    addFiles(connection, runs);
    return runs;
}

std::vector<ReportRun> ReportRunStore::last(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("reports/list_last_report_runs"));
    std::vector<ReportRun> runs;
    runs.reserve(size_t(rows.count()));
    while (rows.next()) {
        ReportRun one;
        one.runId = rows.integer("report_run_id");
        one.request.report = rows.text("report");
        one.begunAt = rows.dateTime("begun_at");
        one.failure = rows.text("failure");
        runs.push_back(one);
    }
    return runs;
}

ReportDocument ReportRunStore::document(Connection &connection, qint64 runId) const
{
    Rows row = connection.query(QStringLiteral("reports/get_report_document"), {{"run_id", runId}});
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.constraint = QStringLiteral("report_document_kept");
    problem.text = QStringLiteral("The figures of this run were not kept.");
    if (!row.next())
        throw DbError(problem);
    auto document =
        reportDocumentFromJson(qUncompress(QByteArray::fromBase64(row.bytes("document"))));
    if (!document)
        throw DbError(document.error());
    return std::move(*document);
}

std::optional<ReportProof> ReportRunStore::proofOfRun(Connection &connection,
                                                      const QString &runNo) const
{
    Rows row = connection.query(QStringLiteral("reports/find_report_run"), {{"run_no", runNo}});
    if (!row.next())
        return std::nullopt;
    ReportProof proof;
    proof.runId = row.integer("report_run_id");
    proof.runNo = row.text("run_no");
    proof.report = row.text("report");
    proof.span = {row.date("from_day"), row.date("to_day")};
    proof.madeAt = row.dateTime("finished_at");
    proof.madeBy = row.text("run_by");
    proof.fingerprint = row.text("fingerprint");
    proof.isProvisional = row.boolean("is_provisional");
    return proof;
}

std::optional<ReportProof> ReportRunStore::proofOfFile(Connection &connection,
                                                       const QString &sha256) const
{
    Rows row = connection.query(QStringLiteral("reports/find_report_file"), {{"sha256", sha256}});
    if (!row.next())
        return std::nullopt;
    auto proof = proofOfRun(connection, row.text("run_no"));
    if (proof) {
        proof->madeAt = row.dateTime("made_at");
        proof->madeBy = row.text("made_by");
    }
    return proof;
}

ReportQuestion ReportRunStore::question(Connection &connection, qint64 runId) const
{
    Rows row = connection.query(QStringLiteral("reports/get_report_question"), {{"run_id", runId}});
    if (!row.next())
        return {};
    return {requestFromJson(row.bytes("request")), row.text("version")};
}

ReportBearings ReportRunStore::bearings(Connection &connection) const
{
    ReportBearings bearings;
    Rows site = connection.query(QStringLiteral("reports/get_report_clock"));
    site.next();
    bearings.centre = site.text("name");
    bearings.zone = site.text("time_zone");
    bearings.today = site.date("today");
    Rows months = connection.query(QStringLiteral("reports/list_closed_months"));
    bearings.closedMonths.reserve(size_t(months.count()));
    while (months.next())
        bearings.closedMonths.push_back(months.date("month"));
    Rows places = connection.query(QStringLiteral("reports/list_report_scopes"));
    bearings.places.reserve(size_t(places.count()));
    while (places.next())
        bearings.places.push_back(placeFrom(places));
    return bearings;
}

}
