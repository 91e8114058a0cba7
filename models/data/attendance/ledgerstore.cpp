// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledgerstore.h"

#include "attendance/ledgerrow.h"

namespace banzhang {
namespace {

AgentMonth agentMonthFrom(const Rows &row)
{
    AgentMonth agent;
    agent.agentId = row.integer("agent_id");
    agent.agentNo = row.text("agent_no");
    agent.agent = row.text("agent");
    agent.team = row.text("team");
    agent.shifts = int(row.integer("shifts"));
    agent.absences = int(row.integer("absences"));
    agent.lates = int(row.integer("lates"));
    agent.earlyLeaves = int(row.integer("early_leaves"));
    agent.scheduledS = row.integer("scheduled_s");
    agent.presentS = row.integer("present_s");
    agent.heardS = row.integer("heard_s");
    agent.adherentS = row.integer("adherent_s");
    agent.undecided = int(row.integer("undecided"));
    agent.sum.finesFen = row.integer("fines_fen");
    agent.sum.awardsFen = row.integer("awards_fen");
    agent.sum.reversalsFen = row.integer("reversals_fen");
    agent.sum.adjustmentsFen = row.integer("adjustments_fen");
    agent.sum.overCapFen = row.integer("over_cap_fen");
    agent.sum.points = int(row.integer("points"));
    agent.sum.entries = int(row.integer("entries"));
    return agent;
}

}

std::vector<AgentMonth> LedgerStore::agents(Connection &connection, QDate month) const
{
    Rows rows =
        connection.query(QStringLiteral("attendance/list_agents_of_month"), {{"month", month}});
    std::vector<AgentMonth> agents;
    agents.reserve(size_t(rows.count()));
    while (rows.next())
        agents.push_back(agentMonthFrom(rows));
    return agents;
}

std::vector<LedgerEntry> LedgerStore::entries(Connection &connection, QDate month, qint64 agentId,
                                              int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_ledger_entries"),
                                 {{"month", month},
                                  {"agent_id", agentId > 0 ? QVariant(agentId) : QVariant()},
                                  {"most", most}});
    std::vector<LedgerEntry> entries;
    entries.reserve(size_t(rows.count()));
    while (rows.next())
        entries.push_back(ledgerEntryFrom(rows));
    return entries;
}

MonthState LedgerStore::month(Connection &connection, QDate month) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_ledger_month"), {{"month", month}});
    row.next();
    return {row.date("month"),
            row.boolean("is_over"),
            row.boolean("is_closed"),
            row.dateTime("closed_at"),
            row.text("closed_by"),
            int(row.integer("undecided")),
            int(row.integer("unmeasured")),
            int(row.integer("entries")),
            row.integer("net_fen"),
            int(row.integer("unreleased"))};
}

qint64 LedgerStore::add(Connection &connection, qint64 agentId, QDate on, LedgerKind kind,
                        qint64 fen, int points, const QString &note, const QString &key) const
{
    Rows row =
        connection.query(QStringLiteral("attendance/add_ledger_entry"), {{"agent_id", agentId},
                                                                         {"on_date", on},
                                                                         {"kind", codeOf(kind)},
                                                                         {"fen", fen},
                                                                         {"points", points},
                                                                         {"note", note},
                                                                         {"key", key}});
    row.next();
    return row.integer("ledger_entry_id");
}

qint64 LedgerStore::reverse(Connection &connection, qint64 entryId, const QString &why) const
{
    Rows row = connection.query(QStringLiteral("attendance/reverse_ledger_entry"),
                                {{"ledger_entry_id", entryId}, {"why", why}});
    row.next();
    return row.integer("ledger_entry_id");
}

void LedgerStore::close(Connection &connection, QDate month, bool undecidedToo) const
{
    connection.query(QStringLiteral("attendance/close_ledger_month"),
                     {{"month", month}, {"undecided_too", undecidedToo}});
}

}
