// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/inspectedagent.h"
#include "attendance/inspection.h"
#include "db/connection.h"

namespace banzhang {

// What inspections look at and saw, and the work that is done again.
class InspectionStore final
{
public:
    // Of today, in the order of the form.
    [[nodiscard]] std::vector<InspectionItem> items(Connection &connection) const;
    // The versions that hold today or later, in the order of the form.
    [[nodiscard]] std::vector<InspectionItem> itemVersions(Connection &connection) const;
    // What a fault may carry, in the order of the rules.
    [[nodiscard]] std::vector<InspectionRule> rules(Connection &connection) const;
    // A version of the item from `item.from` on, which takes the place of later ones; returns it.
    // Invalid: inspection_item_ahead (not before tomorrow, #12), rule_measured; Denied: whoever is
    // no manager.
    qint64 saveItem(Connection &connection, const InspectionItem &item) const;
    // The item is not looked at any more from that day on. Errors as above.
    void endItem(Connection &connection, const QString &code, QDate from) const;
    // Whom the reader may inspect today, by number.
    [[nodiscard]] std::vector<InspectedAgent> agents(Connection &connection) const;

    // Newest first, both days included; at most `most`.
    [[nodiscard]] std::vector<Inspection> list(Connection &connection, QDate from, QDate to,
                                               int most) const;
    // The file; empty where there is none.
    [[nodiscard]] QByteArray photo(Connection &connection, qint64 inspectionId) const;
    // Proposes what its faults cost and orders work to be done again; returns it, and when sent
    // again the same one. Invalid: inspection_holder (somebody else has the duty now),
    // inspection_looked, inspection_item_known, inspection_past, inspection_photo_size,
    // inspection_photo_type, redo_minutes; Conflict: inspection_once, violation_seen_once; Denied:
    // attendance_reach, violation_own.
    qint64 submit(Connection &connection, const InspectionDraft &draft) const;

    // All that is open, and what was settled of inspections of these days.
    [[nodiscard]] std::vector<RedoTask> redoTasks(Connection &connection, QDate from,
                                                  QDate to) const;
    // By who was to do it. Invalid: redo_done_once, redo_rechecked_once.
    void markRedone(Connection &connection, qint64 taskId) const;
    // Returns the task that follows when it is not right, else 0. Denied: redo_own (who did it);
    // Invalid: redo_to_recheck, redo_task_failed (say what is wrong), redo_minutes.
    qint64 recheck(Connection &connection, qint64 taskId, bool isPassed, const QString &remark,
                   int redoMinutes) const;
};

}
