// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/seatfoot.h"

#include "common/fonts.h"
#include "common/words.h"
#include "floor/floortotals.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace banzhang {
namespace {

constexpr int footHeight = 28;
constexpr int padding = 8;

bool isSum(int column)
{
    switch (column) {
    case SeatModel::Answered:
    case SeatModel::NoAnswer:
    case SeatModel::AverageTalk:
    case SeatModel::Occupancy:
    case SeatModel::LastEvent: return true;
    default: return false;
    }
}

int wholePercent(int count, int all)
{
    return qRound(percentOf(count, all));
}

}

SeatFoot::SeatFoot(const UiContext &ui, const SeatTable &table, const SeatFilter &seats,
                   QWidget *parent)
    : QWidget(parent), m_ui(ui), m_table(table), m_seats(seats)
{
    setObjectName(QStringLiteral("seatFoot"));
    setFixedHeight(footHeight);
    const QHeaderView *head = table.horizontalHeader();
    const auto repaint = qOverload<>(&QWidget::update);
    connect(head, &QHeaderView::sectionResized, this, repaint);
    connect(head, &QHeaderView::sectionMoved, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SeatFoot::refresh);
    connect(&ui.themes, &ThemeSource::changed, this, repaint);
    connect(&ui.clock, &ServerClock::ticked, this, repaint);
}

void SeatFoot::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    refresh();
}

void SeatFoot::refresh()
{
    m_sum = m_seats.summary();
    setAccessibleName(m_notice.isEmpty() ? countsText() : m_notice);
    update();
}

QString SeatFoot::countsText() const
{
    const auto selected = int(m_table.selectionModel()->selectedRows().size());
    const QString shown = tr("%n shown", "people", m_sum.shown);
    return selected > 0 ? tr("%1, %2", "counts side by side")
                              .arg(shown, tr("%n selected", "people", selected))
                        : shown;
}

QString SeatFoot::ratesText() const
{
    if (m_sum.signedIn == 0)
        return {};
    return tr("talking %1%, after call %2%")
        .arg(wholePercent(m_sum.talking, m_sum.signedIn))
        .arg(wholePercent(m_sum.afterCall, m_sum.signedIn));
}

QString SeatFoot::textUnder(int column) const
{
    switch (column) {
    case SeatModel::State: return ratesText();
    case SeatModel::Answered: return countText(m_sum.answered);
    case SeatModel::NoAnswer: return countText(m_sum.noAnswer);
    case SeatModel::AverageTalk:
        return m_sum.finished > 0
                   ? durationText((m_sum.talkSeconds + m_sum.finished / 2) / m_sum.finished)
                   : QString();
    case SeatModel::Occupancy:
        return m_sum.occupancyCount > 0
                   ? QString::number(qRound(double(m_sum.occupancySum) / m_sum.occupancyCount))
                   : QString();
    case SeatModel::LastEvent:
        return m_sum.oldestEventAt.isValid()
                   ? tr("max. %1", "age of the oldest last event")
                         .arg(ageText(m_sum.oldestEventAt.secsTo(m_ui.clock.now())))
                   : QString();
    default: return {};
    }
}

void SeatFoot::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_ui.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.head);
    painter.fillRect(0, 0, width(), 1, theme.line2);
    painter.setFont(fontOf(Type::Base));
    painter.setPen(theme.text);
    if (m_notice.isEmpty())
        return paintSums(painter);
    painter.drawText(
        rect().adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_notice, Qt::ElideRight, width() - 2 * padding));
}

// Sums stand under their columns; the words at the left take the room that no sum needs.
void SeatFoot::paintSums(QPainter &painter)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int free = width();
    for (const int column : m_table.shownColumns()) {
        const int left = m_table.columnViewportPosition(column);
        const QRect place(left, 0, m_table.columnWidth(column) - padding, height());
        const QString text = textUnder(column);
        if (!isSum(column) || text.isEmpty())
            continue;
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
        free = std::min(free, place.right() - metrics.horizontalAdvance(text));
    }
    const QString counts = countsText();
    painter.drawText(QRect(padding, 0, std::max(0, free - 2 * padding), height()),
                     Qt::AlignLeft | Qt::AlignVCenter, counts);
    const int taken = 2 * padding + metrics.horizontalAdvance(counts);
    const int left = std::max(taken, m_table.columnViewportPosition(SeatModel::State) + padding);
    const QString rates = textUnder(SeatModel::State);
    if (m_table.isColumnHidden(SeatModel::State)
        || left + metrics.horizontalAdvance(rates) + padding > free)
        return;
    painter.setPen(m_ui.theme().text2);
    painter.drawText(QRect(left, 0, free - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     rates);
}

}
