// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingwords.h"

#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Meetings)
};

const QString dot = QStringLiteral(" · ");

QString yuan(qint64 fen)
{
    const QLocale grouping(QLocale::English, QLocale::UnitedStates);
    return u'¥'
           + (fen % 100 == 0 ? grouping.toString(fen / 100)
                             : grouping.toString(double(fen) / 100.0, 'f', 2));
}

QString meetingCell(int column, const Meeting &meeting, const ServerClock &clock)
{
    switch (column) {
    case MeetingModel::Day: return dayText(meeting.on, clock.siteNow().date());
    case MeetingModel::Time: return clock.atSite(meeting.plannedAt).toString(u"HH:mm");
    case MeetingModel::Name: return meetingTitle(meeting);
    case MeetingModel::Who: return meetingWho(meeting);
    case MeetingModel::State: return meetingStateWord(meeting.state);
    case MeetingModel::Host: return meeting.host;
    case MeetingModel::Turnout:
        return meeting.state == MeetingState::Held
                   ? QStringLiteral("%1/%2").arg(meeting.present).arg(meeting.people)
                   : QString();
    case MeetingModel::Actions:
        return meeting.openActions > 0 ? QString::number(meeting.openActions) : QString();
    default: return {};
    }
}

QString guestCell(int column, const MeetingGuest &guest)
{
    switch (column) {
    case MeetingGuestModel::Present:
        return guest.isPresent ? QStringLiteral("✓") : QStringLiteral("–");
    case MeetingGuestModel::Agent: return guest.agentNo + u' ' + guest.name;
    case MeetingGuestModel::Team: return guest.team;
    case MeetingGuestModel::Why: return guestReasonWord(guest.reason);
    default: return {};
    }
}

QString actionCell(int column, const MeetingAction &action, const ServerClock &clock)
{
    switch (column) {
    case MeetingActionModel::Due: return dayText(action.dueOn, clock.siteNow().date());
    case MeetingActionModel::Owner: return action.owner;
    case MeetingActionModel::Words: return action.words;
    case MeetingActionModel::Done:
        return action.isOpen()
                   ? QString()
                   : momentText(action.doneAt, clock)
                         + (action.doneNote.isEmpty() ? QString() : dot + action.doneNote);
    case MeetingActionModel::MadeBy: return action.madeBy;
    default: return {};
    }
}

QString line(const QString &name, const QString &words)
{
    return name + u'\t' + words;
}

QString heldLine(const Meeting &meeting, const ServerClock &clock)
{
    if (meeting.startedAt.isNull())
        return meetingStateWord(meeting.state);
    QString words = clock.atSite(meeting.startedAt).toString(u"HH:mm:ss");
    if (meeting.endedAt.isValid())
        words += u'–' + clock.atSite(meeting.endedAt).toString(u"HH:mm:ss");
    return words + dot + meeting.startedBy;
}

QString awayLine(const MeetingSheet &sheet)
{
    QStringList away;
    for (const MeetingGuest &one : sheet.guests) {
        if (!one.isPresent)
            away.append(Words::tr("%1 %2 (%3)", "number, name, why not there")
                            .arg(one.agentNo, one.name, guestReasonWord(one.reason)));
    }
    return away.join(Words::tr(", ", "between parts of a list"));
}

void addItem(const MeetingSheet &sheet, const MeetingItem &item, QStringList &lines)
{
    lines.append(
        line(QStringLiteral("%1. %2").arg(item.position).arg(item.title),
             Words::tr("%1 of %2", "time used, time planned")
                 .arg(spanText(item.usedMs / 1000), spanText(item.plannedS + item.addedS))));
    for (const MeetingMinute &minute : sheet.minutes) {
        if (minute.position == item.position)
            lines.append(line(QString(), minute.words));
    }
}

