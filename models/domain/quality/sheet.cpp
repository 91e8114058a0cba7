// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet.h"

namespace banzhang {
namespace {

QString measuredAnswer(Measure measure, const LegFacts &facts)
{
    const auto word = [](bool isSo) { return isSo ? QStringLiteral("yes") : QStringLiteral("no"); };
    switch (measure) {
    case Measure::None: return {};
    case Measure::TwoRings: return facts.isAnswered ? word(facts.ringMs <= twoRingsMs) : QString();
    case Measure::CustomerHungUp:
        return facts.outcome == u"caller" || facts.outcome == u"agent"
                   ? word(facts.outcome == u"caller")
                   : QString();
    case Measure::HoldUsed: return facts.holds > 0 ? word(true) : QString();
    }
    return {};
}

}

QString codeOf(InspectionMode mode)
{
    switch (mode) {
    case InspectionMode::Live: return QStringLiteral("live");
    case InspectionMode::Recording: return QStringLiteral("recording");
    case InspectionMode::OrderReview: return QStringLiteral("order_review");
    case InspectionMode::SideBySide: return QStringLiteral("side_by_side");
    }
    return {};
}

InspectionMode inspectionModeFromCode(const QString &code)
{
    for (const InspectionMode mode :
         {InspectionMode::Live, InspectionMode::OrderReview, InspectionMode::SideBySide}) {
        if (codeOf(mode) == code)
            return mode;
    }
    return InspectionMode::Recording;
}

QString codeOf(SheetState state)
{
    switch (state) {
    case SheetState::Draft: return QStringLiteral("draft");
    case SheetState::Submitted: return QStringLiteral("submitted");
    case SheetState::Retracted: return QStringLiteral("retracted");
    }
    return {};
}

SheetState sheetStateFromCode(const QString &code)
{
    if (code == u"draft")
        return SheetState::Draft;
    return code == u"retracted" ? SheetState::Retracted : SheetState::Submitted;
}

QString codeOf(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::Praise: return QStringLiteral("praise");
    case MarkerKind::Fault: return QStringLiteral("fault");
    case MarkerKind::PausePoint: return QStringLiteral("pause");
    }
    return {};
}

MarkerKind markerKindFromCode(const QString &code)
{
    if (code == u"praise")
        return MarkerKind::Praise;
    return code == u"pause" ? MarkerKind::PausePoint : MarkerKind::Fault;
}

void SheetChange::add(const SheetChange &later)
{
    for (auto answer = later.answers.cbegin(); answer != later.answers.cend(); ++answer)
        answers.insert(answer.key(), answer.value());
    if (later.markers)
        markers = later.markers;
    if (later.strengths)
        strengths = later.strengths;
    if (later.weaknesses)
        weaknesses = later.weaknesses;
}

void apply(const SheetChange &change, SheetContent &content)
{
    for (auto answer = change.answers.cbegin(); answer != change.answers.cend(); ++answer) {
        if (*answer == Answer())
            content.answers.remove(answer.key());
        else
            content.answers.insert(answer.key(), answer.value());
    }
    if (change.markers)
        content.markers = *change.markers;
    if (change.strengths)
        content.strengths = *change.strengths;
    if (change.weaknesses)
        content.weaknesses = *change.weaknesses;
}

SheetChange difference(const SheetContent &from, const SheetContent &to)
{
    SheetChange change;
    for (auto answer = to.answers.cbegin(); answer != to.answers.cend(); ++answer) {
        if (from.answers.value(answer.key()) != *answer)
            change.answers.insert(answer.key(), answer.value());
    }
    for (auto answer = from.answers.cbegin(); answer != from.answers.cend(); ++answer) {
        if (!to.answers.contains(answer.key()))
            change.answers.insert(answer.key(), Answer());
    }
    if (from.markers != to.markers)
        change.markers = to.markers;
    if (from.strengths != to.strengths)
        change.strengths = to.strengths;
    if (from.weaknesses != to.weaknesses)
        change.weaknesses = to.weaknesses;
    return change;
}

QMap<QString, QString> measuredAnswers(const Form &form, const LegFacts &facts)
{
    QMap<QString, QString> answers;
    for (const FormSection &section : form.sections) {
        for (const FormItem &item : section.items) {
            const QString answer = measuredAnswer(item.measure, facts);
            if (!answer.isEmpty() && item.option(answer))
                answers.insert(item.key, answer);
        }
    }
    return answers;
}

}
