// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace banzhang {
namespace {

const QStringList numberHeads{QStringLiteral("agent no."), QStringLiteral("agent_no"),
                              QStringLiteral("no."),       QStringLiteral("工号"),
                              QStringLiteral("工號"),      QStringLiteral("number")};
const QStringList restWords{QStringLiteral("rest"), QStringLiteral("r"), QStringLiteral("串休"),
                            QStringLiteral("轮休"), QStringLiteral("輪休")};
const QStringList leaveWords{QStringLiteral("leave"), QStringLiteral("v"), QStringLiteral("请假"),
                             QStringLiteral("請假")};
const QStringList offWords{QStringLiteral("off"),  QStringLiteral("-"),
                           QStringLiteral("休"),   QStringLiteral("休息"),
                           QStringLiteral("不排"), QStringLiteral("不排班")};

bool isOneOf(const QString &word, const QStringList &words, const QString &own)
{
    return words.contains(word, Qt::CaseInsensitive) || word.compare(own, Qt::CaseInsensitive) == 0;
}

// "2026-11-23", "2026/11/23", "11-23", "11/23", with whatever weekday behind it. Without a year it
// is the one that lies nearest.
QDate dayOf(const QString &text, QDate near)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?(?!\\d)"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (!match.captured(1).isEmpty())
        return QDate(match.captured(1).toInt(), month, day);
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid()
            && (!best.isValid() || std::abs(date.daysTo(near)) < std::abs(best.daysTo(near))))
            best = date;
    }
    return best;
}

struct PersonPlace
{
    const TeamRoster *roster = nullptr;
    const RosterPerson *person = nullptr;
};

PersonPlace placeOf(const std::vector<TeamRoster> &rosters, const QString &no)
{
    for (const TeamRoster &roster : rosters) {
        const auto place = std::ranges::find(roster.people, no, &RosterPerson::no);
        if (place != roster.people.end())
            return {&roster, &*place};
    }
    return {};
}

// One file being read: its columns, and what came of it so far.
struct RosterReading
{
    const CsvTable &table;
    const std::vector<TeamRoster> &rosters;
    const ShiftBook &book;
    const RosterWords &words;
    QDate monday;
    int numberColumn = -1;
    std::vector<std::pair<int, int>> dayColumns; // column, day of the week from 0
    QStringList seen;
    RosterFile file;

    void note(int line, const QString &column, RosterFileFault fault, const QString &text)
    {
        file.notes.push_back({line, column, fault, text});
    }
    void readHeads();
    void readRow(const CsvRow &row);
    [[nodiscard]] std::optional<RosterFileFault> faultOf(const std::optional<RosterCell> &cell,
                                                         const RosterPerson &person, int day) const;
};

void RosterReading::readHeads()
{
    numberColumn = table.columnOf(QStringList(numberHeads) << words.agentNo);
    for (int column = 0; column < table.header.size(); ++column) {
        const QDate day = dayOf(table.header.at(column), monday);
        const qint64 at = day.isValid() ? monday.daysTo(day) : -1;
        if (at >= 0 && at < daysAWeek)
            dayColumns.emplace_back(column, int(at));
    }
    if (numberColumn < 0)
        note(0, {}, RosterFileFault::NoNumberColumn, table.header.join(u','));
    else if (dayColumns.empty())
        note(0, {}, RosterFileFault::NoDayColumn, table.header.join(u','));
}

std::optional<RosterFileFault> RosterReading::faultOf(const std::optional<RosterCell> &cell,
                                                      const RosterPerson &person, int day) const
{
    const QDate date = monday.addDays(day);
    if (!cell)
        return RosterFileFault::UnknownWord;
    if (cell->kind == PlanKind::None)
        return {};
    if (!person.isMember[size_t(day)] || !person.worksHereOn(date))
        return RosterFileFault::NotThatDay;
    const ShiftType *type = cell->isWork() ? book.find(cell->shift) : nullptr;
    if (type && type->isRetired() && date >= type->retiredOn)
        return RosterFileFault::RetiredShift;
    return {};
}

void RosterReading::readRow(const CsvRow &row)
{
    const QString no = row.fields.value(numberColumn).trimmed();
    const QString head = table.header.value(numberColumn);
    const PersonPlace place = placeOf(rosters, no);
    if (!place.person)
        return note(row.line, head, RosterFileFault::UnknownAgent, no);
    if (seen.contains(no))
        return note(row.line, head, RosterFileFault::TwiceInFile, no);
    seen << no;
    RosterFileRow taken;
    taken.agent = place.person->id;
    for (const auto &dayColumn : dayColumns) {
        const QString word = row.fields.value(dayColumn.first).trimmed();
        const std::optional<RosterCell> cell = cellOfWord(word, book, words);
        if (const auto fault = faultOf(cell, *place.person, dayColumn.second)) {
            note(row.line, table.header.value(dayColumn.first), *fault, word);
            continue;
        }
        taken.days[size_t(dayColumn.second)] = cell;
        ++file.cells;
    }
    file.rows.push_back(taken);
}

std::optional<CalendarKind> calendarKind(const QString &word)
{
    static const QStringList holidays{QStringLiteral("holiday"),  QStringLiteral("节假日"),
                                      QStringLiteral("節假日"),   QStringLiteral("放假"),
                                      QStringLiteral("法定假日"), QStringLiteral("假日"),
                                      QStringLiteral("休")};
    static const QStringList workdays{
        QStringLiteral("workday"),  QStringLiteral("调休"),   QStringLiteral("調休"),
        QStringLiteral("调休上班"), QStringLiteral("補班"),   QStringLiteral("补班"),
        QStringLiteral("上班"),     QStringLiteral("工作日"), QStringLiteral("班")};
    if (holidays.contains(word, Qt::CaseInsensitive))
        return CalendarKind::Holiday;
    if (workdays.contains(word, Qt::CaseInsensitive))
        return CalendarKind::Workday;
    return {};
}

