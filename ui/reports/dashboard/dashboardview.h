// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportdocument.h"

#include <QScrollArea>
#include <QTimeZone>

class QComboBox;
class QGridLayout;
class QSortFilterProxyModel;
class QVBoxLayout;

namespace banzhang {

class EmptyState;
class KeyFigureTiles;
class ReportChartView;
class ReportTableModel;
class TableView;

// A document on the screen: its headline figures, its charts side by side, and below them the table
// by which one goes on.
class DashboardView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DashboardView(const UiContext &ui, QWidget *parent = nullptr);

    // `table` names the table that is shown below; empty: none.
    void show(const ReportDocument &document, const QString &table);
    using QScrollArea::show;
    // The first chart, or the table, takes the keys.
    void focusFirst();

Q_SIGNALS:
    void activated(const ReportLink &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear();
    void showFigures(const ReportDocument &document);
    void showCharts(const ReportDocument &document);
    void showTable(const ReportDocument &document, const QString &code);
    void showEmpty(const ReportDocument &document);
    [[nodiscard]] ReportChartView *addChart(const ReportChart &chart);
    void addAgentsChart(const ReportTable &table);
    void addTarget(ReportChart &chart, const QString &column) const;
    void arrange();

    const UiContext m_ui;
    QWidget *m_inside;
    QVBoxLayout *m_whole;
    QGridLayout *m_grid;
    KeyFigureTiles *m_tiles;
    EmptyState *m_empty;
    std::vector<ReportChartView *> m_charts;
    ReportTableModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table = nullptr; // made for each table: its columns are remembered by its name
    QTimeZone m_zone;
};

}
