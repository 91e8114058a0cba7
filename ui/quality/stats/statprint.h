// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitystat.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// A statistic with all that goes onto its paper, in words.
struct PrintedStats
{
    struct Head
    {
        QString text;
        qreal share = 0; // of the page's width, all together 1
        bool isRight = false;
    };
    QString title;
    QStringList facts; // period, which day counts, form; n, mean and interval of all
    std::vector<Head> heads;
    std::vector<QStringList> rows; // as they are seen
    QString trendTitle;
    QStringList trendFacts; // what is said of the row
    std::vector<StatPoint> trend;
    QString lossTitle;
    std::vector<LossBar> losses;
};

// Prints charts and table on as many pages as it takes: the table's head on each, page x of y.
void printStats(QPagedPaintDevice &device, const PrintedStats &stats);

}