struct CalendarColumns
{
    int date = -1;
    int kind = -1;
    int name = -1;
};

// Reads one row, or says why not.
std::optional<CalendarNote> readCalendarRow(const CsvTable &table, const CsvRow &row,
                                            const CalendarColumns &columns,
                                            std::vector<CalendarDay> &days)
{
    const auto field = [&row](int column) { return row.fields.value(column).trimmed(); };
    const auto fault = [&](int column, CalendarFault what) {
        return CalendarNote{row.line, table.header.value(column), what, field(column)};
    };
    static const QRegularExpression withYear(QStringLiteral("^\\d{4}"));
    const QDate day =
        withYear.match(field(columns.date)).hasMatch() ? dayOf(field(columns.date), {}) : QDate();
    const std::optional<CalendarKind> kind = calendarKind(field(columns.kind));
    if (!day.isValid())
        return fault(columns.date, CalendarFault::BadDate);
    if (!kind)
        return fault(columns.kind, CalendarFault::BadKind);
    if (field(columns.name).isEmpty())
        return fault(columns.name, CalendarFault::NoName);
    if (std::ranges::find(days, day, &CalendarDay::day) != days.end())
        return fault(columns.date, CalendarFault::TwiceInFile);
    days.push_back({day, *kind, field(columns.name)});
    return {};
}

}

RosterFile readRosterFile(const CsvTable &table, const std::vector<TeamRoster> &rosters,
                          const ShiftBook &book, const RosterWords &words)
{
    RosterReading reading{table, rosters, book, words, {}, -1, {}, {}, {}};
    reading.monday = rosters.empty() ? QDate() : rosters.front().monday;
    for (const LineNote &reject : table.rejects)
        reading.note(reject.line, {}, RosterFileFault::Broken, reject.text);
    reading.readHeads();
    if (reading.numberColumn >= 0 && !reading.dayColumns.empty()) {
        for (const CsvRow &row : table.rows)
            reading.readRow(row);
    }
    std::ranges::stable_sort(reading.file.notes, {}, &RosterFileNote::line);
    return reading.file;
}

QStringList rosterHeads(QDate monday, const RosterWords &words)
{
    QStringList heads{words.agentNo, words.agent};
    for (int day = 0; day < daysAWeek; ++day)
        heads << monday.addDays(day).toString(Qt::ISODate);
    return heads;
}

QStringList rosterFields(const RosterPerson &person, const ShiftBook &book,
                         const RosterWords &words)
{
    QStringList fields{person.no, person.name};
    for (const RosterCell &cell : person.days)
        fields << cellWord(cell, book, words);
    return fields;
}

QString cellWord(const RosterCell &cell, const ShiftBook &book, const RosterWords &words)
{
    switch (cell.kind) {
    case PlanKind::None: return {};
    case PlanKind::Rest: return words.rest;
    case PlanKind::Leave: return words.leave;
    case PlanKind::Off: return words.off;
    case PlanKind::Shift:
    case PlanKind::Training: break;
    }
    const ShiftType *type = book.find(cell.shift);
    return type ? type->code : QString();
}

std::optional<RosterCell> cellOfWord(const QString &word, const ShiftBook &book,
                                     const RosterWords &words)
{
    const QString text = word.trimmed();
    if (text.isEmpty())
        return RosterCell{};
    // A shift may be called R or 休: what the centre named comes first.
    if (const ShiftType *type = book.byWord(text))
        return RosterCell{type->isTraining ? PlanKind::Training : PlanKind::Shift, type->id};
    if (isOneOf(text, restWords, words.rest))
        return RosterCell{PlanKind::Rest, {}};
    if (isOneOf(text, leaveWords, words.leave))
        return RosterCell{PlanKind::Leave, {}};
    if (isOneOf(text, offWords, words.off))
        return RosterCell{PlanKind::Off, {}};
    return {};
}

CalendarFile readCalendarFile(const CsvTable &table)
{
    CalendarFile file;
    const CalendarColumns columns{
        table.columnOf({QStringLiteral("date"), QStringLiteral("日期"), QStringLiteral("day")}),
        table.columnOf({QStringLiteral("kind"), QStringLiteral("类型"), QStringLiteral("類型"),
                        QStringLiteral("类别"), QStringLiteral("type")}),
        table.columnOf({QStringLiteral("name"), QStringLiteral("名称"), QStringLiteral("名稱"),
                        QStringLiteral("节日"), QStringLiteral("節日")})};
    for (const LineNote &reject : table.rejects)
        file.notes.push_back({reject.line, {}, CalendarFault::Broken, reject.text});
    if (columns.date < 0 || columns.kind < 0 || columns.name < 0) {
        file.notes.push_back({0, {}, CalendarFault::NoColumns, table.header.join(u',')});
        return file;
    }
    for (const CsvRow &row : table.rows) {
        if (const auto note = readCalendarRow(table, row, columns, file.days))
            file.notes.push_back(*note);
    }
    std::ranges::sort(file.days, {}, &CalendarDay::day);
    std::ranges::stable_sort(file.notes, {}, &CalendarNote::line);
    return file;
}

}
