// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/worklist.h"

#include <QWidget>

namespace banzhang {

// The inspector's day above his worklist: done of the target, a cell a sheet, the pace and when it
// will be done (#79).
class WorkDayHead final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkDayHead(const UiContext &ui, QWidget *parent = nullptr);

    void setDay(const WorkDay &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCells(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] QString endText() const;

    const UiContext m_ui;
    WorkDay m_day;
};

}
