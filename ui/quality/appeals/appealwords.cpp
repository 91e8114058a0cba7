// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealwords.h"

#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/serverclock.h"
#include "common/words.h"
#include "quality/appealmodel.h"
#include "quality/sheet/sheetwords.h"

#include <QComboBox>
#include <QCoreApplication>

namespace banzhang {
namespace {

constexpr int mostListed = 50; // more numbers are typed

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Appeals)
};

QString spanText(qint64 seconds)
{
    const int minutes = int(seconds / 60);
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (days > 0)
        return Words::tr("%1 %2", "days, hours")
            .arg(Words::tr("%n day(s)", nullptr, days),
                 Words::tr("%n hour(s)", nullptr, hours % 24));
    if (hours > 0)
        return Words::tr("%1 %2", "hours, minutes")
            .arg(Words::tr("%n hour(s)", nullptr, hours),
                 Words::tr("%n minute(s)", nullptr, minutes % 60));
    return Words::tr("%n minute(s)", nullptr, minutes);
}

QString scored(int score, const QString &grade)
{
    return scoreText(score) + u' ' + grade;
}

QString scoreCell(const Appeal &appeal)
{
    const QString before = scored(appeal.score, appeal.grade);
    return appeal.resultScore ? Words::tr("%1 → %2", "score before, after")
                                    .arg(before, scored(*appeal.resultScore, appeal.resultGrade))
                              : before;
}

QString raisingSentence(const QString &rule)
{
    if (rule == u"appeal_window")
        return Words::tr("The time to appeal is over.");
    if (rule == u"appeal_count")
        return Words::tr("This sheet was appealed as often as it may be.");
    if (rule == u"appeal_one_open")
        return Words::tr("This sheet is under appeal already.");
    if (rule == u"appeal_released")
        return Words::tr("Only a released sheet that stands can be appealed.");
    if (rule == u"appeal_item_frozen")
        return Words::tr("One of the items was appealed before and kept: it stays so.");
    if (rule == u"appeal_items_given")
        return Words::tr("Propose another answer to at least one item.");
    if (rule == u"appeal_item_reason")
        return Words::tr("Say why for each item.");
    if (rule == u"appeal_reason")
        return Words::tr("Say why the agent appeals; 3,072 characters at most.");
    if (rule == u"appeal_item_same")
        return Words::tr("An item is answered so already.");
    if (rule == u"appeal_item_known" || rule == u"appeal_item_value")
        return Words::tr("The form of this sheet does not know such an answer.");
    if (rule == u"sheet_reach")
        return Words::tr("This agent's team is not yours.");
    return {};
}

QString decidingSentence(const QString &rule)
{
    if (rule == u"appeal_scorer")
        return Words::tr("You scored this sheet: somebody else decides.");
    if (rule == u"appeal_level_quality_head")
        return Words::tr("A quality head decides on the sheets of inspectors.");
    if (rule == u"appeal_level_manager")
        return Words::tr("A manager decides on the sheets of quality heads.");
    if (rule == u"appeal_open")
        return Words::tr("Somebody else settled this appeal meanwhile.");
    if (rule == u"appeal_effect")
        return Words::tr("The server computes another score. Nothing was published; load it anew.");
    if (rule == u"appeal_decides_all")
        return Words::tr("Every item wants its decision.");
    if (rule == u"appeal_item_note" || rule == u"appeal_note")
        return Words::tr("Say why it is decided so.");
    if (rule == u"appeal_item_raised")
        return Words::tr("Only what was appealed is decided.");
    if (rule == u"sheet_complete")
        return Words::tr("Something on the corrected sheet would not be answered.");
    if (rule == u"sheet_scores")
        return Words::tr("Nothing on the corrected sheet would apply: there is no score.");
    if (rule == u"appeal_raiser")
        return Words::tr("It is withdrawn by who raised it, the agent's leader or a manager.");
    if (rule == u"appeal_withdrawal_reason")
        return Words::tr("Say why it is withdrawn.");
    return {};
}

