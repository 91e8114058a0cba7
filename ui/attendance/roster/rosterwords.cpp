// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosterwords.h"

#include "common/problemsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::RosterWords)
};

QString halfHourText(int half)
{
    return wallText(half * 1800);
}

const RosterPerson *personOf(const RosterSheet &sheet, AgentId agent)
{
    for (const TeamRoster &team : sheet.teams) {
        if (const int row = team.rowOf(agent); row >= 0)
            return &team.people[size_t(row)];
    }
    return nullptr;
}

QString checkText(const RosterSheet &sheet, const RosterCheck &check)
{
    const RosterPerson *person = personOf(sheet, check.agent);
    const QString who = person ? person->no + u' ' + person->name : QString();
    const QString day = check.day.isValid() ? weekdayText(check.day) : QString();
    switch (check.kind) {
    case RosterCheckKind::Leaver: return Words::tr("%1: does not work here on %2").arg(who, day);
    case RosterCheckKind::Member: return Words::tr("%1: not in this team on %2").arg(who, day);
    case RosterCheckKind::Version:
        return Words::tr("%1: the shift of %2 has no hours").arg(who, day);
    case RosterCheckKind::Retired:
        return Words::tr("%1: the shift of %2 is out of use").arg(who, day);
    case RosterCheckKind::Overlap: return Words::tr("%1: shifts overlap on %2").arg(who, day);
    case RosterCheckKind::RestDays:
        return check.amount == 0
                   ? Words::tr("%1: no rest day this week").arg(who)
                   : Words::tr("%1: %n rest day(s) this week", nullptr, check.amount).arg(who);
    case RosterCheckKind::MinRest: return Words::tr("%1: too little rest before %2").arg(who, day);
    case RosterCheckKind::NoShift: return Words::tr("%1: no shift this week").arg(who);
    case RosterCheckKind::EmptyDay: return Words::tr("%1: nothing planned on %2").arg(who, day);
    case RosterCheckKind::Holiday:
        return Words::tr("%1 is a holiday (%2)").arg(day, calendarName(sheet.frame, check.day));
    case RosterCheckKind::Swapped: return Words::tr("%1: %2 is swapped").arg(who, day);
    }
    return {};
}

QString checkReason(const RosterSheet &sheet, const RosterCheck &check)
{
    const RosterSetting &setting = sheet.frame.setting;
    switch (check.kind) {
    case RosterCheckKind::Overlap: return Words::tr("by %1").arg(hoursWord(check.amount));
    case RosterCheckKind::RestDays:
        return Words::tr("Everybody has exactly %n rest day(s) a week", nullptr,
                         setting.restDaysAWeek);
    case RosterCheckKind::MinRest:
        return Words::tr("%1 between shifts, the centre sets %2")
            .arg(hoursWord(check.amount), hoursWord(setting.minRestS));
    case RosterCheckKind::NoShift:
        return Words::tr("%n day(s) without a plan", nullptr, check.amount);
    case RosterCheckKind::EmptyDay: return Words::tr("Counts as a day off when published");
    case RosterCheckKind::Holiday: return Words::tr("%n people work on it", nullptr, check.amount);
    case RosterCheckKind::Swapped:
        return Words::tr("Both signed for it: publishing leaves it as it was swapped");
    case RosterCheckKind::Leaver:
    case RosterCheckKind::Member:
    case RosterCheckKind::Version:
    case RosterCheckKind::Retired: break;
    }
    return Words::tr("Is not published so");
}

RosterNote shortageNote(const RosterSheet &sheet, int day, const DayShortage &shortage)
{
    return {CheckSeverity::Warning,
            Words::tr("%1 short from %2 on")
                .arg(weekdayText(sheet.monday.addDays(day)), halfHourText(shortage.fromHalfHour)),
            Words::tr("At most %n people are missing, in all for %1", nullptr, shortage.missing)
                .arg(hoursWord(shortage.halfHours * 1800)),
            {},
            sheet.monday.addDays(day)};
}

