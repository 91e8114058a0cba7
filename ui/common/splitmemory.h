// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

class QSplitter;

namespace banzhang {

// Where the person left the splitter under this name, now and from now on.
void rememberSplit(const UiContext &ui, QSplitter &splitter, const QString &name);

}
