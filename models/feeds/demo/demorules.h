// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace banzhang {

class Connection;

// Limits and pause reasons of the demo, unless it has some: what the user changed stays.
void addDemoRules(Connection &connection);

}
