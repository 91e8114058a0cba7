// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace banzhang {

// Whom a changed rule would have cost what, beside what those of then did.
struct WhatIfRow
{
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QDate onDate;
    int rawS = 0;
    QString doubt;
    qint64 beforeFen = 0;
    qint64 afterFen = 0;
};

}
