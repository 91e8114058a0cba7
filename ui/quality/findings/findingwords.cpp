// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingwords.h"

#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/words.h"
#include "quality/findingmodel.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::FindingWords)
};

// "11-20 Fri · today"
QString dayWithLeft(const QDate &due, const QDate &today)
{
    const qint64 left = today.daysTo(due);
    const QString word = left == 0  ? Words::tr("today")
                         : left < 0 ? Words::tr("%n day(s) over", nullptr, int(-left))
                                    : Words::tr("%n day(s) left", nullptr, int(left));
    return dayText(due, today) + QStringLiteral(" · ") + word;
}

// What became of it, by the schema's code.
QString stepWord(const QString &kind)
{
    if (kind == u"found")
        return Words::tr("found");
    if (kind == u"told_supervisor")
        return Words::tr("supervisor told");
    if (kind == u"told_trainer")
        return Words::tr("trainer told");
    if (kind == u"rectified")
        return Words::tr("rectified");
    if (kind == u"announced")
        return Words::tr("announced");
    if (kind == u"verified")
        return Words::tr("verified and closed");
    if (kind == u"reopened")
        return Words::tr("reopened");
    if (kind == u"carried")
        return Words::tr("stands on the correction, too");
    return kind == u"withdrawn" ? Words::tr("withdrawn") : kind;
}

QString withdrawnText(const FindingStep &step)
{
    if (step.words == u"corrected")
        return Words::tr(
                   "sheet %1 corrects the one on which it stood, and does not say so any more")
            .arg(step.place);
    return step.words == u"retracted" ? Words::tr("the sheet on which it stood was retracted")
                                      : step.words;
}

// What was done about it last.
QString measureOf(const FindingDetail &detail)
{
    QString measure;
    for (const FindingStep &step : detail.steps) {
        if (step.kind == u"rectified")
            measure = step.words;
    }
    return measure;
}

}

QString findingStateWord(FindingState state)
{
    switch (state) {
    case FindingState::Found: return Words::tr("to tell");
    case FindingState::Told: return Words::tr("to rectify");
    case FindingState::Rectified: return Words::tr("to announce");
    case FindingState::Announced: return Words::tr("to verify");
    case FindingState::Verified: return Words::tr("closed");
    case FindingState::Withdrawn: return Words::tr("withdrawn");
    }
    return {};
}

QString shortSeverityWord(Severity severity)
{
    switch (severity) {
    case Severity::Ordinary: return Words::tr("ordinary");
    case Severity::Critical: return Words::tr("critical");
    case Severity::Fatal: return Words::tr("fatal");
    }
    return {};
}

QString sameDayWord(SameDay sameDay)
{
    switch (sameDay) {
    case SameDay::Open: return Words::tr("until midnight");
    case SameDay::Yes: return Words::tr("same day");
    case SameDay::No: return Words::tr("late");
    }
    return {};
}

QString dueText(const Finding &finding)
{
    const QDate due = dueOf(finding);
    return due.isValid() ? dayWithLeft(due, finding.today) : missingText();
}

QString findingWord(int column, const Finding &finding, const ServerClock &clock)
{
    switch (column) {
    case FindingModel::Step: return findingStateWord(finding.state);
    case FindingModel::Due: return dueText(finding);
    case FindingModel::SameDay: return sameDayWord(finding.sameDay);
    case FindingModel::Agent: return finding.agentNo + u' ' + finding.agent;
    case FindingModel::Team: return finding.team;
    case FindingModel::Question: return finding.question;
    case FindingModel::Fault: return finding.fault.simplified();
    case FindingModel::Severity: return shortSeverityWord(finding.severity);
    case FindingModel::FoundBy: return finding.foundBy;
    case FindingModel::FoundAt: return momentText(finding.foundAt, clock);
    case FindingModel::Round: return QString::number(finding.round);
    case FindingModel::Sheet: return QString::number(finding.sheetId);
    default: return {};
    }
}

QString deedWord(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor: return Words::tr("Supervisor was told…");
    case FindingDeed::TellTrainer: return Words::tr("Trainer was told…");
    case FindingDeed::Rectify: return Words::tr("It was rectified…");
    case FindingDeed::Announce: return Words::tr("Announce…");
    case FindingDeed::Verify: return Words::tr("Verify and close…");
    case FindingDeed::Reopen: return Words::tr("Does not hold: rectify again…");
    case FindingDeed::Withdraw: return Words::tr("No fault: withdraw…");
    }
    return {};
}

