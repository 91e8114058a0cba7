// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/room.h"

namespace banzhang {

// What is wrong with a drawing, in words.
[[nodiscard]] QString faultSentence(const RoomFault &fault);
// Why the database did not save one.
[[nodiscard]] QString roomRefusal(const Problem &problem);

}
