// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/stats/statprint.h"

#include "quality/sheet/sheetpaper.h"
#include "quality/stats/statchart.h"

#include <QCoreApplication>

namespace banzhang {
namespace {

constexpr qreal trendHeight = 150;
constexpr qreal lossRowHeight = 16;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::StatPrint)
};

std::vector<SheetPaper::Cell> cellsOf(const PrintedStats &stats, const QStringList &texts)
{
    std::vector<SheetPaper::Cell> cells;
    cells.reserve(stats.heads.size());
    for (size_t i = 0; i < stats.heads.size(); ++i)
        cells.push_back({texts.value(qsizetype(i)), stats.heads[i].share, stats.heads[i].isRight});
    return cells;
}

void writeTrend(SheetPaper &paper, const PrintedStats &stats)
{
    paper.keep(trendHeight + 60);
    paper.line(stats.trendTitle, 12, true);
    for (const QString &fact : stats.trendFacts)
        paper.line(fact, 10);
    paper.drawing(trendHeight, [&stats](QPainter &painter, const QRectF &area) {
        paintTrend(painter, area, stats.trend, ChartInk::ofPaper());
    });
    paper.space(8);
}

void writeLosses(SheetPaper &paper, const PrintedStats &stats)
{
    if (stats.losses.empty())
        return;
    const qreal height = lossRowHeight * qreal(stats.losses.size()) + 20;
    paper.keep(height + 24);
    paper.line(stats.lossTitle, 12, true);
    paper.drawing(height, [&stats](QPainter &painter, const QRectF &area) {
        paintLosses(painter, area, stats.losses, ChartInk::ofPaper());
    });
    paper.space(8);
}

void writeTable(SheetPaper &paper, const PrintedStats &stats)
{
    QStringList heads;
    for (const PrintedStats::Head &head : stats.heads)
        heads << head.text;
    paper.row(cellsOf(stats, heads), SheetPaper::Weight::Head);
    for (const QStringList &row : stats.rows)
        paper.row(cellsOf(stats, row));
    paper.endTable();
}

}

void printStats(QPagedPaintDevice &device, const PrintedStats &stats)
{
    const QString head = stats.title + QStringLiteral(" · ") + stats.facts.value(0);
    const QString foot = Words::tr("Each mean with n and its 95% interval (Student's t), shares "
                                   "by Wilson; ≈ cannot be told apart.");
    SheetPaper::print(device, {head, foot, Words::tr("Page %1 of %2")}, [&](SheetPaper &paper) {
        paper.line(stats.title, 16, true);
        paper.rule(1.2);
        paper.space(4);
        for (const QString &fact : stats.facts)
            paper.line(fact, 10);
        paper.space(8);
        writeTrend(paper, stats);
        writeLosses(paper, stats);
        writeTable(paper, stats);
    });
}

}
