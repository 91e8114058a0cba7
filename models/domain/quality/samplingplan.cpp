// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplingplan.h"

#include <QJsonArray>

#include <algorithm>

namespace banzhang {
namespace {

constexpr std::array reasonCodes{"random",          "too_long",     "too_short", "swing",
                                 "doubtful_status", "order_review", "new_hire",  "new_project",
                                 "grade",           "assigned"};
constexpr std::array eachCodes{"agent", "team", "queue", "inspector"};
constexpr std::array periodCodes{"day", "week", "month"};

template <class Enum, size_t N>
std::optional<Enum> fromCode(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t place = 0; place < N; ++place) {
        if (code == QLatin1String(codes[place]))
            return Enum(place);
    }
    return std::nullopt;
}

template <class T>
void put(QJsonObject &json, const char *name, const std::optional<T> &value)
{
    if (value)
        json.insert(QLatin1String(name), *value);
}

void put(QJsonObject &json, const char *name, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(QLatin1String(name), QJsonArray::fromStringList(values));
}

QJsonArray arrayOf(const std::vector<qint64> &values)
{
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

void put(QJsonObject &json, const char *name, const std::vector<qint64> &values)
{
    if (!values.empty())
        json.insert(QLatin1String(name), arrayOf(values));
}

void put(QJsonObject &json, const char *name, const QMap<QString, double> &values)
{
    QJsonObject object;
    for (auto each = values.begin(); each != values.end(); ++each)
        object.insert(each.key(), each.value());
    if (!object.isEmpty())
        json.insert(QLatin1String(name), object);
}

QJsonObject filterToJson(const SampleFilter &filter)
{
    QJsonObject json;
    put(json, "seconds_from", filter.secondsFrom);
    put(json, "seconds_to", filter.secondsTo);
    put(json, "directions", filter.directions);
    put(json, "channels", filter.channels);
    put(json, "queues", filter.queues);
    put(json, "teams", filter.teams);
    put(json, "results", filter.results);
    put(json, "hour_from", filter.hourFrom);
    put(json, "hour_to", filter.hourTo);
    if (filter.isRecorded)
        json.insert(QStringLiteral("recorded"), true);
    if (filter.isUnscored)
        json.insert(QStringLiteral("unscored"), true);
    put(json, "hired_within_days", filter.hiredWithinDays);
    put(json, "percent", filter.percent);
    put(json, "z", filter.deviations);
    if (!filter.measure.isEmpty())
        json.insert(QStringLiteral("measure"), filter.measure);
    put(json, "success", filter.successes);
    put(json, "factors", filter.factors);
    return json;
}

QMap<QString, double> factorsIn(const QJsonObject &json)
{
    const QJsonObject object = json.value(QStringLiteral("factors")).toObject();
    QMap<QString, double> factors;
    for (auto each = object.begin(); each != object.end(); ++each)
        factors.insert(each.key(), each.value().toDouble(-1));
    return factors;
}

std::optional<int> wholeIn(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<double> realIn(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QStringList textsIn(const QJsonObject &json, const char *name)
{
    QStringList texts;
    const QJsonArray values = json.value(QLatin1String(name)).toArray();
    for (const auto &value : values)
        texts.append(value.toString());
    return texts;
}

std::vector<qint64> numbersIn(const QJsonObject &json, const char *name)
{
    const QJsonArray values = json.value(QLatin1String(name)).toArray();
    std::vector<qint64> numbers;
    numbers.reserve(size_t(values.size()));
    for (const auto &value : values)
        numbers.push_back(value.toInteger());
    return numbers;
}

}

QString codeOf(SampleReason reason)
{
    return QLatin1String(reasonCodes[size_t(reason)]);
}

QString codeOf(SampleEach each)
{
    return QLatin1String(eachCodes[size_t(each)]);
}

QString codeOf(SamplePeriod period)
{
    return QLatin1String(periodCodes[size_t(period)]);
}

std::optional<SampleReason> sampleReasonFromCode(const QString &code)
{
    return fromCode<SampleReason>(reasonCodes, code);
}

SampleEach sampleEachFromCode(const QString &code)
{
    return fromCode<SampleEach>(eachCodes, code).value_or(SampleEach::Agent);
}

SamplePeriod samplePeriodFromCode(const QString &code)
{
    return fromCode<SamplePeriod>(periodCodes, code).value_or(SamplePeriod::Week);
}

namespace {

// From 22 to 6 is the night; from 6 to 6 is nothing.
bool areHours(int from, int to)
{
    return from >= 0 && from <= 23 && to >= 0 && to <= 24 && from != to;
}

}

PlanFault faultOf(const SamplingPlan &plan)
{
    const SampleFilter &filter = plan.filter;
    const bool isOfAgents =
        plan.reason == SampleReason::NewProject || plan.reason == SampleReason::Grade;
    if (plan.name.trimmed().isEmpty())
        return PlanFault::NoName;
    if (plan.formId == 0)
        return PlanFault::NoForm;
    if (plan.quantity < 1 || plan.quantity > (plan.isShare ? 100 : 10000) || plan.atLeast < 0)
        return PlanFault::Quantity;
    if (filter.secondsFrom.value_or(0) < 0
        || (filter.secondsTo && filter.secondsFrom.value_or(0) > *filter.secondsTo))
        return PlanFault::Seconds;
    if (!areHours(filter.hourFrom.value_or(0), filter.hourTo.value_or(24)))
        return PlanFault::Hours;
    if (!plan.from.isValid() || (plan.until.isValid() && plan.until <= plan.from))
        return PlanFault::Days;
    if (plan.reason == SampleReason::NewProject && filter.queues.empty())
        return PlanFault::ProjectQueue;
    if (isOfAgents && (plan.each != SampleEach::Agent || plan.isShare))
        return PlanFault::EachAgent;
    if (std::ranges::any_of(filter.factors, [](double each) { return each < 0 || each > 10; }))
        return PlanFault::Factors;
    return PlanFault::None;
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part :
         QString(text).replace(u'，', u',').replace(u'、', u',').split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            parts.append(word);
    }
    return parts;
}

QMap<QString, double> factorsFromText(const QString &text)
{
    QMap<QString, double> factors;
    for (const QString &part : partsOf(text)) {
        const qsizetype gap = part.lastIndexOf(u' ');
        bool isNumber = false;
        const double factor = part.mid(gap + 1).toDouble(&isNumber);
        if (gap > 0 && isNumber)
            factors.insert(part.left(gap).trimmed(), factor);
        else
            factors.insert(part, -1);
    }
    return factors;
}

QString textOf(const QMap<QString, double> &factors)
{
    QStringList parts;
    for (auto each = factors.begin(); each != factors.end(); ++each)
        parts.append(each.value() < 0 ? each.key()
                                      : each.key() + u' ' + QString::number(each.value()));
    return parts.join(QStringLiteral(", "));
}

std::pair<QDate, QDate> periodOf(SamplePeriod period, QDate day)
{
    switch (period) {
    case SamplePeriod::Day: return {day, day.addDays(1)};
    case SamplePeriod::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(7)};
    }
    case SamplePeriod::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1)};
    }
    }
    return {};
}

