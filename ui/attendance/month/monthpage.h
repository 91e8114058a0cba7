// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/monthgriddesk.h"
#include "attendance/violation.h"
#include "common/monthcombo.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QCheckBox;
class QPagedPaintDevice;
class QPushButton;
class QToolButton;

namespace banzhang {

class EmptyState;
class FilterCombo;
class InkLabel;
class MessageBar;
class MonthCombo;
class MonthGrid;
class SearchField;

// 月考勤: a row a person, a column a day, the month's figures beside them; from a cell to its day,
// from a name to its year.
class MonthPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    MonthPage(const UiContext &ui, MonthGridDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("attendancemonth"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;
    // What is shown, on paper.
    void printOn(QPagedPaintDevice &device) const;

Q_SIGNALS:
    // The reasons of a violation of that day are to be seen.
    void whyWanted(banzhang::ViolationId id, QDate day);

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildFoot();
    void buildMenu();
    void addKeys();
    void turn(int months);
    void onLooked();
    void updateTeams();
    void updateFoot();
    void filter();
    void openDay(const QModelIndex &index);
    void openYear(const QModelIndex &index);
    void print();
    void savePdf();
    void exportSeen();
    [[nodiscard]] QString heading() const;

    const UiContext m_ui;
    MonthGridDesk &m_desk;
    MonthCombo *m_month;
    FilterCombo *m_team;
    QCheckBox *m_grouped;
    SearchField *m_text;
    QPushButton *m_year;
    QToolButton *m_more;
    MessageBar *m_bar;
    MonthGrid *m_grid;
    EmptyState *m_empty;
    InkLabel *m_sums;
    bool m_hasLooked = false;
};

}
