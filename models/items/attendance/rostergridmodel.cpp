// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rostergridmodel.h"

#include <algorithm>

namespace banzhang {
namespace {

const RosterSheet noSheet;
const std::vector<RosterCheck> noChecks;

}

RosterGridModel::RosterGridModel(Word word, QObject *parent)
    : QAbstractTableModel(parent), m_word(std::move(word)), m_sheet(&noSheet), m_checks(&noChecks)
{}

void RosterGridModel::begin(const RosterSheet &sheet, const std::vector<RosterCheck> &checks)
{
    beginResetModel();
    m_sheet = &sheet;
    m_checks = &checks;
    buildRows();
    noteChecks();
    endResetModel();
}

void RosterGridModel::renew()
{
    noteChecks();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstDay, ColumnCount - 1);
}

// A change moves checks of other days of the person too.
void RosterGridModel::tell(const std::vector<RosterPlace> &places)
{
    noteChecks();
    QSet<int> rows;
    for (const RosterPlace &place : places) {
        const auto row = std::ranges::find_if(m_rows, [&place](const Row &r) {
            return r.team == place.team && r.person == place.person;
        });
        if (row != m_rows.end())
            rows.insert(int(row - m_rows.begin()));
    }
    for (const int row : std::as_const(rows))
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstDay, ColumnCount - 1);
}

void RosterGridModel::buildRows()
{
    m_rows.clear();
    for (int team = 0; team < int(m_sheet->teams.size()); ++team) {
        const TeamRoster &roster = m_sheet->teams[size_t(team)];
        m_rows.push_back({team, -1});
        if (m_folded.contains(number(roster.team)))
            continue;
        for (int person = 0; person < int(roster.people.size()); ++person)
            m_rows.push_back({team, person});
    }
}

void RosterGridModel::noteChecks()
{
    m_alarms.clear();
    for (const RosterCheck &check : *m_checks) {
        if (check.agent == AgentId{})
            continue;
        int &alarm = m_alarms[number(check.agent)][check.day];
        alarm = std::max(alarm, check.severity == CheckSeverity::Warning ? 1 : 2);
    }
}

int RosterGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RosterGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool RosterGridModel::isFolded(int row) const
{
    return m_folded.contains(number(teamAt(row).team));
}

void RosterGridModel::fold(int row, bool isFolded)
{
    const qint64 team = number(teamAt(row).team);
    if (m_folded.contains(team) == isFolded)
        return;
    const int at = m_rows[size_t(row)].team;
    const int head = int(std::ranges::find_if(m_rows, [at](const Row &r) { return r.team == at; })
                         - m_rows.begin());
    const int people = int(m_sheet->teams[size_t(at)].people.size());
    if (isFolded)
        m_folded.insert(team);
    else
        m_folded.remove(team);
    if (people == 0)
        return;
    if (isFolded) {
        beginRemoveRows({}, head + 1, head + people);
        buildRows();
        endRemoveRows();
    } else {
        beginInsertRows({}, head + 1, head + people);
        buildRows();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
}

const TeamRoster &RosterGridModel::teamAt(int row) const
{
    return m_sheet->teams[size_t(m_rows[size_t(row)].team)];
}

const RosterPerson &RosterGridModel::personAt(int row) const
{
    return teamAt(row).people[size_t(m_rows[size_t(row)].person)];
}

std::optional<RosterPlace> RosterGridModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstDay || isGroup(index.row()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    return RosterPlace{row.team, row.person, index.column() - FirstDay};
}

QModelIndex RosterGridModel::indexOf(RosterPlace place)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)].team != place.team)
            continue;
        if (isFolded(row))
            fold(row, false);
        return index(row + 1 + place.person,
                     place.day < 0 ? int(Person) : int(FirstDay) + place.day);
    }
    return {};
}

QModelIndex RosterGridModel::indexOf(AgentId agent, QDate day)
{
    for (int team = 0; team < int(m_sheet->teams.size()); ++team) {
        const int person = m_sheet->teams[size_t(team)].rowOf(agent);
        if (person >= 0)
            return indexOf({team, person, day.isValid() ? int(m_sheet->monday.daysTo(day)) : -1});
    }
    return {};
}

const RosterCell &RosterGridModel::cellAt(const RosterPlace &place) const
{
    return m_sheet->teams[size_t(place.team)].people[size_t(place.person)].days[size_t(place.day)];
}

bool RosterGridModel::isPlannable(const RosterPlace &place) const
{
    const RosterPerson &person = m_sheet->teams[size_t(place.team)].people[size_t(place.person)];
    return person.isMember[size_t(place.day)]
           && person.worksHereOn(m_sheet->monday.addDays(place.day));
}

bool RosterGridModel::isUnpublished(const RosterPlace &place) const
{
    const TeamRoster &team = m_sheet->teams[size_t(place.team)];
    const RosterPerson &person = team.people[size_t(place.person)];
    return team.publishedAt.isValid()
           && person.days[size_t(place.day)] != person.published[size_t(place.day)];
}

int RosterGridModel::alarmOf(const RosterPlace &place) const
{
    const RosterPerson &person = m_sheet->teams[size_t(place.team)].people[size_t(place.person)];
    const auto found = m_alarms.constFind(number(person.id));
    return found == m_alarms.constEnd() ? 0 : found->value(m_sheet->monday.addDays(place.day));
}

int RosterGridModel::alarmOfPerson(int row) const
{
    const auto found = m_alarms.constFind(number(personAt(row).id));
    return found == m_alarms.constEnd() ? 0 : found->value(QDate());
}

int RosterGridModel::peopleOnDay(int day) const
{
    int people = 0;
    for (const TeamRoster &team : m_sheet->teams)
        people += peopleOn(team, day);
    return people;
}

QString RosterGridModel::personText(int row, int column) const
{
    const RosterPerson &person = personAt(row);
    if (column == Person)
        return person.no + u' ' + person.name;
    const int seconds = paidSeconds(person, m_sheet->monday, m_sheet->frame.book);
    return seconds % 3600 == 0 ? QString::number(seconds / 3600)
                               : QString::number(seconds / 3600.0, 'f', 1);
}

QVariant RosterGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (isGroup(row)) {
        if (role == Qt::DisplayRole && index.column() == Person)
            return teamAt(row).name;
        return role == IdRole ? QVariant(-number(teamAt(row).team)) : QVariant();
    }
    const auto place = placeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return place ? m_word(cellAt(*place), m_sheet->monday.addDays(place->day),
                              m_sheet->frame.book)
                     : personText(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Hours ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                       : QVariant();
    case IdRole: return number(personAt(row).id);
    case AlarmRole: return place ? alarmOf(*place) : alarmOfPerson(row);
    case SortRole:
        return index.column() == Hours
                   ? QVariant(paidSeconds(personAt(row), m_sheet->monday, m_sheet->frame.book))
                   : QVariant();
    default: return {};
    }
}

QVariant RosterGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Person)
        return tr("Agent");
    if (section == Hours)
        return tr("Week, h", "paid hours of the week");
    return m_sheet->monday.addDays(section - FirstDay);
}

Qt::ItemFlags RosterGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isGroup(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}
