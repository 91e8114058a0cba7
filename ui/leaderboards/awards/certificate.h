// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/honour.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace banzhang {

// What stands on a certificate (奖状): all of it, ready to be painted.
struct Certificate
{
    QString head;      // "Certificate"
    QString name;      // whom it honours: "1001 Name", with the team
    QString words;     // "for the first place …: ¥500.00"
    QString title;     // "Day champion"
    QString centre;    // who gives it
    QString day;       // "2026-11-20"
    QString signature; // the words beside the line to sign on
};

// Of a place on the honour wall, in the user's language.
[[nodiscard]] Certificate certificateOf(const Honour &honour, const QString &centre);

// Paints it to fill `page`, whatever its size: a frame, head, name, words, title, centre, day, and
// a line for the signature.
void paintCertificate(QPainter &painter, const QRectF &page, const Certificate &certificate);

// On A4 across, a page each; for a printer or a PDF.
void printCertificates(QPagedPaintDevice &device, const std::vector<Certificate> &certificates);

}
