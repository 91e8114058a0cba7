// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/schedulenow.h"
#include "common/rowdelegate.h"

namespace banzhang {

// What the roster says of an agent's moment; and when he does otherwise, since how long and what
// that means for the callers who wait: a shape and a colour (L8).
class ScheduleDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QString shownText(const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString scheduledText(const ScheduleNow &schedule) const;
    [[nodiscard]] QString outText(const ScheduleNow &schedule, const QModelIndex &index) const;
    [[nodiscard]] QString hourText(const QDateTime &moment) const;
    [[nodiscard]] QString plannedSentence(const ScheduleNow &schedule) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
    [[nodiscard]] QColor inkOf(Impact impact) const;
};

}
