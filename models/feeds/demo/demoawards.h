// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

namespace banzhang {

// Closes what is due of the demo's boards, as if prizes had been promised since its first order,
// and writes what became of them; praise, recognitions and bonus points of two months. After the
// orders (writeDemoSales). `target` is the schema's owner's database, `manager` the demo's
// manager's. Returns how many periods were closed; repeating it closes what is due since.
[[nodiscard]] Result<int> writeDemoAwards(const QString &target, const QString &manager);

}
