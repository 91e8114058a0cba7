// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notice.h"

#include <algorithm>
#include <map>

namespace banzhang {
namespace {

bool isWhole(const NoticeQuestion &question)
{
    const auto isEmpty = [](const QString &choice) { return choice.trimmed().isEmpty(); };
    return !question.words.trimmed().isEmpty() && question.choices.size() >= 2
           && question.choices.size() <= 4 && std::ranges::none_of(question.choices, isEmpty)
           && question.right >= 0 && question.right < question.choices.size();
}

void count(TeamCoverage &of, const NoticeReader &reader)
{
    ++of.people;
    of.told += reader.isTold() ? 1 : 0;
    of.newUntold += reader.isNew && !reader.isTold() ? 1 : 0;
    if (reader.answered < Notice::questionsOfQuiz)
        return;
    ++of.asked;
    of.passed += reader.right == reader.answered ? 1 : 0;
}

}

std::vector<NoticeGap> gapsOf(const Notice &notice, QDate today)
{
    std::vector<NoticeGap> gaps;
    if (notice.title.trimmed().isEmpty())
        gaps.push_back(NoticeGap::Title);
    if (notice.words.trimmed().isEmpty())
        gaps.push_back(NoticeGap::Words);
    if (notice.teams.empty())
        gaps.push_back(NoticeGap::Teams);
    const bool hasQuiz = notice.questions.size() == size_t(Notice::questionsOfQuiz);
    if (!notice.questions.empty() && (!hasQuiz || !std::ranges::all_of(notice.questions, isWhole)))
        gaps.push_back(NoticeGap::Quiz);
    if (notice.validUntil.isValid() && notice.validUntil < today)
        gaps.push_back(NoticeGap::ValidUntil);
    return gaps;
}

std::vector<TeamCoverage> coverageOf(const std::vector<NoticeReader> &readers)
{
    std::map<std::pair<QString, qint64>, TeamCoverage> byTeam;
    TeamCoverage all;
    for (const NoticeReader &reader : readers) {
        TeamCoverage &team = byTeam[{reader.team, reader.teamId}];
        team.teamId = reader.teamId;
        team.team = reader.team;
        count(team, reader);
        count(all, reader);
    }
    std::vector<TeamCoverage> coverage;
    coverage.reserve(byTeam.size() + 1);
    for (const auto &[key, team] : byTeam)
        coverage.push_back(team);
    coverage.push_back(all);
    return coverage;
}

}
