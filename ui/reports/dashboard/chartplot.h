// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportdocument.h"

#include <QChartView>
#include <QTimeZone>

namespace banzhang {

// The plot itself: Qt Charts' series and axes out of a ReportChart, in the theme's colours with
// their second voice (hatch, dashes, points), and over it the cursor with its values. What the
// pointer and the keys do is the affair of ReportChartView.
class ChartPlot final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPlot(const UiContext &ui, QWidget *parent = nullptr);

    void show(const ReportChart &chart, const QTimeZone &zone);
    using QChartView::show;
    void rebuild(); // the theme or the width has changed
    void setCursorAt(int place, const QStringList &tip);
    // Which category lies at that place of the widget; -1 beside the plot.
    [[nodiscard]] int placeAt(const QPoint &at) const;
    // The middle of a category, at half the height of the plot.
    [[nodiscard]] QPoint pointOf(int place) const;

Q_SIGNALS:
    void pointed(int place); // -1: beside the plot
    void pressed(int place);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAxes();
    void addBars(bool isStacked);
    void addDayLegend();
    void shapeLegend();
    [[nodiscard]] QBrush brushOf(DayMark::Kind kind) const;
    void addLines();
    void addLine(const ChartSeries &series, int ink);
    void attach(QAbstractSeries *series, bool isRight);
    void relabel();
    void paintTip(QPainter &painter, const QRectF &plot, qreal x) const;
    [[nodiscard]] double greatest(bool isRight) const;
    [[nodiscard]] FigureKind kindOf(bool isRight) const;
    [[nodiscard]] int inkOf(const ChartSeries &series) const;

    const UiContext m_ui;
    ReportChart m_chart;
    QTimeZone m_zone;
    QAbstractSeries *m_first = nullptr; // places are mapped by it
    QAbstractAxis *m_below = nullptr;
    QAbstractAxis *m_left = nullptr;
    QAbstractAxis *m_right = nullptr;
    int m_cursor = -1;
    QStringList m_tip;
};

}
