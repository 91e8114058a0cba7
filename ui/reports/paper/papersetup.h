// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QImage>
#include <QMarginsF>
#include <QRectF>
#include <QString>

namespace banzhang {

// What a report is printed on, and what stands on each page beside its figures.
struct PaperSetup
{
    PaperSize size = PaperSize::A4;
    bool isLandscape = false;
    QMarginsF marginsMm{16, 14, 16, 12};
    QString head, foot; // the site's own, may be empty
    QImage logo;        // the site's, may be null
    bool isGrey = false;
    QString runNo, fingerprint, version; // no run number: not a run yet, a preview
    QString face;                        // of the type; empty: the best for the language
};

// Points (1/72 inch).
[[nodiscard]] QSizeF pageSizePt(const PaperSetup &setup);
// The page within its margins; margins that leave less than 200 points are cut down.
[[nodiscard]] QRectF pageAreaPt(const PaperSetup &setup);

}
