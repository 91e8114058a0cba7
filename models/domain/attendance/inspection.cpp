// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/inspection.h"

#include <QSet>

#include <algorithm>

namespace banzhang {

InspectionCost costOf(const std::vector<InspectionItem> &items,
                      const std::vector<InspectionResult> &results, bool hasAgent)
{
    InspectionCost cost;
    QSet<QString> charged;
    for (const InspectionResult &result : results) {
        const auto item = std::ranges::find(items, result.itemId, &InspectionItem::id);
        if (!hasAgent || !result.isFault || item == items.end() || !item->isInForce
            || charged.contains(item->ruleCode))
            continue;
        charged.insert(item->ruleCode);
        ++cost.violations;
        cost.fen += item->amountFen;
        cost.points += item->points;
        cost.needsRedo = cost.needsRedo || item->needsRedo;
    }
    return cost;
}

PhotoFault photoFault(const QByteArray &photo)
{
    if (photo.size() > mostPhotoBytes)
        return PhotoFault::TooLarge;
    const bool isPicture =
        photo.startsWith("\xff\xd8\xff") || photo.startsWith("\x89PNG\r\n\x1a\n");
    return isPicture ? PhotoFault::None : PhotoFault::NoPicture;
}

RedoStage stageOf(const RedoTask &task, const QDateTime &now)
{
    if (task.recheckedAt.isValid())
        return task.isPassed ? RedoStage::Passed : RedoStage::Failed;
    if (task.doneAt.isValid())
        return RedoStage::ToRecheck;
    return now > task.dueAt ? RedoStage::Overdue : RedoStage::Open;
}

qint64 secondsLeft(const RedoTask &task, const QDateTime &now)
{
    return task.doneAt.isValid() ? 0 : now.secsTo(task.dueAt);
}

}
