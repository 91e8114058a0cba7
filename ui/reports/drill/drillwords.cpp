// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/drill/drillwords.h"

#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct DrillWords
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::DrillWords)
};

}

QString spanText(const QDate &from, const QDate &until)
{
    const QString first = from.toString(Qt::ISODate);
    return from == until ? first : first + QStringLiteral(" – ") + until.toString(Qt::ISODate);
}

QString cutText(int most)
{
    return DrillWords::tr("Only the first %1 are shown: take a shorter time.").arg(countText(most));
}

}
