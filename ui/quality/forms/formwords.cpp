// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/forms/formwords.h"

#include "common/problemsentence.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::FormWords)
};

const QString minusSign = QStringLiteral("−");

QString optionText(const FormItem &item, const FormOption &option)
{
    QStringList words{option.title};
    if (item.kind == ItemKind::Bonus || item.countsPoints())
        words << pointsText(option.points);
    if (option.fails)
        words << FormWords::tr("fails");
    if (option.needsComment)
        words << FormWords::tr("comment");
    if (option.needsCause)
        words << FormWords::tr("root cause");
    return words.join(u' ');
}

QString titlesOf(const FormItem &item)
{
    QStringList titles;
    for (const FormOption &option : item.options)
        titles << option.title;
    return titles.join(QStringLiteral(" / "));
}

QString conditionText(const Form &form, const FormItem &item)
{
    if (!item.shownIf)
        return FormWords::tr("always");
    const FormItem *on = form.item(item.shownIf->item);
    QStringList answers;
    for (const QString &answer : item.shownIf->answers) {
        const FormOption *option = on ? on->option(answer) : nullptr;
        answers << (option ? option->title : answer);
    }
    return FormWords::tr("%1 is answered %2")
        .arg(on ? placeText(form, on->key) : item.shownIf->item,
             answers.join(QStringLiteral(" / ")));
}

QString yesNoText(bool isSo)
{
    return isSo ? FormWords::tr("yes") : FormWords::tr("no");
}

QString headText(const Form &form, FormPart field)
{
    switch (field) {
    case FormPart::Title: return form.title;
    case FormPart::Weighting: return weightingWord(form.weighting);
    case FormPart::FatalEffect: return fatalEffectWord(form.fatalEffect);
    case FormPart::WhatDoesNotApply: return notApplicableWord(form.notApplicable);
    case FormPart::Grades: {
        QStringList bands;
        for (const GradeBand &band : form.grades)
            bands << FormWords::tr("%1 from %2").arg(band.name, pointsText(band.from));
        return bands.join(QStringLiteral("; "));
    }
    default: return {};
    }
}

QString sectionText(const FormSection &section, FormPart field)
{
    switch (field) {
    case FormPart::Title: return section.title;
    case FormPart::Weight: return QString::number(section.weight);
    case FormPart::MayNotApply: return yesNoText(section.mayNotApply);
    default: return {};
    }
}

QString limitText(const std::optional<int> &limit)
{
    return limit ? QString::number(*limit) : missingText();
}

QString itemText(const Form &form, const FormItem &item, FormPart field)
{
    switch (field) {
    case FormPart::Title: return item.title;
    case FormPart::MayNotApply: return yesNoText(item.mayNotApply);
    case FormPart::Kind: return itemKindWord(item.kind);
    case FormPart::Severity: return severityWord(item.severity);
    case FormPart::Measured: return measureWord(item.measure);
    case FormPart::Scored: return yesNoText(item.isScored);
    case FormPart::Optional: return yesNoText(item.mayBeMissing);
    case FormPart::Points: return pointsText(item.points);
    case FormPart::Range: return QStringLiteral("%1 – %2").arg(item.minimum).arg(item.maximum);
    case FormPart::FailsBelow: return limitText(item.failsBelow);
    case FormPart::CommentBelow: return limitText(item.commentBelow);
    case FormPart::Options: {
        QStringList options;
        for (const FormOption &option : item.options)
            options << optionText(item, option);
        return options.join(QStringLiteral("; "));
    }
    case FormPart::Causes: return item.causes.join(QStringLiteral("; "));
    case FormPart::Condition: return conditionText(form, item);
    case FormPart::Help: return item.help;
    case FormPart::GoodExample: return item.goodExample;
    case FormPart::BadExample: return item.badExample;
    default: return {};
    }
}

QString doubtSentence(const FormFault &fault)
{
    switch (fault.doubt) {
    case FormFault::Doubt::FatalMayNotApply:
        return FormWords::tr("“Does not apply” is a way around this fatal item");
    case FormFault::Doubt::WeightsNot100:
        return FormWords::tr("The weights add up to %1, not to 100; only the proportion counts")
            .arg(fault.detail);
    case FormFault::Doubt::NoZeroGrade:
        return FormWords::tr("No grade begins at 0: lower scores get the lowest grade");
    case FormFault::Doubt::None: break;
    }
    return {};
}

