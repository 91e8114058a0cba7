// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboard.h"

#include "floor/floortotals.h"

#include <algorithm>

namespace banzhang {

const QStringList &allWallPages()
{
    static const QStringList all{QStringLiteral("queues"), QStringLiteral("teams"),
                                 QStringLiteral("people"), QStringLiteral("day"),
                                 QStringLiteral("week"),   QStringLiteral("month"),
                                 QStringLiteral("honours")};
    return all;
}

bool WallFigures::showsResults() const
{
    return std::any_of(pages.begin(), pages.end(),
                       [](const QString &page) { return allWallPages().indexOf(page) > 2; });
}

StateCounts WallFigures::states() const
{
    StateCounts sum{};
    for (const WallTeam &team : teams) {
        for (size_t state = 0; state < sum.size(); ++state)
            sum[state] += team.states[state];
    }
    return sum;
}

WallQueue WallFigures::allQueues() const
{
    WallQueue sum;
    qint64 target = 0;
    for (const WallQueue &queue : queues) {
        sum.waiting += queue.waiting;
        sum.available += queue.available;
        sum.offered += queue.offered;
        sum.answered += queue.answered;
        sum.inTime += queue.inTime;
        sum.abandoned += queue.abandoned;
        target += qint64(queue.target) * queue.offered;
        if (queue.longestSince.isValid()
            && (!sum.longestSince.isValid() || queue.longestSince < sum.longestSince))
            sum.longestSince = queue.longestSince;
    }
    if (sum.offered > 0)
        sum.target = int((target + sum.offered / 2) / sum.offered);
    return sum;
}

std::vector<WallPage> pagesOf(const WallFigures &figures)
{
    std::vector<WallPage> pages;
    const auto add = [&pages](WallPage::Kind kind, size_t rows, size_t aPage) {
        for (size_t first = 0; first < rows; first += aPage)
            pages.push_back({kind, first});
    };
    const std::vector<WallLeaderboard> &boards = figures.results.boards;
    const auto addBoard = [&](const QString &code) {
        const auto board = std::ranges::find(boards, code, &WallLeaderboard::code);
        if (board != boards.end() && !board->places.empty())
            pages.push_back({WallPage::Kind::Board, size_t(board - boards.begin())});
    };
    for (const QString &page : figures.pages) {
        if (page == u"queues")
            add(WallPage::Kind::Queues, figures.queues.size(), WallFigures::queuesAPage);
        else if (page == u"teams")
            add(WallPage::Kind::Teams, figures.teams.size(), WallFigures::teamsAPage);
        else if (page == u"people")
            add(WallPage::Kind::People, figures.people.size(), WallFigures::peopleAPage);
        else if (page == u"honours")
            add(WallPage::Kind::Honours, figures.results.honours.size(), WallFigures::honoursAPage);
        else
            addBoard(page);
    }
    if (pages.empty())
        pages.push_back({});
    return pages;
}

int alarmOf(const WallFigures &figures, const QDateTime &now)
{
    const QDateTime since = figures.allQueues().longestSince;
    return since.isValid() ? WaitLimits::alarmOf(since.secsTo(now)) : 0;
}

}
