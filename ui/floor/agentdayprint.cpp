// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/agentdayprint.h"

#include "common/fonts.h"
#include "common/words.h"
#include "floor/daycallmodel.h"
#include "floor/daytimeline.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace banzhang {
namespace {

constexpr int callColumns[] = {DayCallModel::At,   DayCallModel::Queue, DayCallModel::Customer,
                               DayCallModel::Wait, DayCallModel::Ring,  DayCallModel::Talk,
                               DayCallModel::Hold, DayCallModel::End};
constexpr qreal shares[] = {0.12, 0.12, 0.18, 0.1, 0.1, 0.1, 0.12, 0.16};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentDay)
};

QString titleOf(const AgentDay &day)
{
    return QStringList{day.day.toString(Qt::ISODate), day.agentNo, day.name, day.team}.join(u' ');
}

QString totalText(const StateTotal &total)
{
    return QStringLiteral("%1\t%2\t%3")
        .arg(stateWithReason(total.state, total.reason), durationText(total.seconds),
             QString::number(total.times));
}

QStringList cellsOf(const DayCallModel &calls, int row)
{
    QStringList cells;
    for (const int column : callColumns)
        cells << calls.index(row, column).data().toString();
    return cells;
}

QStringList headsOf(const DayCallModel &calls)
{
    QStringList heads;
    for (const int column : callColumns)
        heads << calls.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return heads;
}

// Writes line by line and turns the page when one is full.
class DayPrint final
{
public:
    DayPrint(QPagedPaintDevice &device, const AgentDay &day)
        : m_device(device), m_day(day), m_painter(&device), m_font(fontOf(Type::Base))
    {
        m_font.setPointSizeF(9);
        m_painter.setFont(m_font);
        m_line = QFontMetricsF(m_font, &device).height() * 1.35;
    }

    void print()
    {
        DayCallModel calls;
        calls.replace(m_day);
        begin();
        timeline();
        for (const StateTotal &total : totalsOf(m_day))
            row(totalText(total).split(u'\t'), {0.3, 0.15, 0.1});
        m_top += m_line;
        text(dayFiguresText(m_day), false);
        m_top += m_line / 2;
        const std::vector<qreal> widths(std::begin(shares), std::end(shares));
        row(headsOf(calls), widths, true);
        for (int call = 0; call < calls.rowCount(); ++call) {
            if (turned())
                row(headsOf(calls), widths, true);
            row(cellsOf(calls, call), widths);
        }
        foot();
    }

private:
    [[nodiscard]] QRectF page() const { return QRectF(m_painter.viewport()); }

    void begin()
    {
        m_top = 0;
        text(titleOf(m_day), true);
        m_top += m_line / 2;
    }

    void foot()
    {
        m_painter.drawText(QRectF(0, page().height() - m_line, page().width(), m_line),
                           Qt::AlignRight | Qt::AlignVCenter, Words::tr("Page %1").arg(m_pageNo));
    }

    bool turned()
    {
        if (m_top + 3 * m_line < page().height())
            return false;
        foot();
        m_device.newPage();
        ++m_pageNo;
        begin();
        return true;
    }

    void setBold(bool bold)
    {
        QFont font = m_font;
        font.setBold(bold);
        m_painter.setFont(font);
    }

    void text(const QString &line, bool isBold)
    {
        setBold(isBold);
        const QRectF room(0, m_top, page().width(), 4 * m_line);
        QRectF used;
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, line, &used);
        m_top += std::max(m_line, used.height());
        setBold(false);
    }

    void timeline()
    {
        const qreal scale = m_line / 18; // the screen's measures on paper
        m_painter.save();
        m_painter.translate(0, m_top);
        m_painter.scale(scale, scale);
        paintDayTimeline(m_painter, QRectF(14, 0, page().width() / scale - 28, 60), m_day,
                         Theme::light());
        m_painter.restore();
        m_top += 70 * scale;
    }

    void row(const QStringList &cells, const std::vector<qreal> &widths, bool isHead = false)
    {
        setBold(isHead);
        qreal left = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = widths[size_t(i)] * page().width();
            const QRectF room(left, m_top, width - 4, m_line);
            m_painter.drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                m_painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, int(room.width())));
            left += width;
        }
        m_top += m_line;
        if (isHead)
            m_painter.drawLine(QPointF(0, m_top), QPointF(page().width(), m_top));
        setBold(false);
    }

    QPagedPaintDevice &m_device;
    const AgentDay &m_day;
    QPainter m_painter;
    QFont m_font;
    qreal m_line = 0;
    qreal m_top = 0;
    int m_pageNo = 1;
};

}

QString dayFiguresText(const AgentDay &day)
{
    const DayFigures figures = figuresOf(day);
    const qint64 mean = figures.finished > 0 ? figures.talkSeconds / figures.finished : 0;
    QStringList parts{
        Words::tr("%n offered", nullptr, figures.offered),
        Words::tr("%n answered", nullptr, figures.answered),
        Words::tr("%n after more than two rings", nullptr, figures.lateAnswers),
        Words::tr("%n not answered", nullptr, figures.noAnswer),
        Words::tr("talk %1, mean %2").arg(durationText(figures.talkSeconds), durationText(mean)),
        Words::tr("%n ended by the agent first", nullptr, figures.endedByAgent),
        Words::tr("%n hold(s)", nullptr, figures.holds) + u' ' + durationText(figures.holdSeconds),
        Words::tr("%n transferred", nullptr, figures.transfers)};
    return parts.join(QStringLiteral(" · "));
}

QString dayAsText(const AgentDay &day)
{
    DayCallModel calls;
    calls.replace(day);
    QStringList lines{titleOf(day), {}};
    for (const StateTotal &total : totalsOf(day))
        lines << totalText(total);
    lines << QString() << dayFiguresText(day) << QString() << headsOf(calls).join(u'\t');
    for (int row = 0; row < calls.rowCount(); ++row)
        lines << cellsOf(calls, row).join(u'\t');
    return lines.join(u'\n');
}

void printDay(QPagedPaintDevice &device, const AgentDay &day)
{
    DayPrint(device, day).print();
}

}