QString answersFault(const FormFault &fault)
{
    switch (fault.kind) {
    case FormFault::Kind::TooFewOptions: return FormWords::tr("It needs at least two answers");
    case FormFault::Kind::SameOption:
        return FormWords::tr("Two answers have the key “%1”").arg(fault.detail);
    case FormFault::Kind::NoOptionValue:
        return FormWords::tr("An answer has no key, or that of “does not apply”");
    case FormFault::Kind::BelowZero:
        return FormWords::tr("Only bonus and deduction may have points below 0");
    case FormFault::Kind::NoPoints:
        return FormWords::tr("The section has a weight, but nothing in it gives points");
    case FormFault::Kind::NoRange:
        return FormWords::tr("The lowest answer must be below the highest");
    case FormFault::Kind::OutOfRange:
        return FormWords::tr("A limit lies outside the answers there are");
    case FormFault::Kind::NeverFails:
        return FormWords::tr("It is critical or fatal, but no answer fails it");
    case FormFault::Kind::AlwaysFails: return FormWords::tr("Every answer fails it");
    case FormFault::Kind::SeverityUnscored:
        return FormWords::tr("Critical and fatal items must be scored: no words, no bonus");
    case FormFault::Kind::NoCauses:
        return FormWords::tr("An answer asks for a root cause, and there are none to choose from");
    default: return {};
    }
}

QString kindSentence(const Form &form, const FormFault &fault)
{
    switch (fault.kind) {
    case FormFault::Kind::NoTitle:
        return FormWords::tr("A title, or the words of an answer, is missing");
    case FormFault::Kind::NoSections: return FormWords::tr("There is no section: nothing to score");
    case FormFault::Kind::NoItems: return FormWords::tr("The section has no items");
    case FormFault::Kind::NoKey: return FormWords::tr("It has no key");
    case FormFault::Kind::SameKey:
        return FormWords::tr("The key “%1” is there twice").arg(fault.detail);
    case FormFault::Kind::NoWeight:
        return fault.key.isEmpty() ? FormWords::tr("All weights are 0: there is nothing to score")
                                   : FormWords::tr("Its weight is below 0");
    case FormFault::Kind::ConditionUnknown:
        return FormWords::tr("It hangs on an item that does not stand before it");
    case FormFault::Kind::ConditionNever:
        return FormWords::tr("It hangs on answers that %1 cannot have: it would never be asked")
            .arg(form.numberOf(fault.detail));
    case FormFault::Kind::NoGrades: return FormWords::tr("There are no grades");
    case FormFault::Kind::SameGrade:
        return FormWords::tr("Two grades have the name or the limit of “%1”").arg(fault.detail);
    case FormFault::Kind::GradeRange:
        return FormWords::tr("The grade “%1” begins outside 0 to 100").arg(fault.detail);
    default: return answersFault(fault);
    }
}

}

QString formStateWord(FormState state)
{
    switch (state) {
    case FormState::Draft: return FormWords::tr("draft");
    case FormState::Active: return FormWords::tr("in use");
    case FormState::Retired: return FormWords::tr("retired");
    }
    return {};
}

QString itemKindWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::YesNo: return FormWords::tr("Yes or no");
    case ItemKind::Choice: return FormWords::tr("Choice");
    case ItemKind::Scale: return FormWords::tr("Scale");
    case ItemKind::Number: return FormWords::tr("Number");
    case ItemKind::Text: return FormWords::tr("Words");
    case ItemKind::Bonus: return FormWords::tr("Bonus or deduction");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Ordinary: return FormWords::tr("Ordinary");
    case Severity::Critical: return FormWords::tr("Critical: its section gets no points");
    case Severity::Fatal: return FormWords::tr("Fatal: the whole sheet fails");
    }
    return {};
}

QString measureWord(Measure measure)
{
    switch (measure) {
    case Measure::None: return FormWords::tr("The inspector answers");
    case Measure::TwoRings: return FormWords::tr("Answered within two rings");
    case Measure::CustomerHungUp: return FormWords::tr("The customer hung up first");
    case Measure::HoldUsed: return FormWords::tr("The call was put on hold");
    }
    return {};
}

QString weightingWord(Weighting weighting)
{
    return weighting == Weighting::Sections
               ? FormWords::tr("Share of each section times its weight")
               : FormWords::tr("Points times the section's weight");
}

QString fatalEffectWord(FatalEffect effect)
{
    return effect == FatalEffect::Zero ? FormWords::tr("The total is 0")
                                       : FormWords::tr("The total stays, the sheet fails");
}

QString notApplicableWord(NotApplicable rule)
{
    return rule == NotApplicable::Removed ? FormWords::tr("It counts nowhere")
                                          : FormWords::tr("It counts as passed");
}

