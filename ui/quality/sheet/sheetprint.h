// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/answers.h"
#include "quality/form.h"

#include <QDateTime>

#include <vector>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// A mark in the recording, as it is printed.
struct PrintedMark
{
    qint64 ms = 0;
    QString kind;    // "praise"
    QString itemKey; // empty for none
    QString text;
};

// One sheet with all that goes onto its paper (Q24). Words are printed as given, times are the
// site's.
struct PrintedSheet
{
    Form form;
    Answers answers;
    QString site;
    qint64 sheetId = 0; // 0 for one that has no number yet
    QString version;    // "version 3"
    QString state;      // "submitted", "draft", "retracted"
    QString agentNo, agentName, nickname, team;
    // Label and value: "Call", "2026-11-19 15:22:08, inbound, customer service, 06:47".
    std::vector<std::pair<QString, QString>> callFacts;
    QString inspector;
    QString mode;
    QString reason; // why this one was picked
    QDateTime scoredAt;
    QString strengths, weaknesses;
    std::vector<PrintedMark> marks; // in the order of time
    QString acknowledgement;        // what the agent said, and where he signed; empty for not yet
};

// SHA-256 of form, answers, texts and marks in their canonical JSON, hexadecimal: the same data
// gives the same hash, whoever prints it.
[[nodiscard]] QString sheetHash(const PrintedSheet &sheet);

// The sheet as text with tabs, for a message: head, total, every item with answer, points, comment.
[[nodiscard]] QString sheetAsText(const PrintedSheet &sheet);

// Prints the sheet on as many pages as it takes: head on each, page x of y, black and white.
void printSheet(QPagedPaintDevice &device, const PrintedSheet &sheet);

}
