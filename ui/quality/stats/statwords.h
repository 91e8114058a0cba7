// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/qualitystatmodel.h"

namespace banzhang {

// "86.2", or "—" without a value.
[[nodiscard]] QString meanText(const MeanInterval &mean);
// "84.1 – 88.3", or "too few".
[[nodiscard]] QString boundsText(const MeanInterval &mean);
// "2.1% (0.9 – 4.8)"
[[nodiscard]] QString shareText(const ShareInterval &share);

// The words of a cell, and what it says in a sentence.
[[nodiscard]] QString statWord(int column, const QualityStat &stat, StatBy by, int least);
[[nodiscard]] QString statHint(int column, const QualityStat &stat, StatBy by, int least);

// "2026-11", "2026 Q4", "2026-11-16 to 2026-11-22"
[[nodiscard]] QString periodText(const StatPeriod &period);
// The same where there is little room: "11", "Q4", "11-16"
[[nodiscard]] QString shortPeriodText(const StatPeriod &period);
// What an inspector's mean is worth beside his colleagues'.
[[nodiscard]] QString leniencyText(const QString &inspector, const Leniency &leniency);
// Mean, interval, n, and the change against the period before, in sentences.
[[nodiscard]] QString statSentence(const QualityStat &stat);
// A stretch of a trend, a bar of the losses.
[[nodiscard]] QString pointText(const StatPoint &point);
[[nodiscard]] QString lossText(const LossBar &bar);
[[nodiscard]] QString lossName(const LossBar &bar);

}
