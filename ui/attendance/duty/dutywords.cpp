// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutywords.h"

#include "attendance/roster/rosterwords.h"
#include "attendance/violations/whywords.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Duty)
};

QString momentText(const QDateTime &at, const ServerClock &clock)
{
    return at.isValid() ? clock.atSite(at).toString(u"MM-dd HH:mm") : missingText();
}

QString personText(const QString &no, const QString &name)
{
    return no.isEmpty() ? missingText() : no + u' ' + name;
}

QString dutyWord(const Duty &duty, const QDateTime &now)
{
    if (duty.agentId == 0)
        return Words::tr("taken by %1").arg(duty.team);
    QString text = personText(duty.agentNo, duty.agent);
    switch (stateOf(duty, now)) {
    case DutyState::Done: text = QStringLiteral("✓ ") + text; break;
    case DutyState::Skipped: text += u' ' + Words::tr("skipped"); break;
    case DutyState::Due: text += u' ' + Words::tr("not done yet"); break;
    case DutyState::Settled: text += u' ' + Words::tr("not done"); break;
    case DutyState::Planned: break;
    }
    return duty.handovers > 0 ? QStringLiteral("→ ") + text : text;
}

// What the cell has no room for.
QString dutyDetail(const Duty &duty, const ServerClock &clock)
{
    QStringList lines;
    if (duty.begins.isValid())
        lines << Words::tr("To be there at %1").arg(momentText(duty.begins, clock));
    if (duty.handovers > 0)
        lines << Words::tr("Handed over in writing %n time(s)", nullptr, duty.handovers);
    if (duty.doneAt.isValid())
        lines
            << Words::tr("Seen done %1 by %2").arg(momentText(duty.doneAt, clock), duty.doneSeenBy);
    return lines.join(u'\n');
}

QString inspectionWord(int column, const Inspection &one, const ServerClock &clock)
{
    switch (column) {
    case InspectionModel::At: return momentText(one.at, clock);
    case InspectionModel::Kind:
        return one.kind == InspectionKind::Hygiene ? Words::tr("Hygiene") : Words::tr("Conduct");
    case InspectionModel::Where: return one.area.isEmpty() ? missingText() : one.area;
    case InspectionModel::Agent: return personText(one.agentNo, one.agent);
    case InspectionModel::Faults:
        return Words::tr("%1 of %2", "faults of items").arg(one.faults).arg(one.looked);
    case InspectionModel::Fen: return one.faults == 0 ? missingText() : yuanText(one.fen);
    case InspectionModel::What: return one.faultWords;
    case InspectionModel::By: return one.by;
    case InspectionModel::Photo: return one.hasPhoto ? Words::tr("yes", "a photo") : QString();
    case InspectionModel::Note: return one.note;
    default: return {};
    }
}

QString itemWord(int column, const InspectionItem &item)
{
    switch (column) {
    case InspectionItemModel::Position: return QString::number(item.position);
    case InspectionItemModel::Kind:
        return item.kind == InspectionKind::Hygiene ? Words::tr("Hygiene") : Words::tr("Conduct");
    case InspectionItemModel::Head: return headOfItems(item.head);
    case InspectionItemModel::What: return item.words;
    case InspectionItemModel::Rule: return item.rule;
    case InspectionItemModel::Costs:
        return item.isInForce ? yuanText(item.amountFen) : missingText();
    case InspectionItemModel::Points:
        return item.isInForce ? QString::number(item.points) : missingText();
    case InspectionItemModel::Redo: return item.needsRedo ? Words::tr("yes", "redo") : QString();
    case InspectionItemModel::From:
        return item.from.isValid() ? item.from.toString(Qt::ISODate) : missingText();
    case InspectionItemModel::Until:
        return item.until.isValid() ? item.until.toString(Qt::ISODate) : missingText();
    default: return {};
    }
}

QString stageWord(RedoStage stage)
{
    switch (stage) {
    case RedoStage::Overdue: return Words::tr("Overdue");
    case RedoStage::ToRecheck: return Words::tr("To be looked at");
    case RedoStage::Open: return Words::tr("To be done");
    case RedoStage::Failed: return Words::tr("Not right");
    case RedoStage::Passed: return Words::tr("All right");
    }
    return {};
}

