// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/qualitylogtext.h"

#include "common/fonts.h"
#include "common/words.h"
#include "quality/samplewords.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QualityLog)
};

QString countsText(const std::map<QString, int> &counts, QString (*word)(const QString &))
{
    QStringList parts;
    for (const auto &entry : counts)
        parts << word(entry.first) + u' ' + QString::number(entry.second);
    return parts.isEmpty() ? missingText() : parts.join(QStringLiteral(" · "));
}

QString titleOf(const QualityDay &day)
{
    return Words::tr("QA log of %1 · %2").arg(day.day.toString(Qt::ISODate), day.inspector);
}

QString sheetText(const LoggedSheet &sheet)
{
    const QString head =
        QStringLiteral("%1 %2 · %3 · %4 %5")
            .arg(sheet.agentNo, sheet.agent, sheet.form, logScoreText(sheet.score), sheet.grade);
    return (sheet.failed ? Words::tr("Fatal: ") : QString()) + head;
}

// A line each, with its weight: what text and paper have in common.
std::vector<std::pair<QString, bool>> linesOf(const QualityDay &day, const QString &suggestions)
{
    std::vector<std::pair<QString, bool>> lines{
        {titleOf(day), true},
        {logFiguresText(day), false},
        {Words::tr("Modes: %1").arg(logModesText(day)), false},
        {Words::tr("Reasons: %1").arg(logReasonsText(day)), false},
        {{}, false},
        {Words::tr("Findings"), true}};
    if (day.sheets.empty())
        lines.emplace_back(Words::tr("Nothing was scored on this day."), false);
    for (const LoggedSheet &sheet : day.sheets) {
        lines.emplace_back(sheetText(sheet), false);
        lines.emplace_back(Words::tr("    Good: %1").arg(sheet.strengths.simplified()), false);
        lines.emplace_back(Words::tr("    To better: %1").arg(sheet.weaknesses.simplified()),
                           false);
    }
    lines.emplace_back(QString(), false);
    lines.emplace_back(Words::tr("Suggestions"), true);
    lines.emplace_back(suggestions.trimmed().isEmpty() ? missingText() : suggestions.trimmed(),
                       false);
    return lines;
}

}

QString logScoreText(std::optional<int> score)
{
    return score ? QString::number(*score / 100.0, 'f', 2) : missingText();
}

QString logFiguresText(const QualityDay &day)
{
    QStringList parts{Words::tr("%1 of %2 done").arg(day.done).arg(day.target),
                      Words::tr("mean %1 (n = %2)").arg(logScoreText(day.mean)).arg(day.done),
                      Words::tr("%n fatal", nullptr, day.fatal)};
    if (day.secondsEach)
        parts << Words::tr("%1 min a sheet").arg(*day.secondsEach / 60.0, 0, 'f', 1);
    if (day.waiting > 0)
        parts << Words::tr("%n still waiting", nullptr, day.waiting);
    return parts.join(QStringLiteral(" · "));
}

QString logModesText(const QualityDay &day)
{
    return countsText(day.modes, modeWord);
}

QString logReasonsText(const QualityDay &day)
{
    return countsText(day.reasons, reasonWordOfCode);
}

QString readerPostText(const QString &post)
{
    return post == u"leader"         ? Words::tr("Team leader")
           : post == u"quality_head" ? Words::tr("Supervisor")
           : post == u"manager"      ? Words::tr("Director")
                                     : QString();
}

QString logAsText(const QualityDay &day, const QString &suggestions)
{
    QStringList text;
    for (const auto &line : linesOf(day, suggestions))
        text << line.first;
    return text.join(u'\n') + u'\n';
}

void printLog(QPagedPaintDevice &device, const QualityDay &day, const QString &suggestions)
{
    QPainter painter(&device);
    QFont font = fontOf(Type::Base);
    font.setPointSizeF(10);
    const QRectF page(painter.viewport());
    const qreal high = QFontMetricsF(font, &device).height() * 1.35;
    qreal top = 0;
    int pageNo = 1;
    const auto foot = [&] {
        painter.drawText(QRectF(0, page.height() - high, page.width(), high),
                         Qt::AlignRight | Qt::AlignVCenter, Words::tr("Page %1").arg(pageNo));
    };
    for (const auto &line : linesOf(day, suggestions)) {
        font.setBold(line.second);
        painter.setFont(font);
        const QRectF room(0, top, page.width(), page.height());
        const QRectF needed = painter.boundingRect(room, Qt::TextWordWrap, line.first);
        if (top > 0 && top + needed.height() > page.height() - 2 * high) {
            foot();
            device.newPage();
            ++pageNo;
            top = 0;
        }
        painter.drawText(QRectF(0, top, page.width(), page.height()), Qt::TextWordWrap, line.first);
        top += std::max(high, needed.height());
    }
    font.setBold(false);
    painter.setFont(font);
    foot();
}

}
