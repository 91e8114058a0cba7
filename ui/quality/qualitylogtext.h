// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitylog.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace banzhang {

// "88.50", or "—" without one: hundredths of a per cent.
[[nodiscard]] QString logScoreText(std::optional<int> score);
// "60 planned, 37 done, mean 88.50 (n = 37), 1 fatal, 6 min a sheet".
[[nodiscard]] QString logFiguresText(const QualityDay &day);
// "Recording 30 · Live 7" and "Random 20 · Too long 17".
[[nodiscard]] QString logModesText(const QualityDay &day);
[[nodiscard]] QString logReasonsText(const QualityDay &day);
// "Recipient": what a reader is, by the schema's post.
[[nodiscard]] QString readerPostText(const QString &post);

// The whole log as text, for a message: head, figures, findings, suggestions.
[[nodiscard]] QString logAsText(const QualityDay &day, const QString &suggestions);
// The same on paper; pages as many as it takes, numbered.
void printLog(QPagedPaintDevice &device, const QualityDay &day, const QString &suggestions);

}
