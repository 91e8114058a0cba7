// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedtable.h"
#include "common/roles.h"
#include "people/person.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace banzhang {

// Agents as the master data has them, one row each; IdRole is the AgentId.
class PersonModel final : public KeyedTable<Person>
{
    Q_OBJECT

public:
    enum Column {
        AgentNo,
        Name,
        Nickname,
        Team,
        Since,
        Next,
        Seat,
        HiredOn,
        Known,
        Switch,
        ColumnCount
    };

    explicit PersonModel(QObject *parent = nullptr);

    // Today at the site: who has left is quiet.
    void setToday(QDate today) { m_today = today; }

private:
    [[nodiscard]] QVariant cell(int column, int role, const Person &person) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] qint64 keyOf(const Person &person) const override;
    [[nodiscard]] QString text(const Person &person, int column) const;
    [[nodiscard]] QVariant sortValue(const Person &person, int column) const;
    [[nodiscard]] QString knownText(const Person &person) const;
    [[nodiscard]] bool hasLeft(const Person &person) const;

    QDate m_today;
};

// Sorts people as Chinese readers do (pinyin, numbers by value) and keeps those who are wanted.
class PersonFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Who { Present, Provisional, Left, Everybody };

    explicit PersonFilter(PersonModel &people, QObject *parent = nullptr);

    void setText(const QString &text); // in number, names, team or seat
    void setTeam(TeamId team);         // none: all teams
    void setWho(Who who);
    void setToday(QDate today);
    [[nodiscard]] bool isFiltered() const;
    void clear();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isWanted(const Person &person) const;
    [[nodiscard]] bool hasText(const Person &person) const;

    const PersonModel &m_people;
    QCollator m_collator;
    QString m_text;
    TeamId m_team{};
    Who m_who = Who::Present;
    QDate m_today;
};

}
