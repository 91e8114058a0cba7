// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/tickscrollbar.h"

#include "common/roles.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace banzhang {
namespace {

constexpr int soonMs = 200;
constexpr int tickHeight = 3;

}

TickScrollBar::TickScrollBar(const UiContext &ui, const QAbstractItemModel &rows, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_ui(ui), m_rows(rows)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &TickScrollBar::count);
    connect(&rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (first.column() == 0 && (roles.isEmpty() || roles.contains(AlarmRole)))
                    countSoon();
            });
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &TickScrollBar::countSoon);
    connect(&rows, &QAbstractItemModel::modelReset, this, &TickScrollBar::countSoon);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &TickScrollBar::countSoon);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &TickScrollBar::countSoon);
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    count();
}

void TickScrollBar::countSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TickScrollBar::count()
{
    m_alarms.clear();
    m_rowCount = m_rows.rowCount();
    for (int row = 0; row < m_rowCount; ++row) {
        if (const int level = m_rows.index(row, 0).data(AlarmRole).toInt())
            m_alarms.emplace_back(row, level);
    }
    setToolTip(m_alarms.empty() ? QString()
                                : tr("%n row(s) in alarm", nullptr, int(m_alarms.size())));
    place();
    update();
}

// Marks that would fall on one pixel are one, as bad as the worst of them.
void TickScrollBar::place()
{
    m_ticks.clear();
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    for (const auto &[row, level] : m_alarms) {
        const int at = groove.top()
                       + int((qint64(row) * 2 + 1) * (groove.height() - tickHeight)
                             / (2LL * std::max(1, m_rowCount)));
        if (m_ticks.empty() || m_ticks.back().first != at)
            m_ticks.emplace_back(at, level);
        else
            m_ticks.back().second = std::max(m_ticks.back().second, level);
    }
}

void TickScrollBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    place();
}

void TickScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    // Red over amber where they touch; red is the wider one too.
    for (const int level : {1, 2}) {
        for (const auto &[at, worst] : m_ticks) {
            if (worst == level)
                painter.fillRect(QRect(level == 2 ? 0 : width() / 2, at, width(), tickHeight),
                                 level == 2 ? m_ui.theme().redB : m_ui.theme().amberB);
        }
    }
}

}
