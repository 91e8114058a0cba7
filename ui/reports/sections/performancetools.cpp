// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/performancetools.h"

#include "reports/sections/reportwords.h"

#include <cmath>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

QString plainNumber(double value)
{
    return QString::number(value, 'g', 10);
}

}

QString twoDecimals(double value)
{
    return QString::number(value, 'f', 2);
}

QString monthNote(const SectionContext &context)
{
    if (context.period == ReportPeriod::Month)
        return {};
    const ReportSpan month = spanOf(ReportPeriod::Month, context.request.span.to);
    return Words::tr("Totals are of a month: this is the one of %1.")
        .arg(spanWord(ReportPeriod::Month, month));
}

QString formulaOf(const PerformanceTotal &total)
{
    QStringList terms;
    int weights = 0;
    for (const PartScore &part : total.parts) {
        if (!part.points)
            continue;
        terms.append(u"%1 × %2"_qs.arg(part.weight).arg(twoDecimals(*part.points)));
        weights += part.weight;
    }
    if (terms.isEmpty() || !total.total)
        return Words::tr("No part is known: there is no total.");
    return u"(%1) ÷ %2 = %3"_qs.arg(terms.join(u" + ")).arg(weights).arg(twoDecimals(*total.total));
}

QStringList gapsOf(const PerformanceTotal &total)
{
    QStringList gaps;
    for (const PartScore &part : total.parts)
        if (!part.points)
            gaps.append(performanceMetricWord(part.metric));
    return gaps;
}

QString noPlaceNote(const PerformanceTotal &total)
{
    if (!total.total || isMeasured(total))
        return {};
    return Words::tr("No place, and not in the mean of the team: only %1 of 100 by weight is "
                     "known, half is needed.")
        .arg(weightThere(total.parts));
}

QString partValueText(const PartScore &part, const QTimeZone &zone)
{
    if (!part.value)
        return Words::tr("missing", "part of a total");
    switch (part.metric) {
    case PerformanceMetric::Sales:
        return figureText(qint64(std::llround(*part.value)), FigureKind::Money, zone);
    case PerformanceMetric::Connected:
        return figureText(qint64(std::llround(*part.value)), FigureKind::Integer, zone);
    case PerformanceMetric::QaScore:
    case PerformanceMetric::Exam:
    case PerformanceMetric::Satisfaction:
    case PerformanceMetric::Conduct: return figureText(*part.value, FigureKind::Decimal, zone);
    case PerformanceMetric::Efficiency:
    case PerformanceMetric::ServiceLevel:
    case PerformanceMetric::SuccessRate:
    case PerformanceMetric::Attendance:
    case PerformanceMetric::LeaderPoints: break;
    }
    return figureText(*part.value, FigureKind::Percent, zone);
}

QString schemeText(const PerformanceScheme &scheme)
{
    QStringList parts;
    for (const PerformancePart &part : scheme.parts)
        parts.append(Words::tr("%1 %2 (0 at %3, 100 at %4)", "a part, its weight, its range")
                         .arg(performanceMetricWord(part.metric))
                         .arg(part.weight)
                         .arg(plainNumber(part.zeroAt), plainNumber(part.fullAt)));
    const QString post = scheme.post == u"leader" ? Words::tr("Team leaders") : Words::tr("Agents");
    return Words::tr("%1, from %2 on: %3.", "post, day, parts of a total")
        .arg(post, scheme.from.toString(u"yyyy-MM-dd"_qs),
             parts.join(Words::tr("; ", "between parts of a total")));
}

}
