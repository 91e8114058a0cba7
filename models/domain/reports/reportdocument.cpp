// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdocument.h"

#include "reports/documentjson.h"
#include "reports/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace banzhang {
namespace {

// Kinds, roles and the rest stand as words, so that the order of an enum may change.
template <class Enum>
struct Word
{
    Enum value;
    QLatin1String text;
};

constexpr Word<FigureKind> figureKinds[] = {
    {FigureKind::Text, QLatin1String("text")},
    {FigureKind::Integer, QLatin1String("integer")},
    {FigureKind::Decimal, QLatin1String("decimal")},
    {FigureKind::Percent, QLatin1String("percent")},
    {FigureKind::Duration, QLatin1String("duration")},
    {FigureKind::Clock, QLatin1String("clock")},
    {FigureKind::Money, QLatin1String("money")},
    {FigureKind::Date, QLatin1String("date")},
    {FigureKind::DateTime, QLatin1String("datetime")},
    {FigureKind::Change, QLatin1String("change")},
};
constexpr Word<RowRole> rowRoles[] = {
    {RowRole::Plain, QLatin1String("plain")},
    {RowRole::Group, QLatin1String("group")},
    {RowRole::Sum, QLatin1String("sum")},
    {RowRole::Before, QLatin1String("before")},
};
constexpr Word<ReportLink::To> linkTargets[] = {
    {ReportLink::To::None, QLatin1String("none")},
    {ReportLink::To::Agent, QLatin1String("agent")},
    {ReportLink::To::Team, QLatin1String("team")},
    {ReportLink::To::Day, QLatin1String("day")},
    {ReportLink::To::Queue, QLatin1String("queue")},
    {ReportLink::To::Calls, QLatin1String("calls")},
    {ReportLink::To::Sheet, QLatin1String("sheet")},
    {ReportLink::To::Violation, QLatin1String("violation")},
    {ReportLink::To::Closing, QLatin1String("closing")},
};
constexpr Word<ChartSeries::Look> looks[] = {
    {ChartSeries::Look::Bar, QLatin1String("bar")},
    {ChartSeries::Look::StackedBar, QLatin1String("stacked")},
    {ChartSeries::Look::Line, QLatin1String("line")},
    {ChartSeries::Look::Target, QLatin1String("target")},
};
constexpr Word<DayMark::Kind> dayKinds[] = {
    {DayMark::Kind::None, QLatin1String("none")},
    {DayMark::Kind::Rest, QLatin1String("rest")},
    {DayMark::Kind::Holiday, QLatin1String("holiday")},
};
constexpr Word<KeyFigure::Light> lights[] = {
    {KeyFigure::Light::None, QLatin1String("none")},
    {KeyFigure::Light::Met, QLatin1String("met")},
    {KeyFigure::Light::Near, QLatin1String("near")},
    {KeyFigure::Light::Missed, QLatin1String("missed")},
};

template <class Enum, size_t N>
QJsonValue wordOf(const Word<Enum> (&words)[N], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

// The first of the words for what is not among them.
template <class Enum, size_t N>
Enum valueOf(const Word<Enum> (&words)[N], const QJsonValue &json)
{
    const QString text = json.toString();
    for (const Word<Enum> &word : words) {
        if (text == word.text)
            return word.value;
    }
    return words[0].value;
}

template <class T, class F>
QJsonArray arrayOf(const std::vector<T> &values, F toValue)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toValue(value));
    return array;
}

template <class T, class F>
std::vector<T> vectorOf(const QJsonValue &json, F fromValue)
{
    const QJsonArray array = json.toArray();
    std::vector<T> values;
    values.reserve(size_t(array.size()));
    for (const auto &value : array)
        values.push_back(fromValue(value));
    return values;
}

QJsonValue figureJson(const QVariant &value, FigureKind kind)
{
    if (value.isNull())
        return {};
    if (value.userType() == QMetaType::QString)
        return value.toString(); // the word of a sum, in whichever column
    switch (kind) {
    case FigureKind::Text: return value.toString();
    case FigureKind::Integer:
    case FigureKind::Duration:
    case FigureKind::Clock:
    case FigureKind::Money: return value.toLongLong();
    case FigureKind::Decimal:
    case FigureKind::Percent:
    case FigureKind::Change: return value.toDouble();
    case FigureKind::Date: return value.toDate().toString(Qt::ISODate);
    case FigureKind::DateTime: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    }
    return {};
}

