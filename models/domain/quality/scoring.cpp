// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring.h"

#include <algorithm>

namespace banzhang {

namespace {

constexpr qint64 whole = 1'000'000; // a share of 1
constexpr int hundredPerCent = 10'000;

// Rounds half up; the numbers are not negative.
qint64 ratio(qint64 part, qint64 of)
{
    return (2 * part + of) / (2 * of);
}

std::optional<int> numberIn(const FormItem &item, const QString &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    // One way of writing a number only, as the database takes it.
    if (!ok || QString::number(number) != value || number < item.minimum || number > item.maximum)
        return {};
    return number;
}

class Scorer
{
public:
    Scorer(const Form &form, const Answers &answers) : m_form(form), m_answers(answers) {}

    SheetScore score()
    {
        for (const FormSection &section : m_form.sections)
            addSection(section);
        addTotals();
        return std::move(m_score);
    }

private:
    void addSection(const FormSection &section)
    {
        SectionScore sum;
        sum.key = section.key;
        sum.weight = section.weight;
        sum.applies = !(section.mayNotApply && m_answers.value(section.key).doesNotApply());
        for (const FormItem &item : section.items) {
            ItemScore score = scoreOf(item, sum.applies);
            sum.earned += score.earned;
            sum.possible += score.possible;
            sum.failed = sum.failed || (score.failed && item.severity == Severity::Critical);
            note(item, score);
            m_score.items.push_back(std::move(score));
        }
        if (sum.failed)
            sum.earned = 0;
        if (sum.possible > 0)
            sum.share = ratio(sum.earned * whole, sum.possible);
        m_score.sections.push_back(std::move(sum));
    }

    // Whether the item is asked: what it depends on stands before it.
    [[nodiscard]] bool isAsked(const FormItem &item, bool sectionApplies) const
    {
        if (!sectionApplies || !item.shownIf)
            return sectionApplies;
        const ItemScore *on = m_score.item(item.shownIf->item);
        return on != nullptr && on->isAsked && on->isAnswered && !on->doesNotApply
               && item.shownIf->answers.contains(m_answers.value(item.shownIf->item).value);
    }

    [[nodiscard]] ItemScore scoreOf(const FormItem &item, bool sectionApplies) const
    {
        ItemScore score;
        score.key = item.key;
        score.isAsked = isAsked(item, sectionApplies);
        const Answer answer = m_answers.value(item.key);
        if (!score.isAsked || !answer.isGiven() || !isValidAnswer(item, answer))
            return score;
        score.isAnswered = true;
        score.doesNotApply = answer.doesNotApply();
        if (score.doesNotApply) {
            const bool passed = m_form.notApplicable == NotApplicable::Passed;
            score.earned = score.possible = passed ? item.possible() : 0;
            return score;
        }
        score.failed = fails(item, answer.value);
        if (item.countsPoints()) {
            score.earned = pointsOf(item, answer.value);
            score.possible = item.possible();
        }
        return score;
    }

    static bool fails(const FormItem &item, const QString &value)
    {
        if (item.hasOptions())
            return item.option(value)->fails;
        return item.isNumeric() && item.failsBelow && *numberIn(item, value) < *item.failsBelow;
    }

    static int pointsOf(const FormItem &item, const QString &value)
    {
        if (item.hasOptions())
            return item.option(value)->points;
        const int span = item.maximum - item.minimum;
        const qint64 above = *numberIn(item, value) - item.minimum;
        return span > 0 ? int(ratio(item.points * above, span)) : 0;
    }

    // What the answer means for the sheet as a whole, and what is missing.
    void note(const FormItem &item, const ItemScore &score)
    {
        if (!score.isAsked)
            return;
        if (!score.isAnswered) {
            if (!item.mayBeMissing)
                m_score.missing.push_back({item.key, Missing::What::Answer});
            return;
        }
        if (score.failed && item.severity == Severity::Fatal)
            m_score.fatalItems.append(item.key);
        if (item.severity != Severity::Ordinary) {
            m_criticalEarned += score.earned;
            m_criticalPossible += score.possible;
        }
        const Answer answer = m_answers.value(item.key);
        if (!score.doesNotApply)
            noteReasons(item, answer);
        if (item.kind == ItemKind::Bonus && item.isScored && !score.doesNotApply)
            m_score.bonus += item.option(answer.value)->points;
    }

    void noteReasons(const FormItem &item, const Answer &answer)
    {
        if (needsComment(item, answer) && answer.comment.trimmed().isEmpty())
            m_score.missing.push_back({item.key, Missing::What::Comment});
        if (needsCause(item, answer) && !item.causes.contains(answer.cause))
            m_score.missing.push_back({item.key, Missing::What::Cause});
    }

    void addTotals()
    {
        m_score.failed = !m_score.fatalItems.isEmpty();
        if (m_criticalPossible > 0)
            m_score.critical = int(ratio(m_criticalEarned * hundredPerCent, m_criticalPossible));
        m_score.computed = weighted();
        if (!m_score.computed)
            return;
        m_score.computed = std::clamp(*m_score.computed + m_score.bonus, 0, hundredPerCent);
        const bool zero = m_score.failed && m_form.fatalEffect == FatalEffect::Zero;
        m_score.total = zero ? 0 : *m_score.computed;
        m_score.grade = m_score.failed ? m_form.lowestGrade() : m_form.gradeOf(*m_score.total);
    }

    [[nodiscard]] std::optional<int> weighted() const
    {
        qint64 part = 0;
        qint64 of = 0;
        for (const SectionScore &section : m_score.sections) {
            if (!section.share)
                continue;
            const bool byShare = m_form.weighting == Weighting::Sections;
            part += section.weight * (byShare ? *section.share : section.earned);
            of += section.weight * (byShare ? whole : section.possible);
        }
        if (of == 0)
            return {};
        return int(ratio(part * hundredPerCent, of));
    }

    const Form &m_form;
    const Answers &m_answers;
    SheetScore m_score;
    qint64 m_criticalEarned = 0;
    qint64 m_criticalPossible = 0;
};

}

const ItemScore *SheetScore::item(const QString &key) const
{
    const auto found = std::ranges::find(items, key, &ItemScore::key);
    return found == items.end() ? nullptr : &*found;
}

const SectionScore *SheetScore::section(const QString &key) const
{
    const auto found = std::ranges::find(sections, key, &SectionScore::key);
    return found == sections.end() ? nullptr : &*found;
}

bool isValidAnswer(const FormItem &item, const Answer &answer)
{
    if (answer.doesNotApply())
        return item.mayNotApply;
    if (item.hasOptions())
        return item.option(answer.value) != nullptr;
    if (item.isNumeric())
        return numberIn(item, answer.value).has_value();
    return answer.isGiven();
}

bool needsComment(const FormItem &item, const Answer &answer)
{
    if (answer.doesNotApply() || !isValidAnswer(item, answer))
        return false;
    if (item.hasOptions())
        return item.option(answer.value)->needsComment;
    return item.isNumeric() && item.commentBelow
           && *numberIn(item, answer.value) < *item.commentBelow;
}

bool needsCause(const FormItem &item, const Answer &answer)
{
    const FormOption *option = item.hasOptions() ? item.option(answer.value) : nullptr;
    return option != nullptr && option->needsCause;
}

SheetScore scoreSheet(const Form &form, const Answers &answers)
{
    return Scorer(form, answers).score();
}

}
