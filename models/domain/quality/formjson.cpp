// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace banzhang {

namespace {

template <class Enum>
using Name = std::pair<Enum, QLatin1String>;

constexpr std::array kinds{Name<ItemKind>{ItemKind::YesNo, QLatin1String("yes_no")},
                           Name<ItemKind>{ItemKind::Choice, QLatin1String("choice")},
                           Name<ItemKind>{ItemKind::Scale, QLatin1String("scale")},
                           Name<ItemKind>{ItemKind::Number, QLatin1String("number")},
                           Name<ItemKind>{ItemKind::Text, QLatin1String("text")},
                           Name<ItemKind>{ItemKind::Bonus, QLatin1String("bonus")}};
constexpr std::array severities{Name<Severity>{Severity::Ordinary, QLatin1String("ordinary")},
                                Name<Severity>{Severity::Critical, QLatin1String("critical")},
                                Name<Severity>{Severity::Fatal, QLatin1String("fatal")}};
constexpr std::array measures{
    Name<Measure>{Measure::None, QLatin1String("")},
    Name<Measure>{Measure::TwoRings, QLatin1String("two_rings")},
    Name<Measure>{Measure::CustomerHungUp, QLatin1String("customer_hung_up")},
    Name<Measure>{Measure::HoldUsed, QLatin1String("hold_used")}};
constexpr std::array weightings{Name<Weighting>{Weighting::Sections, QLatin1String("sections")},
                                Name<Weighting>{Weighting::Points, QLatin1String("points")}};
constexpr std::array fatalEffects{
    Name<FatalEffect>{FatalEffect::Zero, QLatin1String("zero")},
    Name<FatalEffect>{FatalEffect::KeepScore, QLatin1String("keep_score")}};
constexpr std::array notApplicables{
    Name<NotApplicable>{NotApplicable::Removed, QLatin1String("removed")},
    Name<NotApplicable>{NotApplicable::Passed, QLatin1String("passed")}};

template <class Enum, size_t N>
QString nameOf(Enum value, const std::array<Name<Enum>, N> &names)
{
    const auto found = std::ranges::find(names, value, &Name<Enum>::first);
    return QString(found->second);
}

// Hundredths as a number of JSON, and back.
double hundredths(int value)
{
    return double(value) / 100;
}

// Writes only what differs from the default, so that files stay readable.
void put(QJsonObject &json, const char *name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(name), text);
}
void put(QJsonObject &json, const char *name, bool value, bool usual)
{
    if (value != usual)
        json.insert(QLatin1String(name), value);
}
void put(QJsonObject &json, const char *name, const std::optional<int> &value)
{
    if (value)
        json.insert(QLatin1String(name), *value);
}

QJsonObject optionToJson(const FormOption &option)
{
    QJsonObject json{{QStringLiteral("value"), option.value},
                     {QStringLiteral("title"), option.title},
                     {QStringLiteral("points"), hundredths(option.points)}};
    put(json, "fails", option.fails, false);
    put(json, "comment", option.needsComment, false);
    put(json, "cause", option.needsCause, false);
    return json;
}

void putAnswers(QJsonObject &json, const FormItem &item)
{
    if (item.isNumeric()) {
        json.insert(QStringLiteral("points"), hundredths(item.points));
        json.insert(QStringLiteral("minimum"), item.minimum);
        json.insert(QStringLiteral("maximum"), item.maximum);
        put(json, "fails_below", item.failsBelow);
        put(json, "comment_below", item.commentBelow);
    }
    if (item.hasOptions()) {
        QJsonArray options;
        for (const FormOption &option : item.options)
            options.append(optionToJson(option));
        json.insert(QStringLiteral("options"), options);
    }
    if (!item.causes.isEmpty())
        json.insert(QStringLiteral("causes"), QJsonArray::fromStringList(item.causes));
}

QJsonObject itemToJson(const FormItem &item)
{
    QJsonObject json{{QStringLiteral("key"), item.key},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("kind"), nameOf(item.kind, kinds)}};
    if (item.severity != Severity::Ordinary)
        put(json, "severity", nameOf(item.severity, severities));
    put(json, "measure", nameOf(item.measure, measures));
    put(json, "scored", item.isScored, true);
    put(json, "optional", item.mayBeMissing, false);
    put(json, "not_applicable", item.mayNotApply, false);
    putAnswers(json, item);
    if (item.shownIf)
        json.insert(QStringLiteral("shown_if"),
                    QJsonObject{{QStringLiteral("item"), item.shownIf->item},
                                {QStringLiteral("answers"),
                                 QJsonArray::fromStringList(item.shownIf->answers)}});
    put(json, "help", item.help);
    put(json, "good", item.goodExample);
    put(json, "bad", item.badExample);
    return json;
}