QString byRule(const QString &rule)
{
    if (rule == u"meeting_reach")
        return Words::tr("Only a manager or a leader of one of its teams runs this meeting.");
    if (rule == u"meeting_known")
        return Words::tr("The meeting was made anew meanwhile. Look at it again.");
    if (rule == u"meeting_tick")
        return Words::tr("Say whether he is there.");
    if (rule == u"meeting_state")
        return Words::tr("The meeting does not stand like that any more. Look at it again.");
    if (rule == u"meeting_day")
        return Words::tr("The meeting is planned for another day: it starts then.");
    if (rule == u"meeting_step")
        return Words::tr("This means nothing at this point of the meeting.");
    if (rule == u"meeting_cancelled_why")
        return Words::tr("Say why it is not held; 400 characters at most.");
    if (rule == u"meeting_host")
        return Words::tr("Who hosts is one of those who meet.");
    if (rule == u"meeting_minute_words")
        return Words::tr("Write what was said; 2,000 characters at most.");
    if (rule == u"meeting_action_words")
        return Words::tr("Write what is to be done; 1,000 characters at most.");
    if (rule == u"meeting_action_due")
        return Words::tr("It is due on the meeting's day or later.");
    if (rule == u"meeting_action_one_owner")
        return Words::tr("Say who does it.");
    if (rule == u"meeting_action_open")
        return Words::tr("Somebody else said already that it is done.");
    return {};
}

QString byPlan(const QString &rule)
{
    if (rule == u"meeting_version_from")
        return Words::tr("An agenda holds from today or a later day.");
    if (rule == u"meeting_series_known")
        return Words::tr("This series is gone. Look at it again.");
    if (rule == u"meeting_version_content")
        return Words::tr("The agenda cannot be kept like that: look at its items and times.");
    if (rule == u"meeting_version_items")
        return Words::tr("An agenda has at least one item.");
    if (rule == u"meeting_version_used")
        return Words::tr("Meetings of that day are under way or over by the present agenda. Choose "
                         "a later day.");
    if (rule == u"meeting_version_offset")
        return Words::tr("It begins within four hours of the shift's begin or end, or at a time of "
                         "the day.");
    if (rule == u"meeting_version_clock")
        return Words::tr("By the clock it is held weekly: choose the day.");
    if (rule == u"meeting_version_slogan")
        return Words::tr("A slogan has 400 characters at most.");
    if (rule == u"meeting_series_item_planned")
        return Words::tr("An item takes from 1 second to 2 hours.");
    if (rule == u"meeting_series_item_title")
        return Words::tr("An item has a title; 60 characters at most.");
    if (rule == u"champion_own")
        return Words::tr("Nobody records his own prize.");
    if (rule == u"champion_to_sign")
        return Words::tr("The prize is handed out before it is signed for.");
    if (rule == u"champion_signature")
        return Words::tr("Who receives the prize signs for it.");
    if (rule == u"champion_taken_back")
        return Words::tr("This prize was taken back.");
    if (rule == u"champion_handed_once" || rule == u"champion_signed_once"
        || rule == u"champion_spoken_once")
        return Words::tr("Somebody else recorded that already.");
    return {};
}

}

MeetingWords meetingWords(const ServerClock &clock)
{
    return {[&clock](int column, const Meeting &meeting) {
                return meetingCell(column, meeting, clock);
            },
            &guestCell,
            [&clock](int column, const MeetingAction &action) {
                return actionCell(column, action, clock);
            }};
}

QString meetingStateWord(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned: return Words::tr("Planned");
    case MeetingState::Running: return Words::tr("Under way");
    case MeetingState::Held: return Words::tr("Held");
    case MeetingState::Missed: return Words::tr("Missed");
    case MeetingState::Cancelled: break;
    }
    return Words::tr("Called off");
}

QString meetingTitle(const Meeting &meeting)
{
    return meeting.shift.isEmpty()
               ? meeting.name
               : Words::tr("%1 %2", "shift, meeting: early shift morning meeting")
                     .arg(meeting.shift, meeting.name);
}

QString meetingWho(const Meeting &meeting)
{
    if (!meeting.team.isEmpty())
        return meeting.team;
    return meeting.department.isEmpty() ? Words::tr("All") : meeting.department;
}

QString guestReasonWord(const QString &reason)
{
    if (reason == u"rest")
        return Words::tr("rest day");
    if (reason == u"leave")
        return Words::tr("on leave");
    if (reason == u"no_punch")
        return Words::tr("not punched in");
    return reason.isEmpty() ? QString() : Words::tr("not there");
}

