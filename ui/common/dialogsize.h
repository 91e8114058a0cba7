// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"

#include <QSize>

class QWidget;

namespace banzhang {

// The window opens as large as this person left it, `usual` at first; `name` as of tables:
// "reports/agentDays". The settings outlive the window.
void rememberSize(QWidget &window, Settings &settings, const QString &name, const QSize &usual);

}
