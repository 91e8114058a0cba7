// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/scheduledelegate.h"

#include "common/roles.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace banzhang {
namespace {

constexpr int mark = 8;
constexpr int gap = 4;

ScheduleNow scheduleOf(const QModelIndex &index)
{
    return index.data(ScheduleRole).value<ScheduleNow>();
}

// One fewer points down, one more points up; what changes nothing for callers is a diamond.
QPolygonF markOf(Impact impact, const QRectF &r)
{
    switch (impact) {
    case Impact::Negative: return {{r.topLeft(), r.topRight(), {r.center().x(), r.bottom()}}};
    case Impact::Positive: return {{r.bottomLeft(), r.bottomRight(), {r.center().x(), r.top()}}};
    default:
        return {{{r.center().x(), r.top()},
                 {r.right(), r.center().y()},
                 {r.center().x(), r.bottom()},
                 {r.left(), r.center().y()}}};
    }
}

QString impactSentence(Impact impact)
{
    switch (impact) {
    case Impact::Negative: return ScheduleDelegate::tr("One fewer than planned for the callers.");
    case Impact::Positive: return ScheduleDelegate::tr("One more than planned for the callers.");
    case Impact::Neutral: return ScheduleDelegate::tr("It makes no difference for the callers.");
    case Impact::Unknown: return ScheduleDelegate::tr("What he does is not known at the moment.");
    case Impact::None: return {};
    }
    return {};
}

}

QString ScheduleDelegate::hourText(const QDateTime &moment) const
{
    return ui().clock.atSite(moment).toString(QStringLiteral("HH:mm"));
}

QString ScheduleDelegate::scheduledText(const ScheduleNow &schedule) const
{
    switch (schedule.scheduled) {
    case Scheduled::Work: return tr("to %1", "a shift's end").arg(hourText(schedule.until));
    case Scheduled::Break: return tr("Break %1", "until when").arg(hourText(schedule.until));
    case Scheduled::Training: return tr("Train. %1", "until when").arg(hourText(schedule.until));
    case Scheduled::Excused: return tr("Excused");
    case Scheduled::Off:
        return schedule.from.isValid()
                   ? tr("from %1", "a shift's begin").arg(hourText(schedule.from))
                   : tr("Off");
    case Scheduled::Unknown: break;
    }
    return {};
}

QString ScheduleDelegate::outText(const ScheduleNow &schedule, const QModelIndex &index) const
{
    if (schedule.impact == Impact::Unknown)
        return QStringLiteral("?");
    if (!schedule.isOut())
        return {};
    const QDateTime stop = index.data(FreezeAtRole).toDateTime();
    const qint64 seconds = schedule.outSince.secsTo(stop.isValid() ? stop : ui().clock.now());
    return tr("%1 min").arg(seconds / 60);
}

QString ScheduleDelegate::shownText(const QModelIndex &index) const
{
    const ScheduleNow schedule = scheduleOf(index);
    const QString out = outText(schedule, index);
    const QString planned = scheduledText(schedule);
    return out.isEmpty() ? planned : tr("%1, otherwise for %2").arg(planned, out);
}

QString ScheduleDelegate::plannedSentence(const ScheduleNow &schedule) const
{
    const QString from = hourText(schedule.from);
    const QString until = hourText(schedule.until);
    switch (schedule.scheduled) {
    case Scheduled::Work: return tr("By the roster he works from %1 to %2.").arg(from, until);
    case Scheduled::Break:
        return tr("By the roster he has a break from %1 to %2.").arg(from, until);
    case Scheduled::Training: return tr("By the roster he is in training until %1.").arg(until);
    case Scheduled::Excused: return tr("He is excused from his shift.");
    case Scheduled::Off:
        return schedule.from.isValid() ? tr("By the roster his shift begins at %1.").arg(from)
                                       : tr("By the roster he is off.");
    case Scheduled::Unknown: break;
    }
    return {};
}

QString ScheduleDelegate::sentence(const QModelIndex &index) const
{
    const ScheduleNow schedule = scheduleOf(index);
    if (schedule.scheduled == Scheduled::Unknown)
        return {};
    QString text = plannedSentence(schedule);
    if (schedule.isOut())
        text += u' '
                + tr("He does otherwise since %1 (%2).")
                      .arg(hourText(schedule.outSince), outText(schedule, index));
    else if (schedule.impact == Impact::None)
        text += u' ' + tr("He does so.");
    const QString effect = impactSentence(schedule.impact);
    return effect.isEmpty() ? text : text + u' ' + effect;
}

QColor ScheduleDelegate::inkOf(Impact impact) const
{
    switch (impact) {
    case Impact::Negative: return theme().red;
    case Impact::Positive: return theme().ok;
    default: return theme().text2;
    }
}

void ScheduleDelegate::paintCell(QPainter &painter, const Cell &cell,
                                 const QModelIndex &index) const
{
    const ScheduleNow schedule = scheduleOf(index);
    const QString out = outText(schedule, index);
    QRect words = cell.rect;
    if (!out.isEmpty()) {
        const int width = QFontMetrics(font()).horizontalAdvance(out) + 1;
        words.setRight(words.right() - width - mark - 2 * gap);
        Cell outCell = cell;
        outCell.ink = inkOf(schedule.impact);
        paintText(painter, outCell,
                  QRect(cell.rect.right() - width + 1, cell.rect.top(), width, cell.rect.height()),
                  out, Qt::AlignRight);
        if (schedule.isOut()) {
            const QRectF place(cell.rect.right() - width - gap - mark,
                               cell.rect.top() + (cell.rect.height() - mark) / 2.0, mark, mark);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(outCell.ink);
            painter.drawPolygon(markOf(schedule.impact, place));
        }
    }
    Cell planned = cell;
    if (schedule.scheduled == Scheduled::Off || schedule.scheduled == Scheduled::Excused)
        planned.ink = theme().text2;
    paintText(painter, planned, words, scheduledText(schedule), Qt::AlignLeft);
}

bool ScheduleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = sentence(index);
    if (event->type() != QEvent::ToolTip || text.isEmpty())
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

}