QString redoWord(int column, const RedoTask &task, const ServerClock &clock)
{
    const QDateTime now = clock.now();
    switch (column) {
    case RedoModel::Stage: return stageWord(stageOf(task, now));
    case RedoModel::Clock:
        return task.doneAt.isValid() ? missingText() : clockLeftText(secondsLeft(task, now));
    case RedoModel::What:
        return task.isRepeat ? Words::tr("%1 (once more)").arg(task.what) : task.what;
    case RedoModel::Agent: return personText(task.agentNo, task.agent);
    case RedoModel::Faults: return task.faultWords;
    case RedoModel::Due: return momentText(task.dueAt, clock);
    case RedoModel::Done: return momentText(task.doneAt, clock);
    case RedoModel::Rechecked:
        return task.recheckedAt.isValid()
                   ? momentText(task.recheckedAt, clock) + u' ' + task.recheckedBy
                   : missingText();
    case RedoModel::Remark: return task.remark;
    default: return {};
    }
}

QString damageWord(int column, const AssetDamage &damage)
{
    switch (column) {
    case DamageModel::On: return damage.on.toString(Qt::ISODate);
    case DamageModel::Agent: return personText(damage.agentNo, damage.agent);
    case DamageModel::Asset: return damage.asset;
    case DamageModel::Amount: return yuanText(damage.amountFen);
    case DamageModel::Paid: return yuanText(damage.paidFen);
    case DamageModel::Open:
        if (damage.isWithdrawn)
            return Words::tr("withdrawn: %1").arg(damage.withdrawnWhy);
        return damage.openFen() == 0 ? Words::tr("paid") : yuanText(damage.openFen());
    case DamageModel::Payments: return damage.payments.isEmpty() ? missingText() : damage.payments;
    case DamageModel::Statement: return damage.statement;
    case DamageModel::Signature: return damage.signature;
    case DamageModel::By: return damage.recordedBy;
    default: return {};
    }
}

QString byDuty(const QString &constraint)
{
    if (constraint == u"duty_ahead")
        return Words::tr("Who has duty is told before it begins: the ten minutes before his shift "
                         "have come already.");
    if (constraint == u"duty_begun")
        return Words::tr("This duty has begun: it is handed over in writing.");
    if (constraint == u"duty_agent_here")
        return Words::tr("This agent does not work here on that day.");
    if (constraint == u"duty_over")
        return Words::tr("The day of this duty is over, and it was judged.");
    if (constraint == u"duty_done")
        return Words::tr("It was done already.");
    if (constraint == u"duty_not_yet")
        return Words::tr("Its day has not come yet.");
    if (constraint == u"duty_own")
        return Words::tr("Nobody says of his own duty that it is done.");
    if (constraint == u"duty_handover_signed")
        return Words::tr("Both sides sign.");
    if (constraint == u"duty_handover_other")
        return Words::tr("It is handed over to somebody else.");
    if (constraint == u"duty_area_name_key")
        return Words::tr("There is an area of this name.");
    if (constraint == u"duty_area_name_given")
        return Words::tr("Give the area a name of at most 40 characters.");
    if (constraint == u"duty_area_known")
        return Words::tr("This area is no longer in use.");
    return {};
}

