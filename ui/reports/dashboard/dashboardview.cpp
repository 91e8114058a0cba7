// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/dashboardview.h"

#include "common/emptystate.h"
#include "common/roles.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "reports/dashboard/keyfiguretiles.h"
#include "reports/dashboard/reportchartview.h"
#include "reports/dashboard/reporttablemodel.h"
#include "reports/figuretarget.h"
#include "reports/sections/reportwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace banzhang {
namespace {

constexpr int chartHeight = 264;
constexpr int twoColumnsFrom = 880;
constexpr int tableHeight = 320;

template <class Block>
std::vector<const Block *> blocksOf(const ReportDocument &document)
{
    std::vector<const Block *> all;
    for (const ReportChapter &chapter : document.chapters)
        for (const ReportBlock &block : chapter.blocks)
            if (const auto *one = std::get_if<Block>(&block))
                all.push_back(one);
    return all;
}

const ReportTable *tableOf(const ReportDocument &document, const QString &code)
{
    for (const ReportTable *table : blocksOf<ReportTable>(document))
        if (table->code == code)
            return table;
    return nullptr;
}

bool hasFigures(const ReportChart &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return series.look != ChartSeries::Look::Target
               && std::any_of(series.values.begin(), series.values.end(),
                              [](const auto &value) { return value.value_or(0) != 0; });
    });
}

}

DashboardView::DashboardView(const UiContext &ui, QWidget *parent)
    : QScrollArea(parent), m_ui(ui), m_inside(new QWidget(this)),
      m_whole(new QVBoxLayout(m_inside)), m_grid(new QGridLayout),
      m_tiles(new KeyFigureTiles(ui, m_inside)),
      m_empty(new EmptyState(ui, u"report"_qs, {}, {}, m_inside)),
      m_rows(new ReportTableModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_zone(QTimeZone::utc())
{
    setObjectName(QStringLiteral("dashboard"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    m_grid->setSpacing(0);
    m_whole->addWidget(m_empty, 100); // when there is nothing else it fills the pane
    m_whole->addWidget(m_tiles);
    m_whole->addLayout(m_grid);
    m_whole->addStretch(1);
    m_empty->hide();
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(SortRole);
    setWidget(m_inside);
}

void DashboardView::clear()
{
    for (ReportChartView *chart : m_charts) {
        m_grid->removeWidget(chart);
        chart->hide();
        chart->deleteLater();
    }
    m_charts.clear();
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
        m_table = nullptr;
    }
}

void DashboardView::show(const ReportDocument &document, const QString &table)
{
    clear();
    const QTimeZone zone(document.zone.toUtf8());
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    showFigures(document);
    showCharts(document);
    showTable(document, table);
    showEmpty(document);
    arrange();
    verticalScrollBar()->setValue(0);
}

void DashboardView::focusFirst()
{
    if (!m_charts.empty())
        m_charts.front()->setFocus();
    else if (m_table)
        m_table->setFocus();
    else
        m_tiles->setFocus();
}

void DashboardView::showFigures(const ReportDocument &document)
{
    const auto figures = blocksOf<KeyFigures>(document);
    const ReportPeriod period = periodOf(document.request.span);
    m_tiles->show(figures.empty() ? std::vector<KeyFigure>() : figures.front()->figures, m_zone,
                  beforeWord(period), yearBeforeWord(period));
    m_tiles->setVisible(!m_tiles->figures().empty());
}

// Each chart once, though several chapters may have it; the chart of agents with a choice of
// figures.
void DashboardView::showCharts(const ReportDocument &document)
{
    QStringList shown;
    for (const ReportChart *chart : blocksOf<ReportChart>(document)) {
        if (shown.contains(chart->code) || !hasFigures(*chart))
            continue;
        shown.append(chart->code);
        const ReportTable *agents =
            chart->code == u"connected-by-agent" ? tableOf(document, u"agent-work"_qs) : nullptr;
        if (agents)
            addAgentsChart(*agents);
        else
            (void)addChart(*chart);
    }
}

ReportChartView *DashboardView::addChart(const ReportChart &chart)
{
    auto *view = new ReportChartView(m_ui, m_inside);
    view->show(chart, m_zone);
    view->setFixedHeight(chartHeight);
    connect(view, &ReportChartView::activated, this, &DashboardView::activated);
    m_charts.push_back(view);
    return view;
}

// A rate's target holds for each agent as for all of them; a sum's does not.
void DashboardView::addTarget(ReportChart &chart, const QString &column) const
{
    const TargetKind *kind = targetKindOf(column);
    if (!kind || kind->of != TargetKind::Of::Rate)
        return;
    for (const KeyFigure &figure : m_tiles->figures()) {
        if (figure.code != column || figure.target.isNull())
            continue;
        ChartSeries line{
            ChartSeries::Look::Target, u"target"_qs, tr("Target"), figure.kind, false, {}};
        line.values.assign(chart.categories.size(), figure.target.toDouble());
        chart.series.push_back(line);
    }
}

void DashboardView::addAgentsChart(const ReportTable &table)
{
    const auto chartOf = [this, table](const QString &column) {
        ReportChart chart = chartOfTable(table, column, tr("Agents by"));
        addTarget(chart, column);
        return chart;
    };
    ReportChartView *view = addChart(chartOf(u"connected"_qs));
    auto *choice = new QComboBox(view);
    choice->setObjectName(QStringLiteral("agentFigure"));
    choice->setAccessibleName(tr("Figure of the agents"));
    choice->setProperty("small", true);
    for (const ReportColumn &column : table.columns)
        if (column.kind != FigureKind::Text)
            choice->addItem(column.head, column.code);
    choice->setCurrentIndex(choice->findData(u"connected"_qs));
    connect(choice, &QComboBox::currentIndexChanged, view, [this, view, choice, chartOf] {
        view->show(chartOf(choice->currentData().toString()), m_zone);
    });
    view->addChoice(choice);
}

void DashboardView::showTable(const ReportDocument &document, const QString &code)
{
    const ReportTable *table = code.isEmpty() ? nullptr : tableOf(document, code);
    if (!table)
        return;
    m_rows->show(*table, m_zone);
    m_table = new TableView(m_ui, u"report_"_qs + code, m_inside);
    m_table->setObjectName(QStringLiteral("dashboardTable"));
    m_table->setAccessibleName(tr("Figures behind the charts"));
    m_table->setItemDelegate(new RowDelegate(m_ui, m_table));
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setModel(m_sorted);
    std::vector<ColumnSpec> columns;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        columns.push_back({column, int(80 * table->columns[size_t(column)].weight) + 24});
    m_table->setColumns(columns);
    m_table->setEmptyState(
        new EmptyState(m_ui, u"report"_qs, tr("No rows"), table->empty, m_table));
    m_table->setMinimumHeight(tableHeight);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ReportLink link = m_rows->linkAt(m_sorted->mapToSource(index).row());
        if (link.to != ReportLink::To::None)
            Q_EMIT activated(link);
    });
    m_whole->insertWidget(m_whole->count() - 1, m_table);
}

