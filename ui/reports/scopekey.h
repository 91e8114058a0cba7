// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportrequest.h"

#include <QString>

namespace banzhang {

// A scope as the text by which a choice knows it, and the console remembers it: "t12"; empty: all.
[[nodiscard]] QString keyOf(const ReportScope &scope);
[[nodiscard]] ReportScope scopeOf(const QString &key);

}
