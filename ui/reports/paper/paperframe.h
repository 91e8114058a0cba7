// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/paperpainter.h"
#include "reports/paper/papersetup.h"
#include "reports/paper/qrcode.h"
#include "reports/reportdocument.h"

namespace banzhang {

// What is the same on every page: whose report, of when, final or provisional; below, which run,
// as of when, how to check it, page x of y.
class PaperFrame final
{
public:
    PaperFrame(const ReportDocument &document, const PaperSetup &setup, const PaperFonts &fonts);

    // What is left for the content.
    [[nodiscard]] QRectF contentArea() const { return m_content; }
    void paint(PaperPainter &painter, int page, int pages) const;

private:
    void paintHead(PaperPainter &painter) const;
    void paintState(PaperPainter &painter) const;
    void paintFoot(PaperPainter &painter, int page, int pages) const;
    void paintQr(PaperPainter &painter) const;

    const QRectF m_area;
    const QImage m_logo;
    const QImage m_greyLogo; // made once: a PDF holds each picture as often as it is another one
    QSizeF m_logoSize;
    QString m_state;
    QStringList m_title;
    QStringList m_smallLines;
    QStringList m_footLines;
    QStringList m_siteFoot;
    QrCode m_qr;
    qreal m_boxWidth = 0;
    qreal m_headHeight = 0;
    qreal m_footHeight = 0;
    QRectF m_content;
};

// What the code on paper says: which run, and the fingerprint of its figures.
[[nodiscard]] QByteArray qrTextOf(const PaperSetup &setup);

}
