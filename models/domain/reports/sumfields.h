// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportfigures.h"

#include <array>

namespace banzhang {

struct SumField
{
    const char *code; // the column of agent_month_figure
    qint64 WorkSums::*field;
};

// Every field of WorkSums once, in the order of agent_month_figure's columns, which is that of the
// queries' `sums`.
inline constexpr std::array sumFields{
    SumField{"offered", &WorkSums::offered},
    SumField{"connected", &WorkSums::connected},
    SumField{"finished", &WorkSums::finished},
    SumField{"talk_s", &WorkSums::talkS},
    SumField{"hold_s", &WorkSums::holdS},
    SumField{"ring_s", &WorkSums::ringS},
    SumField{"login_s", &WorkSums::loginS},
    SumField{"pause_s", &WorkSums::pauseS},
    SumField{"ended_by_agent", &WorkSums::endedByAgent},
    SumField{"transferred", &WorkSums::transferred},
    SumField{"visits", &WorkSums::visits},
    SumField{"successes", &WorkSums::successes},
    SumField{"refusals", &WorkSums::refusals},
    SumField{"result_days", &WorkSums::resultDays},
    SumField{"orders", &WorkSums::orders},
    SumField{"sales_fen", &WorkSums::salesFen},
    SumField{"returned_fen", &WorkSums::returnedFen},
    SumField{"sheets", &WorkSums::sheets},
    SumField{"score_sum", &WorkSums::scoreSum},
    SumField{"failed", &WorkSums::failed},
    SumField{"shifts", &WorkSums::shifts},
    SumField{"shifts_attended", &WorkSums::shiftsAttended},
    SumField{"shifts_absent", &WorkSums::shiftsAbsent},
    SumField{"late", &WorkSums::late},
    SumField{"early_leave", &WorkSums::earlyLeave},
    SumField{"off_post", &WorkSums::offPost},
    SumField{"scheduled_s", &WorkSums::scheduledS},
    SumField{"present_s", &WorkSums::presentS},
    SumField{"leave_s", &WorkSums::leaveS},
    SumField{"fines", &WorkSums::fines},
    SumField{"fines_fen", &WorkSums::finesFen},
    SumField{"awards", &WorkSums::awards},
    SumField{"awards_fen", &WorkSums::awardsFen},
};
static_assert(sizeof(WorkSums) == sumFields.size() * sizeof(qint64)); // none is forgotten

}
