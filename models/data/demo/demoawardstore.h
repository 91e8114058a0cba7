// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"

namespace banzhang {

// Champions, prizes, praise, recognitions and bonus points of the demo's past, from its orders.
class DemoAwardStore final
{
public:
    // Prizes are as if promised since the first order; the schema's owner's connection. Before the
    // first closing.
    void datePrizes(Connection &owner) const;
    // What was done with the prizes, who was praised, recognised and given points: marks and rows
    // of the past, which nobody may write now; the schema's owner's connection. Repeating it adds
    // what the days since brought.
    void writePast(Connection &owner) const;
};

}
