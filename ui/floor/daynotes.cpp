// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/daynotes.h"

#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct DayNotes
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::DayNotes)
};

QString kindWord(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note: return DayNotes::tr("Note");
    case NoteKind::Praise: return DayNotes::tr("Praise");
    case NoteKind::Flag: return DayNotes::tr("Flag");
    }
    return {};
}

QString lineOf(const DayNote &note, int siteOffsetSeconds)
{
    QString line = QStringLiteral("%1 %2 · %3: %4")
                       .arg(clockText(note.at.toOffsetFromUtc(siteOffsetSeconds)),
                            kindWord(note.kind), note.who, note.body);
    if (note.kind == NoteKind::Flag && note.responseSeconds)
        line += QStringLiteral(" · ")
                + DayNotes::tr("somebody went after %1").arg(durationText(*note.responseSeconds));
    if (!note.example.isEmpty())
        line += (note.kind == NoteKind::Flag ? QStringLiteral(" → ") : QStringLiteral(" — "))
                + note.example;
    return line;
}

}

QString dayNotesText(const AgentDay &day)
{
    QStringList lines;
    for (const DayNote &note : day.notes)
        lines.append(lineOf(note, day.siteOffsetSeconds));
    return lines.join(u'\n');
}

}
