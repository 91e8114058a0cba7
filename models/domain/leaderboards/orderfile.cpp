// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/orderfile.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <functional>
#include <variant>

namespace banzhang {
namespace {

struct Column
{
    const char *name;
    std::vector<const char16_t *> heads; // beside the name
    bool isNeeded = false;
};

// The last one but the head of a table or of JSON says what is meant.
const std::vector<Column> &orderColumns()
{
    static const std::vector<Column> columns{
        {"order_no",
         {u"order", u"order number", u"订单号", u"订单编号", u"單號", u"单号", u"訂單號"},
         true},
        {"agent_no", {u"agent", u"agent number", u"工号", u"工號", u"坐席工号"}, true},
        {"at", {u"time", u"sold_at", u"date", u"时间", u"時間", u"下单时间", u"日期"}, true},
        {"clock", {u"时刻", u"時刻", u"钟点"}},
        {"amount", {u"yuan", u"金额", u"金額", u"销售额", u"金额（元）", u"金额(元)"}},
        {"fen", {u"分", u"金额（分）", u"金额(分)"}},
        {"quantity", {u"pieces", u"数量", u"數量", u"件数"}},
        {"courses", {u"疗程", u"療程", u"疗程数"}},
        {"kind", {u"type", u"类型", u"類型", u"状态", u"狀態"}},
        {"call_uid", {u"call", u"通话", u"通話", u"通话编号"}},
        {"note", {u"remark", u"备注", u"備註"}}};
    return columns;
}

const std::vector<Column> &resultColumns()
{
    static const std::vector<Column> columns{
        {"agent_no", {u"agent", u"agent number", u"工号", u"工號", u"坐席工号"}, true},
        {"date", {u"day", u"on_date", u"日期"}, true},
        {"visits", {u"访问量", u"訪問量", u"成功访问量", u"成功訪問量"}, true},
        {"successes", {u"办理量", u"辦理量", u"成功办理量", u"成功辦理量"}, true},
        {"refusals", {u"拒访", u"拒訪", u"拒访量", u"拒訪量"}}};
    return columns;
}

// A line's values by the names of the columns, and how these are called in the file.
struct Fields
{
    int line = 0;
    QString text;
    QHash<QString, QString> values;
    QHash<QString, QString> heads;