// What is no moment is the word of a sum.
QVariant momentOf(const QString &text, FigureKind kind)
{
    if (kind == FigureKind::Date) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? QVariant(day) : QVariant(text);
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? QVariant(at.toUTC()) : QVariant(text);
}

QVariant figureOf(const QJsonValue &json, FigureKind kind)
{
    if (json.isNull() || json.isUndefined())
        return {};
    const bool isMoment = kind == FigureKind::Date || kind == FigureKind::DateTime;
    if (json.isString() && !isMoment)
        return json.toString();
    switch (kind) {
    case FigureKind::Text: return json.toString();
    case FigureKind::Integer:
    case FigureKind::Duration:
    case FigureKind::Clock:
    case FigureKind::Money: return json.toInteger();
    case FigureKind::Decimal:
    case FigureKind::Percent:
    case FigureKind::Change: return json.toDouble();
    case FigureKind::Date:
    case FigureKind::DateTime: return momentOf(json.toString(), kind);
    }
    return {};
}

QJsonObject linkJson(const ReportLink &link)
{
    return {{u"to"_qs, wordOf(linkTargets, link.to)},
            {u"id"_qs, link.id},
            {u"from"_qs, link.from.toString(Qt::ISODate)},
            {u"until"_qs, link.until.toString(Qt::ISODate)}};
}

QJsonValue linkOrNull(const ReportLink &link)
{
    return link == ReportLink() ? QJsonValue() : QJsonValue(linkJson(link));
}

ReportLink linkOf(const QJsonValue &json)
{
    return {valueOf(linkTargets, json[u"to"]), json[u"id"].toInteger(),
            QDate::fromString(json[u"from"].toString(), Qt::ISODate),
            QDate::fromString(json[u"until"].toString(), Qt::ISODate)};
}

QJsonObject columnJson(const ReportColumn &column)
{
    return {{u"code"_qs, column.code},
            {u"head"_qs, column.head},
            {u"kind"_qs, wordOf(figureKinds, column.kind)},
            {u"weight"_qs, column.weight},
            {u"note"_qs, column.note}};
}

ReportColumn columnOf(const QJsonValue &json)
{
    return {json[u"code"].toString(), json[u"head"].toString(), valueOf(figureKinds, json[u"kind"]),
            json[u"weight"].toDouble(), json[u"note"].toString()};
}

QJsonObject rowJson(const ReportTable &table, const ReportRow &one)
{
    QJsonArray cells;
    for (size_t i = 0; i < one.cells.size() && i < table.columns.size(); ++i)
        cells.append(figureJson(one.cells[i], table.columns[i].kind));
    QJsonObject json{{u"cells"_qs, cells}};
    if (one.role != RowRole::Plain)
        json.insert(u"role"_qs, wordOf(rowRoles, one.role));
    if (one.link != ReportLink())
        json.insert(u"link"_qs, linkJson(one.link));
    return json;
}

QJsonObject blockJson(const ReportTable &table)
{
    QJsonObject json{{u"block"_qs, u"table"_qs},
                     {u"code"_qs, table.code},
                     {u"columns"_qs, arrayOf(table.columns, columnJson)},
                     {u"rows"_qs, rowsJson(table, 0, table.rows.size())},
                     {u"empty"_qs, table.empty}};
    if (table.inAll > 0) {
        json.insert(u"in_all"_qs, table.inAll);
        json.insert(u"digest"_qs, table.digest);
    }
    return json;
}

