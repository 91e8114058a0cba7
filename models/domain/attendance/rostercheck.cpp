// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rostercheck.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace banzhang {
namespace {

struct Span
{
    QDateTime startAt;
    QDateTime endAt;
    QDate day;
    bool isOwn = false;

    [[nodiscard]] auto order() const { return std::tuple(startAt, day, isOwn); }
};

using Checks = std::vector<RosterCheck>;

void tell(Checks &checks, RosterCheckKind kind, AgentId agent, QDate day, qint64 amount)
{
    checks.push_back({kind, severityOf(kind), agent, day, int(amount)});
}

// What is wrong with a cell by itself.
void checkCell(Checks &checks, const RosterPerson &person, int day, QDate date,
               const ShiftBook &book)
{
    const RosterCell &cell = person.days[size_t(day)];
    if (cell.kind == PlanKind::None)
        return;
    if (cell.kind != PlanKind::Off) {
        if (!person.worksHereOn(date))
            tell(checks, RosterCheckKind::Leaver, person.id, date, 0);
        else if (!person.isMember[size_t(day)])
            tell(checks, RosterCheckKind::Member, person.id, date, 0);
    }
    if (!cell.isWork())
        return;
    const ShiftType *type = book.find(cell.shift);
    if (!type || !type->on(date))
        tell(checks, RosterCheckKind::Version, person.id, date, 0);
    if (type && type->isRetired() && date >= type->retiredOn)
        tell(checks, RosterCheckKind::Retired, person.id, date, 0);
}

// A kind of shift on each day of the week: computed once, however many people work it.
using SpanTable = QHash<qint64, std::array<std::optional<Span>, daysAWeek>>;

SpanTable spanTable(QDate monday, const RosterFrame &frame)
{
    SpanTable table;
    for (const ShiftType &type : frame.book.types) {
        auto &days = table[number(type.id)];
        for (int day = 0; day < daysAWeek; ++day) {
            const QDate date = monday.addDays(day);
            const ShiftVersion *version = type.on(date);
            if (version && !version->segments.empty())
                days[size_t(day)] =
                    Span{shiftMoment(date, version->startS(), frame.zone),
                         shiftMoment(date, version->endS(), frame.zone), date, true};
        }
    }
    return table;
}

std::vector<Span> spansOf(const RosterPerson &person, const SpanTable &table)
{
    std::vector<Span> spans;
    for (size_t day = 0; day < daysAWeek; ++day) {
        const RosterCell &cell = person.days[day];
        const auto type = cell.isWork() ? table.constFind(number(cell.shift)) : table.constEnd();
        if (type != table.constEnd() && (*type)[day])
            spans.push_back(*(*type)[day]);
    }
    return spans;
}

// Rest and overlap between one shift and the next, those around the week included.
void checkSteps(Checks &checks, AgentId agent, std::vector<Span> spans, int minRestS)
{
    std::ranges::sort(spans, {}, &Span::order);
    QDateTime lastEnd;
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (i > 0 && (span.isOwn || spans[i - 1].isOwn)) {
            const qint64 rest = lastEnd.secsTo(span.startAt);
            const QDate day = span.isOwn ? span.day : spans[i - 1].day;
            if (rest < 0)
                tell(checks, RosterCheckKind::Overlap, agent, day, -rest);
            else if (rest < minRestS)
                tell(checks, RosterCheckKind::MinRest, agent, day, rest);
        }
        lastEnd = i == 0 ? span.endAt : std::max(lastEnd, span.endAt);
    }
}

// The days of a person's week in which he belongs to the team.
struct WeekTally
{
    int days = 0;
    int planned = 0;
    int work = 0;
    int rests = 0;
    QDate lastRest;
};

WeekTally tallyOf(const RosterPerson &person, QDate monday)
{
    WeekTally tally;
    for (int day = 0; day < daysAWeek; ++day) {
        const QDate date = monday.addDays(day);
        const RosterCell &cell = person.days[size_t(day)];
        if (!person.isMember[size_t(day)] || !person.worksHereOn(date))
            continue;
        ++tally.days;
        tally.planned += cell.kind == PlanKind::None ? 0 : 1;
        tally.work += cell.isWork() ? 1 : 0;
        if (cell.kind == PlanKind::Rest) {
            ++tally.rests;
            tally.lastRest = date;
        }
    }
    return tally;
}