QString byInspection(const QString &constraint)
{
    if (constraint == u"inspection_holder")
        return Words::tr("Somebody else has this duty now. Look again whom it concerns.");
    if (constraint == u"inspection_looked")
        return Words::tr("Nothing was looked at yet.");
    if (constraint == u"inspection_item_known")
        return Words::tr("The items changed meanwhile. Begin the inspection anew.");
    if (constraint == u"inspection_photo_size")
        return Words::tr("The photo is larger than 2 MB.");
    if (constraint == u"inspection_photo_type")
        return Words::tr("This is no photo: JPEG or PNG.");
    if (constraint == u"inspection_item_ahead")
        return Words::tr("A change holds from tomorrow on at the earliest: nothing is charged by "
                         "what was not said before.");
    if (constraint == u"rule_measured")
        return Words::tr("This rule is found by measuring: choose another.");
    if (constraint == u"redo_minutes")
        return Words::tr("Between 5 minutes and a day.");
    if (constraint == u"redo_own")
        return Words::tr("Who did it does not look at it again: somebody else does.");
    if (constraint == u"redo_to_recheck")
        return Words::tr("It was not done again yet.");
    if (constraint == u"redo_task_failed")
        return Words::tr("Say what is not right.");
    if (constraint == u"redo_done_once" || constraint == u"redo_rechecked_once")
        return Words::tr("Somebody recorded it in the meantime.");
    if (constraint == u"asset_payment_within")
        return Words::tr("More than nothing, and no more than is open.");
    if (constraint == u"asset_payment_day")
        return Words::tr("A day between the damage and today.");
    if (constraint == u"asset_damage_past")
        return Words::tr("This day has not come yet.");
    if (constraint == u"asset_damage_withdrawn")
        return Words::tr("It was withdrawn already.");
    if (constraint == u"asset_damage_paid")
        return Words::tr("Something is paid for it: take the payments back first.");
    if (constraint == u"asset_payment_reason")
        return Words::tr("Say why.");
    if (constraint == u"asset_payment_once" || constraint == u"asset_payment_reversed_once")
        return Words::tr("It is taken back already.");
    return {};
}

}

DutyWords dutyWords(const ServerClock &clock)
{
    return {
        [&clock](const Duty &duty) { return dutyWord(duty, clock.now()); },
        [&clock](const Duty &duty) { return dutyDetail(duty, clock); },
        &weekdayText,
        [&clock](int column, const Inspection &one) { return inspectionWord(column, one, clock); },
        &itemWord,
        [&clock](int column, const RedoTask &task) { return redoWord(column, task, clock); },
        &damageWord,
        [&clock] { return clock.now(); }};
}

QString headOfItems(const QString &head)
{
    if (head == u"handover")
        return Words::tr("Hand-over");
    if (head == u"order")
        return Words::tr("Order at the seat");
    if (head == u"computer")
        return Words::tr("Computer use");
    return Words::tr("Safety and hygiene");
}

QString clockLeftText(qint64 seconds)
{
    const qint64 size = std::abs(seconds);
    const QString text =
        size >= 3600
            ? QStringLiteral("%1:%2:%3")
                  .arg(size / 3600)
                  .arg(size / 60 % 60, 2, 10, QLatin1Char('0'))
                  .arg(size % 60, 2, 10, QLatin1Char('0'))
            : QStringLiteral("%1:%2").arg(size / 60).arg(size % 60, 2, 10, QLatin1Char('0'));
    return seconds < 0 ? u'−' + text : text;
}

QString costSentence(const InspectionCost &cost, int faults, const QString &who, int redoMinutes)
{
    if (faults == 0)
        return Words::tr("No fault: costs nothing.");
    if (who.isEmpty())
        return Words::tr("%n fault(s). Nobody had this duty: noted, and costs nothing.", nullptr,
                         faults);
    QString text = Words::tr("%n violation(s) will be proposed: %1 pays %2 if confirmed.", nullptr,
                             cost.violations)
                       .arg(who, yuanText(cost.fen));
    if (cost.violations == 0)
        text =
            Words::tr("%n fault(s) noted; no rule was in force: costs nothing.", nullptr, faults);
    if (cost.points > 0)
        text += u' ' + Words::tr("%n point(s) where points count.", nullptr, cost.points);
    return cost.needsRedo
               ? text + u' '
                     + Words::tr("To be done again within %n minute(s).", nullptr, redoMinutes)
               : text;
}

QString dutySentence(const Problem &problem)
{
    QString text = byDuty(problem.constraint);
    if (text.isEmpty())
        text = byInspection(problem.constraint);
    return text.isEmpty() ? attendanceSentence(problem) : text;
}

}
