// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/appraisal.h"

namespace banzhang {

// Hundredths without needless zeros: "13.4", "10", "0.25".
[[nodiscard]] QString hundredthsText(qint64 hundredths);
// With its unit: "13.4 s", from five minutes on "06:12"; "35.5%"; "12".
[[nodiscard]] QString figureText(FigureUnit unit, qint64 hundredths);
// What an entry's figure is counted in; alarms of agents are in seconds.
[[nodiscard]] FigureUnit unitOf(const Appraisal &entry);

}
