// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demosheets.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr double fatalChance = 0.002;
constexpr double absentItem = 0.3;
constexpr double absentSection = 0.6;
constexpr double bonusChance = 0.04;
constexpr double lapse = 0.3;  // less skill at what goes wrong most
constexpr double spread = 0.8; // of a scale's answers, in steps

bool isAsked(const FormItem &item, const Answers &answers)
{
    return !item.shownIf || item.shownIf->answers.contains(answers.value(item.shownIf->item).value);
}

// From the best to the worst: what does not fail first, then by points.
std::vector<const FormOption *> ranked(const FormItem &item)
{
    std::vector<const FormOption *> options;
    options.reserve(item.options.size());
    for (const FormOption &option : item.options)
        options.push_back(&option);
    std::ranges::stable_sort(options, [](const FormOption *one, const FormOption *other) {
        return std::pair(one->fails, -one->points) < std::pair(other->fails, -other->points);
    });
    return options;
}

void explain(Answer &answer, const FormItem &item, bool needsComment, bool needsCause)
{
    if (needsComment)
        answer.comment = QStringLiteral("没有做到“%1”。").arg(item.title);
    if (needsCause && !item.causes.isEmpty())
        answer.cause = item.causes.first();
}

// A bonus is rare, and the answer without points is the usual one.
const FormOption *bonusOf(const FormItem &item, DemoRandom &random)
{
    const auto usual = std::ranges::find(item.options, 0, &FormOption::points);
    if (usual != item.options.end() && !random.chance(bonusChance))
        return &*usual;
    return &item.options[size_t(random.between(0, int(item.options.size()) - 1))];
}

// The opening phrase and the hold are what most sheets complain of; the rest goes rather well.
double skillAt(const FormItem &item, double skill)
{
    const bool isUsualFault = item.title.startsWith(u"问候") || item.measure == Measure::HoldUsed;
    return isUsualFault ? std::max(0.2, skill - lapse) : skill + (1 - skill) * lapse;
}

const FormOption *optionOf(const FormItem &item, double skill, DemoRandom &random)
{
    if (item.kind == ItemKind::Bonus)
        return bonusOf(item, random);
    const auto options = ranked(item);
    double chance = item.severity == Severity::Fatal ? 1 - fatalChance : skillAt(item, skill);
    if (item.severity == Severity::Critical)
        chance = 1 - (1 - skill) / 3;
    size_t place = 0;
    while (place + 1 < options.size() && !random.chance(chance))
        ++place;
    return options[place];
}

Answer answerOf(const FormItem &item, double skill, DemoRandom &random)
{
    Answer answer;
    if (item.mayNotApply && random.chance(absentItem)) {
        answer.value = Answer::notApplicable;
    } else if (item.hasOptions()) {
        const FormOption *option = optionOf(item, skill, random);
        answer.value = option->value;
        explain(answer, item, option->needsComment, option->needsCause);
    } else if (item.isNumeric()) {
        const double wanted = item.minimum + skill * (item.maximum - item.minimum);
        const int value =
            std::clamp(int(std::lround(random.normal(wanted, spread))), item.minimum, item.maximum);
        answer.value = QString::number(value);
        explain(answer, item, item.commentBelow && value < *item.commentBelow,
                item.failsBelow && value < *item.failsBelow);
    } else if (!item.mayBeMissing) {
        answer.value = QStringLiteral("无");
    }
    return answer;
}

// What was lost is the weakness; of what was kept, one thing by chance the strength.
void addSides(DemoSheet &sheet, const Form &form, DemoRandom &random)
{
    QStringList good;
    QStringList bad;
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            const QString value = sheet.answers.value(item.key).value;
            const bool isGood = item.hasOptions() ? !value.isEmpty() && item.countsPoints()
                                                        && ranked(item).front()->value == value
                                                  : value.toInt() >= item.maximum;
            if (item.countsPoints() && item.severity != Severity::Fatal && !value.isEmpty()
                && value != Answer::notApplicable)
                (isGood ? good : bad).append(item.title);
        }
    }
    const auto one = [&random](const QStringList &titles) {
        return titles.at(random.between(0, int(titles.size()) - 1));
    };
    sheet.strengths = good.isEmpty() ? QStringLiteral("态度诚恳，愿意帮助客户。")
                                     : QStringLiteral("“%1”做得好，请保持。").arg(one(good));
    sheet.weaknesses = bad.isEmpty() ? QStringLiteral("没有明显不足，结束语可以再慢一点。")
                                     : QStringLiteral("“%1”需要加强。").arg(one(bad));
}

}

DemoSheet demoSheet(const Form &form, double skill, DemoRandom &random)
{
    DemoSheet sheet;
    for (const FormSection &section : form.sections) {
        if (section.mayNotApply && random.chance(absentSection)) {
            sheet.answers.insert(section.key, {Answer::notApplicable, {}, {}});
            continue;
        }
        for (const FormItem &item : section.items) {
            const Answer answer = answerOf(item, skill, random);
            if (isAsked(item, sheet.answers) && answer.isGiven())
                sheet.answers.insert(item.key, answer);
        }
    }
    addSides(sheet, form, random);
    return sheet;
}

}
