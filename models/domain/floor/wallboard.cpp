// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/wallboard.h"

#include "floor/floortotals.h"

namespace banzhang {

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
    for (const QString &page : figures.pages) {
        if (page == u"queues")
            add(WallPage::Kind::Queues, figures.queues.size(), WallFigures::queuesAPage);
        else if (page == u"teams")
            add(WallPage::Kind::Teams, figures.teams.size(), WallFigures::teamsAPage);
        else if (page == u"people")
            add(WallPage::Kind::People, figures.people.size(), WallFigures::peopleAPage);
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
