// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/inspectionmodel.h"

namespace banzhang {

InspectionModel::InspectionModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant InspectionModel::cell(int column, int role, const Inspection &one) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, one);
    case Qt::ToolTipRole:
        return column == What ? one.faultWords : column == Note ? one.note : QVariant();
    case SortRole:
        switch (column) {
        case At: return one.at;
        case Faults: return one.faults;
        case Fen: return one.fen;
        default: return m_word(column, one);
        }
    case IdRole: return one.id;
    case QuietRole: return one.faults == 0;
    default: return {};
    }
}

QVariant InspectionModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return tr("When");
    case Kind: return tr("Kind");
    case Where: return tr("Area");
    case Agent: return tr("Concerns");
    case Faults: return tr("Faults");
    case Fen: return tr("Costs");
    case What: return tr("What was wrong");
    case By: return tr("Inspected by");
    case Photo: return tr("Photo");
    case Note: return tr("Remark");
    default: return {};
    }
}

RedoModel::RedoModel(Word word, Now now, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word)), m_now(std::move(now))
{}

QVariant RedoModel::cell(int column, int role, const RedoTask &task) const
{
    const RedoStage stage = stageOf(task, m_now());
    switch (role) {
    case Qt::DisplayRole: return m_word(column, task);
    case Qt::ToolTipRole: return column == Faults ? QVariant(task.faultWords) : QVariant();
    case SortRole:
        switch (column) {
        // By stage; what is open by its due time, what is settled with the newest first.
        case Stage: {
            const qint64 due = task.dueAt.toSecsSinceEpoch();
            return qint64(stage) * 100'000'000'000LL + (stage < RedoStage::Failed ? due : -due);
        }
        case Clock: return secondsLeft(task, m_now());
        case Due: return task.dueAt;
        case Done: return task.doneAt;
        case Rechecked: return task.recheckedAt;
        default: return m_word(column, task);
        }
    case IdRole: return task.id;
    case AlarmRole:
        if (column != Stage)
            return 0;
        return stage == RedoStage::Overdue ? 2 : stage == RedoStage::ToRecheck ? 1 : 0;
    case QuietRole: return stage >= RedoStage::Failed;
    default: return {};
    }
}

QVariant RedoModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Stage: return tr("Stage");
    case Clock: return tr("Time left");
    case What: return tr("What");
    case Agent: return tr("Agent");
    case Faults: return tr("What was wrong");
    case Due: return tr("Until");
    case Done: return tr("Done");
    case Rechecked: return tr("Looked at again");
    case Remark: return tr("Remark");
    default: return {};
    }
}

DamageModel::DamageModel(Word word, QObject *parent)
    : KeyedTable(ColumnCount, parent), m_word(std::move(word))
{}

QVariant DamageModel::cell(int column, int role, const AssetDamage &damage) const
{
    switch (role) {
    case Qt::DisplayRole: return m_word(column, damage);
    case Qt::ToolTipRole: return column == Statement ? QVariant(damage.statement) : QVariant();
    case SortRole:
        switch (column) {
        case On: return damage.on;
        case Amount: return damage.amountFen;
        case Paid: return damage.paidFen;
        case Open: return damage.openFen();
        default: return m_word(column, damage);
        }
    case IdRole: return damage.id;
    case QuietRole: return damage.openFen() == 0;
    default: return {};
    }
}

QVariant DamageModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case On: return tr("Day");
    case Agent: return tr("Agent");
    case Asset: return tr("What was damaged");
    case Amount: return tr("To be paid");
    case Paid: return tr("Paid");
    case Open: return tr("Still open");
    case Payments: return tr("Payments");
    case Statement: return tr("Statement");
    case Signature: return tr("Signed");
    case By: return tr("Recorded by");
    default: return {};
    }
}

}
