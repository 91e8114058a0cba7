// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/answering.h"

#include <algorithm>

namespace banzhang {

Answering::Answering(Form form, Answers answers)
    : m_form(std::move(form)), m_answers(std::move(answers)), m_score(scoreSheet(m_form, m_answers))
{}

bool Answering::accepts(const QString &key, const QString &value) const
{
    if (value.isEmpty())
        return true;
    if (const FormItem *item = m_form.item(key))
        return isValidAnswer(*item, {value, {}, {}});
    const FormSection *section = m_form.section(key);
    return section != nullptr && section->mayNotApply && value == Answer::notApplicable;
}

bool Answering::setValue(const QString &key, const QString &value, Step step)
{
    if (!accepts(key, value))
        return false;
    Answer after = answer(key);
    after.value = value;
    const FormItem *item = m_form.item(key);
    if (item == nullptr || !needsCause(*item, after))
        after.cause.clear();
    return change(key, Place::Value, after, step);
}

bool Answering::setComment(const QString &key, const QString &comment)
{
    Answer after = answer(key);
    after.comment = comment;
    return m_form.item(key) != nullptr && change(key, Place::Comment, after, Step::Typing);
}

bool Answering::setCause(const QString &key, const QString &cause)
{
    const FormItem *item = m_form.item(key);
    if (item == nullptr || (!cause.isEmpty() && !item->causes.contains(cause)))
        return false;
    Answer after = answer(key);
    after.cause = cause;
    return change(key, Place::Cause, after, Step::Own);
}

bool Answering::change(const QString &key, Place place, const Answer &after, Step step)
{
    const Answer before = answer(key);
    if (after == before)
        return false;
    m_done.resize(m_at);
    const bool goesOn = step == Step::Typing && m_isStepOpen && !m_done.empty()
                        && m_done.back().key == key && m_done.back().place == place;
    if (goesOn)
        m_done.back().after = after;
    else
        m_done.push_back({key, place, before, after});
    m_at = m_done.size();
    m_isStepOpen = step == Step::Typing;
    put(key, after);
    return true;
}

void Answering::put(const QString &key, const Answer &answer)
{
    if (answer == Answer())
        m_answers.remove(key);
    else
        m_answers.insert(key, answer);
    m_score = scoreSheet(m_form, m_answers);
}

QString Answering::undo()
{
    if (m_at == 0)
        return {};
    const Change &last = m_done[--m_at];
    endStep();
    put(last.key, last.before);
    return last.key;
}

QString Answering::redo()
{
    if (m_at == m_done.size())
        return {};
    const Change &next = m_done[m_at++];
    endStep();
    put(next.key, next.after);
    return next.key;
}

bool Answering::wantsComment(const QString &key) const
{
    const FormItem *item = m_form.item(key);
    return item != nullptr && needsComment(*item, answer(key));
}

bool Answering::wantsCause(const QString &key) const
{
    const FormItem *item = m_form.item(key);
    return item != nullptr && needsCause(*item, answer(key));
}

bool Answering::isMissing(const QString &key) const
{
    return std::ranges::find(m_score.missing, key, &Missing::key) != m_score.missing.end();
}

bool Answering::isMissing(const QString &key, Missing::What what) const
{
    return std::ranges::find(m_score.missing, Missing{key, what}) != m_score.missing.end();
}

QString Answering::nextMissing(const QString &after) const
{
    QString first;
    bool isBehind = false;
    for (const FormSection &section : m_form.sections) {
        isBehind = isBehind || section.key == after;
        for (const FormItem &item : section.items) {
            if (isMissing(item.key)) {
                if (isBehind)
                    return item.key;
                if (first.isEmpty())
                    first = item.key;
            }
            isBehind = isBehind || item.key == after;
        }
    }
    return first;
}

QString Answering::nextUnanswered(const QString &after) const
{
    bool isBehind = false;
    for (const FormSection &section : m_form.sections) {
        isBehind = isBehind || section.key == after;
        for (const FormItem &item : section.items) {
            const ItemScore *score = m_score.item(item.key);
            if (isBehind && score->isAsked && !score->isAnswered)
                return item.key;
            isBehind = isBehind || item.key == after;
        }
    }
    return {};
}

}
