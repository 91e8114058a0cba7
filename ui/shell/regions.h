// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace banzhang {

// F6: a region is what a pane marks by the property "region"; the focus goes to the next one shown,
// from the last one to the first.
void focusNextRegion(const QWidget &pane);

}