    [[nodiscard]] QString at(const char *name) const
    {
        return values.value(QLatin1String(name)).trimmed();
    }
    [[nodiscard]] OrderFault fault(const char *name, OrderFaultKind kind) const
    {
        const QString key = QLatin1String(name);
        return {line, heads.value(key, key), kind, text};
    }
};

template <class Line>
using Read = std::variant<Line, OrderFault>;

// Yuan as written: "680", "1,280.50", "¥680", "－20.00"; in fen. Nothing for anything else.
std::optional<qint64> fenOfYuan(QString text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d{1,12})(?:\\.(\\d{1,2})0*)?$"));
    text.remove(QRegularExpression(QStringLiteral("[\\s,，¥￥元]")));
    text.replace(QRegularExpression(QStringLiteral("[－−]")), QStringLiteral("-"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 fen = match.captured(2).toLongLong() * 100
                       + match.captured(3).leftJustified(2, u'0').toLongLong();
    return match.captured(1).isEmpty() ? fen : -fen;
}

std::optional<qint64> fenOf(const Fields &fields)
{
    if (fields.at("fen").isEmpty())
        return fenOfYuan(fields.at("amount"));
    bool isNumber = false;
    const qint64 fen = fields.at("fen").toLongLong(&isNumber);
    constexpr qint64 most = 100'000'000'000'000;
    return isNumber && std::abs(fen) < most ? std::optional(fen) : std::nullopt;
}

std::optional<SaleKind> kindOf(const QString &word)
{
    static const QHash<QString, SaleKind> words{
        {QString(), SaleKind::Order},     {u"order"_qs, SaleKind::Order},
        {u"下单"_qs, SaleKind::Order},    {u"下單"_qs, SaleKind::Order},
        {u"订单"_qs, SaleKind::Order},    {u"成交"_qs, SaleKind::Order},
        {u"cancel"_qs, SaleKind::Cancel}, {u"取消"_qs, SaleKind::Cancel},
        {u"撤单"_qs, SaleKind::Cancel},   {u"return"_qs, SaleKind::Return},
        {u"refund"_qs, SaleKind::Return}, {u"退单"_qs, SaleKind::Return},
        {u"退單"_qs, SaleKind::Return},   {u"退货"_qs, SaleKind::Return},
        {u"退款"_qs, SaleKind::Return}};
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

// Wall time, or a moment where an offset is said; true when it is one of them.
bool readMoment(const QString &text, OrderLine &line)
{
    static const QRegularExpression zoned(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    if (text.contains(u':') && zoned.match(text).hasMatch()) {
        line.at = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODate).toUTC();
        return line.at.isValid();
    }
    for (const char *form : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss",
                             "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd HH:mm", "yyyy/M/d H:mm:ss",
                             "yyyy/M/d H:mm", "yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d"}) {
        line.local = QDateTime::fromString(text, QLatin1String(form));
        if (line.local.isValid())
            return true;
    }
    return false;
}

QDate dayOf(const QString &text)
{
    OrderLine line;
    return readMoment(text, line) ? line.local.date() : QDate();
}

// A whole number from 0; `otherwise` for an empty field, nothing for anything else.
std::optional<int> countOf(const QString &text, int otherwise)
{
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// What a cancel or return says in minus is what came back.
std::optional<OrderFault> readNumbers(const Fields &fields, OrderLine &line)
{
    const bool comesBack = line.kind != SaleKind::Order;
    const bool saysNothing = fields.at("fen").isEmpty() && fields.at("amount").isEmpty();
    if (!(saysNothing && line.kind == SaleKind::Cancel)) {
        line.fen = fenOf(fields);
        const char *column = fields.at("fen").isEmpty() ? "amount" : "fen";
        if (!line.fen || (line.kind == SaleKind::Return && *line.fen == 0))
            return fields.fault(column, OrderFaultKind::BadAmount);
        if (*line.fen < 0 && !comesBack)
            return fields.fault(column, OrderFaultKind::Negative);
        line.fen = std::abs(*line.fen);
    }
    for (const auto &[column, member] :
         {std::pair("quantity", &OrderLine::quantity), std::pair("courses", &OrderLine::courses)}) {
        const int otherwise = member == &OrderLine::quantity && !comesBack ? 1 : 0;
        const std::optional<int> number = countOf(fields.at(column), otherwise);
        if (!number || (*number < 0 && !comesBack) || std::abs(*number) > 1'000'000)
            return fields.fault(column, OrderFaultKind::BadNumber);
        line.*member = std::abs(*number);
    }
    return {};
}

Read<OrderLine> readOrder(const Fields &fields)
{
    OrderLine line;
    line.line = fields.line;
    line.text = fields.text;
    line.orderNo = fields.at("order_no");
    line.agentNo = fields.at("agent_no");
    line.callUid = fields.at("call_uid");
    line.note = fields.at("note");
    if (line.orderNo.isEmpty() || line.orderNo.size() > 100)
        return fields.fault("order_no", OrderFaultKind::NoOrder);
    const std::optional<SaleKind> kind = kindOf(fields.at("kind"));
    if (!kind)
        return fields.fault("kind", OrderFaultKind::BadKind);
    line.kind = *kind;
    if (line.agentNo.isEmpty() && line.kind == SaleKind::Order)
        return fields.fault("agent_no", OrderFaultKind::NoAgent);
    const QString clock = fields.at("clock");
    if (!readMoment(clock.isEmpty() ? fields.at("at") : fields.at("at") + u' ' + clock, line))
        return fields.fault("at", OrderFaultKind::BadTime);
    if (const std::optional<OrderFault> fault = readNumbers(fields, line))
        return *fault;
    return line;
}

Read<ResultLine> readResult(const Fields &fields)
{
    ResultLine line{fields.line, fields.at("agent_no"), dayOf(fields.at("date")), 0, 0, 0,
                    fields.text};
    if (line.agentNo.isEmpty())
        return fields.fault("agent_no", OrderFaultKind::NoAgent);
    if (!line.onDate.isValid())
        return fields.fault("date", OrderFaultKind::BadTime);
    for (const auto &[column, member] :
         {std::pair("visits", &ResultLine::visits), std::pair("successes", &ResultLine::successes),
          std::pair("refusals", &ResultLine::refusals)}) {
        const int otherwise = member == &ResultLine::refusals ? 0 : -1;
        const std::optional<int> number = countOf(fields.at(column), otherwise);
        if (!number || *number < 0)
            return fields.fault(column, number && !fields.at(column).isEmpty()
                                            ? OrderFaultKind::Negative
                                            : OrderFaultKind::BadNumber);
        line.*member = *number;
    }
    if (line.successes > line.visits)
        return fields.fault("successes", OrderFaultKind::TooMany);
    return line;
}

template <class File, class Line>
void take(File &file, const Read<Line> &read)
{
    if (const auto *line = std::get_if<Line>(&read))
        file.lines.push_back(*line);
    else
        file.faults.push_back(std::get<OrderFault>(read));
}

QStringList headsOf(const Column &column)
{
    QStringList heads{QLatin1String(column.name)};
    for (const char16_t *head : column.heads)
        heads.append(QString::fromUtf16(head));
    return heads;
}

Problem missing(const CsvTable &table, const Column &column)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = table.header.isEmpty()
                       ? QStringLiteral("The file is empty.")
                       : QStringLiteral("There is no column %1; the header is: %2")
                             .arg(headsOf(column).first(), table.header.join(QStringLiteral(", ")));
    problem.hint = QStringLiteral("It may be called: %1").arg(headsOf(column).join(u", "));
    return problem;
}

template <class File, class F>
Result<File> readTable(const CsvTable &table, const std::vector<Column> &columns, const F &read)
{
    QHash<QString, int> places;
    QHash<QString, QString> heads;
    for (const Column &column : columns) {
        const int place = table.columnOf(headsOf(column));
        if (place < 0 && column.isNeeded)
            return tl::unexpected<Problem>(missing(table, column));
        if (place < 0)
            continue;
        places.insert(QLatin1String(column.name), place);
        heads.insert(QLatin1String(column.name), table.header[place]);
    }
    File file;
    for (const LineNote &note : table.rejects)
        file.faults.push_back({note.line, {}, OrderFaultKind::Shape, note.text});
    for (const CsvRow &row : table.rows) {
        Fields fields{row.line, row.text(), {}, heads};
        for (auto at = places.cbegin(); at != places.cend(); ++at)
            fields.values.insert(at.key(), row.fields.value(at.value()));
        take(file, read(fields));
    }
    return file;
}

QString valueText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                            : value.toVariant().toString();
}

template <class File, class F>
File readJson(const QString &text, const F &read)
{
    File file;
    int number = 0;
    for (const QString &one : text.split(u'\n')) {
        ++number;
        if (one.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(one.toUtf8());
        if (!document.isObject()) {
            file.faults.push_back({number, {}, OrderFaultKind::Shape, one.trimmed()});
            continue;
        }
        Fields fields{number, one.trimmed(), {}, {}};
        const QJsonObject object = document.object();
        for (auto at = object.begin(); at != object.end(); ++at)
            fields.values.insert(at.key(), valueText(at.value()));
        take(file, read(fields));
    }
    return file;
}

}

QString codeOf(SaleKind kind)
{
    return kind == SaleKind::Order    ? QStringLiteral("order")
           : kind == SaleKind::Cancel ? QStringLiteral("cancel")
                                      : QStringLiteral("return");
}

SaleKind saleKindFromCode(const QString &code)
{
    return code == u"cancel"   ? SaleKind::Cancel
           : code == u"return" ? SaleKind::Return
                               : SaleKind::Order;
}

QString codeOf(OrderFaultKind kind)
{
    constexpr std::array<const char *, 9> codes = {"shape",    "order_no", "no_agent",
                                                   "time",     "amount",   "negative",
                                                   "quantity", "kind",     "successes"};
    return QLatin1String(codes.at(size_t(kind)));
}

Result<OrderFile> readOrders(const CsvTable &table)
{
    const auto &columns = orderColumns();
    const auto has = [&](const char *name) {
        const auto column = std::ranges::find_if(
            columns, [name](const Column &one) { return qstrcmp(one.name, name) == 0; });
        return table.columnOf(headsOf(*column)) >= 0;
    };
    if (!table.header.isEmpty() && has("order_no") && has("agent_no") && has("at") && !has("amount")
        && !has("fen"))
        return tl::unexpected<Problem>(missing(table, {"amount", {u"金额", u"fen"}}));
    return readTable<OrderFile>(table, columns, &readOrder);
}

Result<ResultFile> readResults(const CsvTable &table)
{
    return readTable<ResultFile>(table, resultColumns(), &readResult);
}

OrderFile readOrderLines(const QString &text)
{
    return readJson<OrderFile>(text, &readOrder);
}

ResultFile readResultLines(const QString &text)
{
    return readJson<ResultFile>(text, &readResult);
}

bool isJsonLines(const QString &text)
{
    return text.trimmed().startsWith(u'{');
}

}
