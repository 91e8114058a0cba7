// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/withdrawdialog.h"

#include "quality/appeals/appealwords.h"

#include <QLineEdit>

namespace banzhang {

WithdrawDialog::WithdrawDialog(const UiContext &context, AppealDesk &desk, const Appeal &appeal,
                               QWidget *parent)
    : FormDialog(context, QStringLiteral("withdrawDialog"),
                 tr("Withdraw the appeal of %1 %2").arg(appeal.agentNo, appeal.agent),
                 tr("The sheet stands as it is. A withdrawn appeal does not count among those that "
                    "the agent has."),
                 tr("Withdraw the appeal"), parent),
      m_desk(desk), m_appeal(appeal.appealId), m_why(addLine(QStringLiteral("why"), tr("Why")))
{}

void WithdrawDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        return refuse(m_why, tr("Say why it is withdrawn."));
    whenSubmitted(m_desk.withdraw(m_appeal, m_why->text()), [](const Result<void> &) {});
}

const QWidget *WithdrawDialog::editorOf(const Problem &) const
{
    return m_why;
}

QString WithdrawDialog::sentenceOf(const Problem &problem) const
{
    return appealSentence(problem);
}

}
