// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/evennessdesk.h"
#include "common/monthcombo.h"
#include "common/tableview.h"
#include "common/tabpage.h"
#include "common/uicontext.h"

class QAbstractItemModel;
class QSplitter;

namespace banzhang {

class InkLabel;
class MessageBar;
class MonthCombo;

// 公平: who decides how, where that deviates and why (#39, #40); awards against fines (#26) and
// what was found against what was acted on (#13), by team.
class EvennessPage final : public TabPage
{
    Q_OBJECT

public:
    // The desk outlives the page.
    EvennessPage(const UiContext &ui, EvennessDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("evenness"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList statusParts() const override;
    void activate() override;
    void deactivate() override;

private:
    struct Table
    {
        const char *name;
        QAbstractItemModel &model;
        QString title;
        QString empty; // what stands there while there is nothing
        std::vector<ColumnSpec> columns;
        int order; // column by which it is sorted at first
    };

    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildTables();
    [[nodiscard]] QSplitter *buildPeople();
    [[nodiscard]] QSplitter *buildTeams();
    [[nodiscard]] QSplitter *buildRow(const char *name, const Table &left, const Table &right);
    [[nodiscard]] QWidget *build(const Table &table);
    void addKeys();
    void onLooked();
    [[nodiscard]] TableView &seen() const; // the table with the focus, else the first
    void print();
    void exportSeen();

    const UiContext m_ui;
    EvennessDesk &m_desk;
    MonthCombo *m_month;
    MessageBar *m_bar;
    InkLabel *m_sums;
    InkLabel *m_warning;
    std::vector<TableView *> m_tables;
};

}
