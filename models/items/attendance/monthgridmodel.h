// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgrid.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace banzhang {

// Months, a row each, day by day with their figures: of everybody in his team, or of one agent
// through a year. Above the rows of a team stands one with its sums. Cells are put into words when
// they are painted, and not before.
class MonthGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Agents, Year };
    enum Column {
        Name, // of the agent, or of the month
        FirstDay,
        LastDay = FirstDay + mostDaysAMonth - 1,
        DaysPresent,
        Late,
        Early,
        Absent,
        OffPost,
        Scheduled,
        Present,
        Adherence,
        Heard,
        Conformance,
        Fines,
        Awards,
        Net,
        ColumnCount
    };
    // How a day and a figure read; what stands in a cell's tool tip.
    struct Words
    {
        std::function<QString(const DayCell &)> sign;
        std::function<QString(const DayCell &)> sentence;
        std::function<QString(int column, const MonthFigures &)> figure;
    };

    MonthGridModel(Kind kind, Words words, QObject *parent = nullptr);

    void show(std::shared_ptr<const MonthSheet> sheet);
    // Only of this team (0: all), and of agents whose number or name holds the text.
    void setFilter(qint64 teamId, const QString &text);
    // Team by team, or all in one row of people.
    void setGrouped(bool isGrouped);
    // Within a team, and the teams by their sums; days are not sorted by.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const MonthSheet &sheet() const { return *m_sheet; }
    [[nodiscard]] bool isSum(int row) const { return m_rows[size_t(row)].place < 0; }
    [[nodiscard]] const MonthRow *rowAt(int row) const; // nullptr: a row of sums
    [[nodiscard]] const MonthFigures &figuresAt(int row) const;
    // The day of a cell; invalid for other columns and for days that the month does not have.
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] const DayCell *cellAt(const QModelIndex &index) const; // nullptr: none
    [[nodiscard]] bool isFree(const QModelIndex &index) const;           // weekend, holiday
    [[nodiscard]] bool isFree(QDate day) const;
    [[nodiscard]] int people() const;       // rows without sums
    [[nodiscard]] MonthFigures sum() const; // of what is shown
    [[nodiscard]] QModelIndex indexOf(qint64 agentId, int column) const;
    [[nodiscard]] static bool isDay(int column) { return column >= FirstDay && column <= LastDay; }

private:
    struct Row
    {
        int group = 0;
        int place = -1; // in the sheet; the group's own row
    };
    struct Group
    {
        QString name;
        std::vector<int> places;
        MonthFigures sum;
        std::array<int, mostDaysAMonth> there{}; // people there on each day
    };
    void build();
    void arrange();
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] bool isWanted(const MonthRow &row) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    const Kind m_kind;
    const Words m_words;
    std::shared_ptr<const MonthSheet> m_sheet;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    qint64 m_teamId = 0;
    QString m_text;
    bool m_isGrouped = true;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}
