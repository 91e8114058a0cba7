// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/performancestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace banzhang {
namespace {

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

PerformanceMetric metricOf(const QJsonObject &json)
{
    return performanceMetricFromCode(json.value(u"metric"_qs).toString())
        .value_or(PerformanceMetric::QaScore);
}

PartScore scoreFrom(const QJsonObject &json)
{
    return {metricOf(json),
            json.value(u"weight"_qs).toInt(),
            numberOf(json.value(u"value"_qs)),
            numberOf(json.value(u"points"_qs)),
            json.value(u"zero_at"_qs).toDouble(),
            json.value(u"full_at"_qs).toDouble()};
}

PerformanceTotal totalFrom(const Rows &row)
{
    PerformanceTotal total;
    total.post = row.text("post");
    total.agentId = AgentId(row.integer("agent_id"));
    total.teamId = TeamId(row.integer("team_id"));
    total.agentNo = row.text("agent_no");
    total.name = row.text("name");
    total.team = row.text("team");
    if (!row.isNull("total"))
        total.total = row.real("total");
    for (const auto &part : arrayOf(row.text("parts")))
        total.parts.push_back(scoreFrom(part.toObject()));
    total.place = int(row.integer("place"));
    total.members = int(row.integer("members"));
    total.withGaps = int(row.integer("with_gaps"));
    total.outcomeId = row.integer("performance_outcome_id");
    total.outcome = row.text("outcome");
    total.outcomeReason = row.text("outcome_reason");
    return total;
}

std::vector<PerformanceTotal> read(Connection &connection, QDate month, const ReportScope &scope,
                                   bool teams)
{
    const auto idOf = [](const auto &id) { return id ? QVariant(qint64(*id)) : QVariant(); };
    Rows rows = connection.query(QStringLiteral("reports/list_performance_totals"),
                                 {{"month", month},
                                  {"department_id", idOf(scope.departmentId)},
                                  {"team_id", idOf(scope.teamId)},
                                  {"agent_id", idOf(scope.agentId)},
                                  {"teams", teams}});
    std::vector<PerformanceTotal> totals;
    totals.reserve(size_t(rows.count()));
    while (rows.next())
        totals.push_back(totalFrom(rows));
    return totals;
}

PerformanceScheme schemeFrom(const Rows &row)
{
    PerformanceScheme scheme{row.integer("performance_scheme_id"),
                             row.text("post"),
                             row.date("valid_from"),
                             row.isNull("valid_until") ? QDate() : row.date("valid_until"),
                             {},
                             row.boolean("is_used")};
    for (const auto &value : arrayOf(row.text("parts"))) {
        const QJsonObject part = value.toObject();
        scheme.parts.push_back({metricOf(part), part.value(u"weight"_qs).toInt(),
                                part.value(u"zero_at"_qs).toDouble(),
                                part.value(u"full_at"_qs).toDouble()});
    }
    return scheme;
}

QJsonObject jsonOf(const MarkLine &line)
{
    return {{u"line"_qs, line.line},        {u"text"_qs, line.text},
            {u"agent_no"_qs, line.agentNo}, {u"month"_qs, line.month.toString(u"yyyy-MM"_qs)},
            {u"kind"_qs, line.kind},        {u"given"_qs, line.given},
            {u"out_of"_qs, line.outOf}};
}

}

std::vector<PerformanceTotal> PerformanceStore::totals(Connection &connection, QDate month,
                                                       const ReportScope &scope) const
{
    return read(connection, month, scope, false);
}

std::vector<PerformanceTotal> PerformanceStore::teams(Connection &connection, QDate month,
                                                      const ReportScope &scope) const
{
    return read(connection, month, scope, true);
}

std::vector<PerformanceScheme> PerformanceStore::schemes(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("reports/list_performance_schemes"));
    std::vector<PerformanceScheme> schemes;
    schemes.reserve(size_t(rows.count()));
    while (rows.next())
        schemes.push_back(schemeFrom(rows));
    return schemes;
}

std::vector<PerformanceScheme> PerformanceStore::schemes(Connection &connection,
                                                         const ReportSpan &span) const
{
    std::vector<PerformanceScheme> all = schemes(connection);
    std::erase_if(all, [&span](const PerformanceScheme &one) {
        return one.from > span.to || (one.until.isValid() && one.until <= span.from);
    });
    return all;
}

QDateTime PerformanceStore::closedAt(Connection &connection, QDate month) const
{
    Rows row = connection.query(QStringLiteral("reports/get_performance_month"),
                                {{"month", firstOf(month)}});
    row.next();
    return row.isNull("closed_at") ? QDateTime() : row.dateTime("closed_at");
}

QDate PerformanceStore::today(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("reports/get_performance_month"),
                                {{"month", QDate(2000, 1, 1)}});
    row.next();
    return row.date("today");
}

qint64 PerformanceStore::saveScheme(Connection &connection, const QString &post, QDate from,
                                    const std::vector<PerformancePart> &parts) const
{
    QJsonArray json;
    for (const PerformancePart &part : parts)
        json.append(QJsonObject{{u"metric"_qs, codeOf(part.metric)},
                                {u"weight"_qs, part.weight},
                                {u"zero_at"_qs, QString::number(part.zeroAt, 'f', 2)},
                                {u"full_at"_qs, QString::number(part.fullAt, 'f', 2)}});
    Rows row = connection.query(QStringLiteral("reports/save_performance_scheme"),
                                {{"post", post}, {"from", from}, {"parts", textOf(json)}});
    row.next();
    return row.integer("performance_scheme_id");
}

MarkImport PerformanceStore::takeMarks(Connection &connection, const QString &file,
                                       const MarkFile &read) const
{
    QJsonArray lines;
    for (const MarkLine &line : read.lines)
        lines.append(jsonOf(line));
    QJsonArray rejects;
    for (const MarkReject &one : read.rejects)
        rejects.append(
            QJsonObject{{u"line"_qs, one.line}, {u"text"_qs, one.text}, {u"why"_qs, one.why}});
    Rows row =
        connection.query(QStringLiteral("reports/take_marks"),
                         {{"file", file}, {"rows", textOf(lines)}, {"rejects", textOf(rejects)}});
    row.next();
    MarkImport done{int(row.integer("added")), int(row.integer("known")), {}};
    for (const auto &value : arrayOf(row.text("rejects"))) {
        const QJsonObject one = value.toObject();
        done.rejects.push_back({one.value(u"line"_qs).toInt(), one.value(u"why"_qs).toString(),
                                one.value(u"text"_qs).toString()});
    }
    std::ranges::stable_sort(done.rejects, {}, &MarkReject::line);
    return done;
}

qint64 PerformanceStore::decide(Connection &connection, QDate month, const PerformanceTotal &total,
                                const QString &outcome, const QString &reason) const
{
    Rows row = connection.query(QStringLiteral("reports/decide_performance"),
                                {{"agent_id", number(total.agentId)},
                                 {"month", month},
                                 {"outcome", outcome},
                                 {"reason", reason},
                                 {"replaces", total.outcomeId}});
    row.next();
    return row.integer("performance_outcome_id");
}

}
