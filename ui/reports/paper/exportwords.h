// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfiles.h"

namespace banzhang {

// The words of report files in the user's language.
[[nodiscard]] ReportFileWords reportFileWords();

}
