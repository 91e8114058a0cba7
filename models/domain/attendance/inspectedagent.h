// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace banzhang {

// Somebody whom the reader may inspect.
struct InspectedAgent
{
    qint64 id = 0;
    QString no;
    QString name;
    qint64 teamId = 0;
    QString team;

    bool operator==(const InspectedAgent &) const = default;
};

}
