// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notices/noticewords.h"

#include "common/momenttext.h"
#include "common/problemsentence.h"
#include "common/words.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Notices)
};

QString stateWord(const Notice &notice, QDate today)
{
    return notice.correctedBy > 0    ? Words::tr("Corrected")
           : notice.isInForce(today) ? Words::tr("In force")
                                     : Words::tr("Expired");
}

QString shareWord(int part, int whole)
{
    return QStringLiteral("%1/%2").arg(part).arg(whole);
}

QString noticeCell(int column, const Notice &notice, const ServerClock &clock)
{
    switch (column) {
    case NoticeModel::Title: return notice.title;
    case NoticeModel::Published: return momentText(notice.publishedAt, clock);
    case NoticeModel::State: return stateWord(notice, clock.siteNow().date());
    case NoticeModel::Told: return shareWord(notice.told, notice.people);
    case NoticeModel::NewUntold:
        return notice.newUntold > 0 ? QString::number(notice.newUntold) : QString();
    case NoticeModel::By: return notice.publishedBy;
    default: return {};
    }
}

QString readerCell(int column, const NoticeReader &reader, const ServerClock &clock)
{
    switch (column) {
    case NoticeReaderModel::Told:
        return reader.isTold() ? QStringLiteral("✓")
               : reader.isNew  ? Words::tr("new", "an agent who was not told")
                               : QStringLiteral("–");
    case NoticeReaderModel::Agent: return reader.agentNo + u' ' + reader.name;
    case NoticeReaderModel::Team: return reader.team;
    case NoticeReaderModel::When: return momentText(reader.toldAt, clock);
    case NoticeReaderModel::Quiz:
        return reader.answered > 0
                   ? Words::tr("%1 of %2 right").arg(reader.right).arg(reader.answered)
                   : QString();
    case NoticeReaderModel::Unread:
        return reader.unread > 0 ? QString::number(reader.unread) : QString();
    default: return {};
    }
}

QString coverageCell(int column, const TeamCoverage &coverage)
{
    switch (column) {
    case TeamCoverageModel::Team:
        return coverage.teamId == 0 ? Words::tr("All together") : coverage.team;
    case TeamCoverageModel::People: return QString::number(coverage.people);
    case TeamCoverageModel::Told:
        return coverage.people > 0 ? QStringLiteral("%1 (%2)")
                                         .arg(coverage.told)
                                         .arg(percentText(100.0 * coverage.told / coverage.people))
                                   : QStringLiteral("0");
    case TeamCoverageModel::Untold: return QString::number(coverage.people - coverage.told);
    case TeamCoverageModel::NewUntold: return QString::number(coverage.newUntold);
    case TeamCoverageModel::Passed: return shareWord(coverage.passed, coverage.asked);
    default: return {};
    }
}

QString line(const QString &name, const QString &words)
{
    return name + u'\t' + words;
}

QString byRule(const QString &rule)
{
    if (rule == u"notice_reach")
        return Words::tr("A leader publishes to his own teams and ticks his own people; a manager "
                         "all.");
    if (rule == u"notice_corrected_once")
        return Words::tr("Somebody else corrected this notice already. Correct the newer one.");
    if (rule == u"notice_team_concerned")
        return Words::tr("The notice does not concern his team.");
    if (rule == u"notice_title")
        return noticeGapWord(NoticeGap::Title);
    if (rule == u"notice_words")
        return noticeGapWord(NoticeGap::Words);
    if (rule == u"notice_teams")
        return noticeGapWord(NoticeGap::Teams);
    if (rule == u"notice_valid_until")
        return noticeGapWord(NoticeGap::ValidUntil);
    if (rule == u"notice_quiz" || rule.startsWith(u"notice_question"))
        return noticeGapWord(NoticeGap::Quiz);
    return {};
}

}

NoticeWords noticeWords(const ServerClock &clock)
{
    return {
        [&clock](int column, const Notice &notice) { return noticeCell(column, notice, clock); },
        [&clock](int column, const NoticeReader &reader) {
            return readerCell(column, reader, clock);
        },
        &coverageCell};
}

QStringList noticeLines(const Notice &notice, const ServerClock &clock)
{
    QStringList teams;
    for (const auto &team : notice.teams)
        teams.append(team.second);
    const QString separator = Words::tr(", ", "between parts of a list");
    QStringList lines{line(Words::tr("Notice"), notice.words),
                      line(Words::tr("Teams"), teams.join(separator)),
                      line(Words::tr("Published"), notice.publishedBy + QStringLiteral(" · ")
                                                       + momentText(notice.publishedAt, clock)),
                      line(Words::tr("Valid until"), notice.validUntil.isValid()
                                                         ? notice.validUntil.toString(Qt::ISODate)
                                                         : Words::tr("it is corrected"))};
    if (notice.corrects > 0)
        lines.append(line(Words::tr("Corrects"), Words::tr("notice %1").arg(notice.corrects)));
    if (notice.correctedBy > 0)
        lines.append(
            line(Words::tr("Corrected by"), Words::tr("notice %1").arg(notice.correctedBy)));
    for (const NoticeQuestion &question : notice.questions)
        lines.append(
            line(Words::tr("Question"), Words::tr("%1 Choices: %2. Right: %3.")
                                            .arg(question.words, question.choices.join(separator),
                                                 question.choices.value(question.right))));
    return lines;
}

QString noticeGapWord(NoticeGap gap)
{
    switch (gap) {
    case NoticeGap::Title: return Words::tr("A notice has a title; 120 characters at most.");
    case NoticeGap::Words: return Words::tr("Write what is told; 8,000 characters at most.");
    case NoticeGap::Teams: return Words::tr("Choose the teams that it concerns.");
    case NoticeGap::Quiz:
        return Words::tr("A quiz has two questions, each with two to four choices of which one is "
                         "right; or none at all.");
    case NoticeGap::ValidUntil: break;
    }
    return Words::tr("That day is over.");
}

QString noticeSentence(const Problem &problem)
{
    const QString sentence = byRule(problem.constraint);
    return sentence.isEmpty() ? problemSentence(problem) : sentence;
}

}
