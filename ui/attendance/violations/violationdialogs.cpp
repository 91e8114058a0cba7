// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/violationdialogs.h"

#include "attendance/violations/whywords.h"

#include <QComboBox>
#include <QLineEdit>

namespace banzhang {
namespace {

QString headOf(const Violation &violation)
{
    return QStringLiteral("%1 %2 · %3 %4")
        .arg(violation.agentNo, violation.agent, violation.onDate.toString(u"MM-dd"_qs),
             violation.rule);
}

QString titleOf(const std::vector<Violation> &chosen)
{
    return chosen.size() == 1 ? headOf(chosen.front())
                              : DecideDialog::tr("%n violation(s)", nullptr, int(chosen.size()));
}

QString effectOf(const std::vector<Violation> &chosen, bool isConfirming)
{
    if (!isConfirming)
        return DecideDialog::tr("Nothing is charged. Later evidence of the same does not raise it "
                                "again.");
    qint64 sum = 0;
    for (const Violation &one : chosen)
        sum += one.amountFen;
    return DecideDialog::tr("%1 are booked in the ledger, in the month of the day or, if that is "
                            "closed, in the next open one. Beyond the cap nothing is charged. The "
                            "agent may appeal in writing; that does not suspend it.")
        .arg(yuanText(sum));
}

}

std::optional<QDateTime> momentAtSite(const QString &text, const ServerClock &clock)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!moment.isValid())
        moment = QDateTime::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!moment.isValid())
        return {};
    const int offset = clock.atSite(clock.now()).offsetFromUtc();
    return QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, offset).toUTC();
}

DecideDialog::DecideDialog(const UiContext &context, ViolationDesk &desk,
                           const std::vector<Violation> &chosen, bool isConfirming, QWidget *parent)
    : FormDialog(context, QStringLiteral("decideDialog"), titleOf(chosen),
                 effectOf(chosen, isConfirming), isConfirming ? tr("Book") : tr("Dismiss"), parent),
      m_desk(desk), m_isConfirming(isConfirming)
{
    m_ids.reserve(chosen.size());
    bool hasDoubt = false;
    for (const Violation &one : chosen) {
        m_ids.push_back(one.id);
        hasDoubt = hasDoubt || one.state == ViolationState::ToConfirm;
    }
    if (isConfirming && chosen.size() == 1)
        m_amount = addLine(QStringLiteral("amount"), tr("Amount in yuan"),
                           QString::number(double(chosen.front().amountFen) / 100, 'f', 2),
                           tr("The same violation costs the same; another amount needs a reason."));
    m_why = addLine(QStringLiteral("why"),
                    isConfirming && !hasDoubt ? tr("Why (may stay empty)") : tr("Why"));
}

void DecideDialog::submit()
{
    std::optional<qint64> fen;
    if (m_amount) {
        fen = fenFrom(m_amount->text());
        if (!fen)
            refuse(m_amount, tr("An amount like 5 or 5.00"));
    }
    if (!m_isConfirming && m_why->text().trimmed().isEmpty())
        refuse(m_why, tr("Say why."));
    if (hasFaults())
        return;
    const QString why = m_why->text().trimmed();
    whenSubmitted(m_isConfirming ? m_desk.confirm(m_ids, why, fen) : m_desk.dismiss(m_ids, why),
                  [](const Result<int> &) {});
}

const QWidget *DecideDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"violation_own" ? nullptr : m_why;
}

QString DecideDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

StatementDialog::StatementDialog(const UiContext &context, ViolationDesk &desk,
                                 const Violation &violation, QWidget *parent)
    : FormDialog(context, QStringLiteral("statementDialog"), headOf(violation),
                 tr("Recorded in the agent's name, word for word. It stays, and a later one is "
                    "added to it."),
                 tr("Record"), parent),
      m_desk(desk), m_id(violation.id), m_words(addLine(QStringLiteral("words"), tr("He says"))),
      m_signature(addLine(QStringLiteral("signature"), tr("Signed with"), {},
                          tr("his name as written, or the number of the paper")))
{}

void StatementDialog::submit()
{
    if (m_words->text().trimmed().isEmpty())
        refuse(m_words, tr("The statement is empty."));
    if (hasFaults())
        return;
    whenSubmitted(
        m_desk.addStatement(m_id, m_words->text().trimmed(), m_signature->text().trimmed()),
        [](const Result<void> &) {});
}

const QWidget *StatementDialog::editorOf(const Problem &) const
{
    return m_words;
}

QString StatementDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

HandPunchDialog::HandPunchDialog(const UiContext &context, ViolationDesk &desk,
                                 const Violation &violation, QWidget *parent)
    : FormDialog(context, QStringLiteral("handPunchDialog"), headOf(violation),
                 tr("Added beside what the device recorded, with your name and the reason. The day "
                    "is measured anew at once."),
                 tr("Enter the punch"), parent),
      m_desk(desk), m_agentId(violation.agentId),
      m_at(addLine(QStringLiteral("at"), tr("When"),
                   context.clock.atSite(violation.occurredAt).toString(u"yyyy-MM-dd HH:mm:ss"))),
      m_direction(addCombo(QStringLiteral("direction"), tr("Direction"))),
      m_reason(addLine(QStringLiteral("reason"), tr("Why")))
{
    m_direction->addItem(tr("In"), int(PunchDirection::In));
    m_direction->addItem(tr("Out"), int(PunchDirection::Out));
}

void HandPunchDialog::submit()
{
    const std::optional<QDateTime> at = momentAtSite(m_at->text(), ui().clock);
    if (!at)
        refuse(m_at, tr("A time like 2026-11-18 08:00:00"));
    if (m_reason->text().trimmed().isEmpty())
        refuse(m_reason, tr("Say why."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.enterPunch(m_agentId, *at,
                                    PunchDirection(m_direction->currentData().toInt()),
                                    m_reason->text().trimmed()),
                  [](const Result<void> &) {});
}

const QWidget *HandPunchDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"punch_past" ? m_at : m_reason;
}

QString HandPunchDialog::sentenceOf(const Problem &problem) const
{
    return attendanceSentence(problem);
}

}
