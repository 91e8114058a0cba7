// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/releasedialog.h"

#include <QLineEdit>

namespace banzhang {
namespace {

constexpr int longestDays = 45;
const QString momentFormat = QStringLiteral("yyyy-MM-dd HH:mm");

}

ReleaseDialog::ReleaseDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, QStringLiteral("releaseDialog"), tr("Submit and release later"),
                 tr("Until then only quality and managers see the sheet."), tr("Submit"), parent),
      m_at(addLine(QStringLiteral("releaseAt"), tr("Released at"),
                   context.clock.siteNow().addDays(1).toString(momentFormat),
                   QStringLiteral("2026-11-24 09:00")))
{}

void ReleaseDialog::submit()
{
    const QDateTime now = ui().clock.siteNow();
    QDateTime at = QDateTime::fromString(m_at->text().trimmed(), momentFormat);
    if (!at.isValid())
        return refuse(m_at, tr("Write it as 2026-11-24 09:00."));
    at = QDateTime(at.date(), at.time(), Qt::OffsetFromUTC, now.offsetFromUtc());
    if (at < now || at > now.addDays(longestDays))
        return refuse(m_at, tr("A moment of the next 45 days."));
    Q_EMIT chosen(at.toUTC());
    accept();
}

}
