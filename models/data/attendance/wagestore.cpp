// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wagestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {

std::vector<AgentWage> WageStore::list(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_agent_wages"));
    std::vector<AgentWage> wages;
    wages.reserve(size_t(rows.count()));
    while (rows.next())
        wages.push_back({rows.integer("row_id"), rows.integer("agent_id"), rows.text("agent_no"),
                         rows.text("agent"), rows.text("team"), rows.date("from_on"),
                         rows.date("until_on"), rows.integer("wage_fen"), rows.text("entered_by"),
                         rows.dateTime("entered_at"), rows.boolean("is_now"),
                         rows.boolean("is_here")});
    return wages;
}

void WageStore::save(Connection &connection, const std::vector<WageLine> &wages) const
{
    QJsonArray rows;
    for (const WageLine &one : wages)
        rows.append(QJsonObject{{u"agent_id"_qs, one.agentId},
                                {u"from_on"_qs, one.from.toString(Qt::ISODate)},
                                {u"wage_fen"_qs, one.fen}});
    connection.query(
        QStringLiteral("attendance/save_agent_wages"),
        {{"wages", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))}});
}

}