// Who joins or leaves in the week has no claim to a whole week's rest, but no more than it either.
void checkWeek(Checks &checks, const RosterPerson &person, QDate monday, int restDays)
{
    const WeekTally tally = tallyOf(person, monday);
    if (tally.work == 0) {
        if (tally.planned < tally.days)
            tell(checks, RosterCheckKind::NoShift, person.id, {}, tally.days - tally.planned);
        return;
    }
    if (tally.rests > restDays)
        tell(checks, RosterCheckKind::RestDays, person.id, tally.lastRest, tally.rests);
    else if (tally.days == daysAWeek && tally.rests < restDays)
        tell(checks, RosterCheckKind::RestDays, person.id, {}, tally.rests);
    for (int day = 0; day < daysAWeek; ++day) {
        const QDate date = monday.addDays(day);
        if (person.isMember[size_t(day)] && person.worksHereOn(date)
            && person.days[size_t(day)].kind == PlanKind::None)
            tell(checks, RosterCheckKind::EmptyDay, person.id, date, 0);
    }
}

void checkSwaps(Checks &checks, const TeamRoster &roster, const std::vector<SwappedDay> &swapped)
{
    for (const SwappedDay &one : swapped) {
        const int row = roster.rowOf(one.agent);
        const qint64 at = roster.monday.daysTo(one.day);
        if (row < 0 || at < 0 || at >= daysAWeek)
            continue;
        const RosterPerson &person = roster.people[size_t(row)];
        const auto day = size_t(at);
        if (person.isMember[day] && person.worksHereOn(one.day)
            && person.days[day] != person.published[day])
            tell(checks, RosterCheckKind::Swapped, one.agent, one.day, 0);
    }
}

void checkHolidays(Checks &checks, const TeamRoster &roster,
                   const std::vector<CalendarDay> &calendar)
{
    for (const CalendarDay &day : calendar) {
        const qint64 at = roster.monday.daysTo(day.day);
        if (day.kind != CalendarKind::Holiday || at < 0 || at >= daysAWeek)
            continue;
        if (const int people = peopleOn(roster, int(at)))
            tell(checks, RosterCheckKind::Holiday, {}, day.day, people);
    }
}

struct KindRow
{
    RosterCheckKind kind;
    CheckSeverity severity;
    const char *code;
};

constexpr std::array<KindRow, 11> kindRows{{
    {RosterCheckKind::Leaver, CheckSeverity::Refused, "leaver"},
    {RosterCheckKind::Member, CheckSeverity::Refused, "member"},
    {RosterCheckKind::Version, CheckSeverity::Refused, "version"},
    {RosterCheckKind::Retired, CheckSeverity::Refused, "retired"},
    {RosterCheckKind::Overlap, CheckSeverity::Refused, "overlap"},
    {RosterCheckKind::RestDays, CheckSeverity::Reason, "rest_days"},
    {RosterCheckKind::MinRest, CheckSeverity::Warning, "min_rest"},
    {RosterCheckKind::NoShift, CheckSeverity::Warning, "no_shift"},
    {RosterCheckKind::EmptyDay, CheckSeverity::Warning, "empty_day"},
    {RosterCheckKind::Holiday, CheckSeverity::Warning, "holiday"},
    {RosterCheckKind::Swapped, CheckSeverity::Warning, "swapped"},
}};

}

CheckSeverity severityOf(RosterCheckKind kind)
{
    return kindRows.at(size_t(kind)).severity;
}

QString checkCode(RosterCheckKind kind)
{
    return QLatin1String(kindRows.at(size_t(kind)).code);
}

std::optional<RosterCheckKind> checkFromCode(const QString &code)
{
    const auto place = std::ranges::find_if(
        kindRows, [&code](const KindRow &row) { return code == QLatin1String(row.code); });
    return place == kindRows.end() ? std::nullopt : std::optional(place->kind);
}

std::vector<RosterCheck> rosterChecks(const TeamRoster &roster, const RosterFrame &frame)
{
    QHash<qint64, std::vector<Span>> around;
    for (const PublishedShift &shift : frame.around)
        around[number(shift.agent)].push_back({shift.startAt, shift.endAt, shift.day, false});
    const SpanTable table = spanTable(roster.monday, frame);
    Checks checks;
    for (const RosterPerson &person : roster.people) {
        for (int day = 0; day < daysAWeek; ++day)
            checkCell(checks, person, day, roster.monday.addDays(day), frame.book);
        std::vector<Span> spans = spansOf(person, table);
        const std::vector<Span> others = around.value(number(person.id));
        spans.insert(spans.end(), others.begin(), others.end());
        checkSteps(checks, person.id, std::move(spans), frame.setting.minRestS);
        checkWeek(checks, person, roster.monday, frame.setting.restDaysAWeek);
    }
    checkHolidays(checks, roster, frame.calendar);
    checkSwaps(checks, roster, frame.swapped);
    std::ranges::stable_sort(checks, {}, [](const RosterCheck &check) {
        return std::tuple(check.severity, check.kind);
    });
    return checks;
}

}