ReportTable tableOf(const QJsonValue &json)
{
    ReportTable table;
    table.code = json[u"code"].toString();
    table.columns = vectorOf<ReportColumn>(json[u"columns"], columnOf);
    table.empty = json[u"empty"].toString();
    table.inAll = json[u"in_all"].toInteger();
    table.digest = json[u"digest"].toString();
    table.rows = vectorOf<ReportRow>(json[u"rows"], [&table](const QJsonValue &one) {
        ReportRow row;
        const QJsonArray cells = one[u"cells"].toArray();
        row.cells.reserve(size_t(cells.size()));
        for (qsizetype i = 0; i < cells.size() && size_t(i) < table.columns.size(); ++i)
            row.cells.push_back(figureOf(cells[i], table.columns[size_t(i)].kind));
        row.role = valueOf(rowRoles, one[u"role"]);
        row.link = linkOf(one[u"link"]);
        return row;
    });
    return table;
}

QJsonObject seriesJson(const ChartSeries &series)
{
    const auto value = [](const std::optional<double> &one) {
        return one ? QJsonValue(*one) : QJsonValue();
    };
    return {{u"look"_qs, wordOf(looks, series.look)},
            {u"code"_qs, series.code},
            {u"name"_qs, series.name},
            {u"kind"_qs, wordOf(figureKinds, series.kind)},
            {u"right"_qs, series.isRightAxis},
            {u"values"_qs, arrayOf(series.values, value)},
            {u"links"_qs, arrayOf(series.links, linkOrNull)}};
}

ChartSeries seriesOf(const QJsonValue &json)
{
    const auto value = [](const QJsonValue &one) {
        return one.isNull() ? std::nullopt : std::optional(one.toDouble());
    };
    ChartSeries series;
    series.look = valueOf(looks, json[u"look"]);
    series.code = json[u"code"].toString();
    series.name = json[u"name"].toString();
    series.kind = valueOf(figureKinds, json[u"kind"]);
    series.isRightAxis = json[u"right"].toBool();
    series.values = vectorOf<std::optional<double>>(json[u"values"], value);
    series.links = vectorOf<ReportLink>(json[u"links"], linkOf);
    return series;
}

QJsonValue markJson(const DayMark &mark)
{
    return QJsonObject{{u"kind"_qs, wordOf(dayKinds, mark.kind)}, {u"text"_qs, mark.text}};
}

DayMark markOf(const QJsonValue &json)
{
    return {valueOf(dayKinds, json[u"kind"]), json[u"text"].toString()};
}

QString textOf(const QJsonValue &json)
{
    return json.toString();
}

QJsonObject blockJson(const ReportChart &chart)
{
    const auto text = [](const QString &one) { return QJsonValue(one); };
    QJsonObject json{{u"block"_qs, u"chart"_qs},
                     {u"code"_qs, chart.code},
                     {u"title"_qs, chart.title},
                     {u"categories"_qs, arrayOf(chart.categories, text)},
                     {u"series"_qs, arrayOf(chart.series, seriesJson)},
                     {u"pareto"_qs, chart.isPareto}};
    if (!chart.marks.empty())
        json.insert(u"marks"_qs, arrayOf(chart.marks, markJson));
    return json;
}

ReportChart chartOf(const QJsonValue &json)
{
    return {json[u"code"].toString(),
            json[u"title"].toString(),
            vectorOf<QString>(json[u"categories"], textOf),
            vectorOf<ChartSeries>(json[u"series"], seriesOf),
            json[u"pareto"].toBool(),
            vectorOf<DayMark>(json[u"marks"], markOf)};
}

QJsonObject keyFigureJson(const KeyFigure &figure)
{
    QJsonObject json{{u"light"_qs, wordOf(lights, figure.light)},
                     {u"code"_qs, figure.code},
                     {u"name"_qs, figure.name},
                     {u"kind"_qs, wordOf(figureKinds, figure.kind)},
                     {u"value"_qs, figureJson(figure.value, figure.kind)},
                     {u"before"_qs, figureJson(figure.before, figure.kind)},
                     {u"year_before"_qs, figureJson(figure.yearBefore, figure.kind)},
                     {u"target"_qs, figureJson(figure.target, figure.kind)},
                     {u"link"_qs, linkOrNull(figure.link)}};
    if (figure.isAtMost) // documents from before there were such targets read the same
        json.insert(u"at_most"_qs, true);
    return json;
}

