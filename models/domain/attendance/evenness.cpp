// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evenness.h"

namespace banzhang {
namespace {

double share(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : -1;
}

}

double DeciderMonth::deviatingShare() const
{
    return share(deviating, booked + dismissed);
}

std::optional<double> TeamBalance::ratio() const
{
    return fines > 0 ? std::optional(double(awards) / fines) : std::nullopt;
}

double TeamEnforcement::actedShare() const
{
    return share(booked + dismissed, found);
}

}
