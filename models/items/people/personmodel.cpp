// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personmodel.h"

namespace banzhang {
namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

}

PersonModel::PersonModel(QObject *parent) : KeyedTable(ColumnCount, parent) {}

qint64 PersonModel::keyOf(const Person &person) const
{
    return number(person.agentId);
}

bool PersonModel::hasLeft(const Person &person) const
{
    return person.leftOn.isValid() && person.leftOn <= m_today;
}

QString PersonModel::knownText(const Person &person) const
{
    if (person.provisional)
        return tr("Provisional");
    if (hasLeft(person))
        return tr("Left %1").arg(dayText(person.leftOn));
    return person.leftOn.isValid() ? tr("Leaves %1").arg(dayText(person.leftOn)) : QString();
}

QString PersonModel::text(const Person &person, int column) const
{
    switch (column) {
    case AgentNo: return person.agentNo;
    case Name: return person.name;
    case Nickname: return person.nickname;
    case Team: return person.team;
    case Since: return dayText(person.teamSince);
    case Next:
        return person.nextTeam.isEmpty() ? QString()
                                         : tr("%1 from %2", "team, day")
                                               .arg(person.nextTeam, dayText(person.nextTeamFrom));
    case Seat: return person.seat;
    case HiredOn: return dayText(person.hiredOn);
    case Known: return knownText(person);
    case Switch: return person.interfaces.join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant PersonModel::sortValue(const Person &person, int column) const
{
    switch (column) {
    case Since: return person.teamSince;
    case HiredOn: return person.hiredOn;
    case Next: return person.nextTeamFrom;
    default: return text(person, column);
    }
}

QVariant PersonModel::cell(int column, int role, const Person &person) const
{
    switch (role) {
    case Qt::DisplayRole: return text(person, column);
    case Qt::ToolTipRole:
        return column == Known && person.provisional ? tr(
                   "Seen at the switch, not yet known here: assign it to somebody or complete it.")
                                                     : QString();
    case SortRole: return sortValue(person, column);
    case IdRole: return number(person.agentId);
    case AlarmRole: return column == Known && person.provisional ? 1 : 0;
    case QuietRole: return hasLeft(person);
    default: return {};
    }
}

QVariant PersonModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AgentNo: return tr("No.");
    case Name: return tr("Name");
    case Nickname: return tr("Nickname");
    case Team: return tr("Team");
    case Since: return tr("Since");
    case Next: return tr("Next");
    case Seat: return tr("Seat");
    case HiredOn: return tr("Hired on");
    case Known: return tr("Remark");
    case Switch: return tr("At the switch");
    default: return {};
    }
}

PersonFilter::PersonFilter(PersonModel &people, QObject *parent)
    : QSortFilterProxyModel(parent), m_people(people), m_collator(QLocale(QLocale::Chinese))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    setSourceModel(&people);
}

void PersonFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void PersonFilter::setTeam(TeamId team)
{
    m_team = team;
    invalidateFilter();
}

void PersonFilter::setWho(Who who)
{
    m_who = who;
    invalidateFilter();
}

void PersonFilter::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        invalidateFilter();
}

bool PersonFilter::isFiltered() const
{
    return !m_text.isEmpty() || number(m_team) != 0 || m_who != Who::Present;
}

void PersonFilter::clear()
{
    m_text.clear();
    m_team = {};
    m_who = Who::Present;
    invalidateFilter();
}

bool PersonFilter::isWanted(const Person &person) const
{
    const bool left = person.leftOn.isValid() && person.leftOn <= m_today;
    switch (m_who) {
    case Who::Present: return !left;
    case Who::Provisional: return person.provisional;
    case Who::Left: return left;
    case Who::Everybody: return true;
    }
    return true;
}

bool PersonFilter::hasText(const Person &person) const
{
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || has(person.agentNo) || has(person.name) || has(person.nickname)
           || has(person.team) || has(person.seat);
}

bool PersonFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Person &person = m_people.rows()[size_t(row)];
    return (number(m_team) == 0 || person.teamId == m_team || person.nextTeamId == m_team)
           && isWanted(person) && hasText(person);
}

bool PersonFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() != QMetaType::QString)
        return QSortFilterProxyModel::lessThan(left, right);
    const int order = m_collator.compare(a.toString(), b.toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

}