KeyFigure keyFigureOf(const QJsonValue &json)
{
    KeyFigure figure;
    figure.light = valueOf(lights, json[u"light"]);
    figure.code = json[u"code"].toString();
    figure.name = json[u"name"].toString();
    figure.kind = valueOf(figureKinds, json[u"kind"]);
    figure.value = figureOf(json[u"value"], figure.kind);
    figure.before = figureOf(json[u"before"], figure.kind);
    figure.yearBefore = figureOf(json[u"year_before"], figure.kind);
    figure.target = figureOf(json[u"target"], figure.kind);
    figure.link = linkOf(json[u"link"]);
    figure.isAtMost = json[u"at_most"].toBool();
    return figure;
}

QJsonObject blockJson(const KeyFigures &figures)
{
    return {{u"block"_qs, u"figures"_qs},
            {u"code"_qs, figures.code},
            {u"figures"_qs, arrayOf(figures.figures, keyFigureJson)}};
}

QJsonObject blockJson(const ReportText &text)
{
    QJsonObject json{{u"block"_qs, u"text"_qs}, {u"text"_qs, text.text}, {u"note"_qs, text.isNote}};
    if (text.isOfMoment)
        json.insert(u"moment"_qs, true);
    return json;
}

QJsonObject blockJson(const SignatureBoxes &boxes)
{
    const auto text = [](const QString &one) { return QJsonValue(one); };
    return {{u"block"_qs, u"signatures"_qs}, {u"names"_qs, arrayOf(boxes.names, text)}};
}

ReportBlock blockOf(const QJsonValue &json)
{
    const QString what = json[u"block"].toString();
    if (what == u"table")
        return tableOf(json);
    if (what == u"chart")
        return chartOf(json);
    if (what == u"figures")
        return KeyFigures{json[u"code"].toString(),
                          vectorOf<KeyFigure>(json[u"figures"], keyFigureOf)};
    if (what == u"signatures")
        return SignatureBoxes{vectorOf<QString>(json[u"names"], textOf)};
    return ReportText{json[u"text"].toString(), json[u"note"].toBool(), json[u"moment"].toBool()};
}

ReportChapter chapterOf(const QJsonValue &json)
{
    return {json[u"code"].toString(),
            json[u"number"].toString(),
            json[u"title"].toString(),
            json[u"note"].toString(),
            vectorOf<ReportBlock>(json[u"blocks"], blockOf),
            json[u"starts_page"].toBool()};
}

}

QJsonObject chapterJson(const ReportChapter &chapter)
{
    const auto block = [](const ReportBlock &one) {
        return std::visit([](const auto &which) { return blockJson(which); }, one);
    };
    return {{u"code"_qs, chapter.code},
            {u"number"_qs, chapter.number},
            {u"title"_qs, chapter.title},
            {u"note"_qs, chapter.note},
            {u"blocks"_qs, arrayOf(chapter.blocks, block)},
            {u"starts_page"_qs, chapter.startsPage}};
}

QJsonArray rowsJson(const ReportTable &table, size_t from, size_t count)
{
    QJsonArray rows;
    for (size_t i = from; i < std::min(from + count, table.rows.size()); ++i)
        rows.append(rowJson(table, table.rows[i]));
    return rows;
}

Result<ReportDocument> reportDocumentFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !parsed.isObject())
        return fail(
            ProblemKind::Invalid,
            u"This is no report: %1 at byte %2"_qs.arg(error.errorString()).arg(error.offset));
    const QJsonValue root = parsed.object();
    if (!root[u"request"].isObject() || !root[u"chapters"].isArray())
        return fail(ProblemKind::Invalid, u"This is no report: it has no question or chapters"_qs);
    ReportDocument document;
    document.request = requestOf(root[u"request"]);
    document.centre = root[u"centre"].toString();
    document.kindTitle = root[u"kind"].toString();
    document.title = root[u"title"].toString();
    document.state = root[u"state"].toString();
    document.isProvisional = root[u"provisional"].toBool();
    document.zone = root[u"zone"].toString();
    document.snapshotAt =
        QDateTime::fromString(root[u"snapshot_at"].toString(), Qt::ISODateWithMs).toUTC();
    document.parameters = root[u"parameters"].toString();
    document.chapters = vectorOf<ReportChapter>(root[u"chapters"], chapterOf);
    return document;
}

}
