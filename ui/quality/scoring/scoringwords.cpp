// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/scoringwords.h"

#include "common/problemsentence.h"
#include "common/serverclock.h"
#include "common/words.h"

#include <QCoreApplication>
#include <QHash>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ScoringWords)
};

// In site time as the desk's steady clock has it: the journal's moments are the desk's.
QString deskClock(const QDateTime &moment, const ServerClock &clock)
{
    const qint64 age = moment.secsTo(QDateTime::currentDateTimeUtc());
    return clockText(clock.atSite(clock.now().addSecs(-age)));
}

QString ruleSentence(const QString &rule)
{
    if (rule == u"sheet_once")
        return Words::tr("You have scored this interaction on this form already. A submitted sheet "
                         "is changed by a correction.");
    if (rule == u"sheet_submitted_stays")
        return Words::tr("This sheet was submitted. It never changes; correct it by a new one.");
    if (rule == u"sheet_form_active")
        return Words::tr("This form is out of use. Drafts on it can be finished, new sheets begin "
                         "on a form in use.");
    if (rule == u"sheet_reach")
        return Words::tr("This agent's team is not yours on that day.");
    if (rule == u"sheet_own")
        return Words::tr("This is another inspector's sheet.");
    if (rule == u"sheet_complete")
        return Words::tr("Something on the sheet is not answered yet.");
    if (rule == u"sheet_scores")
        return Words::tr("Nothing on this sheet applies: there is no score.");
    if (rule == u"sheet_both_sides")
        return Words::tr("A sheet needs a strength and a weakness.");
    if (rule == u"sheet_revision")
        return Words::tr("The sheet was saved at another desk meanwhile. Look at it and submit "
                         "again.");
    if (rule == u"sheet_submit_away")
        return Words::tr("The server is away. The draft is kept here and on its way; submit it "
                         "when the server is back.");
    if (rule == u"sheet_correctable")
        return Words::tr("Only a submitted sheet that stands can be corrected.");
    if (rule == u"sheet_under_appeal")
        return Words::tr("This sheet is under appeal. Whoever decides the appeal corrects it.");
    if (rule == u"sheet_one_correction")
        return Words::tr("Somebody else is correcting this sheet already.");
    if (rule == u"sheet_correction_reason")
        return Words::tr("Say why it is corrected.");
    if (rule == u"sheet_released")
        return Words::tr("Only a released sheet that stands can be acknowledged.");
    if (rule == u"sheet_acknowledged_once")
        return Words::tr("The agent has acknowledged this sheet already.");
    if (rule == u"sheet_comment_length")
        return Words::tr("The comment may have 3,072 characters.");
    if (rule == u"recording_known")
        return Words::tr("This interaction has no recording.");
    if (rule == u"recording_reach")
        return Words::tr("Your role may not hear this recording.");
    if (rule == u"sheet_call_known" || rule == u"call_known")
        return Words::tr("This interaction is not there any more.");
    if (rule == u"sheet_not_future")
        return Words::tr("Nothing is scored before it took place.");
    return {};
}

}

QString reasonWord(const QString &code)
{
    const QHash<QString, QString> words{
        {QStringLiteral("random"), Words::tr("random")},
        {QStringLiteral("too_long"), Words::tr("too long")},
        {QStringLiteral("too_short"), Words::tr("too short")},
        {QStringLiteral("swing"), Words::tr("result swings")},
        {QStringLiteral("doubtful_status"), Words::tr("status doubtful")},
        {QStringLiteral("order_review"), Words::tr("order review")},
        {QStringLiteral("new_hire"), Words::tr("new hire")},
        {QStringLiteral("new_project"), Words::tr("new project")},
        {QStringLiteral("grade"), Words::tr("by grade")},
        {QStringLiteral("assigned"), Words::tr("assigned")}};
    return words.value(code, code);
}

bool isSuspicion(const QString &code)
{
    return code == u"too_long" || code == u"too_short" || code == u"swing"
           || code == u"doubtful_status";
}

QString modeWord(InspectionMode mode)
{
    switch (mode) {
    case InspectionMode::Live: return Words::tr("Live");
    case InspectionMode::Recording: return Words::tr("Recording");
    case InspectionMode::OrderReview: return Words::tr("Order review");
    case InspectionMode::SideBySide: return Words::tr("Side by side");
    }
    return {};
}

QString workStateWord(WorkItem::State state)
{
    switch (state) {
    case WorkItem::State::Open: return Words::tr("to score");
    case WorkItem::State::Draft: return Words::tr("draft");
    case WorkItem::State::Done: return Words::tr("done");
    }
    return {};
}

QString fateWord(const SheetRecord &sheet)
{
    if (sheet.state == SheetState::Retracted)
        return Words::tr("retracted");
    if (!sheet.appeal.isEmpty())
        return sheet.appeal == u"open" ? Words::tr("under appeal") : Words::tr("settled");
    if (sheet.acknowledgedAt.isValid())
        return Words::tr("acknowledged");
    return sheet.isReleased ? Words::tr("released") : Words::tr("submitted");
}

QString tenureText(const QDate &hiredOn, const QDate &today)
{
    if (!hiredOn.isValid() || hiredOn > today)
        return {};
    int months = (today.year() - hiredOn.year()) * 12 + today.month() - hiredOn.month();
    if (hiredOn.addMonths(months) > today)
        --months;
    const QString years = Words::tr("%n year(s)", nullptr, months / 12);
    QString rest = Words::tr("%n month(s)", nullptr, months % 12);
    if (months < 12)
        return rest;
    return months % 12 == 0 ? years : Words::tr("%1 %2", "years, months").arg(years, rest);
}

QString channelWord(const QString &code)
{
    if (code == u"chat")
        return Words::tr("chat");
    return code == u"e-mail" ? Words::tr("e-mail") : Words::tr("call");
}

QString directionWord(const QString &code)
{
    if (code == u"out")
        return Words::tr("outbound");
    return code == u"internal" ? Words::tr("internal") : Words::tr("inbound");
}

QString callFactsText(const Sheet &sheet, const ServerClock &clock)
{
    const QDateTime at = clock.atSite(sheet.interactionAt);
    QStringList facts{dayText(at.date(), clock.siteNow().date()) + u' ' + clockText(at)};
    if (sheet.call.isKnown) {
        facts.append(sheet.call.isSilent() ? channelWord(sheet.call.channel)
                                           : directionWord(sheet.call.direction));
        facts.append(sheet.call.customer);
        facts.append(sheet.call.queue);
        facts.append(durationText(sheet.call.seconds));
        facts.append(sheet.call.result);
    } else {
        facts.append(modeWord(sheet.mode));
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString versionText(int versionNo)
{
    return Words::tr("version %1").arg(versionNo);
}

QString keepingText(const SheetKeeping &keeping, const ServerClock &clock)
{
    if (!keeping.isJournaled)
        return Words::tr("Not kept on this desk: %1").arg(keeping.fault);
    if (keeping.awaySince.isValid())
        return Words::tr("Saved here, server away since %1")
            .arg(deskClock(keeping.awaySince, clock));
    if (keeping.savedAt.isNull())
        return {};
    const QString at = deskClock(keeping.savedAt, clock);
    return keeping.isSynced ? Words::tr("%1 saved, on the server too").arg(at)
                            : Words::tr("%1 saved here, on its way to the server").arg(at);
}

QString sheetSentence(const Problem &problem)
{
    if (problem.text == u"journal_taken")
        return Words::tr("Another console of yours is open here and keeps the drafts. What you "
                         "score in this one is kept by the server only.");
    const QString sentence = ruleSentence(problem.constraint);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

}
