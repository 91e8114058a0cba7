// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/problem.h"
#include "floor/switchcommand.h"

#include <QObject>
#include <QTimer>

namespace banzhang {

class DbWorker;

// Where a supervisor asks the switch for something and hears what became of it. The database
// decides; the feed of the switch carries it out.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    explicit CommandDesk(DbWorker &worker, QObject *parent = nullptr);

    // Reads again what the reader may do; rightsChanged() tells.
    void learn();
    [[nodiscard]] const DeedRights &rights() const { return m_rights; }

    // told() says that it is under way and later what became of it, or refused() why not.
    void ask(const SwitchDeed &deed);
    // Something happened at the floor: looks after what is under way. It looks every second anyway.
    void follow();
    [[nodiscard]] bool isBusy() const { return !m_pending.empty(); }

Q_SIGNALS:
    void rightsChanged();
    void told(const banzhang::CommandReport &report);
    void refused(const banzhang::SwitchDeed &deed, const banzhang::Problem &problem);

private:
    void take(const std::vector<CommandReport> &reports);

    DbWorker &m_worker;
    DeedRights m_rights;
    std::vector<qint64> m_pending;
    QTimer m_again;
    bool m_isLooking = false;
};

}
