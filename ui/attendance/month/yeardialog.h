// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgriddesk.h"
#include "attendance/violationmodel.h"
#include "common/uicontext.h"

#include <QDialog>

class QToolButton;

namespace banzhang {

class InkLabel;
class MessageBar;
class MonthGrid;
class TableView;

// 一年考勤: the twelve months of an agent, day by day, with figures and what is booked; below them
// what he broke. The arrows with Alt turn to another year and to the next person.
class YearDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Person
    {
        qint64 agentId = 0;
        QString name; // "1041 苏倩"
    };
    // `people` in the order in which they are turned over, `place` whom it begins with. The desk
    // outlives the dialog.
    YearDialog(const UiContext &ui, MonthGridDesk &desk, std::vector<Person> people, int place,
               int year, QWidget *parent = nullptr);

    [[nodiscard]] const MonthGridModel &months() const { return m_months; }

Q_SIGNALS:
    void whyWanted(banzhang::ViolationId id, QDate day);

private:
    [[nodiscard]] QWidget *buildHead();
    void buildViolations();
    void addKeys();
    void turnPerson(int by);
    void turnYear(int by);
    void load();
    void show(const AgentYear &year);
    void openDay(const QModelIndex &index);
    void openWhy(const QModelIndex &index);
    void print();
    [[nodiscard]] QString heading() const;

    const UiContext m_ui;
    MonthGridDesk &m_desk;
    const std::vector<Person> m_people;
    int m_place;
    int m_year;
    quint64 m_generation = 0;
    MonthGridModel m_months;
    ViolationModel m_violations;
    MessageBar *m_bar;
    InkLabel *m_title;
    InkLabel *m_sums;
    QToolButton *m_before;
    QToolButton *m_next;
    QToolButton *m_on;
    MonthGrid *m_grid;
    TableView *m_table;
};

}
