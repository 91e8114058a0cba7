// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/turnover.h"

#include <array>
#include <set>

namespace banzhang {
namespace {

constexpr size_t unknown = 4;

size_t tenureOn(QDate hiredOn, QDate day)
{
    if (!hiredOn.isValid())
        return unknown;
    if (day < hiredOn.addMonths(3))
        return 0;
    if (day < hiredOn.addMonths(12))
        return 1;
    return day < hiredOn.addMonths(36) ? 2 : 3;
}

void count(std::vector<TurnoverLine> &lines, const AgentSums &agent, const ReportSpan &span)
{
    const bool wasThere = !agent.hiredOn.isValid() || agent.hiredOn < span.from;
    const bool came =
        agent.hiredOn.isValid() && agent.hiredOn >= span.from && agent.hiredOn <= span.to;
    const bool isGone = agent.leftOn.isValid() && agent.leftOn <= span.to;
    if ((!wasThere && !came) || (agent.leftOn.isValid() && agent.leftOn < span.from))
        return; // hired later, or gone before
    if (wasThere)
        ++lines[tenureOn(agent.hiredOn, span.from)].atStart;
    if (came)
        ++lines[tenureOn(agent.hiredOn, agent.hiredOn)].came;
    if (isGone)
        ++lines[tenureOn(agent.hiredOn, agent.leftOn)].left;
    else
        ++lines[tenureOn(agent.hiredOn, span.to)].atEnd;
}

}

std::vector<TurnoverLine> turnoverOf(const std::vector<AgentSums> &agents, const ReportSpan &span)
{
    constexpr std::array codes{"0-3", "3-12", "12-36", "36+", "unknown"};
    std::vector<TurnoverLine> lines(codes.size());
    for (size_t n = 0; n < codes.size(); ++n)
        lines[n].tenure = QString::fromLatin1(codes[n]);
    std::set<AgentId> seen;
    for (const AgentSums &agent : agents) {
        if (seen.insert(agent.agentId).second)
            count(lines, agent, span);
    }
    const TurnoverLine &last = lines.back();
    if (last.atStart == 0 && last.left == 0 && last.atEnd == 0)
        lines.pop_back();
    return lines;
}

}
