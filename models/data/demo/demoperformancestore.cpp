// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoperformancestore.h"

namespace banzhang {

void DemoPerformanceStore::writeMarks(Connection &owner) const
{
    owner.transaction([](Connection &open) {
        open.query(QStringLiteral("demo/insert_demo_bonus"));
        open.query(QStringLiteral("demo/correct_demo_bonus")); // of a closed month none is
        open.query(QStringLiteral("demo/insert_demo_marks"));
    });
}

void DemoPerformanceStore::writePast(Connection &owner) const
{
    owner.transaction([](Connection &open) {
        open.query(QStringLiteral("demo/insert_demo_outcomes"));
        open.query(QStringLiteral("demo/insert_demo_incidents"));
        open.query(QStringLiteral("demo/insert_demo_calendar"));
    });
}

}
