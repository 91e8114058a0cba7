// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/csvtable.h"
#include "common/result.h"

#include <QDate>

#include <optional>

namespace banzhang {

// One agent of an import. What the file has no column or no cell for is left as it is.
struct AgentImportRow
{
    int line = 0;
    QString text; // the line's own words, for the file of rejects
    QString agentNo;
    QString name;
    std::optional<QString> nickname;
    std::optional<QString> team;
    QString defaultTeam; // by the first queue, for who has none yet
    QDate hiredOn;
    std::optional<QString> seat;
    QString interface;        // empty: nothing is said about the switch
    QString memberName;       // empty when the switch shows the interface
    bool nameIsUnique = true; // nobody else in the file has this member name
    QStringList queues;
    std::optional<bool> isStatic; // member of its queues by the switch's configuration
};

struct AgentImport
{
    std::vector<AgentImportRow> rows;
    std::vector<LineNote> notes; // rejected lines, and what is worth a look
};

// Reads a table of agents; header names in English or Chinese, as the switch's own list or as a
// personnel list has them. Invalid when there is no column of agent numbers or of names.
[[nodiscard]] Result<AgentImport> readAgents(const CsvTable &table);

// One queue of an import; nothing said is left as it is.
struct QueueImportRow
{
    int line = 0;
    QString text;
    QString queue; // the switch's name
    QString name;
    std::optional<int> serviceLevelSeconds;
    std::optional<int> target; // per cent
    std::optional<int> wrapUpSeconds;
};

struct QueueImport
{
    std::vector<QueueImportRow> rows;
    std::vector<LineNote> notes;
};

// Reads a table of queues: queue, name, service_level_s, target, wrapup_s.
[[nodiscard]] Result<QueueImport> readQueues(const CsvTable &table);

}
