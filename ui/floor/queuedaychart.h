// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/queueday.h"

#include <QWidget>

namespace banzhang {

// A queue's day: by half-hour the offered calls with answered and abandoned in them, the usual day
// as a stepped line, the service level as a line with its target.
class QueueDayChart final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueDayChart(const UiContext &ui, QWidget *parent = nullptr);

    void show(const QueueDay &day);
    using QWidget::show;
    // The half-hour that is pointed at, in words; empty beside the chart.
    [[nodiscard]] QString textAt(const QPoint &at) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF slot(int place) const;
    [[nodiscard]] double most() const; // top of the calls' scale
    void paintLegend(QPainter &painter) const;
    void paintScales(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintUsual(QPainter &painter) const;
    void paintLevel(QPainter &painter) const;

    const UiContext m_ui;
    QueueDay m_day;
};

}
