// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/queueday.h"

#include <QDialog>
#include <QTimer>

class QToolButton;

namespace banzhang {

struct Problem;
class InkLabel;
class QueueDayChart;
class QueueDayDesk;
class QueueHalfModel;

// A queue's day by half-hours as chart and table; Alt+arrows go from day to day. Today's is read
// anew every half minute.
class QueueDayDialog final : public QDialog
{
    Q_OBJECT

public:
    // The desk outlives the dialog.
    QueueDayDialog(const UiContext &ui, QueueDayDesk &desk, QueueId queue,
                   QWidget *parent = nullptr);

    [[nodiscard]] const QueueDay &day() const { return m_day; }

private:
    [[nodiscard]] QWidget *buildHead();
    QToolButton *addArrow(QWidget *head, const QString &name, const QString &icon,
                          const QString &text, int days);
    void take(const QueueDay &day);
    void tell(const Problem &problem);
    void step(int days);

    const UiContext m_ui;
    QueueDayDesk &m_desk;
    const QueueId m_queue;
    QueueDay m_day;
    QueueHalfModel *m_halves;
    QueueDayChart *m_chart;
    InkLabel *m_title = nullptr;
    InkLabel *m_facts = nullptr;
    QToolButton *m_after = nullptr;
    QTimer m_again;
};

}