QJsonObject sectionToJson(const FormSection &section)
{
    QJsonArray items;
    for (const FormItem &item : section.items)
        items.append(itemToJson(item));
    QJsonObject json{{QStringLiteral("key"), section.key},
                     {QStringLiteral("title"), section.title},
                     {QStringLiteral("weight"), section.weight},
                     {QStringLiteral("items"), items}};
    put(json, "not_applicable", section.mayNotApply, false);
    return json;
}

// One object of the file: reads its members, knows its place, and refuses what it was not asked
// for.
class Reader
{
public:
    Reader(const QJsonValue &value, QString place) : m_place(std::move(place))
    {
        if (!value.isObject())
            refuse({}, QStringLiteral("an object was expected"));
        m_json = value.toObject();
    }

    [[noreturn]] void refuse(const QString &name, const QString &why) const
    {
        throw QStringLiteral("%1: %2").arg(name.isEmpty() ? m_place : placeOf(name), why);
    }

    QString text(const char *name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isString())
            refuse(QLatin1String(name), QStringLiteral("a text was expected"));
        return value.toString();
    }
    bool flag(const char *name, bool usual)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            refuse(QLatin1String(name), QStringLiteral("true or false was expected"));
        return value.toBool(usual);
    }
    // A whole number of `unit`s; 1 for whole numbers, 100 for hundredths.
    std::optional<int> number(const char *name, int unit)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return {};
        const double scaled = value.toDouble() * unit;
        if (!value.isDouble() || std::abs(scaled) > 1e8
            || std::abs(scaled - std::round(scaled)) > 1e-6)
            refuse(QLatin1String(name),
                   unit == 1 ? QStringLiteral("a whole number was expected")
                             : QStringLiteral("a number with at most two decimals was expected"));
        return int(std::lround(scaled));
    }
    template <class Enum, size_t N>
    Enum named(const char *name, const std::array<Name<Enum>, N> &names, Enum usual)
    {
        if (!m_json.contains(QLatin1String(name)))
            return usual;
        const QString word = text(name);
        const auto found = std::ranges::find(names, word, &Name<Enum>::second);
        if (found != names.end())
            return found->first;
        QStringList known;
        for (const auto &entry : names)
            known << QString(entry.second);
        refuse(QLatin1String(name),
               QStringLiteral("'%1' is none of %2").arg(word, known.join(u", ")));
    }
    QJsonArray array(const char *name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isArray())
            refuse(QLatin1String(name), QStringLiteral("a list was expected"));
        return value.toArray();
    }
    QStringList texts(const char *name)
    {
        QStringList list;
        for (const auto &value : array(name)) {
            if (!value.isString())
                refuse(QLatin1String(name), QStringLiteral("texts were expected"));
            list << value.toString();
        }
        return list;
    }
    QJsonValue take(const char *name) { return m_json.take(QLatin1String(name)); }
    [[nodiscard]] QString placeOf(const QString &name) const
    {
        return m_place.isEmpty() ? name : m_place + u'.' + name;
    }
    void finish() const
    {
        if (!m_json.isEmpty())
            refuse(m_json.begin().key(), QStringLiteral("this name is not known here"));
    }

private:
    QString m_place;
    QJsonObject m_json;
};

FormOption optionFromJson(Reader json)
{
    FormOption option;
    option.value = json.text("value");
    option.title = json.text("title");
    option.points = json.number("points", 100).value_or(0);
    option.fails = json.flag("fails", false);
    option.needsComment = json.flag("comment", false);
    option.needsCause = json.flag("cause", false);
    json.finish();
    return option;
}

FormCondition conditionFromJson(Reader json)
{
    FormCondition condition{json.text("item"), json.texts("answers")};
    json.finish();
    return condition;
}

template <class T, class Read>
std::vector<T> listFrom(Reader &json, const char *name, Read read)
{
    const QJsonArray array = json.array(name);
    std::vector<T> list;
    list.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        list.push_back(read(Reader(
            array[i], QStringLiteral("%1[%2]").arg(json.placeOf(QLatin1String(name))).arg(i))));
    return list;
}

