// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperframe.h"
#include "reports/runmarktext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTimeZone>

namespace banzhang {
namespace {

using Side = PaperPainter::Side;

constexpr qreal qrSide = 52; // 18 mm
constexpr qreal qrGap = 12;
constexpr qreal pagesWidth = 150; // at the right of the foot
constexpr qreal logoHeight = 34, logoWidth = 110;
constexpr qreal boxHeight = 19;
constexpr qreal contentGap = 14;
constexpr qreal siteGap = 5;    // above the site's own line
constexpr int shownDigits = 16; // of the fingerprint

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

// Paper is white: what shines through a logo is too, in grey as well.
QImage onWhite(const QImage &logo)
{
    if (logo.isNull() || !logo.hasAlphaChannel())
        return logo;
    QImage flat(logo.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, logo);
    return flat;
}

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said << part;
    }
    return said.join(QStringLiteral(" · "));
}

QStringList footFacts(const ReportDocument &document, const PaperSetup &setup)
{
    const QTimeZone zone(document.zone.toLatin1());
    const QString snapshot =
        Words::tr("figures as of %1")
            .arg(document.snapshotAt.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"));
    const QString run =
        setup.runNo.isEmpty() ? Words::tr("Preview") : Words::tr("Run %1").arg(setup.runNo);
    QStringList facts{joined({run, snapshot})};
    const QString print =
        setup.fingerprint.isEmpty()
            ? QString()
            : Words::tr("Fingerprint %1").arg(inFours(setup.fingerprint.left(shownDigits)));
    const QString version =
        setup.version.isEmpty() ? QString() : Words::tr("program %1").arg(setup.version);
    facts << joined({print, version});
    if (!document.parameters.isEmpty())
        facts << Words::tr("Parameters %1").arg(document.parameters);
    if (!setup.runNo.isEmpty())
        facts << Words::tr("To check it: banzhang verify-report FILE.pdf");
    facts.removeAll(QString());
    return facts;
}

}

QByteArray qrTextOf(const PaperSetup &setup)
{
    return "banzhang:run=" + setup.runNo.toUtf8() + ";sha256=" + setup.fingerprint.toUtf8();
}

