// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/salestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

constexpr int mostRejects = 1000;
constexpr qsizetype batch = 20'000; // lines in one call

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const OrderLine &line)
{
    QJsonObject json{{u"line"_qs, line.line},         {u"text"_qs, line.text},
                     {u"kind"_qs, codeOf(line.kind)}, {u"order_no"_qs, line.orderNo},
                     {u"agent_no"_qs, line.agentNo},  {u"quantity"_qs, line.quantity},
                     {u"courses"_qs, line.courses},   {u"call_uid"_qs, line.callUid},
                     {u"note"_qs, line.note}};
    if (line.at.isValid())
        json.insert(u"at"_qs, line.at.toString(Qt::ISODateWithMs));
    else
        json.insert(u"local"_qs, line.local.toString(u"yyyy-MM-dd HH:mm:ss"_qs));
    if (line.fen)
        json.insert(u"fen"_qs, *line.fen);
    return json;
}

QJsonObject jsonOf(const ResultLine &line)
{
    return {{u"line"_qs, line.line},        {u"text"_qs, line.text},
            {u"agent_no"_qs, line.agentNo}, {u"on_date"_qs, line.onDate.toString(Qt::ISODate)},
            {u"visits"_qs, line.visits},    {u"successes"_qs, line.successes},
            {u"refusals"_qs, line.refusals}};
}

QJsonArray rejectsOf(const std::vector<OrderFault> &faults)
{
    QJsonArray rejects;
    for (const OrderFault &fault : faults)
        rejects.append(QJsonObject{
            {u"line"_qs, fault.line}, {u"text"_qs, fault.text}, {u"why"_qs, codeOf(fault.kind)}});
    return rejects;
}

// What comes back must follow its order, so that a batch may end anywhere.
std::vector<OrderLine> inOrder(std::vector<OrderLine> lines)
{
    std::stable_partition(lines.begin(), lines.end(),
                          [](const OrderLine &one) { return one.kind == SaleKind::Order; });
    return lines;
}

const std::vector<ResultLine> &inOrder(const std::vector<ResultLine> &lines)
{
    return lines;
}

template <class File>
SaleImport takeAll(Connection &connection, const QString &kind, const QString &source,
                   const QString &file, const File &read)
{
    SaleImport done;
    QJsonArray rejects = rejectsOf(read.faults);
    QJsonArray rows;
    const auto send = [&] {
        Rows row =
            connection.query(u"leaderboards/take_"_qs + kind, {{"source", source},
                                                               {"file", file},
                                                               {"rows", jsonText(rows)},
                                                               {"rejects", jsonText(rejects)}});
        row.next();
        done.added += int(row.integer("added"));
        done.known += int(row.integer("known"));
        done.rejected += int(row.integer("rejected"));
        rows = {};
        rejects = {};
    };
    const auto lines = inOrder(read.lines);
    for (const auto &line : lines) {
        rows.append(jsonOf(line));
        if (rows.size() >= batch)
            send();
    }
    if (!rows.isEmpty() || !rejects.isEmpty())
        send();
    return done;
}

// Only managers and auditors read what was refused.
void readRejects(Connection &connection, const QString &kind, const QString &source,
                 const QString &file, SaleImport &done)
{
    Rows rows = connection.query(
        QStringLiteral("leaderboards/list_sale_rejects"),
        {{"kind", kind}, {"source", source}, {"file", file}, {"most", mostRejects}});
    while (rows.next())
        done.rejects.push_back({int(rows.integer("line_no")), rows.text("line"), rows.text("why")});
}

template <class File>
SaleImport takeFile(Connection &connection, const QString &kind, const QString &source,
                    const QString &file, const File &read)
{
    SaleImport done = connection.transaction([&](Connection &open) {
        return takeAll(open, kind, source, file, read); // all of a file, or nothing of it
    });
    if (done.rejected > 0)
        readRejects(connection, kind, source, file, done);
    return done;
}

}

SaleImport SaleStore::take(Connection &connection, const QString &source, const QString &file,
                           const OrderFile &read) const
{
    return takeFile(connection, QStringLiteral("sales"), source, file, read);
}

SaleImport SaleStore::take(Connection &connection, const QString &source, const QString &file,
                           const ResultFile &read) const
{
    return takeFile(connection, QStringLiteral("results"), source, file, read);
}

std::vector<SaleEntry> SaleStore::list(Connection &connection, qint64 agentId, qint64 teamId,
                                       const QDate &from, const QDate &to, int most) const
{
    const auto orNull = [](qint64 id) { return id > 0 ? QVariant(id) : QVariant(); };
    Rows rows =
        connection.query(QStringLiteral("leaderboards/list_sales"), {{"agent_id", orNull(agentId)},
                                                                     {"team_id", orNull(teamId)},
                                                                     {"from_on", from},
                                                                     {"to_on", to},
                                                                     {"most", most}});
    std::vector<SaleEntry> entries;
    entries.reserve(size_t(rows.count()));
    while (rows.next())
        entries.push_back({rows.integer("sale_id"), rows.text("order_no"),
                           saleKindFromCode(rows.text("kind")), rows.date("of_date"),
                           rows.boolean("ends_order"), rows.dateTime("sold_at"),
                           rows.date("on_date"), rows.integer("fen"), int(rows.integer("quantity")),
                           int(rows.integer("courses")), rows.text("note"), rows.text("file"),
                           rows.text("call_uid"), rows.boolean("has_call"), rows.text("agent_no"),
                           rows.text("name")});
    return entries;
}

std::optional<SaleEntry> SaleStore::latest(Connection &connection, const QDate &day) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/get_latest_sale"), {{"on_date", day}});
    if (!row.next())
        return {};
    SaleEntry entry;
    entry.at = row.dateTime("sold_at");
    entry.fen = row.integer("fen");
    entry.agentNo = row.text("agent_no");
    entry.name = row.text("name");
    return entry;
}

}
