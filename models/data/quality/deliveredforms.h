// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/form.h"

namespace banzhang {

// The forms that the product brings along, in Chinese: inbound service, outbound sales. A file of
// them that cannot be read is a fault of the program: DbError (Bug).
[[nodiscard]] std::vector<Form> deliveredForms();

}
