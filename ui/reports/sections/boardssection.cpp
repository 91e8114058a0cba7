// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sections/reportwords.h"
#include "reports/sections/sectiontools.h"

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::Reports)
};

// By the board's metric, since a column of a board's values has many kinds.
QString valueOf(const ClosingLine &line, const QTimeZone &zone)
{
    if (line.metric == u"amount")
        return figureText(qint64(line.value), FigureKind::Money, zone);
    if (line.metric == u"orders")
        return figureText(qint64(line.value), FigureKind::Integer, zone);
    if (line.metric == u"success_rate" || line.metric == u"service")
        return figureText(100 * line.value, FigureKind::Percent, zone);
    return figureText(line.value, FigureKind::Decimal, zone);
}

QString daysOf(const ClosingLine &line)
{
    const QString from = line.from.toString(u"MM-dd"_qs);
    return line.from == line.to
               ? from
               : Words::tr("%1 to %2", "days").arg(from, line.to.toString(u"MM-dd"_qs));
}

ReportRow rowOf(const ClosingLine &line, const QTimeZone &zone)
{
    const QStringList names(line.champions.begin(), line.champions.end());
    return {{boardWordOf(line.board), daysOf(line), boardMetricWordOf(line.metric),
             names.isEmpty() ? Words::tr("nobody") : names.join(Words::tr(", ", "between names")),
             valueOf(line, zone), line.prizeFen, qint64(line.ranked)},
            RowRole::Plain,
            {ReportLink::To::Closing, line.closingId, line.from, line.to}};
}

}

SectionParts boardsSection(const SectionContext &context)
{
    ReportTable table{u"closings"_qs,
                      {{u"board"_qs, Words::tr("Board"), FigureKind::Text, 0.9},
                       {u"days"_qs, Words::tr("Days"), FigureKind::Text, 1.3},
                       {u"metric"_qs, Words::tr("By"), FigureKind::Text, 1},
                       {u"champion"_qs, Words::tr("Champion"), FigureKind::Text, 1.6},
                       {u"value"_qs, Words::tr("Value"), FigureKind::Text, 1},
                       {u"prize"_qs, Words::tr("Prize (yuan)"), FigureKind::Money, 1},
                       {u"ranked"_qs, Words::tr("Ranked"), FigureKind::Integer, 0.7}},
                      {},
                      Words::tr("No board was closed in this time.")};
    qint64 prizes = 0;
    for (const ClosingLine &line : context.figures.closings) {
        table.rows.push_back(rowOf(line, context.zone));
        prizes += line.prizeFen;
    }
    if (!table.rows.empty())
        table.rows.push_back(
            {{Words::tr("Sum"), blank(), blank(), blank(), blank(), prizes, blank()},
             RowRole::Sum});
    SectionPart part;
    part.note = Words::tr("Closed boards, as they were closed");
    part.blocks = {table, signaturesOf(context)};
    return {part};
}

}
