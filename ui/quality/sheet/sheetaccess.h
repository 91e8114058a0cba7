// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace banzhang {

class SheetList;

// Screen readers find the rows of a sheet as items of a list: what is asked is the name, what was
// answered the value, in words. Installed once, however often it is called.
void installSheetAccess();
// Tells them where the focus is and what stands there.
void announceSheetRow(SheetList &list);

}