QString spanText(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString countdownText(qint64 leftMs)
{
    if (leftMs < 0)
        return u'+' + spanText(-leftMs / 1000);
    return spanText((leftMs + 999) / 1000);
}

std::pair<QString, QString> factWord(const MeetingFact &fact)
{
    const QString count = countText(qint64(fact.value));
    if (fact.code == u"calls")
        return {Words::tr("Calls answered"), count};
    if (fact.code == u"service_level")
        return {Words::tr("Service level"), percentText(fact.value)};
    if (fact.code == u"abandoned")
        return {Words::tr("Abandoned"), count};
    if (fact.code == u"qa_mean")
        return {Words::tr("QA mean of %n sheet(s)", nullptr,
                          fact.words.value(QStringLiteral("n")).toInt()),
                QString::number(fact.value, 'f', 1)};
    if (fact.code == u"scheduled")
        return {Words::tr("Rostered"), count};
    if (fact.code == u"present")
        return {Words::tr("Present"), count};
    if (fact.code == u"late")
        return {Words::tr("Late"), count};
    if (fact.code == u"absent")
        return {Words::tr("Absent"), count};
    if (fact.code == u"sales")
        return {Words::tr("Sales of %n order(s)", nullptr,
                          fact.words.value(QStringLiteral("orders")).toInt()),
                yuan(qint64(fact.value))};
    return {};
}

QString championValue(const MeetingFact &fact)
{
    const QString metric = fact.words.value(QStringLiteral("metric")).toString();
    if (metric == u"amount")
        return yuan(qint64(fact.value));
    if (metric == u"success_rate" || metric == u"service")
        return percentText(100 * fact.value);
    return metric == u"orders" ? countText(qint64(fact.value))
                               : QString::number(fact.value, 'f', 1);
}

std::vector<MeetingFact> factsOf(const MeetingSheet &sheet, const QString &code)
{
    std::vector<MeetingFact> found;
    std::ranges::copy_if(sheet.facts, std::back_inserter(found),
                         [&](const MeetingFact &fact) { return fact.code == code; });
    std::ranges::stable_sort(found, {}, [](const MeetingFact &fact) {
        return fact.words.value(QStringLiteral("place")).toInt();
    });
    return found;
}

QString praiseWord(const MeetingFact &fact)
{
    return Words::tr("%1 %2: %3", "number, name, what he is praised for")
        .arg(fact.words.value(QStringLiteral("agent_no")).toString(),
             fact.words.value(QStringLiteral("name")).toString(),
             fact.words.value(QStringLiteral("example")).toString());
}

QStringList meetingLines(const MeetingSheet &sheet, const ServerClock &clock)
{
    const Meeting &meeting = sheet.meeting;
    QStringList lines{line(Words::tr("Meeting"), meetingTitle(meeting) + dot + meetingWho(meeting)),
                      line(Words::tr("Planned for"), momentText(meeting.plannedAt, clock)),
                      line(meeting.startedAt.isNull() ? Words::tr("State") : Words::tr("Held at"),
                           heldLine(meeting, clock)),
                      line(Words::tr("Host"), meeting.host)};
    const MeetingTurnout turnout = turnoutOf(sheet.guests);
    lines.append(
        line(Words::tr("There"), QStringLiteral("%1/%2").arg(turnout.present).arg(turnout.people)));
    // Before it begins nobody is missed yet.
    const bool isToCome =
        meeting.state == MeetingState::Planned && clock.atSite(meeting.plannedAt) > clock.siteNow();
    if (turnout.present < turnout.people && !isToCome)
        lines.append(line(Words::tr("Not there"), awayLine(sheet)));
    for (const MeetingFact &fact : sheet.facts) {
        if (const auto word = factWord(fact); !word.first.isEmpty())
            lines.append(line(word.first, word.second));
    }
    for (const MeetingItem &item : sheet.items)
        addItem(sheet, item, lines);
    for (const MeetingMinute &minute : sheet.minutes) {
        if (minute.position == 0)
            lines.append(line(Words::tr("Minutes"), minute.words));
    }
    for (const MeetingAction &action : sheet.actions)
        lines.append(line(Words::tr("Action"),
                          QStringList{action.words, action.owner,
                                      Words::tr("until %1").arg(action.dueOn.toString(Qt::ISODate)),
                                      action.isOpen() ? Words::tr("open") : Words::tr("done")}
                              .join(dot)));
    return lines;
}

QString meetingSentence(const Problem &problem)
{
    if (problem.constraint == u"meeting_revision")
        return problem.hint.isEmpty()
                   ? Words::tr("Somebody else went on with this meeting. Look at it again.")
                   : Words::tr("%1 went on with this meeting. Look at it again.").arg(problem.hint);
    const QString rule = byRule(problem.constraint);
    const QString sentence = rule.isEmpty() ? byPlan(problem.constraint) : rule;
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

}
