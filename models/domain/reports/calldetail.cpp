// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calldetail.h"

namespace banzhang {

std::vector<QVariant> cellsOf(const DetailedCall &call)
{
    return {call.at, call.agentNo, call.agent, call.number, call.talkS, call.attempts, call.status};
}

}
