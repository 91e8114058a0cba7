// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoawardstore.h"

namespace banzhang {

void DemoAwardStore::datePrizes(Connection &owner) const
{
    owner.query(QStringLiteral("demo/date_prizes"));
}

void DemoAwardStore::writePast(Connection &owner) const
{
    owner.transaction([](Connection &open) {
        for (const char *name :
             {"hand_out_demo_prizes", "insert_demo_praise", "insert_demo_recognitions",
              "insert_demo_bonus", "correct_demo_bonus"})
            open.query(QStringLiteral("demo/") + QLatin1String(name));
    });
}

}
