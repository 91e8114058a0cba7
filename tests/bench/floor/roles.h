// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang::bench {

class GuiWatch;

// What this program is when it has started itself: a process of its own, so that its processor time
// and memory are its own. It prints "ready" when it shows what it should, samples between the lines
// "measure" and "end" on its standard input, and prints its figures as a line of JSON.
struct Role
{
    QString target;
    int rows = 0;    // that it must show before it is ready
    QString samples; // its file of samples
};

// The real floor pane over its real feed, with all that a manager's or a leader's has.
int runConsole(GuiWatch &application, const Role &role, bool isManager);
// A QSqlTableModel over the same rows in a QTableView, selected anew every second.
int runBaseline(GuiWatch &application, const Role &role);
// Feeds without a screen, one for each of the teams' leaders from `first` on.
int runSubscribers(GuiWatch &application, const Role &role, int first, int count);

// The login of a team's leader.
[[nodiscard]] QString leaderOf(int team);

}