QKeySequence deedKey(FindingDeed deed)
{
    switch (deed) {
    case FindingDeed::TellSupervisor: return {Qt::ALT | Qt::Key_1};
    case FindingDeed::TellTrainer: return {Qt::ALT | Qt::Key_2};
    case FindingDeed::Rectify: return {Qt::ALT | Qt::Key_3};
    case FindingDeed::Announce: return {Qt::ALT | Qt::Key_4};
    case FindingDeed::Verify: return {Qt::ALT | Qt::Key_5};
    case FindingDeed::Reopen: return {Qt::ALT | Qt::Key_6};
    case FindingDeed::Withdraw: return {Qt::ALT | Qt::Key_0};
    }
    return {};
}

QString barSentence(FindingBar bar, FindingDeed deed)
{
    switch (bar) {
    case FindingBar::None: return {};
    case FindingBar::Early: return Words::tr("The step before it comes first.");
    case FindingBar::Done: return Words::tr("This is done.");
    case FindingBar::Closed: return Words::tr("This finding is closed.");
    case FindingBar::OwnRectifying:
        return Words::tr("You rectified it yourself: somebody else of the quality side verifies.");
    case FindingBar::NotYours: break;
    }
    switch (deed) {
    case FindingDeed::Rectify: return Words::tr("For the agent's team leader or a manager to do.");
    case FindingDeed::Announce:
        return Words::tr("For the team leader, a quality head or a manager to do.");
    case FindingDeed::Withdraw:
        return Words::tr("For a quality head to do, or for who made it by hand.");
    default: return Words::tr("For the sheet's inspector or a quality head to do.");
    }
}

QString stepText(const FindingStep &step, const ServerClock &clock)
{
    const bool isWithdrawn = step.kind == u"withdrawn";
    QStringList parts{stepWord(step.kind)};
    if (!step.place.isEmpty() && !isWithdrawn)
        parts.append(step.kind == u"carried" ? Words::tr("sheet %1").arg(step.place) : step.place);
    if (!step.who.isEmpty())
        parts.append(Words::tr("by %1").arg(step.who));
    if (step.due.isValid())
        parts.append(
            Words::tr("to rectify until %1").arg(dayText(step.due, clock.siteNow().date())));
    const QString words = isWithdrawn ? withdrawnText(step) : step.words;
    const QString head = parts.join(QStringLiteral(" · "));
    return words.isEmpty() ? head : Words::tr("%1: %2", "deed: words").arg(head, words);
}

QString announcementText(const FindingDetail &detail, const ServerClock &clock)
{
    const Finding &finding = detail.finding;
    const QDateTime at = clock.atSite(finding.interactionAt);
    QStringList lines{
        Words::tr("Announcement of %1").arg(clock.siteNow().date().toString(Qt::ISODate)),
        Words::tr("%1, agent %2 %3, %4: %5")
            .arg(at.toString(u"yyyy-MM-dd HH:mm"), finding.agentNo, finding.agent,
                 finding.team.isEmpty() ? missingText() : finding.team,
                 withoutNumbers(finding.fault)),
        Words::tr("What is asked of everybody: %1").arg(finding.question)};
    if (!finding.cause.isEmpty())
        lines.append(Words::tr("Root cause: %1").arg(withoutNumbers(finding.cause)));
    const QString measure = measureOf(detail);
    if (!measure.isEmpty())
        lines.append(Words::tr("What was done about it: %1").arg(withoutNumbers(measure)));
    return lines.join(u'\n');
}

QString findingSentence(const Problem &problem)
{
    const QString &rule = problem.constraint;
    if (rule == u"finding_once")
        return Words::tr("This item is a finding already.");
    if (rule == u"finding_sheet_stands")
        return Words::tr("Only of a submitted sheet that stands a finding can be made.");
    if (rule == u"finding_item")
        return Words::tr("This item is not on the sheet any more.");
    if (rule == u"finding_fault_given")
        return Words::tr("Say what was wrong.");
    if (rule == u"finding_supervisor_told" || rule == u"finding_trainer_told")
        return Words::tr("Say who was told.");
    if (rule == u"finding_rectified")
        return Words::tr("Say what was done about it.");
    if (rule == u"finding_announced")
        return Words::tr("Say where it was announced.");
    if (rule == u"finding_told_once" || rule == u"finding_order")
        return Words::tr("Somebody else was here meanwhile: look at the finding again.");
    if (rule == u"finding_other_verifies")
        return Words::tr("Who rectified a finding does not verify it.");
    if (rule == u"finding_reopen_reason")
        return Words::tr("Say what does not hold.");
    if (rule == u"finding_due")
        return Words::tr("It is due from today on, within a year.");
    if (rule == u"finding_withdrawn")
        return Words::tr("Say why it is no fault.");
    if (rule == u"finding_reach")
        return Words::tr("This is not for your post to do, or the agent is not in your team.");
    return problemSentence(problem);
}

}
