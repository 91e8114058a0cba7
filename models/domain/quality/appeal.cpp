// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeal.h"

#include <algorithm>

namespace banzhang {
namespace {

bool isSaid(const QString &text)
{
    return !text.trimmed().isEmpty();
}

const AppealItem *find(const std::vector<AppealItem> &items, const QString &key)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&key](const AppealItem &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

// A new answer that the form knows and that is not the old one.
bool isNewAnswer(const Form &form, const Answers &given, const AppealItem &item)
{
    const FormItem *asked = form.item(item.key);
    return asked && !item.value().isEmpty() && isValidAnswer(*asked, {item.value(), {}, {}})
           && item.value() != given.value(item.key).value;
}

}

QString codeOf(AppealKind kind)
{
    return kind == AppealKind::Person ? QStringLiteral("person") : QStringLiteral("score");
}

QString codeOf(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::None: return {};
    case ItemOutcome::Keep: return QStringLiteral("keep");
    case ItemOutcome::Accept: return QStringLiteral("accept");
    case ItemOutcome::Other: return QStringLiteral("other");
    }
    return {};
}

AppealKind appealKindFromCode(const QString &code)
{
    return code == u"person" ? AppealKind::Person : AppealKind::Score;
}

AppealState appealStateFromCode(const QString &code)
{
    if (code == u"open")
        return AppealState::Open;
    return code == u"withdrawn" ? AppealState::Withdrawn : AppealState::Decided;
}

AppealOutcome appealOutcomeFromCode(const QString &code)
{
    if (code == u"kept")
        return AppealOutcome::Kept;
    if (code == u"changed")
        return AppealOutcome::Changed;
    return code == u"retracted" ? AppealOutcome::Retracted : AppealOutcome::None;
}

ItemOutcome itemOutcomeFromCode(const QString &code)
{
    for (const ItemOutcome outcome : {ItemOutcome::Keep, ItemOutcome::Accept, ItemOutcome::Other}) {
        if (code == codeOf(outcome))
            return outcome;
    }
    return ItemOutcome::None;
}

QString AppealItem::value() const
{
    if (outcome == ItemOutcome::Accept)
        return proposed;
    return outcome == ItemOutcome::Other ? decided : QString();
}

Answers decidedAnswers(const Answers &given, const std::vector<AppealItem> &items)
{
    Answers answers = given;
    for (const AppealItem &item : items) {
        if (item.value().isEmpty())
            continue;
        Answer &answer = answers[item.key];
        answer.value = item.value();
        answer.comment = isSaid(item.note) ? item.note.trimmed() : item.reason;
        if (!item.cause.isEmpty())
            answer.cause = item.cause;
    }
    return answers;
}

std::vector<AppealItem> withRaisedItems(const Form &form, const Answers &given,
                                        const std::vector<AppealItem> &items)
{
    const SheetScore before = scoreSheet(form, given);
    const SheetScore after = scoreSheet(form, decidedAnswers(given, items));
    std::vector<AppealItem> result;
    for (const ItemScore &score : after.items) {
        const AppealItem *item = find(items, score.key);
        const bool isNew = score.isAsked && !before.item(score.key)->isAsked;
        if (item && (item->isRaised() || isNew)) {
            result.push_back(*item);
        } else if (isNew && !form.item(score.key)->mayBeMissing) {
            result.push_back({});
            result.back().key = score.key;
            result.back().outcome = ItemOutcome::Other;
        }
    }
    return result;
}

std::vector<AppealGap> gapsOf(const Form &form, const Answers &given,
                              const std::vector<AppealItem> &items)
{
    const SheetScore after = scoreSheet(form, decidedAnswers(given, items));
    std::vector<AppealGap> gaps;
    for (const AppealItem &item : items) {
        const Missing cause{item.key, Missing::What::Cause};
        if (item.outcome == ItemOutcome::None)
            gaps.push_back({item.key, AppealGap::What::Outcome});
        else if (item.outcome == ItemOutcome::Other && !isNewAnswer(form, given, item))
            gaps.push_back({item.key, AppealGap::What::Value});
        else if (std::find(after.missing.begin(), after.missing.end(), cause)
                 != after.missing.end())
            gaps.push_back({item.key, AppealGap::What::Cause});
        else if (item.outcome != ItemOutcome::Accept && !isSaid(item.note))
            gaps.push_back({item.key, AppealGap::What::Note});
    }
    return gaps;
}

}
