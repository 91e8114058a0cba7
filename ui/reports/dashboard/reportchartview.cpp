// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/dashboard/reportchartview.h"

#include "common/icons.h"
#include "common/inklabel.h"
#include "reports/dashboard/chartplot.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace banzhang {
namespace {

constexpr int headHeight = 32;

QVariant figureOf(double value, FigureKind kind)
{
    switch (kind) {
    case FigureKind::Integer:
    case FigureKind::Duration:
    case FigureKind::Clock:
    case FigureKind::Money: return qint64(std::llround(value));
    default: return value;
    }
}

// As a program reads it: seconds, yuan, per cent without its sign.
QString plainText(double value, FigureKind kind)
{
    if (kind == FigureKind::Money)
        return QString::number(value / 100, 'f', 2);
    if (kind == FigureKind::Percent)
        return QString::number(value, 'f', 1);
    if (kind == FigureKind::Decimal || kind == FigureKind::Change)
        return QString::number(value, 'f', 2);
    return QString::number(qint64(std::llround(value)));
}

}

ReportChartView::ReportChartView(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_zone(QTimeZone::utc()),
      m_title(new InkLabel(ui, &Theme::text, Type::Strong, {}, this)), m_head(new QHBoxLayout),
      m_plot(new ChartPlot(ui, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_head->setContentsMargins(12, 0, 8, 0);
    m_head->setSpacing(4);
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    head->setLayout(m_head);
    m_head->addWidget(m_title);
    m_head->addStretch();
    addDeed("copy", tr("Copy as a picture (Ctrl+C)"), &ReportChartView::copyPicture);
    addDeed("hash", tr("Copy the data (Ctrl+Shift+C)"), &ReportChartView::copyData);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &ChartPlot::pointed, this, [this](int place) { setCursor(place); });
    connect(m_plot, &ChartPlot::pressed, this, [this](int place) {
        setFocus(Qt::MouseFocusReason);
        activate(place);
    });
}

void ReportChartView::addDeed(const char *icon, const QString &tip, void (ReportChartView::*deed)())
{
    auto *button = new QPushButton(this);
    button->setIcon(themedIcon(QString::fromLatin1(icon), m_ui.themes));
    button->setFlat(true);
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::NoFocus); // the chart has the key
    button->setObjectName(u"chart_"_qs + QString::fromLatin1(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_head->addWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
}

void ReportChartView::addChoice(QWidget *choice)
{
    m_head->insertWidget(1, choice);
}

void ReportChartView::show(const ReportChart &chart, const QTimeZone &zone)
{
    m_chart = chart;
    m_zone = zone;
    m_cursor = -1;
    m_title->setText(chart.title);
    setObjectName(u"chart_"_qs + chart.code);
    setAccessibleName(chart.title);
    m_plot->setAccessibleName(chart.title);
    m_plot->show(chart, zone);
}

void ReportChartView::setCursor(int place)
{
    const int last = int(m_chart.categories.size()) - 1;
    const int next = place < 0 ? -1 : std::min(place, last);
    if (next == m_cursor)
        return;
    m_cursor = next;
    const QStringList tip = tipOf(next);
    m_plot->setCursorAt(next, tip);
    setAccessibleDescription(tip.join(u", "));
}

QString ReportChartView::markText(size_t place) const
{
    return place < m_chart.marks.size() ? m_chart.marks[place].text : QString();
}

QStringList ReportChartView::tipOf(int place) const
{
    if (place < 0 || place >= int(m_chart.categories.size()))
        return {};
    const auto at = size_t(place);
    QStringList lines{m_chart.categories[at]};
    if (const QString mark = markText(at); !mark.isEmpty())
        lines.first() += u" · "_qs + mark;
    for (const ChartSeries &series : m_chart.series) {
        const QVariant value = at < series.values.size() && series.values[at]
                                   ? figureOf(*series.values[at], series.kind)
                                   : QVariant();
        lines.append(
            tr("%1: %2", "series, value").arg(series.name, figureText(value, series.kind, m_zone)));
    }
    return lines;
}

QString ReportChartView::asTsv() const
{
    QStringList heads{m_chart.title};
    for (const ChartSeries &series : m_chart.series)
        heads.append(series.name);
    if (!m_chart.marks.empty())
        heads.append(tr("Kind of day"));
    QStringList lines{heads.join(u'\t')};
    for (size_t place = 0; place < m_chart.categories.size(); ++place) {
        QStringList cells{m_chart.categories[place]};
        for (const ChartSeries &series : m_chart.series)
            cells.append(place < series.values.size() && series.values[place]
                             ? plainText(*series.values[place], series.kind)
                             : QString());
        if (!m_chart.marks.empty())
            cells.append(markText(place));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QPoint ReportChartView::pointOf(int place) const
{
    return m_plot->mapTo(this, m_plot->pointOf(place));
}

void ReportChartView::copyPicture()
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(m_ui.theme().base);
    QPainter painter(&picture);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(m_ui.theme().text);
    painter.drawText(QRect(12, 0, width() - 24, headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_chart.title);
    painter.drawPixmap(m_plot->pos(), m_plot->grab());
    painter.end();
    QApplication::clipboard()->setPixmap(picture);
}

void ReportChartView::copyData()
{
    QApplication::clipboard()->setText(asTsv());
}

void ReportChartView::activate(int place)
{
    if (place < 0)
        return;
    for (const ChartSeries &series : m_chart.series) {
        if (size_t(place) >= series.links.size())
            continue;
        const ReportLink &link = series.links[size_t(place)];
        if (link.to != ReportLink::To::None) {
            Q_EMIT activated(link);
            return;
        }
    }
}

void ReportChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_chart.categories.size()) - 1;
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (event->key() == Qt::Key_C
             && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyData();
    else if (event->key() == Qt::Key_Right)
        setCursor(std::min(m_cursor + 1, last));
    else if (event->key() == Qt::Key_Left)
        setCursor(m_cursor < 0 ? last : std::max(m_cursor - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCursor(0);
    else if (event->key() == Qt::Key_End)
        setCursor(last);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(m_cursor);
    else
        QWidget::keyPressEvent(event);
}

void ReportChartView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(hasFocus() ? 1 : 0, hasFocus() ? 1 : 0, -1, -1));
}

void ReportChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReportChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReportChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as a picture")), &QAction::triggered, this,
            &ReportChartView::copyPicture);
    connect(menu->addAction(tr("Copy the data")), &QAction::triggered, this,
            &ReportChartView::copyData);
    menu->popup(event->globalPos());
}

}
