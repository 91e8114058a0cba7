// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace banzhang {

// Says over `parent` what cannot be done, and why: there is nothing to choose. Nothing blocks.
void tellOver(QWidget &parent, const QString &title, const QString &text);

}
