// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/notice.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

const QDate today(2026, 11, 23);

NoticeReader reader(qint64 id, const char *team, bool isTold, bool isNew, int answered, int right)
{
    NoticeReader one;
    one.agentId = id;
    one.teamId = static_cast<unsigned char>(team[0]);
    one.team = QString::fromLatin1(team);
    if (isTold)
        one.toldAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    one.isNew = isNew;
    one.answered = answered;
    one.right = right;
    return one;
}

NoticeQuestion question()
{
    return {QStringLiteral("how"), {QStringLiteral("so"), QStringLiteral("else")}, 1};
}

}

TEST_CASE("M2 a notice without words or teams is not published, nor one that is over already")
{
    Notice notice;
    notice.validUntil = today.addDays(-1);
    CHECK(gapsOf(notice, today)
          == std::vector{NoticeGap::Title, NoticeGap::Words, NoticeGap::Teams,
                         NoticeGap::ValidUntil});
    notice.title = notice.words = QStringLiteral("x");
    notice.teams = {{1, QStringLiteral("one")}};
    notice.validUntil = today;
    CHECK(gapsOf(notice, today).empty());
    CHECK(notice.isInForce(today));
    CHECK_FALSE(notice.isInForce(today.addDays(1)));
    notice.correctedBy = 7;
    CHECK_FALSE(notice.isInForce(today));
}

TEST_CASE("M3 a quiz has two whole questions or none")
{
    Notice notice;
    notice.title = notice.words = QStringLiteral("x");
    notice.teams = {{1, QStringLiteral("one")}};
    notice.questions = {question()};
    CHECK(gapsOf(notice, today) == std::vector{NoticeGap::Quiz});
    notice.questions.push_back(question());
    CHECK(gapsOf(notice, today).empty());
    notice.questions[1].right = 2;
    CHECK(gapsOf(notice, today) == std::vector{NoticeGap::Quiz});
    notice.questions[1].right = 0;
    notice.questions[1].choices[1].clear();
    CHECK(gapsOf(notice, today) == std::vector{NoticeGap::Quiz});
}

TEST_CASE("M3 coverage counts by team who was told, who is new and not, and who passed")
{
    const auto coverage =
        coverageOf({reader(1, "b", true, false, 2, 2), reader(2, "b", true, true, 2, 1),
                    reader(3, "b", false, true, 0, 0), reader(4, "a", false, false, 1, 1)});
    REQUIRE(coverage.size() == 3);
    CHECK(coverage[0] == TeamCoverage{'a', QStringLiteral("a"), 1, 0, 0, 0, 0});
    CHECK(coverage[1] == TeamCoverage{'b', QStringLiteral("b"), 3, 2, 1, 2, 1});
    CHECK(coverage[2] == TeamCoverage{0, {}, 4, 2, 1, 2, 1});
}

TEST_CASE("nobody to tell is nothing to cover")
{
    const auto coverage = coverageOf({});
    REQUIRE(coverage.size() == 1);
    CHECK(coverage[0].people == 0);
}
