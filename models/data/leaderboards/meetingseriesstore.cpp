// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingseriesstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

QByteArray jsonOf(const MeetingSeries &series)
{
    QJsonArray items;
    for (const AgendaItem &item : series.items)
        items.append(QJsonObject{{QStringLiteral("kind"), codeOf(item.kind)},
                                 {QStringLiteral("title"), item.title},
                                 {QStringLiteral("planned_s"), item.seconds},
                                 {QStringLiteral("on_prize_days"), item.isOnPrizeDaysOnly}});
    QJsonObject content{{QStringLiteral("is_on"), series.isOn},
                        {QStringLiteral("scope"), series.scope},
                        {QStringLiteral("anchor"), series.anchor},
                        {QStringLiteral("offset_s"), series.offsetS},
                        {QStringLiteral("rotates"), series.rotates},
                        {QStringLiteral("slogan"), series.slogan},
                        {QStringLiteral("items"), items}};
    if (series.weekday > 0)
        content[QStringLiteral("weekday")] = series.weekday;
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

MeetingSeries seriesFrom(const Rows &row)
{
    MeetingSeries one;
    one.id = row.integer("meeting_series_id");
    one.kind = meetingKindFromCode(row.text("kind"));
    one.name = row.text("name");
    one.from = row.date("from_on");
    one.slogan = row.text("slogan");
    one.scope = row.text("scope");
    one.anchor = row.text("anchor");
    one.offsetS = int(row.integer("offset_s"));
    one.weekday = int(row.integer("weekday"));
    one.rotates = row.boolean("rotates");
    one.isOn = row.boolean("is_on");
    return one;
}

}

std::vector<MeetingSeries> MeetingSeriesStore::list(Connection &connection, QDate day) const
{
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_meeting_series"), {{"on_date", day}});
    std::vector<MeetingSeries> series;
    series.reserve(size_t(rows.count()));
    while (rows.next())
        series.push_back(seriesFrom(rows));
    Rows items = connection.query(QStringLiteral("leaderboards/list_meeting_series_items"),
                                  {{"on_date", day}});
    while (items.next()) {
        for (MeetingSeries &one : series) {
            if (one.id == items.integer("meeting_series_id"))
                one.items.push_back({meetingItemKindFromCode(items.text("kind")),
                                     items.text("title"), int(items.integer("planned_s")),
                                     items.boolean("on_prize_days")});
        }
    }
    return series;
}

void MeetingSeriesStore::save(Connection &connection, const MeetingSeries &series) const
{
    connection.query(
        QStringLiteral("leaderboards/save_meeting_series"),
        {{"meeting_series_id", series.id}, {"from_on", series.from}, {"content", jsonOf(series)}});
}

}
