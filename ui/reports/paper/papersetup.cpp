// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/papersetup.h"

#include <QPageSize>

namespace banzhang {
namespace {

constexpr qreal pointsAMm = 72 / 25.4;
constexpr qreal leastSide = 200;

// Two margins that leave enough between them.
std::pair<qreal, qreal> fitting(qreal first, qreal second, qreal whole)
{
    const qreal a = qMax(0.0, first * pointsAMm);
    const qreal b = qMax(0.0, second * pointsAMm);
    if (a + b <= whole - leastSide)
        return {a, b};
    const qreal part = (whole - leastSide) / (a + b);
    return {a * part, b * part};
}

}

QSizeF pageSizePt(const PaperSetup &setup)
{
    const QPageSize size(setup.size == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4);
    const QSizeF points = size.sizePoints();
    return setup.isLandscape ? points.transposed() : points;
}

QRectF pageAreaPt(const PaperSetup &setup)
{
    const QSizeF page = pageSizePt(setup);
    const auto [left, right] =
        fitting(setup.marginsMm.left(), setup.marginsMm.right(), page.width());
    const auto [top, bottom] =
        fitting(setup.marginsMm.top(), setup.marginsMm.bottom(), page.height());
    return {left, top, page.width() - left - right, page.height() - top - bottom};
}

}
