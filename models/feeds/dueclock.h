// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace banzhang {

class Connection;

// Does by the clock what is due, whether a console is open or not: adds up the days of agents that
// are over, closes days of the attendance, then boards. Several at once do no harm. It has a
// connection of its own, so that the live floor waits for none of it; lives in a thread of its own.
class DueClock final : public QObject
{
    Q_OBJECT

public:
    // Looks first after `everyMs`, then that long after each look.
    DueClock(QString target, int everyMs);
    ~DueClock() override;

    void start(); // in its own thread

    static constexpr int usualMs = 60'000;

Q_SIGNALS:
    void closed(int boards);
    // What could not be done; it is tried again at the next look.
    void failed(const banzhang::Problem &problem);

private:
    void look();
    void settle();

    const QString m_target;
    const int m_everyMs;
    std::unique_ptr<Connection> m_connection; // while the database is there
    std::unique_ptr<QTimer> m_timer;
};

}
