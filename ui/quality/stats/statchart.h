// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitystat.h"

#include <QWidget>

namespace banzhang {

// What a chart is drawn with: on the screen the theme's colours, on paper black on white.
struct ChartInk
{
    QColor ground, text, label, grid, axis, line, band, bar;
    int size = 11; // of labels

    [[nodiscard]] static ChartInk ofTheme(const Theme &theme);
    [[nodiscard]] static ChartInk ofPaper();
};

// Means with the band of their 95 % intervals. Where nothing was scored the line breaks.
void paintTrend(QPainter &painter, const QRectF &area, const std::vector<StatPoint> &points,
                const ChartInk &ink);
// What each item takes of all that is lost, as bars, with the line of the shares up to there.
void paintLosses(QPainter &painter, const QRectF &area, const std::vector<LossBar> &bars,
                 const ChartInk &ink);
// Which point or bar lies at that place of an area; -1 for none.
[[nodiscard]] int pointAt(const QRectF &area, const std::vector<StatPoint> &points,
                          const QPointF &at);
[[nodiscard]] int barAt(const QRectF &area, const std::vector<LossBar> &bars, const QPointF &at);

// A chart that says what is pointed at and can be copied as a picture.
class StatChart : public QWidget
{
    Q_OBJECT

public:
    StatChart(const UiContext &ui, const QString &name, QWidget *parent = nullptr);

    void show(std::vector<StatPoint> points);
    void show(std::vector<LossBar> bars);
    using QWidget::show;
    // What is pointed at, in words; empty beside it.
    [[nodiscard]] QString textAt(const QPoint &at) const;
    void copyPicture();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF area() const { return QRectF(rect()).adjusted(8, 4, -8, -4); }
    void writeDescription();

    const UiContext m_ui;
    std::vector<StatPoint> m_points;
    std::vector<LossBar> m_bars;
    QString m_empty;
};

}
