// SPDX-License-Identifier: GPL-3.0-or-later
// What the seat map says in words: of a seat, and of all as text and file.
#include "floor/seatmapexport.h"

#include "common/tablewriter.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace banzhang {
namespace {

struct SeatMapExport
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SeatMapExport)
};

std::vector<ExportColumn> heads()
{
    return {{SeatMapExport::tr("Area"), ColumnKind::Text},
            {SeatMapExport::tr("Row of seats"), ColumnKind::Integer},
            {SeatMapExport::tr("Place in the row"), ColumnKind::Integer},
            {SeatMapExport::tr("Seat"), ColumnKind::Text},
            {SeatMapExport::tr("Telephone"), ColumnKind::Text},
            {SeatMapExport::tr("Agent number"), ColumnKind::Text},
            {SeatMapExport::tr("Agent name"), ColumnKind::Text},
            {SeatMapExport::tr("Team"), ColumnKind::Text},
            {SeatMapExport::tr("State"), ColumnKind::Text},
            {SeatMapExport::tr("Time in state"), ColumnKind::Seconds}};
}

ExportRow valuesOf(const RoomSeat &seat, const SeatRow *row, const QDateTime &now)
{
    ExportRow values{seat.area, seat.row, seat.column, seat.label, seat.extension};
    if (!row) {
        for (int column = 0; column < 5; ++column)
            values.push_back(QVariant());
        return values;
    }
    values.push_back(row->seat.agentNo);
    values.push_back(row->seat.name);
    values.push_back(row->seat.team);
    values.push_back(
        stateWithReason(row->state, row->state == AgentState::Paused ? row->reason : QString()));
    values.push_back(row->since.isValid()
                         ? QVariant(row->since.secsTo(row->isFrozen ? row->frozenAt : now))
                         : QVariant());
    return values;
}

QString lineOf(const ExportRow &values)
{
    QStringList cells;
    for (const QVariant &value : values)
        cells << value.toString();
    if (values.back().isValid())
        cells.last() = durationText(values.back().toLongLong());
    return cells.join(u'\t');
}

}

std::vector<const RoomSeat *> SeatMap::shownSeats() const
{
    std::vector<const RoomSeat *> seats;
    seats.reserve(m_places.size());
    for (const Place &place : m_places) {
        if (!m_filter.isFiltering() || filterRow(place.seat->label).isValid())
            seats.push_back(place.seat);
    }
    return seats;
}

QString SeatMap::seatText(const QString &label) const
{
    QStringList lines{label};
    const RoomSeat *seat = m_room.seat(label);
    if (seat && !seat->extension.isEmpty())
        lines[0] += QStringLiteral(" · ") + tr("Telephone %1").arg(seat->extension);
    for (const AgentId agent : m_people.value(label)) {
        const SeatRow *row = m_seats.find(agent);
        if (!row)
            continue;
        QStringList words{row->seat.agentNo + u' ' + row->seat.name};
        if (!row->seat.team.isEmpty())
            words << row->seat.team;
        words << stateWithReason(
            row->state, row->state == AgentState::Paused ? row->seat.pauseReason : QString());
        lines << words.join(QStringLiteral(" · "));
    }
    if (lines.size() == 1)
        lines << (m_names.contains(label) ? tr("%1 · of another team").arg(m_names.value(label))
                                          : tr("Nobody has this seat"));
    return lines.join(u'\n');
}

QString seatsAsTsv(const SeatMap &map, const ServerClock &clock)
{
    QStringList lines;
    const bool isOne = !map.currentSeat().isEmpty();
    for (const RoomSeat *seat : map.shownSeats()) {
        if (!isOne || seat->label == map.currentSeat())
            lines << lineOf(valuesOf(*seat, map.occupant(seat->label), clock.now()));
    }
    return lines.join(u'\n');
}

Result<int> exportSeatMap(const SeatMap &map, const ServerClock &clock, const QString &path)
{
    const QTimeZone zone(clock.siteNow().offsetFromUtc());
    QSaveFile file(path);
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer =
        isWorkbook ? xlsxWriter(path, clock.siteNow().toString(u"yyyy-MM-dd HHmm"), heads(), zone)
                   : csvWriter(file, heads(), zone);
    const std::vector<const RoomSeat *> seats = map.shownSeats();
    for (const RoomSeat *seat : seats)
        writer->addRow(valuesOf(*seat, map.occupant(seat->label), clock.now()));
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return int(seats.size());
}

}