QJsonObject planToJson(const SamplingPlan &plan)
{
    const auto iso = [](QDate day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    };
    return {{QStringLiteral("name"), plan.name.trimmed()},
            {QStringLiteral("form_id"), plan.formId},
            {QStringLiteral("reason"), codeOf(plan.reason)},
            {QStringLiteral("each"), codeOf(plan.each)},
            {QStringLiteral("quantity"), plan.quantity},
            {QStringLiteral("is_share"), plan.isShare},
            {QStringLiteral("at_least"), plan.atLeast},
            {QStringLiteral("period"), codeOf(plan.period)},
            {QStringLiteral("filter"), filterToJson(plan.filter)},
            {QStringLiteral("inspectors"), arrayOf(plan.inspectors)},
            {QStringLiteral("during"), u'[' + iso(plan.from) + u',' + iso(plan.until) + u')'}};
}

SampleFilter filterFromJson(const QJsonObject &json)
{
    SampleFilter filter;
    filter.secondsFrom = wholeIn(json, "seconds_from");
    filter.secondsTo = wholeIn(json, "seconds_to");
    filter.directions = textsIn(json, "directions");
    filter.channels = textsIn(json, "channels");
    filter.queues = numbersIn(json, "queues");
    filter.teams = numbersIn(json, "teams");
    filter.results = textsIn(json, "results");
    filter.hourFrom = wholeIn(json, "hour_from");
    filter.hourTo = wholeIn(json, "hour_to");
    filter.isRecorded = json.value(QStringLiteral("recorded")).toBool();
    filter.isUnscored = json.value(QStringLiteral("unscored")).toBool();
    filter.hiredWithinDays = wholeIn(json, "hired_within_days");
    filter.percent = realIn(json, "percent");
    filter.deviations = realIn(json, "z");
    filter.measure = json.value(QStringLiteral("measure")).toString();
    filter.successes = textsIn(json, "success");
    filter.factors = factorsIn(json);
    return filter;
}

}
