// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of the database as people say them.
#include "reports/sections/reportwords.h"

#include <QCoreApplication>
#include <QHash>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

using WordOf = QHash<QString, QString>;

}

QString performanceMetricWord(PerformanceMetric metric)
{
    switch (metric) {
    case PerformanceMetric::Efficiency: return Words::tr("Efficiency");
    case PerformanceMetric::Connected: return Words::tr("Connected");
    case PerformanceMetric::ServiceLevel: return Words::tr("Service level");
    case PerformanceMetric::SuccessRate: return Words::tr("Success rate");
    case PerformanceMetric::Sales: return Words::tr("Sales");
    case PerformanceMetric::QaScore: return Words::tr("QA mean");
    case PerformanceMetric::Exam: return Words::tr("Exam");
    case PerformanceMetric::Satisfaction: return Words::tr("Satisfaction");
    case PerformanceMetric::Attendance: return Words::tr("Attendance");
    case PerformanceMetric::Conduct: return Words::tr("Conduct");
    case PerformanceMetric::LeaderPoints: return Words::tr("Leader's points");
    }
    return {};
}

QString outcomeWord(const QString &code)
{
    const WordOf words{{u"promotion"_qs, Words::tr("Promotion")},
                       {u"raise"_qs, Words::tr("Raise")},
                       {u"bonus"_qs, Words::tr("Bonus")},
                       {u"training"_qs, Words::tr("Training")},
                       {u"dismissal"_qs, Words::tr("Dismissal")}};
    return words.value(code, code);
}

QString qualityWord(const QString &code)
{
    const WordOf words{
        {u"missing-punch"_qs, Words::tr("Shifts without a punch")},
        {u"unmatched-recording"_qs, Words::tr("Recordings without a call")},
        {u"missing-recording"_qs, Words::tr("Calls without a recording")},
        {u"unknown-agent"_qs, Words::tr("Agents that nobody registered")},
        {u"unmatched-order"_qs, Words::tr("Orders without a call")},
        {u"rejected-line"_qs, Words::tr("Lines of files that were refused")},
        {u"feed-gap"_qs, Words::tr("Minutes without news from the source")},
    };
    return words.value(code, code);
}

QString qualityHint(const QString &code)
{
    const WordOf words{
        {u"missing-punch"_qs, Words::tr("decide them on the page of violations")},
        {u"unmatched-recording"_qs, Words::tr("look at the clock of the recorder")},
        {u"missing-recording"_qs, Words::tr("look for the recorder's gaps")},
        {u"unknown-agent"_qs, Words::tr("give them a name and a team under People")},
        {u"unmatched-order"_qs, Words::tr("compare the order file with the calls")},
        {u"rejected-line"_qs, Words::tr("mend the file and import it again")},
        {u"feed-gap"_qs, Words::tr("no fine can come from this time")},
    };
    return words.value(code);
}

QString ledgerLineWord(const QString &kind)
{
    const WordOf words{{u"fine"_qs, Words::tr("Fine")},
                       {u"award"_qs, Words::tr("Award")},
                       {u"reversal"_qs, Words::tr("Reversal")},
                       {u"adjustment"_qs, Words::tr("Adjustment")},
                       {u"compensation"_qs, Words::tr("Compensation")}};
    return words.value(kind, kind);
}

QString boardWordOf(const QString &board)
{
    const WordOf words{{u"day"_qs, Words::tr("Day board")},
                       {u"week"_qs, Words::tr("Week board")},
                       {u"month"_qs, Words::tr("Month board")}};
    return words.value(board, board);
}

QString boardMetricWordOf(const QString &metric)
{
    const WordOf words{{u"amount"_qs, Words::tr("Sales")},
                       {u"orders"_qs, Words::tr("Orders")},
                       {u"success_rate"_qs, Words::tr("Success rate")},
                       {u"qa_score"_qs, Words::tr("QA mean")},
                       {u"service"_qs, Words::tr("Service level")},
                       {u"mix"_qs, Words::tr("Mix")}};
    return words.value(metric, metric);
}

QString tenureWord(const QString &code)
{
    const WordOf words{{u"0-3"_qs, Words::tr("up to 3 months")},
                       {u"3-12"_qs, Words::tr("3 to 12 months")},
                       {u"12-36"_qs, Words::tr("1 to 3 years")},
                       {u"36+"_qs, Words::tr("over 3 years")},
                       {u"unknown"_qs, Words::tr("not known")}};
    return words.value(code, code);
}

QString incidentKindWord(const QString &kind)
{
    const WordOf words{{u"fault"_qs, Words::tr("Fault")},
                       {u"emergency"_qs, Words::tr("Emergency")},
                       {u"complaint"_qs, Words::tr("Complaint")},
                       {u"drill"_qs, Words::tr("Drill")}};
    return words.value(kind, kind);
}

}
