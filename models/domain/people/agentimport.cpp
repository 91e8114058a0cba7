// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/agentimport.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace banzhang {
namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

// Where each field stands in the file; -1: nowhere.
struct AgentColumns
{
    int agentNo, name, nickname, team, hiredOn, seat, interface, memberName, queues, login;
};

AgentColumns agentColumns(const CsvTable &table)
{
    const auto of = [&table](const char *names) { return table.columnOf(zh(names).split(u'|')); };
    return {of("agent_no|工号|工號|extension|agent|分机号|分機號"),
            of("name|姓名|full_name"),
            of("nickname|花名|昵称|暱稱"),
            of("team|班组|班組|小组|小組"),
            of("hired_on|入职日期|入職日期|入职时间|到職日"),
            of("seat|座位|座席位|座席号"),
            of("interface|接口|介面"),
            of("membername|member_name|成员名|成員名"),
            of("queues|queue|队列|佇列"),
            of("login_method|登录方式|登入方式")};
}

QString cell(const CsvRow &row, int column)
{
    return column < 0 ? QString() : row.fields[column];
}

std::optional<QString> given(const CsvRow &row, int column)
{
    const QString text = cell(row, column);
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// Days as people write them: 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日.
QDate dayOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?(?:\\s+0{1,2}:00(?::00)?)?$"));
    const auto match = form.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                    match.captured(3).toInt())
                            : QDate();
}

QStringList queueNames(const QString &text)
{
    static const QRegularExpression separators(zh("[;；、|\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

AgentImportRow agentRow(const CsvRow &row, const AgentColumns &at)
{
    AgentImportRow agent;
    agent.line = row.line;
    agent.text = row.text();
    agent.agentNo = cell(row, at.agentNo);
    agent.name = cell(row, at.name);
    agent.nickname = given(row, at.nickname);
    agent.team = given(row, at.team);
    agent.hiredOn = dayOf(cell(row, at.hiredOn));
    agent.seat = given(row, at.seat);
    agent.interface = cell(row, at.interface);
    agent.memberName = cell(row, at.memberName);
    agent.queues = queueNames(cell(row, at.queues));
    agent.defaultTeam = agent.queues.value(0);
    if (const auto login = given(row, at.login))
        agent.isStatic = login->compare(u"static", Qt::CaseInsensitive) == 0 || *login == zh("静态")
                         || *login == zh("靜態");
    return agent;
}

// Why a row cannot be taken; empty when it can.
QString faultOf(const AgentImportRow &agent, const CsvRow &row, const AgentColumns &at,
                const QHash<QString, int> &seen)
{
    const QString day = cell(row, at.hiredOn);
    if (agent.agentNo.isEmpty())
        return QStringLiteral("no agent number");
    if (agent.name.isEmpty())
        return QStringLiteral("no name");
    if (!day.isEmpty() && !agent.hiredOn.isValid())
        return QStringLiteral("%1 is no day; write 2026-03-01").arg(day);
    if (const int line = seen.value(agent.agentNo); line > 0)
        return QStringLiteral("agent number %1 stands already on line %2")
            .arg(agent.agentNo)
            .arg(line);
    return {};
}

// The switch's log knows people by name: two of one name cannot be told apart there.
void noteNamesakes(AgentImport &import)
{
    QHash<QString, int> first;
    QHash<QString, int> count;
    for (const AgentImportRow &row : import.rows)
        ++count[row.memberName];
    for (AgentImportRow &row : import.rows) {
        if (const int line = first.value(row.name); line > 0)
            import.notes.push_back(
                {row.line,
                 QStringLiteral("two people are called %1, see line %2; told apart by number")
                     .arg(row.name)
                     .arg(line),
                 row.text, false});
        else
            first.insert(row.name, row.line);
        row.nameIsUnique = count.value(row.memberName) == 1;
    }
}

Problem missingColumns(const CsvTable &table, const QString &wanted, const QString &hint)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = table.header.isEmpty()
                       ? QStringLiteral("The file is empty.")
                       : QStringLiteral("There is no column %1; the header is: %2")
                             .arg(wanted, table.header.join(QStringLiteral(", ")));
    problem.hint = hint;
    return problem;
}

void sortNotes(std::vector<LineNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const LineNote &a, const LineNote &b) { return a.line < b.line; });
}

// A whole number within bounds, nothing when the cell is empty. `fault` is set when it is neither.
std::optional<int> numberIn(const CsvRow &row, int column, int least, int most, QString &fault)
{
    const QString text = cell(row, column);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    fault = QStringLiteral("%1 is no number from %2 to %3").arg(text).arg(least).arg(most);
    return std::nullopt;
}

}

Result<AgentImport> readAgents(const CsvTable &table)
{
    const AgentColumns at = agentColumns(table);
    const QString hint = QStringLiteral("The header names agent_no (or extension, %1) and name "
                                        "(or %2), in UTF-8 or GB18030.")
                             .arg(zh("工号"), zh("姓名"));
    if (at.agentNo < 0)
        return tl::unexpected(missingColumns(table, QStringLiteral("agent_no"), hint));
    if (at.name < 0)
        return tl::unexpected(missingColumns(table, QStringLiteral("name"), hint));
    AgentImport import;
    import.notes = table.rejects;
    QHash<QString, int> seen;
    for (const CsvRow &row : table.rows) {
        AgentImportRow agent = agentRow(row, at);
        const QString fault = faultOf(agent, row, at, seen);
        if (!fault.isEmpty()) {
            import.notes.push_back({row.line, fault, agent.text});
            continue;
        }
        seen.insert(agent.agentNo, agent.line);
        import.rows.push_back(std::move(agent));
    }
    noteNamesakes(import);
    sortNotes(import.notes);
    return import;
}

Result<QueueImport> readQueues(const CsvTable &table)
{
    const auto of = [&table](const char *names) { return table.columnOf(zh(names).split(u'|')); };
    const int queue = of("queue|队列|佇列");
    if (queue < 0)
        return tl::unexpected(missingColumns(
            table, QStringLiteral("queue"),
            QStringLiteral("The header is: queue,name,service_level_s,target,wrapup_s")));
    const int name = of("name|名称|名稱");
    const int level = of("service_level_s|服务水平秒数|服務水準秒數");
    const int target = of("target|目标|目標");
    const int wrapUp = of("wrapup_s|话后秒数|話後秒數");
    QueueImport import;
    import.notes = table.rejects;
    QHash<QString, int> seen;
    for (const CsvRow &row : table.rows) {
        QString fault;
        QueueImportRow taken{row.line,
                             row.text(),
                             cell(row, queue),
                             cell(row, name),
                             numberIn(row, level, 1, 86400, fault),
                             numberIn(row, target, 1, 100, fault),
                             numberIn(row, wrapUp, 0, 86400, fault)};
        if (taken.queue.isEmpty())
            fault = QStringLiteral("no queue");
        else if (const int line = seen.value(taken.queue); line > 0)
            fault = QStringLiteral("queue %1 stands already on line %2").arg(taken.queue).arg(line);
        if (fault.isEmpty()) {
            seen.insert(taken.queue, row.line);
            import.rows.push_back(std::move(taken));
        } else {
            import.notes.push_back({row.line, fault, taken.text});
        }
    }
    sortNotes(import.notes);
    return import;
}

}