// What the database's rule means; %1 is what it hints at: a name and a day, or whose change it was.
QString ruleSentence(const QString &rule, const QString &hint)
{
    if (rule == u"roster_revision")
        return Words::tr("%1 changed this week meanwhile.").arg(hint);
    if (rule == u"roster_reach")
        return Words::tr("This team's roster is not yours to change.");
    if (rule == u"roster_weeks_ahead")
        return Words::tr("This week is farther ahead than rosters are made.");
    if (rule == u"roster_team_open")
        return Words::tr("This team is closed by then.");
    if (rule == u"roster_overlap")
        return Words::tr("%1: the shift overlaps another one.").arg(hint);
    if (rule == u"roster_leaver")
        return Words::tr("%1: does not work here on that day.").arg(hint);
    if (rule == u"roster_member")
        return Words::tr("%1: not in this team on that day.").arg(hint);
    if (rule == u"roster_version")
        return Words::tr("%1: this shift has no hours on that day.").arg(hint);
    if (rule == u"roster_retired")
        return Words::tr("%1: this shift is out of use by then.").arg(hint);
    if (rule == u"roster_reason")
        return Words::tr("%1: not exactly the rest days of a week. Say why it is published so.")
            .arg(hint);
    if (rule == u"roster_past_reason")
        return Words::tr("Days that have begun change. Say why.");
    if (rule == u"roster_to_publish")
        return Words::tr("There is nothing to publish in this week.");
    return {};
}

QString shiftRuleSentence(const QString &rule, const QString &hint)
{
    if (rule == u"shift_version_used")
        return Words::tr("Shifts with these hours are published until %1: choose a later day.")
            .arg(hint);
    if (rule == u"shift_type_code_key")
        return Words::tr("Another shift has this code.");
    if (rule == u"shift_type_key_once")
        return Words::tr("Another shift has this key.");
    if (rule == u"shift_type_code_given")
        return Words::tr("A code has one to 16 characters.");
    if (rule == u"shift_type_name_given")
        return Words::tr("A name has one to 40 characters.");
    if (rule == u"shift_type_activity_used")
        return Words::tr("It stands on a roster: work does not become training.");
    if (rule == u"shift_begins_with_work")
        return shiftFaultText(ShiftFault::NoWork);
    if (rule == u"shift_segment_once" || rule == u"shift_segment_span")
        return shiftFaultText(ShiftFault::Crossed);
    if (rule == u"roster_pattern_name_key")
        return Words::tr("Another pattern has this name.");
    if (rule == u"roster_pattern_name_given")
        return Words::tr("A pattern needs a name.");
    return {};
}

}

RosterWords rosterWords()
{
    return {Words::tr("Agent no."), Words::tr("Name"), Words::tr("Rest"), Words::tr("Leave"),
            Words::tr("Off")};
}

QString shortName(const ShiftType &type)
{
    const QChar shift(0x73ED); // 班
    return type.name.size() > 1 && type.name.endsWith(shift) ? type.name.chopped(1) : type.name;
}

QString cellText(const RosterCell &cell, QDate day, const ShiftBook &book)
{
    switch (cell.kind) {
    case PlanKind::None: return {};
    case PlanKind::Rest: return Words::tr("Rest");
    case PlanKind::Leave: return Words::tr("Leave");
    case PlanKind::Off: return Words::tr("Off");
    case PlanKind::Shift:
    case PlanKind::Training: break;
    }
    const ShiftType *type = book.find(cell.shift);
    const ShiftVersion *version = type ? type->on(day) : nullptr;
    if (!type)
        return QStringLiteral("?");
    return version ? shortName(*type) + u' ' + shortHoursText(*version) : shortName(*type);
}

QString weekdayText(QDate day)
{
    const QString names[] = {Words::tr("Mon"), Words::tr("Tue"), Words::tr("Wed"), Words::tr("Thu"),
                             Words::tr("Fri"), Words::tr("Sat"), Words::tr("Sun")};
    return names[day.dayOfWeek() - 1] + u' ' + day.toString(u"MM-dd");
}

