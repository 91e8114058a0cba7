// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingprint.h"

#include "common/fonts.h"
#include "common/theme.h"
#include "common/words.h"
#include "quality/findings/findingwords.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::FindingNotice)
};

using Fact = std::pair<QString, QString>;

QString titleOf(const FindingDetail &detail)
{
    return Words::tr("Rectification notice %1").arg(number(detail.finding.id));
}

std::vector<Fact> factsOf(const FindingDetail &detail, const ServerClock &clock)
{
    const Finding &finding = detail.finding;
    const auto moment = [&clock](const QDateTime &at) {
        return clock.atSite(at).toString(u"yyyy-MM-dd HH:mm");
    };
    std::vector<Fact> facts{
        {Words::tr("Agent"), finding.agentNo + u' ' + finding.agent},
        {Words::tr("Team"), finding.team},
        {Words::tr("Interaction"), moment(finding.interactionAt)},
        {Words::tr("Sheet"),
         QStringList{QString::number(finding.sheetId), detail.form, finding.inspector}.join(u' ')},
        {Words::tr("Item"), Words::tr("%1 (%2)", "item and severity")
                                .arg(finding.question, shortSeverityWord(finding.severity))},
        {Words::tr("Fault"), withoutNumbers(finding.fault)},
        {Words::tr("Root cause"), finding.cause},
        {Words::tr("Found"), moment(finding.foundAt) + u' ' + finding.foundBy},
        {Words::tr("Supervisor told"), finding.supervisorTold},
        {Words::tr("Trainer told"), finding.trainerTold},
        {Words::tr("To rectify until"), finding.rectifyDue.toString(Qt::ISODate)},
        {Words::tr("Now"), findingStateWord(finding.state)}};
    for (Fact &fact : facts) {
        if (fact.second.trimmed().isEmpty())
            fact.second = missingText();
    }
    return facts;
}

std::vector<Fact> stepsOf(const FindingDetail &detail, const ServerClock &clock)
{
    std::vector<Fact> lines;
    lines.reserve(detail.steps.size());
    for (const FindingStep &step : detail.steps)
        lines.emplace_back(clock.atSite(step.at).toString(u"yyyy-MM-dd HH:mm"),
                           withoutNumbers(stepText(step, clock)));
    return lines;
}

// Writes line by line and turns the page when one is full.
class NoticePrint final
{
public:
    NoticePrint(QPagedPaintDevice &device, const FindingDetail &detail, const ServerClock &clock)
        : m_device(device), m_detail(detail), m_clock(clock), m_painter(&device),
          m_font(fontOf(Type::Base))
    {
        m_font.setPointSizeF(10);
        m_painter.setFont(m_font);
        m_painter.setPen(QPen(PrintInk().ink, 0));
        m_line = QFontMetricsF(m_font, &device).height() * 1.5;
    }

    void print()
    {
        head(titleOf(m_detail), 16);
        for (const Fact &fact : factsOf(m_detail, m_clock))
            row(fact);
        m_top += m_line / 2;
        head(Words::tr("What is done about it"), 10);
        rules(4);
        signatures();
        head(Words::tr("Steps so far"), 10);
        for (const Fact &step : stepsOf(m_detail, m_clock))
            row(step);
        foot();
    }

private:
    [[nodiscard]] QRectF page() const { return QRectF(m_painter.viewport()); }

    void foot()
    {
        m_painter.drawText(QRectF(0, page().height() - m_line, page().width(), m_line),
                           Qt::AlignRight | Qt::AlignVCenter,
                           Words::tr("%1 · page %2").arg(titleOf(m_detail)).arg(m_pageNo));
    }

    void needs(qreal height)
    {
        if (m_top == 0 || m_top + height < page().height() - 2 * m_line)
            return;
        foot();
        m_device.newPage();
        ++m_pageNo;
        m_top = 0;
    }

    void head(const QString &text, qreal points)
    {
        needs(4 * m_line); // never alone at the end of a page
        QFont font = m_font;
        font.setBold(true);
        font.setPointSizeF(points);
        m_painter.setFont(font);
        const qreal high = QFontMetricsF(font, &m_device).height() * 1.5;
        m_painter.drawText(QRectF(0, m_top, page().width(), high), Qt::AlignVCenter, text);
        m_painter.setFont(m_font);
        m_top += high;
        m_painter.drawLine(QPointF(0, m_top), QPointF(page().width(), m_top));
        m_top += m_line / 4;
    }

    void row(const Fact &fact)
    {
        const qreal left = page().width() * 0.22;
        const qreal width = page().width() - left;
        const QRectF used = m_painter.boundingRect(QRectF(left, 0, width, page().height()),
                                                   Qt::TextWordWrap, fact.second);
        const qreal high = std::max(m_line, used.height() + m_line / 3);
        needs(high);
        m_painter.setPen(QPen(PrintInk().ink2, 0));
        m_painter.drawText(QRectF(0, m_top, left, high), Qt::AlignLeft, fact.first);
        m_painter.setPen(QPen(PrintInk().ink, 0));
        m_painter.drawText(QRectF(left, m_top, width, high), Qt::TextWordWrap, fact.second);
        m_top += high;
    }

    void rules(int count)
    {
        needs(count * m_line);
        m_painter.setPen(QPen(PrintInk().rule, 0));
        for (int i = 0; i < count; ++i) {
            m_top += m_line;
            m_painter.drawLine(QPointF(0, m_top), QPointF(page().width(), m_top));
        }
        m_painter.setPen(QPen(PrintInk().ink, 0));
        m_top += m_line;
    }

    void signatures()
    {
        needs(2 * m_line);
        const qreal third = page().width() / 3;
        qreal left = 0;
        for (const QString &who :
             {Words::tr("Agent"), Words::tr("Team leader"), Words::tr("Verified by")}) {
            m_painter.drawText(QRectF(left, m_top, third, m_line), Qt::AlignLeft, who);
            m_painter.drawLine(QPointF(left + third * 0.35, m_top + m_line),
                               QPointF(left + third * 0.92, m_top + m_line));
            left += third;
        }
        m_top += 2 * m_line;
    }

    QPagedPaintDevice &m_device;
    const FindingDetail &m_detail;
    const ServerClock &m_clock;
    QPainter m_painter;
    QFont m_font;
    qreal m_line = 0;
    qreal m_top = 0;
    int m_pageNo = 1;
};

}

QString findingAsText(const FindingDetail &detail, const ServerClock &clock)
{
    QStringList lines{titleOf(detail)};
    for (const auto &facts : {factsOf(detail, clock), stepsOf(detail, clock)}) {
        for (const Fact &fact : facts)
            lines.append(fact.first + u'\t' + fact.second);
    }
    return lines.join(u'\n') + u'\n';
}

void printNotice(QPagedPaintDevice &device, const FindingDetail &detail, const ServerClock &clock)
{
    NoticePrint(device, detail, clock).print();
}

}
