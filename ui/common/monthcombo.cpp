// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/monthcombo.h"

namespace banzhang {
namespace {

constexpr int monthsListed = 24;

}

MonthCombo::MonthCombo(QDate today, QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("month"));
    setAccessibleName(tr("Month"));
    const QDate first(today.year(), today.month(), 1);
    for (int back = 0; back < monthsListed; ++back) {
        const QDate month = first.addMonths(-back);
        addItem(tr("%1-%2", "year and month")
                    .arg(month.year())
                    .arg(month.month(), 2, 10, QLatin1Char('0')),
                month);
    }
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT monthChanged(this->month()); });
}

void MonthCombo::choose(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (findData(first) < 0)
        addItem(first.toString(u"yyyy-MM"_qs), first);
    setCurrentIndex(findData(first));
}

}
