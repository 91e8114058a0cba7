// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QByteArray>
#include <QMarginsF>
#include <QString>

namespace banzhang {

// What the paper of a site's reports looks like, whoever prints them. No figure depends on it.
struct Letterhead
{
    QString head; // beside the centre's name above each page; at most 120 characters
    QString foot; // at the foot of each page; the same
    PaperSize paper = PaperSize::A4; // of a report of which nothing else is said
    QMarginsF marginsMm{16, 14, 16, 12};
    QByteArray logo;  // the file, empty for none
    int revision = 0; // 0: not read yet

    bool operator==(const Letterhead &) const = default;
};

constexpr int longestLetterheadLine = 120;
constexpr qreal leastMarginMm = 5, mostMarginMm = 50;
constexpr qsizetype largestLogo = 1'048'576; // bytes

enum class LogoKind { None, Png, Jpeg, Svg };

// By its first bytes; None for what is no logo.
[[nodiscard]] LogoKind logoKindOf(const QByteArray &image);

}
