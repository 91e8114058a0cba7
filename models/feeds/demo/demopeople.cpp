// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demopeople.h"

#include "common/csvtable.h"

#include <QFile>

namespace banzhang {

std::vector<AgentImportRow> demoPeople()
{
    QFile file(QStringLiteral(":/demo/agents.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readAgents(parseCsv(QString::fromUtf8(file.readAll())));
    return read ? read->rows : std::vector<AgentImportRow>{};
}

}
