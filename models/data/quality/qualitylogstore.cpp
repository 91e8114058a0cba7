// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylogstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banzhang {
namespace {

std::vector<LogReader> readersFrom(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    std::vector<LogReader> readers;
    readers.reserve(size_t(array.size()));
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        readers.push_back({StaffId(one.value(QStringLiteral("staff")).toInteger()),
                           one.value(QStringLiteral("name")).toString(),
                           {},
                           QDateTime::fromString(one.value(QStringLiteral("received")).toString(),
                                                 Qt::ISODateWithMs)
                               .toUTC()});
    }
    return readers;
}

QualityLog logFrom(const Rows &row)
{
    QualityLog log;
    log.id = row.id<LogId>("log_id");
    log.inspectorId = row.id<StaffId>("inspector_id");
    log.inspector = row.text("inspector");
    log.day = row.date("day");
    log.suggestions = row.text("suggestions");
    log.content = qualityDayFromJson(QJsonDocument::fromJson(row.bytes("content")).object());
    log.sentAt = row.dateTime("sent_at");
    log.isLate = row.boolean("late");
    log.isOwn = row.boolean("own");
    log.isForMe = row.boolean("sent_to_me");
    log.receivedAt = row.dateTime("received_at");
    log.readers = readersFrom(row.bytes("readers"));
    return log;
}

}

QualityDay QualityLogStore::day(Connection &connection, StaffId inspector, QDate day) const
{
    Rows rows = connection.query(QStringLiteral("quality/get_quality_day"),
                                 {{"inspector_id", number(inspector)}, {"day", day}});
    rows.next();
    return qualityDayFromJson(QJsonDocument::fromJson(rows.bytes("content")).object());
}

std::vector<QualityLog> QualityLogStore::logs(Connection &connection, QDate from, QDate until) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_quality_logs"),
                                 {{"from_day", from}, {"until_day", until}});
    std::vector<QualityLog> logs;
    logs.reserve(size_t(rows.count()));
    while (rows.next())
        logs.push_back(logFrom(rows));
    return logs;
}

std::vector<LogReader> QualityLogStore::readers(Connection &connection, QDate day) const
{
    Rows rows = connection.query(QStringLiteral("quality/list_log_readers"), {{"day", day}});
    std::vector<LogReader> readers;
    readers.reserve(size_t(rows.count()));
    while (rows.next())
        readers.push_back(
            {rows.id<StaffId>("staff_id"), rows.text("name"), rows.text("post"), QDateTime()});
    return readers;
}

void QualityLogStore::saveSuggestions(Connection &connection, QDate day,
                                      const QString &suggestions) const
{
    connection.query(QStringLiteral("quality/save_suggestions"),
                     {{"day", day}, {"suggestions", suggestions}});
}

LogId QualityLogStore::send(Connection &connection, QDate day, const QString &suggestions,
                            const std::vector<StaffId> &readers) const
{
    QVariantList to;
    for (const StaffId reader : readers)
        to.append(number(reader));
    Rows rows = connection.query(QStringLiteral("quality/send_log"),
                                 {{"day", day}, {"suggestions", suggestions}, {"readers", to}});
    rows.next();
    return rows.id<LogId>("log_id");
}

void QualityLogStore::receive(Connection &connection, LogId log) const
{
    connection.query(QStringLiteral("quality/receive_log"), {{"log_id", number(log)}});
}

}
