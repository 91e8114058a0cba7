// SPDX-License-Identifier: GPL-3.0-or-later
// Of the data and of the staff: #185, and who came and left.
#include "reports/sections/reportwords.h"
#include "reports/sections/sectiontools.h"

#include <algorithm>
#include <map>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

struct Trouble
{
    qint64 count = 0;
    qint64 outOf = 0;
    QStringList examples;
};

// Gaps are counted in seconds and told in minutes, begun ones as whole.
qint64 unitOf(const QString &code)
{
    return code.endsWith(u"-gap") ? 60 : 1;
}

qint64 told(qint64 count, const QString &code)
{
    return (count + unitOf(code) - 1) / unitOf(code);
}

// By code: a line over the whole span counts for it, else its days are added up.
std::map<QString, Trouble> troublesOf(const std::vector<QualityCount> &counts)
{
    std::map<QString, Trouble> whole, ofDays;
    for (const QualityCount &one : counts) {
        Trouble &trouble = (one.on.isNull() ? whole : ofDays)[one.code];
        trouble.count += one.count;
        trouble.outOf += one.outOf;
        trouble.examples += one.examples;
    }
    whole.merge(ofDays); // keeps what is there
    return whole;
}

ReportTable troubles(const SectionContext &context)
{
    ReportTable table{u"data-quality"_qs,
                      {{u"what"_qs, Words::tr("What"), FigureKind::Text, 1.6},
                       {u"count"_qs, Words::tr("Cases"), FigureKind::Integer, 0.7},
                       {u"out-of"_qs, Words::tr("Out of"), FigureKind::Integer, 0.8},
                       {u"share"_qs, Words::tr("Share"), FigureKind::Percent, 0.7},
                       {u"examples"_qs, Words::tr("Examples"), FigureKind::Text, 2},
                       {u"deed"_qs, Words::tr("What to do"), FigureKind::Text, 1.6}},
                      {},
                      // Who may read them gets all of these figures, if they are none.
                      Words::tr("The quality of the centre's data is told to managers and "
                                "auditors only.")};
    for (const auto &[code, trouble] : troublesOf(context.figures.quality))
        table.rows.push_back({{qualityWord(code), told(trouble.count, code),
                               trouble.outOf > 0 ? QVariant(told(trouble.outOf, code)) : QVariant(),
                               percentOf(trouble.count, trouble.outOf),
                               QStringList(trouble.examples.mid(0, 10)).join(u" · "),
                               trouble.count > 0 ? qualityHint(code) : QString()}});
    return table;
}

// The kinds that are told by day, as bars on each other; at most five.
ReportChart byDay(const SectionContext &context)
{
    ReportChart chart{
        u"data-quality-by-day"_qs, Words::tr("Cases by day"), dayCategories(context), {}, false,
        dayMarks(context)};
    std::map<QString, ChartSeries> series;
    const ReportSpan &span = context.request.span;
    for (const QualityCount &one : context.figures.quality) {
        if (one.on.isNull() || one.on < span.from || one.on > span.to)
            continue;
        ChartSeries &of = series[one.code];
        if (of.code.isEmpty())
            of = {ChartSeries::Look::StackedBar,
                  one.code,
                  qualityWord(one.code),
                  FigureKind::Integer,
                  false,
                  std::vector<std::optional<double>>(size_t(span.days()), 0.0),
                  dayLinks(context)};
        std::optional<double> &value = of.values[size_t(span.from.daysTo(one.on))];
        value = value.value_or(0) + double(told(one.count, one.code));
    }
    constexpr size_t mostSeries = 5;
    for (auto &[code, one] : series)
        if (chart.series.size() < mostSeries)
            chart.series.push_back(std::move(one));
    return chart;
}

ReportRow tenureRow(const QString &word, const TurnoverLine &line, RowRole role = RowRole::Plain)
{
    const double mean = double(line.atStart + line.atEnd) / 2;
    return {{word, line.atStart, line.came, line.left, line.atEnd,
             mean > 0 ? QVariant(100 * double(line.left) / mean) : QVariant()},
            role};
}

}

SectionParts dataQualitySection(const SectionContext &context)
{
    SectionPart part;
    part.blocks.emplace_back(troubles(context));
    const ReportChart chart = byDay(context);
    if (!chart.series.empty() && context.request.span.days() > 1)
        part.blocks.emplace_back(chart);
    addCentreNote(part.blocks, context);
    return {part};
}

SectionParts turnoverSection(const SectionContext &context)
{
    ReportTable table{u"turnover"_qs,
                      {{u"tenure"_qs, Words::tr("Tenure"), FigureKind::Text, 1.4},
                       {u"at-start"_qs, Words::tr("At the start"), FigureKind::Integer, 1},
                       {u"came"_qs, Words::tr("Came"), FigureKind::Integer, 1},
                       {u"left"_qs, Words::tr("Left"), FigureKind::Integer, 1},
                       {u"at-end"_qs, Words::tr("At the end"), FigureKind::Integer, 1},
                       {u"rate"_qs, Words::tr("Turnover"), FigureKind::Percent, 1,
                        Words::tr("Turnover = left ÷ mean of people at the start and the end.")}},
                      {},
                      emptyWord(context)};
    TurnoverLine all;
    for (const TurnoverLine &line : context.figures.turnover) {
        table.rows.push_back(tenureRow(tenureWord(line.tenure), line));
        all.atStart += line.atStart;
        all.came += line.came;
        all.left += line.left;
        all.atEnd += line.atEnd;
    }
    if (!table.rows.empty())
        table.rows.push_back(tenureRow(Words::tr("Sum"), all, RowRole::Sum));
    SectionPart part;
    part.note = Words::tr("Tenure at the end of the time, or when somebody left");
    part.blocks = {table, noteOf(notesOf(table)), signaturesOf(context)};
    return {part};
}

}
