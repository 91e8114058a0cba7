// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/sectiontools.h"

namespace banzhang::columns {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

}

WorkColumn dialled()
{
    return sumColumn("dialled", Words::tr("Dialled"), FigureKind::Integer, &WorkSums::offered, 1);
}

WorkColumn connected()
{
    return sumColumn("connected", Words::tr("Connected"), FigureKind::Integer, &WorkSums::connected,
                     1);
}

WorkColumn visits()
{
    return sumColumn("visits", Words::tr("Successful visits"), FigureKind::Integer,
                     &WorkSums::visits, 1.2);
}

WorkColumn successes()
{
    return sumColumn("successes", Words::tr("Successful orders"), FigureKind::Integer,
                     &WorkSums::successes, 1.2);
}

WorkColumn refusalRate()
{
    return rateColumn("refusal-rate", Words::tr("Refusal rate"), FigureKind::Percent,
                      &WorkSums::refusalRate, 0.9,
                      Words::tr("Refusal rate = refusals ÷ (visits + refusals)."));
}

WorkColumn workTime()
{
    return sumColumn("work-time", Words::tr("Work time"), FigureKind::Duration, &WorkSums::loginS,
                     1.1);
}

WorkColumn efficiency()
{
    return rateColumn("efficiency", Words::tr("Efficiency"), FigureKind::Percent,
                      &WorkSums::efficiency, 1,
                      Words::tr("Efficiency = talk (hold included) ÷ log-in time."));
}

WorkColumn qaMean()
{
    return rateColumn("qa-mean", Words::tr("QA mean"), FigureKind::Decimal, &WorkSums::qaMean, 1);
}

WorkColumn sales()
{
    return sumColumn("sales", Words::tr("Sales (yuan)"), FigureKind::Money, &WorkSums::salesFen,
                     1.4);
}

WorkColumn attendanceRate()
{
    return rateColumn("attendance-rate", Words::tr("Attendance rate"), FigureKind::Percent,
                      &WorkSums::attendanceRate, 1,
                      Words::tr("Attendance rate = shifts attended ÷ shifts."));
}

WorkColumn fines()
{
    return sumColumn("fines", Words::tr("Fines (yuan)"), FigureKind::Money, &WorkSums::finesFen,
                     1.2);
}

WorkColumn awards()
{
    return sumColumn("awards", Words::tr("Awards (yuan)"), FigureKind::Money, &WorkSums::awardsFen,
                     1.2);
}

}
