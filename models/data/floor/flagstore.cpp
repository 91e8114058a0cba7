// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/flagstore.h"

namespace banzhang {
namespace {

std::optional<int> secondsOf(const Rows &row)
{
    return row.isNull("response_s") ? std::nullopt : std::optional(int(row.integer("response_s")));
}

HelpFlag flagFrom(const Rows &row)
{
    HelpFlag flag;
    flag.flagId = row.integer("flag_id");
    flag.agentId = row.id<AgentId>("agent_id");
    flag.agentNo = row.text("agent_no");
    flag.agentName = row.text("name");
    flag.asksForHelp = row.text("kind") == u"help";
    flag.reason = row.text("reason");
    flag.raisedBy = row.text("raised_by");
    flag.raisedAt = row.dateTime("raised_at");
    flag.takenBy = row.text("taken_by");
    flag.takenAt = row.dateTime("taken_at");
    flag.responseSeconds = secondsOf(row);
    return flag;
}

DayNote noteFrom(const Rows &row)
{
    const QString kind = row.text("kind");
    DayNote note;
    note.kind = kind == u"praise" ? NoteKind::Praise
                : kind == u"flag" ? NoteKind::Flag
                                  : NoteKind::Note;
    note.at = row.dateTime("at");
    note.who = row.text("who");
    note.body = row.text("body");
    note.example = row.text("example");
    note.responseSeconds = secondsOf(row);
    return note;
}

}

std::vector<HelpFlag> FlagStore::openFlags(Connection &connection) const
{
    std::vector<HelpFlag> flags;
    Rows row = connection.query(QStringLiteral("floor/list_open_flags"));
    while (row.next())
        flags.push_back(flagFrom(row));
    return flags;
}

std::vector<DayNote> FlagStore::notesOf(Connection &connection, AgentId agent,
                                        const QDateTime &from, const QDateTime &until) const
{
    std::vector<DayNote> notes;
    Rows row =
        connection.query(QStringLiteral("floor/list_day_notes"),
                         {{"agent_id", number(agent)}, {"from_at", from}, {"until_at", until}});
    while (row.next())
        notes.push_back(noteFrom(row));
    return notes;
}

qint64 FlagStore::raise(Connection &connection, AgentId agent, bool asksForHelp,
                        const QString &reason) const
{
    const QString kind = asksForHelp ? QStringLiteral("help") : QStringLiteral("attention");
    Rows row = connection.query(QStringLiteral("floor/raise_flag"),
                                {{"agent_id", number(agent)}, {"kind", kind}, {"reason", reason}});
    row.next();
    return row.integer("flag_id");
}

int FlagStore::take(Connection &connection, qint64 flag) const
{
    Rows row = connection.query(QStringLiteral("floor/take_flag"), {{"flag_id", flag}});
    row.next();
    return int(row.integer("response_s"));
}

void FlagStore::close(Connection &connection, qint64 flag, const QString &outcome) const
{
    connection.query(QStringLiteral("floor/close_flag"), {{"flag_id", flag}, {"outcome", outcome}});
}

void FlagStore::write(Connection &connection, AgentId agent, const DayNote &note) const
{
    const bool isPraise = note.kind == NoteKind::Praise;
    connection.query(QStringLiteral("floor/write_note"),
                     {{"agent_id", number(agent)},
                      {"kind", isPraise ? QStringLiteral("praise") : QStringLiteral("note")},
                      {"body", note.body},
                      {"example", note.example}});
}

}
