// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetpaper.h"

#include "common/serverclock.h"
#include "common/words.h"
#include "quality/scoring/scoringwords.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SheetPaper)
};

QString stateText(const Sheet &sheet)
{
    switch (sheet.state) {
    case SheetState::Draft: return Words::tr("draft");
    case SheetState::Submitted: return Words::tr("submitted");
    case SheetState::Retracted:
        return Words::tr("retracted, corrected by sheet %1").arg(sheet.correctedBy);
    }
    return {};
}

QString markerWord(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::Praise: return Words::tr("praise");
    case MarkerKind::Fault: return Words::tr("fault");
    case MarkerKind::PausePoint: return Words::tr("pause point");
    }
    return {};
}

QString acknowledgement(const Sheet &sheet, const ServerClock &clock)
{
    if (!sheet.acknowledgedAt.isValid())
        return {};
    const QString place = sheet.signedOn == u"paper" ? Words::tr("signed on paper")
                                                     : Words::tr("signed at the console");
    return Words::tr("%1, %2, recorded by %3: %4", "time, where, who, comment")
        .arg(clock.atSite(sheet.acknowledgedAt).toString(u"yyyy-MM-dd HH:mm"), place,
             sheet.acknowledgedBy, sheet.agentComment);
}

}

PrintedSheet paperOf(const Sheet &sheet, const ServerClock &clock)
{
    PrintedSheet paper;
    paper.form = sheet.form;
    paper.answers = sheet.content.answers;
    paper.sheetId = sheet.sheetId;
    paper.version = versionText(sheet.versionNo);
    paper.state = stateText(sheet);
    paper.agentNo = sheet.agent.number;
    paper.agentName = sheet.agent.name;
    paper.nickname = sheet.agent.nickname;
    paper.team = sheet.agent.team;
    paper.callFacts.emplace_back(Words::tr("Interaction"), callFactsText(sheet, clock));
    if (sheet.corrects != 0)
        paper.callFacts.emplace_back(
            Words::tr("Correction of"),
            Words::tr("sheet %1: %2", "number, why").arg(sheet.corrects).arg(sheet.correction));
    paper.inspector = sheet.inspector;
    paper.mode = modeWord(sheet.mode);
    paper.reason = reasonWord(sheet.reason);
    paper.scoredAt = clock.atSite(sheet.submittedAt.isValid() ? sheet.submittedAt : sheet.savedAt);
    paper.strengths = sheet.content.strengths;
    paper.weaknesses = sheet.content.weaknesses;
    for (const SheetMarker &marker : sheet.content.markers)
        paper.marks.push_back({marker.atMs, markerWord(marker.kind), marker.item, marker.body});
    paper.acknowledgement = acknowledgement(sheet, clock);
    return paper;
}

}
