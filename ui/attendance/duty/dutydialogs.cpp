// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutydialogs.h"

#include "attendance/duty/dutywords.h"
#include "attendance/violations/violationdialogs.h"
#include "attendance/violations/whywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QUuid>

#include <array>

namespace banzhang {
namespace {

constexpr std::array redoMinutes{15, 30, 60, 120};

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString todayText(const UiContext &ui)
{
    return ui.clock.siteNow().date().toString(Qt::ISODate);
}

}

HandOverDialog::HandOverDialog(const UiContext &context, DutyDesk &desk, const Duty &duty,
                               const QString &area, QWidget *parent)
    : FormDialog(context, QStringLiteral("handOverDialog"),
                 tr("Hand over %1 of %2").arg(area, duty.on.toString(u"MM-dd"_qs)),
                 tr("From now on the duty falls to who takes it; a rest day or not knowing is no "
                    "excuse."),
                 tr("Hand over"), parent),
      m_desk(desk), m_dutyId(duty.id), m_to(addCombo(QStringLiteral("to"), tr("Who takes it"))),
      m_fromSignature(addLine(QStringLiteral("fromSignature"),
                              tr("Signature of %1").arg(duty.agentNo + u' ' + duty.agent),
                              QString(), tr("Name as written, or number of the paper"))),
      m_toSignature(addLine(QStringLiteral("toSignature"), tr("Signature of who takes it")))
{
    m_to->addItem(tr("Choose…"), 0);
    for (const DutyShift &shift : desk.week().shifts) {
        if (shift.on == duty.on && shift.agentId != duty.agentId)
            m_to->addItem(shift.agentNo + u' ' + shift.agent + u" · "_qs + shift.team,
                          shift.agentId);
    }
}

void HandOverDialog::submit()
{
    if (m_to->currentData().toLongLong() == 0)
        refuse(m_to, m_to->count() > 1 ? tr("Choose who takes it.")
                                       : tr("Nobody else has a shift on that day."));
    for (QLineEdit *line : {m_fromSignature, m_toSignature}) {
        if (line->text().trimmed().isEmpty())
            refuse(line, tr("Both sides sign."));
    }
    if (hasFaults())
        return;
    whenSubmitted(m_desk.handOver(m_dutyId, m_to->currentData().toLongLong(),
                                  m_fromSignature->text().trimmed(),
                                  m_toSignature->text().trimmed()),
                  [](const Result<void> &) {});
}

const QWidget *HandOverDialog::editorOf(const Problem &) const
{
    return m_to;
}

QString HandOverDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

AreaDialog::AreaDialog(const UiContext &context, DutyDesk &desk, const DutyArea &area,
                       QWidget *parent)
    : FormDialog(context, QStringLiteral("areaDialog"), area.id > 0 ? area.name : tr("New area"),
                 tr("Part of the house that somebody cleans each day."), tr("Save"), parent),
      m_desk(desk), m_area(area), m_name(addLine(QStringLiteral("name"), tr("Name"), area.name)),
      m_work(addLine(QStringLiteral("work"), tr("What is cleaned"), area.work)),
      m_position(addLine(QStringLiteral("position"), tr("Place in the list"),
                         QString::number(area.position))),
      m_isRetired(new QCheckBox(tr("No longer in use"), this))
{
    m_isRetired->setObjectName(QStringLiteral("retired"));
    m_isRetired->setChecked(area.isRetired);
    m_isRetired->setVisible(area.id > 0);
    addWidget(m_isRetired);
}

void AreaDialog::submit()
{
    if (m_name->text().trimmed().isEmpty())
        refuse(m_name, tr("Give the area a name."));
    bool isNumber = false;
    const int position = m_position->text().toInt(&isNumber);
    if (!isNumber || position < 1 || position > 1000)
        refuse(m_position, tr("A number from 1 to 1000"));
    if (hasFaults())
        return;
    m_area.name = m_name->text().trimmed();
    m_area.work = m_work->text().trimmed();
    m_area.position = position;
    m_area.isRetired = m_isRetired->isChecked();
    whenSubmitted(m_desk.saveArea(m_area), [](const Result<qint64> &) {});
}

const QWidget *AreaDialog::editorOf(const Problem &) const
{
    return m_name;
}

QString AreaDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

RecheckDialog::RecheckDialog(const UiContext &context, DutyDesk &desk, const RedoTask &task,
                             QWidget *parent)
    : FormDialog(
        context, QStringLiteral("recheckDialog"),
        task.what + u" · "_qs + task.agentNo + u' ' + task.agent,
        tr("Was not right: %1. What is not right again is done once more; it costs nothing "
           "further.")
            .arg(task.faultWords),
        tr("Record"), parent),
      m_desk(desk), m_taskId(task.id), m_verdict(addCombo(QStringLiteral("verdict"), tr("Result"))),
      m_within(addCombo(QStringLiteral("within"), tr("Once more within"))),
      m_remark(addLine(QStringLiteral("remark"), tr("What was seen")))
{
    m_verdict->addItem(tr("right now"), true);
    m_verdict->addItem(tr("not right: once more"), false);
    for (const int minutes : redoMinutes)
        m_within->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_within->setCurrentIndex(1);
    m_within->setEnabled(false);
    connect(m_verdict, &QComboBox::currentIndexChanged, this,
            [this] { m_within->setEnabled(!m_verdict->currentData().toBool()); });
}

void RecheckDialog::submit()
{
    const bool isPassed = m_verdict->currentData().toBool();
    if (!isPassed && m_remark->text().trimmed().isEmpty())
        refuse(m_remark, tr("Say what is not right."));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.recheck(m_taskId, isPassed, m_remark->text().trimmed(),
                                 m_within->currentData().toInt()),
                  [](const Result<qint64> &) {});
}