QString itemAsText(const AppealCase &all, const AppealItem &item)
{
    const FormItem *asked = all.sheet.form.item(item.key);
    const QString given = all.sheet.content.answers.value(item.key).value;
    QStringList parts{itemTitle(all.sheet.form, item.key),
                      Words::tr("answered: %1").arg(answerText(*asked, given))};
    if (item.isRaised())
        parts.append(Words::tr("proposed: %1").arg(answerText(*asked, item.proposed)));
    if (!item.reason.isEmpty())
        parts.append(item.reason);
    if (item.outcome != ItemOutcome::None)
        parts.append(itemOutcomeWord(item.outcome));
    if (!item.value().isEmpty())
        parts.append(Words::tr("decided: %1").arg(answerText(*asked, item.value())));
    if (!item.note.isEmpty())
        parts.append(item.note);
    return parts.join(QStringLiteral(" · "));
}

}

QString appealStateWord(const Appeal &appeal)
{
    if (appeal.state == AppealState::Open)
        return Words::tr("undecided");
    if (appeal.state == AppealState::Withdrawn)
        return Words::tr("withdrawn");
    switch (appeal.outcome) {
    case AppealOutcome::Changed: return Words::tr("changed");
    case AppealOutcome::Retracted: return Words::tr("sheet retracted");
    default: return Words::tr("kept");
    }
}

QString itemOutcomeWord(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::None: return Words::tr("not decided");
    case ItemOutcome::Keep: return Words::tr("Keep as it is");
    case ItemOutcome::Accept: return Words::tr("Accept");
    case ItemOutcome::Other: return Words::tr("Decide otherwise");
    }
    return {};
}

QString leftText(qint64 seconds)
{
    return seconds < 0 ? Words::tr("%1 overdue").arg(spanText(-seconds))
                       : Words::tr("%1 left").arg(spanText(seconds));
}

QString appealWord(int column, const Appeal &appeal, const ServerClock &clock)
{
    switch (column) {
    case AppealModel::State: return appealStateWord(appeal);
    case AppealModel::Left:
        return appeal.state == AppealState::Open ? leftText(clock.now().secsTo(appeal.dueAt))
                                                 : QString();
    case AppealModel::Agent: return appeal.agentNo + u' ' + appeal.agent;
    case AppealModel::Team: return appeal.team;
    case AppealModel::Inspector: return appeal.inspector;
    case AppealModel::What:
        return appeal.kind == AppealKind::Person ? Words::tr("not this agent")
                                                 : Words::tr("%n item(s)", nullptr, appeal.items);
    case AppealModel::Score: return scoreCell(appeal);
    case AppealModel::Raised: return momentText(appeal.raisedAt, clock);
    case AppealModel::RaisedBy: return appeal.raisedBy;
    case AppealModel::Decided: return momentText(appeal.decidedAt, clock);
    case AppealModel::DecidedBy: return appeal.decidedBy;
    case AppealModel::Form: return appeal.form;
    default: return {};
    }
}

QString deciderSentence(const Appeal &appeal)
{
    const QString why =
        appeal.decider == u"manager"
            ? Words::tr("A manager decides: one level above the quality head who scored.")
            : Words::tr("A quality head decides: one level above the inspector who scored.");
    if (appeal.refusal.isEmpty())
        return why + u' ' + Words::tr("You may decide.");
    return appeal.refusal == u"appeal_scorer" ? why + u' ' + decidingSentence(appeal.refusal) : why;
}

QString effectText(const Form &form, const SheetScore &before, const SheetScore &after)
{
    if (!before.total || !after.total)
        return Words::tr("no score");
    QString was = scoreText(*before.total, form) + u' ' + before.grade;
    if (*before.total == *after.total && before.grade == after.grade)
        return was;
    const int by = *after.total - *before.total;
    const QString sign = by < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return Words::tr("%1 → %2 (%3)", "score before, after, difference")
        .arg(was, scoreText(*after.total, form) + u' ' + after.grade,
             sign + scoreText(std::abs(by)));
}

