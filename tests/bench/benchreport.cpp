// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchreport.h"

#include <cstdio>

namespace banzhang::bench {

void report(const char *name, double value, const char *unit)
{
    std::printf("%-44s %12.3f %s\n", name, value, unit);
    std::fflush(stdout);
}

}