const QWidget *RecheckDialog::editorOf(const Problem &) const
{
    return m_remark;
}

QString RecheckDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

DamageDialog::DamageDialog(const UiContext &context, DutyDesk &desk, QWidget *parent)
    : FormDialog(context, QStringLiteral("damageDialog"), tr("Damage"),
                 tr("What somebody broke by his own fault and makes good. It is no fine, and never "
                    "stands in the ledger."),
                 tr("Record"), parent),
      m_desk(desk), m_key(freshKey()), m_agent(addCombo(QStringLiteral("agent"), tr("Agent"))),
      m_on(addLine(QStringLiteral("on"), tr("Day"), todayText(context))),
      m_asset(addLine(QStringLiteral("asset"), tr("What was damaged"), QString(),
                      tr("With its number: headset H-031"))),
      m_amount(addLine(QStringLiteral("amount"), tr("Amount in yuan"))),
      m_statement(addLine(QStringLiteral("statement"), tr("What the agent says"))),
      m_signature(addLine(QStringLiteral("signature"), tr("Signature"), QString(),
                          tr("Name as written, or number of the paper")))
{
    for (const InspectedAgent &agent : desk.agents())
        m_agent->addItem(agent.no + u' ' + agent.name, agent.id);
}

void DamageDialog::submit()
{
    const std::optional<qint64> fen = fenFrom(m_amount->text());
    if (!fen || *fen == 0)
        refuse(m_amount, tr("An amount like 5 or 5.00"));
    const std::optional<QDate> on = dayIn(m_on);
    if (!on)
        refuse(m_on, tr("A day like 2026-11-18"));
    for (QLineEdit *line : {m_asset, m_statement, m_signature}) {
        if (line->text().trimmed().isEmpty())
            refuse(line, tr("This is needed."));
    }
    if (m_agent->count() == 0)
        refuse(m_agent, tr("There is nobody in your teams."));
    if (hasFaults())
        return;
    AssetDamage damage;
    damage.agentId = m_agent->currentData().toLongLong();
    damage.on = *on;
    damage.asset = m_asset->text().trimmed();
    damage.amountFen = *fen;
    damage.statement = m_statement->text().trimmed();
    damage.signature = m_signature->text().trimmed();
    whenSubmitted(m_desk.recordDamage(m_key, damage), [](const Result<qint64> &) {});
}

const QWidget *DamageDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"asset_damage_past"     ? m_on
           : problem.constraint == u"asset_damage_amount" ? m_amount
                                                          : static_cast<QWidget *>(m_agent);
}

QString DamageDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

PaymentDialog::PaymentDialog(const UiContext &context, DutyDesk &desk, const AssetDamage &damage,
                             QWidget *parent)
    : FormDialog(context, QStringLiteral("paymentDialog"),
                 damage.agentNo + u' ' + damage.agent + u" · "_qs + damage.asset,
                 tr("%1 of %2 are open. A part may be paid.")
                     .arg(yuanText(damage.openFen()), yuanText(damage.amountFen)),
                 tr("Record the payment"), parent),
      m_desk(desk), m_key(freshKey()), m_damage(damage),
      m_amount(addLine(QStringLiteral("amount"), tr("Paid in yuan"),
                       QString::number(double(damage.openFen()) / 100, 'f', 2))),
      m_on(addLine(QStringLiteral("on"), tr("Day"), todayText(context))),
      m_note(addLine(QStringLiteral("note"), tr("How")))
{
    m_amount->selectAll();
}

void PaymentDialog::submit()
{
    const std::optional<qint64> fen = fenFrom(m_amount->text());
    if (!fen || *fen == 0)
        refuse(m_amount, tr("An amount like 5 or 5.00"));
    else if (*fen > m_damage.openFen())
        refuse(m_amount, tr("No more than %1 is open.").arg(yuanText(m_damage.openFen())));
    const std::optional<QDate> on = dayIn(m_on);
    if (!on)
        refuse(m_on, tr("A day like 2026-11-18"));
    if (hasFaults())
        return;
    whenSubmitted(m_desk.payDamage(m_key, m_damage.id, *fen, *on, m_note->text().trimmed()),
                  [](const Result<qint64> &) {});
}

const QWidget *PaymentDialog::editorOf(const Problem &problem) const
{
    return problem.constraint == u"asset_payment_day" ? m_on : m_amount;
}

QString PaymentDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

TakeBackDialog::TakeBackDialog(const UiContext &context, DutyDesk &desk, const AssetDamage &damage,
                               QWidget *parent)
    : FormDialog(
        context, QStringLiteral("takeBackDialog"),
        damage.agentNo + u' ' + damage.agent + u" · "_qs + damage.asset,
        damage.lastPaymentId > 0
            ? tr("The newest payment is taken back by a row of its own: %1.").arg(damage.payments)
            : tr("It was recorded wrongly: nobody owes it, and it stays readable."),
        tr("Take back"), parent),
      m_desk(desk), m_damage(damage), m_why(addLine(QStringLiteral("why"), tr("Why")))
{}

void TakeBackDialog::submit()
{
    if (m_why->text().trimmed().isEmpty())
        refuse(m_why, tr("Say why."));
    if (hasFaults())
        return;
    const QString why = m_why->text().trimmed();
    whenSubmitted(m_damage.lastPaymentId > 0 ? m_desk.takeBackPayment(m_damage.lastPaymentId, why)
                                             : m_desk.withdrawDamage(m_damage.id, why),
                  [](const Result<void> &) {});
}

const QWidget *TakeBackDialog::editorOf(const Problem &) const
{
    return m_why;
}

QString TakeBackDialog::sentenceOf(const Problem &problem) const
{
    return dutySentence(problem);
}

}
