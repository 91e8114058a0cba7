// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "reports/reportdocument.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace banzhang {

class ChartPlot;
class InkLabel;

// One chart of a report on the screen, with its title: it says the values under the pointer or the
// cursor (arrows, Home, End), leads on with a click or Enter, and is copied as a picture (Ctrl+C)
// or as data (Ctrl+Shift+C).
class ReportChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChartView(const UiContext &ui, QWidget *parent = nullptr);

    void show(const ReportChart &chart, const QTimeZone &zone);
    using QWidget::show;
    [[nodiscard]] const ReportChart &chart() const { return m_chart; }
    // Something beside the title: a choice of figures.
    void addChoice(QWidget *choice);

    [[nodiscard]] int cursor() const { return m_cursor; } // -1: nowhere
    void setCursor(int place);
    using QWidget::setCursor;
    // What is said at a place: the category, then a line each series.
    [[nodiscard]] QStringList tipOf(int place) const;
    // Categories and series as TSV, values plain.
    [[nodiscard]] QString asTsv() const;
    // The middle of a category, in this widget.
    [[nodiscard]] QPoint pointOf(int place) const;

public Q_SLOTS:
    void copyPicture();
    void copyData();

Q_SIGNALS:
    void activated(const ReportLink &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addDeed(const char *icon, const QString &tip, void (ReportChartView::*deed)());
    void activate(int place);
    [[nodiscard]] QString markText(size_t place) const; // "National Day (holiday)"

    const UiContext m_ui;
    ReportChart m_chart;
    QTimeZone m_zone;
    InkLabel *m_title;
    QHBoxLayout *m_head;
    ChartPlot *m_plot;
    int m_cursor = -1;
};

}
