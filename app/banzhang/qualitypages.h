// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/qualitypane.h"
#include "session.h"

namespace banzhang {

// The quality pane with the pages that this session's person may use; null when there is none.
[[nodiscard]] QualityPane *makeQualityPane(const UiContext &ui, Session &session, QWidget &parent);

}
