// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/commanddesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "floor/commandstore.h"

namespace banzhang {
namespace {

constexpr int againMs = 1000;

}

CommandDesk::CommandDesk(DbWorker &worker, QObject *parent) : QObject(parent), m_worker(worker)
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &CommandDesk::follow);
}

void CommandDesk::learn()
{
    const auto read = [](Connection &connection) { return CommandStore().rights(connection); };
    whenDone(m_worker.run(read), this, [this](const Result<DeedRights> &rights) {
        if (!rights || *rights == m_rights)
            return;
        m_rights = *rights;
        Q_EMIT rightsChanged();
    });
}

void CommandDesk::ask(const SwitchDeed &deed)
{
    const auto write = [deed](Connection &connection) {
        return CommandStore().ask(connection, deed);
    };
    whenDone(m_worker.run(write), this, [this, deed](const Result<qint64> &command) {
        if (!command) {
            Q_EMIT refused(deed, command.error());
            return;
        }
        m_pending.push_back(*command);
        m_again.start();
        Q_EMIT told({*command, deed.kind, deed.agentId, CommandOutcome::Pending, {}});
        follow();
    });
}

void CommandDesk::follow()
{
    if (m_isLooking || m_pending.empty())
        return;
    m_isLooking = true;
    const auto read = [pending = m_pending](Connection &connection) {
        return CommandStore().reports(connection, pending);
    };
    whenDone(m_worker.run(read), this, [this](const Result<std::vector<CommandReport>> &reports) {
        m_isLooking = false;
        if (reports)
            take(*reports);
    });
}

void CommandDesk::take(const std::vector<CommandReport> &reports)
{
    for (const CommandReport &report : reports) {
        if (report.outcome == CommandOutcome::Pending)
            continue;
        std::erase(m_pending, report.commandId);
        Q_EMIT told(report);
    }
    if (m_pending.empty()) {
        m_again.stop();
        learn(); // the reasons of pauses have one more
    }
}

}
