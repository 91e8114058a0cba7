// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace banzhang {

// Ctl::tr() says what a person reads. Names of commands and options, codes and formats stay out
// of it: scripts rely on them.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Ctl)
};

}
