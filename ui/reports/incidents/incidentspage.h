// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tabpage.h"
#include "common/uicontext.h"
#include "reports/incidentdesk.h"

#include <QSortFilterProxyModel>

class QPushButton;

namespace banzhang {

class EmptyState;
class InkLabel;
class MessageBar;
class SearchField;
class TableView;

// 突发事件: incidents and drills of the last year, their course, and what is done about them
// (#240, #178).
class IncidentsPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    IncidentsPage(const UiContext &ui, IncidentDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("incidents"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;

private:
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildBody();
    void buildTable();
    void addKeys();
    void onLooked();
    void updateChosen();
    void report();
    void edit();
    void note(bool closes);
    void printChosen();
    void exportSeen();
    [[nodiscard]] const Incident *chosen() const;

    const UiContext m_ui;
    IncidentDesk &m_desk;
    QSortFilterProxyModel *m_filter;
    SearchField *m_text;
    MessageBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    InkLabel *m_head;
    InkLabel *m_course;
    QPushButton *m_report;
    QPushButton *m_edit;
    QPushButton *m_add;
    QPushButton *m_close;
};

}
