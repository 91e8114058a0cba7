// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/rangedialog.h"

#include <QLineEdit>

namespace banzhang {

RangeDialog::RangeDialog(const UiContext &context, const BoardPeriod &shown, QWidget *parent)
    : FormDialog(context, QStringLiteral("rangeDialog"), tr("A board of any days"),
                 tr("It stands in the place of the month's."), tr("Show"), parent),
      m_first(addLine(QStringLiteral("first"), tr("First day"), shown.first.toString(Qt::ISODate),
                      QStringLiteral("2026-11-01"))),
      m_last(addLine(QStringLiteral("last"), tr("Last day"), shown.last.toString(Qt::ISODate),
                     QStringLiteral("2026-11-20")))
{}

void RangeDialog::submit()
{
    const std::optional<QDate> first = dayIn(m_first);
    const std::optional<QDate> last = dayIn(m_last);
    if (!first && !hasFaults())
        refuse(m_first, tr("A day, like 2026-11-01"));
    if (!last && !hasFaults())
        refuse(m_last, tr("A day, like 2026-11-20"));
    if (first && last && *last < *first)
        refuse(m_last, tr("Not before the first day"));
    if (first && last && first->daysTo(*last) > 3660)
        refuse(m_last, tr("Ten years at most"));
    if (hasFaults())
        return;
    Q_EMIT chosen(BoardPeriod{*first, *last});
    accept();
}

}
