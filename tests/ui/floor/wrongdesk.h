// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace banzhang::test {

// As long as it lives, this desk's wall clock is wrong by so many seconds. Steady clocks and timers
// go on as they did.
class WrongDesk final
{
public:
    explicit WrongDesk(int seconds);
    ~WrongDesk();
    WrongDesk(const WrongDesk &) = delete;
    WrongDesk &operator=(const WrongDesk &) = delete;
};

}
