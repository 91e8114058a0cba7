// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/schedulenow.h"
#include "common/problem.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// The roster around now, for whoever shows states beside it: read again when a roster or a leave
// changes, and every five minutes as it moves on.
class ScheduleDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit ScheduleDesk(DbWorker &worker, QObject *parent = nullptr);
    ~ScheduleDesk() override;

    [[nodiscard]] const ScheduleBoard &board() const { return m_board; }

    void follow();
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const banzhang::Problem &problem);

private:
    void hear(const QString &payload);

    DbWorker &m_worker;
    ScheduleBoard m_board;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QTimer m_beat;
    quint64 m_generation = 0;
};

}
