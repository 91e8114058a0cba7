// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/certificate.h"

#include "common/fonts.h"
#include "common/theme.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/honourmodel.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Certificates)
};

constexpr qreal mostSqueezed = 1.16; // of a line's width, words that are squeezed into it

const QColor gold(0xB0, 0x8A, 0x2E);
const QColor paperRed(0x9E, 0x1B, 0x1B);

QString wordsOf(const Honour &honour)
{
    const QString when = honourWord(HonourModel::Day, honour);
    if (honour.kind != HonourKind::Champion)
        return Words::tr("%1: %2", "a day, what for").arg(when, honour.words.simplified());
    return Words::tr("who in %1 reached the first place with %2.", "a period, a figure")
        .arg(when, honourWord(HonourModel::Figure, honour));
}

// Everything is measured in hundredths of the page's height, so that screen and paper are alike.
class CertificatePaper final
{
public:
    CertificatePaper(QPainter &painter, const QRectF &page)
        : m_painter(painter), m_page(page), m_unit(page.height() / 100)
    {}

    void paint(const Certificate &one)
    {
        m_painter.fillRect(m_page, Qt::white);
        frame(3, 0.9, gold);
        frame(4.6, 0.25, paperRed);
        corners();
        write(one.head, 13, 15, 10, paperRed, true, Qt::AlignCenter);
        write(one.name, 34, 9, 5.5, PrintInk().ink, true, Qt::AlignCenter);
        write(one.words, 45, 14, 3.6, PrintInk().ink, false,
              int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap));
        write(one.title, 60, 11, 7, gold, true, Qt::AlignCenter);
        foot(one);
    }

private:
    void frame(qreal inset, qreal pen, const QColor &colour)
    {
        const qreal by = inset * m_unit;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, pen * m_unit));
        m_painter.drawRect(m_page.adjusted(by, by, -by, -by));
    }
    // A diamond on each corner of the inner frame.
    void corners()
    {
        const qreal by = 4.6 * m_unit;
        const QRectF inner = m_page.adjusted(by, by, -by, -by);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(gold);
        for (const QPointF &at :
             {inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()}) {
            const qreal side = 1.8 * m_unit;
            m_painter.drawPolygon(QPolygonF({at + QPointF(0, -side), at + QPointF(side, 0),
                                             at + QPointF(0, side), at + QPointF(-side, 0)}));
        }
    }
    void write(const QString &text, qreal top, qreal high, qreal size, const QColor &ink,
               bool isBold, int flags)
    {
        QRectF room(m_page.left() + 14 * m_unit, m_page.top() + top * m_unit,
                    m_page.width() - 28 * m_unit, high * m_unit);
        setFont(size, isBold);
        if (flags & Qt::TextWordWrap)
            room = balanced(room, text, size, isBold);
        // Long names are made to fit; nothing of them is cut off.
        qreal fits = size;
        while (!(flags & Qt::TextWordWrap) && fits > 1
               && QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text)
                      > room.width()) {
            fits *= 0.92;
            setFont(fits, isBold);
        }
        m_painter.setPen(ink);
        m_painter.drawText(room, flags, text);
    }
    // No line of one character: a little smaller it fits in one line, or its lines are alike.
    QRectF balanced(const QRectF &room, const QString &text, qreal size, bool isBold)
    {
        const auto wide = [&] {
            return QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(text);
        };
        const qreal needed = wide();
        if (needed <= room.width() * mostSqueezed) {
            if (needed > room.width())
                setFont(size * room.width() / needed * 0.99, isBold);
            return room;
        }
        const qreal lines = std::ceil(needed / room.width());
        const qreal spare = room.width() - std::min(room.width(), needed / lines * 1.15);
        return room.adjusted(spare / 2, 0, -spare / 2, 0);
    }
    void setFont(qreal size, bool isBold)
    {
        QFont font = fontOf(Type::Base);
        font.setPixelSize(std::max(int(size * m_unit), 1));
        font.setBold(isBold);
        m_painter.setFont(font);
    }
    void foot(const Certificate &one)
    {
        write(one.centre, 76, 6, 3.4, PrintInk().ink, false,
              int(Qt::AlignRight) | int(Qt::AlignVCenter));
        write(one.day, 82, 6, 3.2, PrintInk().ink2, false,
              int(Qt::AlignRight) | int(Qt::AlignVCenter));
        write(one.signature, 79, 6, 3, PrintInk().ink2, false,
              int(Qt::AlignLeft) | int(Qt::AlignVCenter));
        const qreal left =
            m_page.left() + 14 * m_unit
            + QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(one.signature)
            + m_unit;
        const qreal y = m_page.top() + 84.5 * m_unit;
        m_painter.setPen(QPen(PrintInk().ink2, 0.15 * m_unit));
        m_painter.drawLine(QPointF(left, y), QPointF(left + 34 * m_unit, y));
    }

    QPainter &m_painter;
    const QRectF m_page;
    const qreal m_unit;
};

}

Certificate certificateOf(const Honour &honour, const QString &centre)
{
    QString name = honour.agentNo + u' ' + honour.name;
    if (!honour.team.isEmpty())
        name += QStringLiteral(" · ") + honour.team;
    return {Words::tr("Certificate of honour"),
            name,
            wordsOf(honour),
            honourWord(HonourModel::Title, honour),
            centre,
            honour.onDate.toString(Qt::ISODate),
            Words::tr("Signed:")};
}

void paintCertificate(QPainter &painter, const QRectF &page, const Certificate &certificate)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    CertificatePaper(painter, page).paint(certificate);
    painter.restore();
}

void printCertificates(QPagedPaintDevice &device, const std::vector<Certificate> &certificates)
{
    if (certificates.empty())
        return;
    QPageLayout layout = device.pageLayout();
    layout.setPageSize(QPageSize(QPageSize::A4));
    layout.setOrientation(QPageLayout::Landscape);
    device.setPageLayout(layout);
    QPainter painter(&device);
    bool isFirst = true;
    for (const Certificate &one : certificates) {
        if (!isFirst)
            device.newPage();
        isFirst = false;
        paintCertificate(painter, QRectF(painter.viewport()), one);
    }
}

}
