// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/queuedaychart.h"

#include "common/fonts.h"
#include "common/glyphs.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTime>
#include <QToolTip>

#include <cmath>

namespace banzhang {
namespace {

constexpr int scaleWidth = 44;
constexpr int legendHeight = 28;
constexpr int hoursHeight = 20;
constexpr qreal slotGap = 3;

// A round top for a scale: 1, 2 or 5 times a power of ten above the value.
double roundTop(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(1.0, value))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

QString timeOf(int place)
{
    return place == 48 ? QStringLiteral("24:00")
                       : QTime(place / 2, place % 2 * 30).toString(QStringLiteral("HH:mm"));
}

}

QueueDayChart::QueueDayChart(const UiContext &ui, QWidget *parent) : QWidget(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("queueDayChart"));
    setMinimumHeight(240);
    setAccessibleName(tr("The day by half-hours"));
    connect(&ui.themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void QueueDayChart::show(const QueueDay &day)
{
    m_day = day;
    update();
}

QRectF QueueDayChart::plot() const
{
    return QRectF(rect()).adjusted(scaleWidth, legendHeight + 8, -scaleWidth, -hoursHeight);
}

QRectF QueueDayChart::slot(int place) const
{
    const auto [first, last] = m_day.span();
    const QRectF area = plot();
    const qreal width = area.width() / (last - first);
    return {area.left() + width * (place - first), area.top(), width, area.height()};
}

double QueueDayChart::most() const
{
    double highest = 1;
    for (size_t i = 0; i < 48; ++i)
        highest = std::max({highest, m_day.halves[i].offered, m_day.usual[i].offered});
    return roundTop(highest);
}

void QueueDayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_ui.theme().base);
    paintLegend(painter);
    paintScales(painter);
    paintBars(painter);
    paintUsual(painter);
    paintLevel(painter);
}

void QueueDayChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    painter.setFont(fontOf(Type::Small));
    qreal left = scaleWidth;
    const auto word = [&](const QString &text, auto mark) {
        mark(QRectF(left, (legendHeight - 10) / 2.0, 14, 10));
        painter.setPen(theme.text);
        painter.drawText(QRectF(left + 18, 0, 400, legendHeight), Qt::AlignVCenter, text);
        left += 18 + painter.fontMetrics().horizontalAdvance(text) + 20;
    };
    word(tr("Answered"), [&](const QRectF &at) { painter.fillRect(at, theme.accent); });
    word(tr("Abandoned"), [&](const QRectF &at) {
        painter.fillRect(at, theme.redF);
        paintHatch(painter, at, theme.redB, Hatch::Right);
    });
    word(tr("Otherwise over"), [&](const QRectF &at) { painter.fillRect(at, theme.ctl); });
    if (m_day.usualDays > 0)
        word(tr("Usually offered (mean of %n days)", nullptr, m_day.usualDays),
             [&](const QRectF &at) {
                 painter.fillRect(QRectF(at.left(), at.center().y(), at.width(), 2), theme.text2);
             });
    word(tr("Service level, target %1%").arg(m_day.serviceLevelTarget), [&](const QRectF &at) {
        painter.setPen(QPen(theme.ok, 2));
        painter.drawLine(at.left(), at.center().y(), at.right(), at.center().y());
        painter.setBrush(theme.ok);
        painter.drawEllipse(at.center(), 2.5, 2.5);
    });
}

void QueueDayChart::paintScales(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const QRectF area = plot();
    painter.setFont(fontOf(Type::Caption));
    for (int part = 0; part <= 4; ++part) {
        const qreal y = area.bottom() - area.height() * part / 4;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), theme.line);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(0, y - 8, scaleWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(most() * part / 4));
        painter.drawText(QRectF(area.right() + 6, y - 8, scaleWidth, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1%").arg(25 * part));
    }
    const auto [first, last] = m_day.span();
    const int every = slot(first).width() * 2 < 40 ? 4 : 2;
    for (int place = first + first % 2; place <= last; place += every)
        painter.drawText(QRectF(slot(place).left() - 30, area.bottom() + 2, 60, hoursHeight),
                         Qt::AlignHCenter | Qt::AlignVCenter, timeOf(place));
}

void QueueDayChart::paintBars(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const auto [first, last] = m_day.span();
    for (int place = first; place < last; ++place) {
        const QueueHalfHour &half = m_day.halves[size_t(place)];
        const QRectF at = slot(place).adjusted(slotGap / 2, 0, -slotGap / 2, 0);
        const qreal unit = at.height() / most();
        qreal bottom = at.bottom();
        const auto part = [&](double calls) {
            bottom -= calls * unit;
            return QRectF(at.left(), bottom, at.width(), calls * unit);
        };
        painter.fillRect(part(half.answered), theme.accent);
        const QRectF lost = part(half.abandoned);
        painter.fillRect(lost, theme.redF);
        if (lost.height() > 0)
            paintHatch(painter, lost, theme.redB, Hatch::Right);
        painter.fillRect(part(std::max(0.0, half.offered - half.answered - half.abandoned)),
                         theme.ctl);
    }
}

void QueueDayChart::paintUsual(QPainter &painter) const
{
    if (m_day.usualDays == 0)
        return;
    const auto [first, last] = m_day.span();
    QPolygonF steps;
    for (int place = first; place < last; ++place) {
        const QRectF at = slot(place);
        const qreal y = at.bottom() - m_day.usual[size_t(place)].offered * at.height() / most();
        steps << QPointF(at.left(), y) << QPointF(at.right(), y);
    }
    painter.setPen(QPen(m_ui.theme().text2, 1.5));
    painter.drawPolyline(steps);
}

// Half-hours without a call have no level: the line breaks there.
void QueueDayChart::paintLevel(QPainter &painter) const
{
    const Theme &theme = m_ui.theme();
    const QRectF area = plot();
    const auto yOf = [&area](double percent) {
        return area.bottom() - area.height() * std::min(100.0, percent) / 100;
    };
    painter.setPen(QPen(theme.ok, 1, Qt::DashLine));
    const qreal target = yOf(m_day.serviceLevelTarget);
    painter.drawLine(QPointF(area.left(), target), QPointF(area.right(), target));
    std::optional<QPointF> before;
    const auto [first, last] = m_day.span();
    for (int place = first; place < last; ++place) {
        const auto level = m_day.halves[size_t(place)].serviceLevel();
        if (!level) {
            before.reset();
            continue;
        }
        const QPointF at(slot(place).center().x(), yOf(*level));
        painter.setPen(QPen(theme.ok, 2));
        if (before)
            painter.drawLine(*before, at);
        painter.setPen(QPen(theme.base, 1));
        painter.setBrush(theme.ok);
        painter.drawEllipse(at, 3.5, 3.5);
        before = at;
    }
}

QString QueueDayChart::textAt(const QPoint &at) const
{
    const auto [first, last] = m_day.span();
    for (int place = first; place < last; ++place) {
        if (!slot(place).contains(at))
            continue;
        const QueueHalfHour &half = m_day.halves[size_t(place)];
        const auto level = half.serviceLevel();
        return tr("%1 to %2: %3 offered, %4 answered, %5 abandoned, service level %6, usually %7")
            .arg(timeOf(place), timeOf(place + 1), QString::number(qRound(half.offered)),
                 QString::number(qRound(half.answered)), QString::number(qRound(half.abandoned)),
                 level ? QString::number(*level, 'f', 1) + u'%' : QStringLiteral("—"),
                 QString::number(qRound(m_day.usual[size_t(place)].offered)));
    }
    return {};
}

bool QueueDayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

}