QString calendarName(const RosterFrame &frame, QDate day)
{
    const auto place = std::ranges::find(frame.calendar, day, &CalendarDay::day);
    if (place == frame.calendar.end())
        return {};
    return place->kind == CalendarKind::Holiday ? place->name
                                                : Words::tr("%1: working day").arg(place->name);
}

QString rosterStateText(const TeamRoster &roster)
{
    switch (roster.state) {
    case RosterState::None: return Words::tr("not planned");
    case RosterState::Draft: return Words::tr("draft, never published");
    case RosterState::Published: return Words::tr("published");
    case RosterState::Changed:
        return Words::tr("draft, %n not published", nullptr, unpublishedCells(roster));
    }
    return {};
}

QString hoursWord(int seconds)
{
    const QString number = seconds % 3600 == 0 ? QString::number(seconds / 3600)
                                               : QString::number(seconds / 3600.0, 'f', 1);
    return Words::tr("%1 h", "hours").arg(number);
}

QString shortageText(const std::array<CoverHalfHour, halfHoursADay> &day)
{
    const DayShortage shortage = shortageOf(day);
    if (shortage.missing > 0)
        return Words::tr("short %1, %2 on, %3")
            .arg(QString::number(shortage.missing), halfHourText(shortage.fromHalfHour),
                 hoursWord(shortage.halfHours * 1800));
    const bool isAsked =
        std::ranges::any_of(day, [](const CoverHalfHour &half) { return half.need > 0; });
    return isAsked ? Words::tr("enough") : QString();
}

std::vector<RosterNote> rosterNotes(const RosterSheet &sheet,
                                    const std::vector<RosterCheck> &checks,
                                    const WeekCoverage &coverage)
{
    std::vector<RosterNote> notes;
    notes.reserve(checks.size() + daysAWeek);
    for (const RosterCheck &check : checks)
        notes.push_back({check.severity, checkText(sheet, check), checkReason(sheet, check),
                         check.agent, check.day});
    for (int day = 0; day < daysAWeek; ++day) {
        const DayShortage shortage = shortageOf(coverage[size_t(day)]);
        if (shortage.missing > 0)
            notes.push_back(shortageNote(sheet, day, shortage));
    }
    return notes;
}

QString rosterSentence(const Problem &problem)
{
    QString sentence = ruleSentence(problem.constraint, problem.hint);
    if (sentence.isEmpty())
        sentence = shiftRuleSentence(problem.constraint, problem.hint);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

QString fileFaultText(const RosterFileNote &note)
{
    switch (note.fault) {
    case RosterFileFault::NoNumberColumn: return Words::tr("No column has the agents' numbers.");
    case RosterFileFault::NoDayColumn: return Words::tr("No column is a day of this week.");
    case RosterFileFault::UnknownAgent: return Words::tr("Nobody of these teams has this number.");
    case RosterFileFault::TwiceInFile: return Words::tr("This number stands here a second time.");
    case RosterFileFault::UnknownWord: return Words::tr("This is no shift.");
    case RosterFileFault::RetiredShift: return Words::tr("This shift is out of use.");
    case RosterFileFault::NotThatDay: return Words::tr("Not in the team on this day.");
    case RosterFileFault::Broken: return Words::tr("The line is broken.");
    }
    return {};
}

QString shiftFaultText(ShiftFault fault)
{
    switch (fault) {
    case ShiftFault::None: return {};
    case ShiftFault::NoWork: return Words::tr("A shift begins and ends with work.");
    case ShiftFault::Crossed:
        return Words::tr("A part ends before it begins, or runs into the next.");
    case ShiftFault::OtherDay: return Words::tr("A shift begins on its day.");
    case ShiftFault::TooLong: return Words::tr("A shift is over within 24 hours.");
    case ShiftFault::HalfMinute: return Words::tr("Times are whole minutes.");
    case ShiftFault::TooManyParts: return Words::tr("A shift has at most 20 parts.");
    }
    return {};
}

}
