// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "quality/qualitystatmodel.h"

#include <QTimeZone>

namespace banzhang {

// Writes those rows with every figure as a number (means, bounds and shares in columns of their
// own) to a workbook (.xlsx) or else CSV. Invalid when the file could not be written.
[[nodiscard]] Result<void> exportStats(const std::vector<QualityStat> &stats, StatBy by,
                                       const QTimeZone &zone, const QString &path);

}