QString gapSentence(const Form &form, const AppealGap &gap)
{
    const QString number = form.numberOf(gap.key);
    switch (gap.what) {
    case AppealGap::What::Outcome: return Words::tr("%1 is not decided yet.").arg(number);
    case AppealGap::What::Value: return Words::tr("%1 wants another answer.").arg(number);
    case AppealGap::What::Cause: return Words::tr("%1 wants a root cause.").arg(number);
    case AppealGap::What::Note: return Words::tr("%1 wants a note that says why.").arg(number);
    }
    return {};
}

QString ruleSentenceOfAppeals(const QString &rule)
{
    const QString raising = raisingSentence(rule);
    return raising.isEmpty() ? decidingSentence(rule) : raising;
}

QString appealSentence(const Problem &problem)
{
    const QString sentence = ruleSentenceOfAppeals(problem.constraint);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

QString appealHindrance(const SheetRecord &sheet, const ServerClock &clock)
{
    if (sheet.state != SheetState::Submitted || !sheet.isReleased)
        return raisingSentence(QStringLiteral("appeal_released"));
    if (sheet.appeal == u"open")
        return raisingSentence(QStringLiteral("appeal_one_open"));
    if (clock.now() >= sheet.appealUntil)
        return Words::tr("The time to appeal ended on %1.")
            .arg(momentText(sheet.appealUntil, clock));
    if (sheet.appeals >= sheet.appealsMost)
        return raisingSentence(QStringLiteral("appeal_count"));
    return {};
}

QString itemTitle(const Form &form, const QString &key)
{
    const FormItem *item = form.item(key);
    return form.numberOf(key) + u' ' + (item ? item->title : key);
}

QString appealAsText(const AppealCase &all, const ServerClock &clock)
{
    const Appeal &appeal = all.appeal;
    QStringList lines{Words::tr("Appeal %1 against sheet %2: %3")
                          .arg(appeal.appealId)
                          .arg(appeal.sheetId)
                          .arg(appealStateWord(appeal)),
                      appeal.agentNo + u' ' + appeal.agent + QStringLiteral(" · ") + appeal.form
                          + QStringLiteral(" · ") + scoreCell(appeal),
                      Words::tr("Raised %1 by %2: %3")
                          .arg(momentText(appeal.raisedAt, clock), appeal.raisedBy, appeal.reason)};
    for (const AppealItem &item : all.items)
        lines.append(itemAsText(all, item));
    if (appeal.state != AppealState::Open)
        lines.append(Words::tr("%1 by %2: %3")
                         .arg(momentText(appeal.decidedAt, clock), appeal.decidedBy, appeal.note));
    return lines.join(u'\n');
}

void fillAnswers(QComboBox &combo, const FormItem &item, const QStringList &without)
{
    const auto add = [&](const QString &title, const QString &value) {
        if (!without.contains(value))
            combo.addItem(title, value);
    };
    for (const FormOption &option : item.options) {
        if (item.hasOptions())
            add(option.title, option.value);
    }
    const bool isTyped = item.kind == ItemKind::Text
                         || (item.isNumeric() && item.maximum - item.minimum > mostListed);
    for (int n = item.minimum; item.isNumeric() && !isTyped && n <= item.maximum; ++n)
        add(QString::number(n), QString::number(n));
    if (item.mayNotApply)
        add(notApplicableWord(), Answer::notApplicable);
    combo.setEditable(isTyped);
}

QString chosenAnswer(const QComboBox &combo)
{
    const int place =
        combo.isEditable() ? combo.findText(combo.currentText()) : combo.currentIndex();
    return place >= 0           ? combo.itemData(place).toString()
           : combo.isEditable() ? combo.currentText().trimmed()
                                : QString();
}

void chooseAnswer(QComboBox &combo, const QString &value)
{
    const int place = combo.findData(value);
    combo.setCurrentIndex(place);
    if (combo.isEditable() && place < 0)
        combo.setEditText(value);
}

}
