// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterdraft.h"
#include "common/roles.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace banzhang {

// The grid of a week: for each team a row with its name, which may be folded, then its people with
// their seven days. Painted by a delegate that asks the typed functions; DisplayRole has the words.
class RosterGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Hours, FirstDay, ColumnCount = FirstDay + daysAWeek };
    // The words of a cell, in the reader's language.
    using Word = std::function<QString(const RosterCell &cell, QDate day, const ShiftBook &book)>;

    explicit RosterGridModel(Word word, QObject *parent = nullptr);

    // Another sheet: everything anew. Both outlive the model.
    void begin(const RosterSheet &sheet, const std::vector<RosterCheck> &checks);
    // The same people with the same cells, other facts about them.
    void renew();
    // Some cells changed, and with them the checks.
    void tell(const std::vector<RosterPlace> &places);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const RosterSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] bool isGroup(int row) const { return m_rows[size_t(row)].person < 0; }
    [[nodiscard]] bool isFolded(int row) const;
    void fold(int row, bool isFolded);
    [[nodiscard]] const TeamRoster &teamAt(int row) const;
    [[nodiscard]] const RosterPerson &personAt(int row) const; // not of a group
    // The place of a cell; nothing for the other columns and for groups.
    [[nodiscard]] std::optional<RosterPlace> placeAt(const QModelIndex &index) const;
    // The index of a place; of the person when day is -1. Unfolds its team.
    QModelIndex indexOf(RosterPlace place);
    [[nodiscard]] QModelIndex indexOf(AgentId agent, QDate day);
    [[nodiscard]] const RosterCell &cellAt(const RosterPlace &place) const;
    [[nodiscard]] bool isPlannable(const RosterPlace &place) const;
    [[nodiscard]] bool isUnpublished(const RosterPlace &place) const;
    // 0 none, 1 amber, 2 red.
    [[nodiscard]] int alarmOf(const RosterPlace &place) const;
    [[nodiscard]] int alarmOfPerson(int row) const;
    [[nodiscard]] int peopleOnDay(int day) const; // of all teams

private:
    struct Row
    {
        int team = 0;
        int person = -1; // the team's own row
    };
    void buildRows();
    void noteChecks();
    [[nodiscard]] QString personText(int row, int column) const;

    const Word m_word;
    const RosterSheet *m_sheet;
    const std::vector<RosterCheck> *m_checks;
    std::vector<Row> m_rows;
    QHash<qint64, QHash<QDate, int>> m_alarms; // of a person's day; the invalid day is the week's
    QSet<qint64> m_folded;                     // teams
};

}
