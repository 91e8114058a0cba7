// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/ledgerdialogs.h"

#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUuid>

namespace banzhang {

BookDialog::BookDialog(const UiContext &context, LedgerDesk &desk, const AgentMonth &agent,
                       QWidget *parent)
    : FormDialog(
        context, QStringLiteral("bookDialog"), agent.agentNo + u' ' + agent.agent,
        tr("It stays as it is booked; a mistake is reversed. It counts in the month of its "
           "day or, if that is closed, in the next open one."),
        tr("Book"), parent),
      m_desk(desk), m_agentId(agent.agentId),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_kind(addCombo(QStringLiteral("kind"), tr("What"))),
      m_amount(addLine(QStringLiteral("amount"), tr("Amount in yuan"))),
      m_on(addLine(QStringLiteral("on"), tr("Day"),
                   context.clock.siteNow().date().toString(Qt::ISODate))),
      m_note(addLine(QStringLiteral("note"), tr("What for")))
{
    m_kind->addItem(tr("Award: the agent gets it"), int(LedgerKind::Award));
    m_kind->addItem(tr("Compensation: the agent pays for damage"), int(LedgerKind::Compensation));
    m_kind->addItem(tr("Adjustment in the agent's favour"), int(LedgerKind::Adjustment));
    m_amount->setFocus();
}

void BookDialog::submit()
{
    const std::optional<qint64> fen = fenFrom(m_amount->text());
    if (!fen || *fen == 0)
        refuse(m_amount, tr("An amount like 5 or 5.00"));
    const std::optional<QDate> on = dayIn(m_on);
    if (!on)
        refuse(m_on, tr("A day like 2026-11-18"));
    if (m_note->text().trimmed().isEmpty())
        refuse(m_note, tr("Say what for."));
    if (hasFaults())
        return;
    const auto kind = LedgerKind(m_kind->currentData().toInt());
    const qint64 signedFen = kind == LedgerKind::Compensation ? -*fen : *fen;
    whenSubmitted(m_desk.add(m_agentId, *on, kind, signedFen, 0, m_note->text().trimmed(), m_key),
                  [](const Result<qint64> &) {});
}

const QWidget *BookDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"ledger_entry_sign" ? m_amount : m_note;
}

QString BookDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

ReverseDialog::ReverseDialog(const UiContext &context, LedgerDesk &desk, const LedgerEntry &entry,
                             QWidget *parent)
    : FormDialog(context, QStringLiteral("reverseDialog"),
                 QStringLiteral("L-%1 %2 %3")
                     .arg(QString::number(entry.id), entry.agent, yuanText(entry.fen)),
                 tr("%1 are booked back by a row of its own in the month that is open; the entry "
                    "stays.")
                     .arg(yuanText(-entry.fen)),
                 tr("Reverse"), parent),
      m_desk(desk), m_entryId(entry.id), m_why(addLine(QStringLiteral("why"), tr("Why")))
{}

void ReverseDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        refuse(m_why, tr("Say why."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.reverse(m_entryId, m_why->text().trimmed()),
                  [](const Result<qint64> &) {});
}

const QWidget *ReverseDialog::editorOf(const Problem &) const
{
    return m_why;
}

QString ReverseDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

}
