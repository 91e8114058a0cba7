// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formcheck.h"

#include "quality/answers.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace banzhang {

namespace {

using Kind = FormFault::Kind;
using Doubt = FormFault::Doubt;

constexpr int hundredPerCent = 10'000;

class Checker
{
public:
    explicit Checker(const Form &form) : m_form(form) {}

    std::vector<FormFault> check()
    {
        if (m_form.title.trimmed().isEmpty())
            add(Kind::NoTitle, {});
        if (m_form.sections.empty())
            add(Kind::NoSections, {});
        checkGrades();
        checkWeights();
        for (const FormSection &section : m_form.sections)
            checkSection(section);
        return std::move(m_faults);
    }

private:
    void add(Kind kind, const QString &key, const QString &detail = {})
    {
        m_faults.push_back({kind, Doubt::None, key, detail});
    }
    void doubt(Doubt doubt, const QString &key, const QString &detail = {})
    {
        m_faults.push_back({Kind::NoTitle, doubt, key, detail});
    }

    void checkGrades()
    {
        if (m_form.grades.empty())
            return add(Kind::NoGrades, {});
        QSet<QString> names;
        QSet<int> limits;
        for (const GradeBand &band : m_form.grades) {
            if (band.name.trimmed().isEmpty())
                add(Kind::NoTitle, {});
            if (names.contains(band.name) || limits.contains(band.from))
                add(Kind::SameGrade, {}, band.name);
            if (band.from < 0 || band.from > hundredPerCent)
                add(Kind::GradeRange, {}, band.name);
            names.insert(band.name);
            limits.insert(band.from);
        }
        if (!limits.contains(0))
            doubt(Doubt::NoZeroGrade, {});
    }

    void checkWeights()
    {
        if (m_form.sections.empty())
            return;
        const auto weights =
            std::accumulate(m_form.sections.begin(), m_form.sections.end(), 0,
                            [](int sum, const FormSection &s) { return sum + s.weight; });
        if (weights <= 0)
            add(Kind::NoWeight, {});
        else if (weights != 100)
            doubt(Doubt::WeightsNot100, {}, QString::number(weights));
    }

    void checkKey(const QString &key)
    {
        if (key.trimmed().isEmpty() || key == Answer::notApplicable)
            add(Kind::NoKey, key);
        if (m_keys.contains(key))
            add(Kind::SameKey, key, key);
        m_keys.insert(key);
    }

    void checkSection(const FormSection &section)
    {
        checkKey(section.key);
        if (section.title.trimmed().isEmpty())
            add(Kind::NoTitle, section.key);
        if (section.weight < 0)
            add(Kind::NoWeight, section.key);
        if (section.items.empty())
            add(Kind::NoItems, section.key);
        for (const FormItem &item : section.items)
            checkItem(item);
        const bool gives = std::ranges::any_of(
            section.items, [](const FormItem &item) { return item.possible() > 0; });
        if (section.weight > 0 && !section.items.empty() && !gives)
            add(Kind::NoPoints, section.key);
    }

    void checkItem(const FormItem &item)
    {
        checkKey(item.key);
        if (item.title.trimmed().isEmpty())
            add(Kind::NoTitle, item.key);
        if (item.hasOptions())
            checkOptions(item);
        if (item.isNumeric())
            checkRange(item);
        checkSeverity(item);
        checkCondition(item);
        m_before.push_back(&item);
    }

    void checkOptions(const FormItem &item)
    {
        if (item.options.size() < 2)
            add(Kind::TooFewOptions, item.key);
        QSet<QString> values;
        for (const FormOption &option : item.options) {
            if (option.value.trimmed().isEmpty() || option.value == Answer::notApplicable)
                add(Kind::NoOptionValue, item.key);
            if (option.title.trimmed().isEmpty())
                add(Kind::NoTitle, item.key);
            if (values.contains(option.value))
                add(Kind::SameOption, item.key, option.value);
            if (option.points < 0 && item.kind != ItemKind::Bonus)
                add(Kind::BelowZero, item.key);
            if (option.needsCause && item.causes.isEmpty())
                add(Kind::NoCauses, item.key);
            values.insert(option.value);
        }
    }

    void checkRange(const FormItem &item)
    {
        if (item.minimum >= item.maximum)
            add(Kind::NoRange, item.key);
        if (item.points < 0)
            add(Kind::BelowZero, item.key);
        for (const std::optional<int> &limit : {item.failsBelow, item.commentBelow}) {
            if (limit && (*limit < item.minimum || *limit > item.maximum))
                add(Kind::OutOfRange, item.key);
        }
    }

    void checkSeverity(const FormItem &item)
    {
        if (item.severity == Severity::Ordinary)
            return;
        if (!item.countsPoints())
            return add(Kind::SeverityUnscored, item.key);
        if (item.severity == Severity::Fatal && item.mayNotApply)
            doubt(Doubt::FatalMayNotApply, item.key);
        if (item.isNumeric()) {
            if (!item.failsBelow || *item.failsBelow <= item.minimum)
                add(Kind::NeverFails, item.key);
            return;
        }
        const auto failing = std::ranges::count(item.options, true, &FormOption::fails);
        if (failing == 0)
            add(Kind::NeverFails, item.key);
        else if (failing == std::ssize(item.options))
            add(Kind::AlwaysFails, item.key);
    }

    void checkCondition(const FormItem &item)
    {
        if (!item.shownIf)
            return;
        const auto on = std::ranges::find(m_before, item.shownIf->item,
                                          [](const FormItem *before) { return before->key; });
        if (on == m_before.end())
            return add(Kind::ConditionUnknown, item.key, item.shownIf->item);
        const auto possible = [&](const QString &answer) { return canAnswer(**on, answer); };
        if (std::ranges::none_of(item.shownIf->answers, possible))
            add(Kind::ConditionNever, item.key, item.shownIf->item);
    }

    static bool canAnswer(const FormItem &item, const QString &answer)
    {
        if (item.hasOptions())
            return item.option(answer) != nullptr;
        bool ok = false;
        const int number = answer.toInt(&ok);
        return item.isNumeric() && ok && number >= item.minimum && number <= item.maximum;
    }

    const Form &m_form;
    std::vector<FormFault> m_faults;
    QSet<QString> m_keys;
    std::vector<const FormItem *> m_before;
};

}

std::vector<FormFault> checkForm(const Form &form)
{
    return Checker(form).check();
}

bool canBeActivated(const std::vector<FormFault> &faults)
{
    return std::ranges::none_of(faults, &FormFault::isError);
}

}
