// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/chartplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace banzhang {
namespace {

constexpr qreal titleGap = 3;
constexpr qreal axisGap = 5; // between the plot and its labels
constexpr qreal leastPlot = 96, mostPlot = 190;
constexpr qreal shortName = 36;
constexpr int mostNameLines = 3;
constexpr qreal legendGap = 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

qreal labelsWidth(const ChartScale &scale, const PaperFonts &fonts)
{
    if (!scale.isUsed)
        return 0;
    qreal most = 0;
    for (int i = 0; i <= scale.steps(); ++i)
        most = qMax(most, fonts.width(PaperType::Small, scale.label(i)));
    return most + axisGap;
}

qreal widest(const std::vector<QString> &names, const PaperFonts &fonts)
{
    qreal most = 0;
    for (const QString &name : names)
        most = qMax(most, fonts.width(PaperType::Small, name));
    return most;
}

void wrapNames(ChartPlan &plan, const ReportChart &chart, const PaperFonts &fonts, qreal slot)
{
    qsizetype most = 1;
    plan.wrapped.reserve(chart.categories.size());
    for (const QString &name : chart.categories) {
        plan.wrapped.push_back(fonts.wrapped(PaperType::Tiny, name, slot - 4));
        most = qMax(most, plan.wrapped.back().size());
    }
    if (most <= mostNameLines && slot >= 3 * fonts.lineHeight(PaperType::Tiny)) {
        plan.names = ChartPlan::Names::Wrapped;
        plan.namesHeight = qreal(most) * fonts.lineHeight(PaperType::Tiny);
        return;
    }
    plan.wrapped.clear();
    plan.names = ChartPlan::Names::Numbered;
}

// All names in one line where they fit; of days and hours some; else wrapped, else numbers that a
// key below explains.
void planNames(ChartPlan &plan, const ReportChart &chart, const PaperFonts &fonts)
{
    const qreal slot = plan.slot(chart.categories.size());
    const qreal name = widest(chart.categories, fonts) + 4;
    plan.namesHeight = fonts.lineHeight(PaperType::Small);
    if (name <= slot)
        return;
    if (name <= shortName) {
        plan.names = ChartPlan::Names::Some;
        for (const int every : {2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 50, 100}) {
            plan.everyName = every;
            if (slot * every >= name + 4)
                break;
        }
        return;
    }
    wrapNames(plan, chart, fonts, slot);
}

void planKey(ChartPlan &plan, const ReportChart &chart, const PaperFonts &fonts, qreal width)
{
    if (plan.names != ChartPlan::Names::Numbered)
        return;
    QStringList entries;
    for (size_t i = 0; i < chart.categories.size(); ++i)
        entries << u"%1 %2"_qs.arg(i + 1).arg(chart.categories[i]);
    plan.key = fonts.wrapped(PaperType::Small, entries.join(u"    "), width);
}

QString legendText(const ReportChart &chart, const ChartSeries &series)
{
    const bool hasRight = std::any_of(chart.series.begin(), chart.series.end(),
                                      [](const ChartSeries &other) { return other.isRightAxis; });
    const bool isShare = chart.isPareto && series.name.isEmpty();
    QString name = isShare ? Words::tr("Running share") : series.name;
    if (!hasRight || series.look == ChartSeries::Look::Target)
        return name;
    return series.isRightAxis ? Words::tr("%1 (right axis)").arg(name)
                              : Words::tr("%1 (left axis)").arg(name);
}

bool hasDays(const ReportChart &chart, DayMark::Kind kind)
{
    return std::any_of(chart.marks.begin(), chart.marks.end(),
                       [kind](const DayMark &mark) { return mark.kind == kind; });
}

qreal planLegend(ChartPlan &plan, const ReportChart &chart, const PaperFonts &fonts, qreal top,
                 qreal width)
{
    const qreal line = fonts.lineHeight(PaperType::Small) + 3;
    qreal left = 0;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const QString text = legendText(chart, chart.series[i]);
        const qreal wide =
            legendSign(chart.series[i].look) + 5 + fonts.width(PaperType::Small, text);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += line;
        }
        plan.legend.push_back({QRectF(left, top, wide, line), int(i), {}, text});
        left += wide + legendGap;
    }
    for (const DayMark::Kind kind : {DayMark::Kind::Rest, DayMark::Kind::Holiday}) {
        if (!hasDays(chart, kind))
            continue;
        const QString text =
            kind == DayMark::Kind::Rest ? Words::tr("Rest day") : Words::tr("Holiday");
        const qreal wide =
            legendSign(ChartSeries::Look::Bar) + 5 + fonts.width(PaperType::Small, text);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += line;
        }
        plan.legend.push_back({QRectF(left, top, wide, line), -1, kind, text});
        left += wide + legendGap;
    }
    return top + line;
}

}

ChartPlan planChart(const ReportChart &chart, const PaperFonts &fonts, qreal width)
{
    ChartPlan plan;
    qreal top = 0;
    if (!chart.title.isEmpty()) {
        plan.title = fonts.wrapped(PaperType::Bold, chart.title, width);
        top = qreal(plan.title.size()) * fonts.lineHeight(PaperType::Bold) + titleGap;
    }
    plan.left = scaleOf(chart, false);
    plan.right = scaleOf(chart, true);
    const qreal left = labelsWidth(plan.left, fonts);
    const qreal right = labelsWidth(plan.right, fonts);
    const qreal half = fonts.lineHeight(PaperType::Small) / 2; // of the label at the axis' top
    plan.plot = QRectF(left, top + half, qMax(20.0, width - left - right),
                       qBound(leastPlot, width * 0.19, mostPlot));
    planNames(plan, chart, fonts);
    top = plan.plot.bottom() + 3 + plan.namesHeight + 5;
    top = planLegend(plan, chart, fonts, top, width);
    planKey(plan, chart, fonts, width);
    plan.keyTop = top;
    plan.height = top + qreal(plan.key.size()) * fonts.lineHeight(PaperType::Small);
    return plan;
}

}
