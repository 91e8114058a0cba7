// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace banzhang {

// "2026-10-01", or "2026-10-01 – 2026-10-31".
[[nodiscard]] QString spanText(const QDate &from, const QDate &until);
// That a list ends before everything is in it.
[[nodiscard]] QString cutText(int most);

}