PaperFrame::PaperFrame(const ReportDocument &document, const PaperSetup &setup,
                       const PaperFonts &fonts)
    : m_area(pageAreaPt(setup)), m_logo(onWhite(setup.logo)),
      m_greyLogo(m_logo.convertToFormat(QImage::Format_Grayscale8)), m_state(document.state)
{
    if (!m_logo.isNull())
        m_logoSize = QSizeF(m_logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
    const qreal logo = m_logo.isNull() ? 0 : m_logoSize.width() + 10;
    m_boxWidth = m_state.isEmpty() ? 0 : fonts.width(PaperType::Body, m_state) + 18;
    const qreal room = m_area.width() - logo;
    m_smallLines = fonts.wrapped(PaperType::Small,
                                 joined({document.centre, document.kindTitle, setup.head}), room);
    m_title = fonts.wrapped(PaperType::Title, document.title, room - m_boxWidth - 12);
    const qreal texts = qreal(m_smallLines.size()) * fonts.lineHeight(PaperType::Small)
                        + qreal(m_title.size()) * fonts.lineHeight(PaperType::Title) + 4;
    m_headHeight = qMax(texts, m_logoSize.height() + 4);

    if (!setup.runNo.isEmpty())
        m_qr = qrCodeOf(qrTextOf(setup));
    const qreal left = m_qr.size > 0 ? qrSide + qrGap : 0;
    const qreal factsRoom = m_area.width() - left - pagesWidth;
    for (const QString &fact : footFacts(document, setup))
        m_footLines << fonts.wrapped(PaperType::Small, fact, factsRoom);
    if (!setup.foot.isEmpty())
        m_siteFoot = fonts.wrapped(PaperType::Small, setup.foot, m_area.width());
    const qreal line = fonts.lineHeight(PaperType::Small);
    const qreal site = m_siteFoot.isEmpty() ? 0 : siteGap + qreal(m_siteFoot.size()) * line;
    m_footHeight = 8 + site
                   + qMax(qMax(m_qr.size > 0 ? qrSide : 0.0, qreal(m_footLines.size()) * line),
                          fonts.lineHeight(PaperType::Body));
    m_content = m_area.adjusted(0, m_headHeight + contentGap, 0, -m_footHeight - contentGap);
}

void PaperFrame::paint(PaperPainter &painter, int page, int pages) const
{
    paintHead(painter);
    paintFoot(painter, page, pages);
}

void PaperFrame::paintHead(PaperPainter &painter) const
{
    const PaperFonts &fonts = painter.fonts();
    qreal left = m_area.left();
    if (!m_logo.isNull()) {
        painter.image(QRectF(m_area.topLeft(), m_logoSize), painter.isGrey() ? m_greyLogo : m_logo);
        left += m_logoSize.width() + 10;
    }
    qreal top = m_area.top();
    painter.lines(PaperType::Small, QRectF(left, top, m_area.right() - left, 0), m_smallLines,
                  Side::Left, painter.ink().ink2);
    top += qreal(m_smallLines.size()) * fonts.lineHeight(PaperType::Small);
    painter.lines(PaperType::Title, QRectF(left, top, m_area.right() - left, 0), m_title,
                  Side::Left, painter.ink().ink);
    paintState(painter);
    const qreal rule = m_area.top() + m_headHeight;
    painter.line({m_area.left(), rule}, {m_area.right(), rule}, 1.2, painter.ink().ink);
}

void PaperFrame::paintState(PaperPainter &painter) const
{
    if (m_state.isEmpty())
        return;
    const QRectF box(m_area.right() - m_boxWidth, m_area.top() + m_headHeight - 7 - boxHeight,
                     m_boxWidth, boxHeight);
    painter.frame(box.adjusted(0.4, 0, -0.4, 0), 0.75, painter.ink().ink);
    painter.text(PaperType::Body, box, m_state, Side::Centre, painter.ink().ink);
}

void PaperFrame::paintFoot(PaperPainter &painter, int page, int pages) const
{
    const qreal top = m_area.bottom() - m_footHeight;
    painter.line({m_area.left(), top}, {m_area.right(), top}, 0.5, painter.ink().ink2);
    const QRectF room(m_area.left(), top + 8, m_area.width(), m_footHeight - 8);
    paintQr(painter);
    const qreal left = m_qr.size > 0 ? qrSide + qrGap : 0;
    painter.lines(PaperType::Small, room.adjusted(left, 0, -pagesWidth, 0), m_footLines, Side::Left,
                  painter.ink().ink2);
    const qreal line = painter.fonts().lineHeight(PaperType::Body);
    painter.text(PaperType::Body, QRectF(room.left(), room.top(), room.width(), line),
                 Words::tr("Page %1 of %2").arg(page + 1).arg(pages), Side::Right,
                 painter.ink().ink);
    const qreal site = qreal(m_siteFoot.size()) * painter.fonts().lineHeight(PaperType::Small);
    painter.lines(PaperType::Small,
                  QRectF(m_area.left(), m_area.bottom() - site, m_area.width(), site), m_siteFoot,
                  Side::Centre, painter.ink().ink2);
}

// Dark modules side by side are one bar.
void PaperFrame::paintQr(PaperPainter &painter) const
{
    if (m_qr.size == 0)
        return;
    const qreal module = qrSide / m_qr.size;
    const QPointF corner(m_area.left(), m_area.bottom() - m_footHeight + 8);
    std::vector<QRectF> bars;
    for (int row = 0; row < m_qr.size; ++row) {
        for (int column = 0; column < m_qr.size;) {
            int end = column;
            while (end < m_qr.size && m_qr.isDark(row, end))
                ++end;
            if (end > column)
                bars.emplace_back(corner.x() + column * module, corner.y() + row * module,
                                  (end - column) * module, module);
            column = qMax(end, column + 1);
        }
    }
    painter.fills(bars, painter.ink().ink);
}

}
