// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/printlines.h"

#include "common/fonts.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::AttendancePaper)
};

class Paper final
{
public:
    Paper(QPagedPaintDevice &device, const QString &title)
        : m_device(device), m_title(title), m_painter(&device), m_font(fontOf(Type::Base))
    {
        m_font.setPointSizeF(9.5);
        m_painter.setFont(m_font);
        m_line = QFontMetricsF(m_font, &device).height() * 1.5;
        head();
    }
    ~Paper() { foot(); }

    void write(const QString &text)
    {
        const qsizetype tab = text.indexOf(u'\t');
        const qreal left = tab < 0 ? 0 : page().width() * 0.2;
        const QRectF label(0, 0, left - m_line / 2, page().height()); // wraps where it is long
        const QRectF value(left, 0, page().width() - left, page().height());
        const qreal high =
            std::max({m_line, heightOf(label, text.left(std::max(tab, qsizetype(0)))),
                      heightOf(value, text.mid(tab + 1))});
        needs(high);
        m_painter.setPen(QPen(PrintInk().ink2, 0));
        if (tab > 0)
            m_painter.drawText(label.translated(0, m_top), Qt::TextWordWrap, text.left(tab));
        m_painter.setPen(QPen(PrintInk().ink, 0));
        m_painter.drawText(value.translated(0, m_top), Qt::TextWordWrap, text.mid(tab + 1));
        m_top += high;
    }
    void sign(const QStringList &names)
    {
        needs(5 * m_line);
        m_top += 3 * m_line;
        const qreal width = page().width() / qreal(names.size());
        for (int place = 0; place < names.size(); ++place) {
            m_painter.drawLine(QPointF(place * width, m_top),
                               QPointF(place * width + width * 0.8, m_top));
            m_painter.drawText(QRectF(place * width, m_top, width, m_line), Qt::AlignLeft,
                               names[place]);
        }
        m_top += m_line;
    }

private:
    [[nodiscard]] qreal heightOf(const QRectF &place, const QString &text)
    {
        return m_painter.boundingRect(place, Qt::TextWordWrap, text).height() + m_line / 3;
    }
    [[nodiscard]] QRectF page() const { return QRectF(m_painter.viewport()); }
    void head()
    {
        QFont font = m_font;
        font.setBold(true);
        font.setPointSizeF(14);
        m_painter.setFont(font);
        m_painter.setPen(QPen(PrintInk().ink, 0));
        m_painter.drawText(QRectF(0, 0, page().width(), 2 * m_line), Qt::AlignVCenter, m_title);
        m_painter.setFont(m_font);
        m_top = 2 * m_line;
        m_painter.drawLine(QPointF(0, m_top), QPointF(page().width(), m_top));
        m_top += m_line / 2;
    }
    void foot()
    {
        m_painter.drawText(QRectF(0, page().height() - m_line, page().width(), m_line),
                           Qt::AlignRight | Qt::AlignVCenter,
                           Words::tr("%1 · page %2").arg(m_title).arg(m_pageNo));
    }
    void needs(qreal height)
    {
        if (m_top + height < page().height() - 2 * m_line)
            return;
        foot();
        m_device.newPage();
        ++m_pageNo;
        head();
    }

    QPagedPaintDevice &m_device;
    const QString m_title;
    QPainter m_painter;
    QFont m_font;
    qreal m_line = 0;
    qreal m_top = 0;
    int m_pageNo = 1;
};

}

void printLines(QPagedPaintDevice &device, const QString &title, const QStringList &lines,
                const QStringList &signatures)
{
    Paper paper(device, title);
    for (const QString &line : lines)
        paper.write(line);
    if (!signatures.isEmpty())
        paper.sign(signatures);
}

void askToPrintLines(QWidget *parent, const QString &title, const QStringList &lines,
                     const QStringList &signatures)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [title, lines, signatures](QPrinter *paper) {
                         printLines(*paper, title, lines, signatures);
                     });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

}