FormItem itemFromJson(Reader json)
{
    FormItem item;
    item.key = json.text("key");
    item.title = json.text("title");
    item.kind = json.named("kind", kinds, item.kind);
    item.severity = json.named("severity", severities, item.severity);
    item.measure = json.named("measure", measures, item.measure);
    item.isScored = json.flag("scored", true);
    item.mayBeMissing = json.flag("optional", false);
    item.mayNotApply = json.flag("not_applicable", false);
    item.points = json.number("points", 100).value_or(0);
    item.minimum = json.number("minimum", 1).value_or(item.minimum);
    item.maximum = json.number("maximum", 1).value_or(item.maximum);
    item.failsBelow = json.number("fails_below", 1);
    item.commentBelow = json.number("comment_below", 1);
    item.options = listFrom<FormOption>(json, "options", optionFromJson);
    item.causes = json.texts("causes");
    if (const QJsonValue condition = json.take("shown_if"); !condition.isUndefined())
        item.shownIf =
            conditionFromJson(Reader(condition, json.placeOf(QStringLiteral("shown_if"))));
    item.help = json.text("help");
    item.goodExample = json.text("good");
    item.badExample = json.text("bad");
    json.finish();
    return item;
}

FormSection sectionFromJson(Reader json)
{
    FormSection section;
    section.key = json.text("key");
    section.title = json.text("title");
    section.weight = json.number("weight", 1).value_or(0);
    section.mayNotApply = json.flag("not_applicable", false);
    section.items = listFrom<FormItem>(json, "items", itemFromJson);
    json.finish();
    return section;
}

GradeBand gradeFromJson(Reader json)
{
    GradeBand band;
    band.name = json.text("name");
    band.from = json.number("from", 100).value_or(0);
    json.finish();
    return band;
}

}

QJsonObject formToJson(const Form &form)
{
    QJsonArray grades;
    for (const GradeBand &band : form.grades)
        grades.append(QJsonObject{{QStringLiteral("name"), band.name},
                                  {QStringLiteral("from"), hundredths(band.from)}});
    QJsonArray sections;
    for (const FormSection &section : form.sections)
        sections.append(sectionToJson(section));
    return {{QStringLiteral("title"), form.title},
            {QStringLiteral("weighting"), nameOf(form.weighting, weightings)},
            {QStringLiteral("fatal"), nameOf(form.fatalEffect, fatalEffects)},
            {QStringLiteral("not_applicable"), nameOf(form.notApplicable, notApplicables)},
            {QStringLiteral("grades"), grades},
            {QStringLiteral("sections"), sections}};
}

QByteArray formToText(const Form &form)
{
    return QJsonDocument(formToJson(form)).toJson();
}

Result<Form> formFromJson(const QJsonObject &object)
{
    try {
        Reader json(object, QString());
        Form form;
        form.title = json.text("title");
        form.weighting = json.named("weighting", weightings, form.weighting);
        form.fatalEffect = json.named("fatal", fatalEffects, form.fatalEffect);
        form.notApplicable = json.named("not_applicable", notApplicables, form.notApplicable);
        form.grades = listFrom<GradeBand>(json, "grades", gradeFromJson);
        form.sections = listFrom<FormSection>(json, "sections", sectionFromJson);
        json.finish();
        return form;
    } catch (const QString &why) {
        return fail(ProblemKind::Invalid, why);
    }
}

Result<Form> formFromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.left(error.offset).count('\n') + 1;
        return fail(ProblemKind::Invalid,
                    QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!json.isObject())
        return fail(ProblemKind::Invalid, QStringLiteral("the file holds no form"));
    return formFromJson(json.object());
}

QJsonObject answersToJson(const Answers &answers)
{
    QJsonObject json;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        QJsonObject one{{QStringLiteral("value"), answer->value}};
        put(one, "comment", answer->comment);
        put(one, "cause", answer->cause);
        json.insert(answer.key(), one);
    }
    return json;
}

Answers answersFromJson(const QJsonObject &json)
{
    Answers answers;
    for (auto one = json.begin(); one != json.end(); ++one) {
        const QJsonObject answer = one->toObject();
        answers.insert(one.key(), {answer.value(QStringLiteral("value")).toString(),
                                   answer.value(QStringLiteral("comment")).toString(),
                                   answer.value(QStringLiteral("cause")).toString()});
    }
    return answers;
}

}