QString pointsText(int hundredths)
{
    const QString text = QString::number(std::abs(hundredths) / 100.0);
    return hundredths < 0 ? minusSign + text : text;
}

QString itemPointsText(const FormItem &item)
{
    if (item.kind == ItemKind::Text)
        return missingText();
    if (!item.isScored)
        return FormWords::tr("not scored");
    if (item.kind != ItemKind::Bonus)
        return pointsText(item.possible());
    const auto [least, most] = std::ranges::minmax(item.options, {}, &FormOption::points);
    return FormWords::tr("%1 to %2").arg(pointsText(least.points), pointsText(most.points));
}

QString itemAnswersText(const FormItem &item)
{
    if (item.isNumeric())
        return FormWords::tr("%1 to %2").arg(item.minimum).arg(item.maximum);
    return item.hasOptions() ? titlesOf(item) : itemKindWord(item.kind);
}

QString placeText(const Form &form, const QString &key)
{
    if (key.isEmpty())
        return form.title.trimmed().isEmpty() ? FormWords::tr("Form") : form.title;
    const FormItem *item = form.item(key);
    const FormSection *section = form.section(key);
    const QString title = item ? item->title : section ? section->title : key;
    return form.numberOf(key) + u' ' + title;
}

QString faultSentence(const Form &form, const FormFault &fault)
{
    const QString what = fault.isError() ? kindSentence(form, fault) : doubtSentence(fault);
    return fault.key.isEmpty() ? what
                               : FormWords::tr("%1: %2", "place, what is wrong with it")
                                     .arg(placeText(form, fault.key), what);
}

QString fieldWord(FormPart field)
{
    switch (field) {
    case FormPart::Title: return FormWords::tr("Title");
    case FormPart::Weight: return FormWords::tr("Weight");
    case FormPart::MayNotApply: return FormWords::tr("May be “does not apply”");
    case FormPart::Weighting: return FormWords::tr("How the total is made");
    case FormPart::FatalEffect: return FormWords::tr("When a fatal item fails");
    case FormPart::WhatDoesNotApply: return FormWords::tr("What does not apply");
    case FormPart::Grades: return FormWords::tr("Grades");
    case FormPart::Kind: return FormWords::tr("Kind");
    case FormPart::Severity: return FormWords::tr("Severity");
    case FormPart::Measured: return FormWords::tr("Answered by");
    case FormPart::Scored: return FormWords::tr("Scored");
    case FormPart::Optional: return FormWords::tr("May stay open");
    case FormPart::Points: return FormWords::tr("Points");
    case FormPart::Range: return FormWords::tr("Lowest and highest");
    case FormPart::FailsBelow: return FormWords::tr("Fails below");
    case FormPart::CommentBelow: return FormWords::tr("Comment below");
    case FormPart::Options: return FormWords::tr("Answers");
    case FormPart::Causes: return FormWords::tr("Root causes");
    case FormPart::Condition: return FormWords::tr("Asked when");
    case FormPart::Help: return FormWords::tr("Help");
    case FormPart::GoodExample: return FormWords::tr("Good example");
    case FormPart::BadExample: return FormWords::tr("Bad example");
    }
    return {};
}

QString fieldText(const Form &form, const QString &key, FormPart field)
{
    if (key.isEmpty())
        return headText(form, field);
    if (const FormSection *section = form.section(key))
        return sectionText(*section, field);
    const FormItem *item = form.item(key);
    return item ? itemText(form, *item, field) : QString();
}

QString formProblemSentence(const Problem &problem)
{
    if (problem.constraint == QLatin1String("quality_form_title_key"))
        return FormWords::tr("Another form has this title. Give this one another.");
    if (problem.constraint == QLatin1String("quality_form_title_given"))
        return FormWords::tr("A form needs a title.");
    if (problem.constraint == QLatin1String("form_version_stays"))
        return FormWords::tr(
            "A version that was in use never changes. Begin a new version from it.");
    if (problem.constraint == QLatin1String("form_revision"))
        return FormWords::tr("Somebody else saved this draft meanwhile.");
    if (problem.constraint == QLatin1String("form_version_active"))
        return FormWords::tr("Only a version in use can be retired.");
    if (problem.constraint == QLatin1String("form_version_draft"))
        return FormWords::tr("Only a draft can be put to use.");
    if (problem.constraint.startsWith(QLatin1String("form_")))
        return FormWords::tr("On this form no sheet could be scored. The check says what to mend.");
    return problemSentence(problem);
}

}