// A month without data says so.
void DashboardView::showEmpty(const ReportDocument &document)
{
    const std::vector<KeyFigure> &figures = m_tiles->figures();
    const bool hasValue = std::any_of(figures.begin(), figures.end(), [](const KeyFigure &figure) {
        return !figure.value.isNull() && figure.value.toDouble() != 0;
    });
    const bool isEmpty = m_charts.empty() && !hasValue && (!m_table || m_rows->rowCount() == 0);
    m_empty->setText(tr("No figures"), tr("Nothing is recorded for %1. Choose another time or "
                                          "another scope.")
                                           .arg(document.title));
    m_empty->setVisible(isEmpty);
    if (isEmpty) {
        m_tiles->hide();
        if (m_table)
            m_table->hide();
    }
}

void DashboardView::arrange()
{
    const int columns = viewport()->width() >= twoColumnsFrom ? 2 : 1;
    // Else room is kept for the tiles as they would stand in a narrow window.
    m_tiles->setFixedHeight(m_tiles->heightForWidth(viewport()->width()));
    for (ReportChartView *chart : m_charts)
        m_grid->removeWidget(chart);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const int count = int(m_charts.size());
    for (int place = 0; place < count; ++place) {
        const bool isAlone = place == count - 1 && place % columns == 0;
        m_grid->addWidget(m_charts[size_t(place)], place / columns, place % columns, 1,
                          isAlone ? columns : 1);
        m_charts[size_t(place)]->QWidget::show();
    }
}

void DashboardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

}
