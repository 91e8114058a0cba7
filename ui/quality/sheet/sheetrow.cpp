// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetrow.h"

#include "common/fonts.h"
#include "common/words.h"
#include "quality/sheet/sheetwords.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace banzhang {

namespace {

constexpr int segmentHeight = 20;
constexpr int segmentWidth = 26;
constexpr int digitWidth = 22;
constexpr int fieldWidth = 48;
constexpr int chipHeight = 18;
constexpr int gap = 9;
constexpr int leastTitle = 150;
constexpr int markRoom = 14; // the wedge before a mark's time
constexpr int editHeight = 24;
constexpr int leastEdit = 140;
constexpr int widestCause = 150;
constexpr int mostSegments = 11; // a longer scale is typed

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SheetView)
};

bool isTyped(const FormItem &item)
{
    return item.kind == ItemKind::Number
           || (item.kind == ItemKind::Scale
               && (item.minimum < 0 || item.maximum - item.minimum >= mostSegments));
}

QString missingWord()
{
    return Words::tr("blank", "an item without an answer");
}

QString fatalWord()
{
    return Words::tr("fatal", "an item that failed");
}

QString criticalWord()
{
    return Words::tr("critical", "an item that failed");
}

int widthOfPoints()
{
    const QFontMetrics bold(fontOf(Type::Strong));
    int width = 32;
    for (const QString &word : {missingWord(), fatalWord(), criticalWord()})
        width = std::max(width, bold.horizontalAdvance(word));
    return width;
}

// What the section has of what it could have, in the terms of its weight.
QString sumText(const Form &form, const FormSection &section, const SectionScore &score,
                bool hidesWeights)
{
    if (!score.applies || section.weight <= 0)
        return {};
    if (hidesWeights)
        return score.share ? percentText(double(*score.share) / 10'000) : missingText();
    if (form.weighting == Weighting::Points)
        return Words::tr("%1 / %2", "points of possible ones")
            .arg(pointsText(score.earned), pointsText(score.possible));
    QString of = weightText(form, section);
    of.chop(1); // the per cent sign
    const auto weight = qint64(of.toDouble() * 100);
    const QString part =
        score.share ? scoreText(int((*score.share * weight + 500'000) / 1'000'000)) : missingText();
    return Words::tr("%1 / %2", "points of possible ones").arg(part, of);
}

// The points that a section of extra points gives; nothing for any other.
QString bonusSum(const FormSection &section, const Answering &sheet)
{
    qint64 sum = 0;
    for (const FormItem &item : section.items) {
        if (item.kind != ItemKind::Bonus)
            return {};
        const ItemScore *score = sheet.score().item(item.key);
        const FormOption *option = item.option(sheet.answer(item.key).value);
        if (score->isAsked && option != nullptr && item.isScored)
            sum += option->points;
    }
    if (sum == 0)
        return scoreText(0);
    return (sum > 0 ? QStringLiteral("+") : QStringLiteral("−")) + scoreText(int(std::abs(sum)));
}

}

int SheetRows::widthOf(const QString &text)
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    return *m_widths.insert(text, QFontMetrics(fontOf(Type::Small)).horizontalAdvance(text));
}

int SheetRows::controlRight() const
{
    return m_shown->width - padding - m_pointsWidth - gap;
}

std::vector<SheetRow> SheetRows::lay(const Answering &sheet, const SheetShown &shown)
{
    m_sheet = &sheet;
    m_shown = &shown;
    m_pointsWidth = widthOfPoints();
    std::vector<SheetRow> rows;
    rows.reserve(sheet.score().items.size() + sheet.score().sections.size());
    int top = 0;
    const auto add = [&rows, &top](SheetRow row) {
        row.top = std::exchange(top, top + row.height);
        rows.push_back(std::move(row));
    };
    for (const FormSection &section : sheet.form().sections) {
        add(sectionRow(section));
        for (const FormItem &item : section.items) {
            if (sheet.score().item(item.key)->isAsked)
                add(itemRow(item));
        }
    }
    return rows;
}

SheetRow SheetRows::sectionRow(const FormSection &section)
{
    const SectionScore &score = *m_sheet->score().section(section.key);
    SheetRow row;
    row.key = section.key;
    row.isSection = true;
    row.height = rowHeight;
    row.title = sectionTitle(m_sheet->form(), section);
    row.side = m_shown->hidesWeights ? QString() : weightText(m_sheet->form(), section);
    row.points = section.weight > 0
                     ? sumText(m_sheet->form(), section, score, m_shown->hidesWeights)
                     : bonusSum(section, *m_sheet);
    row.tone = score.failed ? SheetRow::Tone::Critical : SheetRow::Tone::Plain;
    row.pointsAreLoud = score.failed;
    row.said = score.applies ? row.points : notApplicableWord();
    int right =
        m_shown->width - padding - QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(row.points);
    if (section.mayNotApply && (!score.applies || m_shown->current == section.key)) {
        addSegment(row, Answer::notApplicable, notApplicableWord());
        SheetSegment &only = row.segments.front();
        right -= (row.points.isEmpty() ? 0 : gap) + only.rect.width();
        only.rect.moveTopLeft({right, (rowHeight - segmentHeight) / 2});
        row.chosen = score.applies ? QString() : Answer::notApplicable;
    }
    row.titleRect = QRect(padding, 0, right - gap - padding, rowHeight);
    return row;
}

SheetRow SheetRows::itemRow(const FormItem &item)
{
    SheetRow row;
    row.key = item.key;
    row.number = m_sheet->form().numberOf(item.key);
    row.title = item.title;
    row.height = rowHeight;
    row.hasHelp = !item.help.isEmpty() || !item.goodExample.isEmpty() || !item.badExample.isEmpty();
    row.chosen = m_sheet->answer(item.key).value;
    addPoints(row, item);
    addChoices(row, item);
    addLine(row, item);
    addMark(row);
    placeChips(row, placeControl(row));
    placeLine(row);
    return row;
}

void SheetRows::addPoints(SheetRow &row, const FormItem &item) const
{
    const ItemScore &score = *m_sheet->score().item(item.key);
    QStringList said;
    if (!score.isAnswered) {
        row.tone = item.mayBeMissing ? SheetRow::Tone::Plain : SheetRow::Tone::Missing;
        row.points = item.mayBeMissing ? QString() : missingWord();
        row.pointsAreLoud = !item.mayBeMissing;
        row.said = item.mayBeMissing ? Words::tr("not answered, may stay open")
                                     : Words::tr("not answered");
        return;
    }
    said << answerText(item, m_sheet->answer(item.key).value);
    if (score.failed && item.severity != Severity::Ordinary) {
        const bool isFatal = item.severity == Severity::Fatal;
        row.tone = isFatal ? SheetRow::Tone::Fatal : SheetRow::Tone::Critical;
        row.points = isFatal ? fatalWord() : criticalWord();
        row.pointsAreLoud = true;
        said << row.points;
    } else if (score.doesNotApply) {
        row.points = missingText();
    } else if (item.kind == ItemKind::Bonus && item.isScored) {
        row.points = bonusText(item.option(row.chosen)->points);
        said << Words::tr("%1 extra").arg(row.points);
    } else if (score.possible > 0 && !m_shown->hidesWeights) {
        row.points = pointsText(score.earned);
        said << Words::tr("%1 of %2 points")
                    .arg(pointsText(score.earned), pointsText(score.possible));
    }
    if (m_sheet->isMissing(item.key, Missing::What::Comment))
        said << Words::tr("comment is missing");
    if (m_sheet->isMissing(item.key, Missing::What::Cause))
        said << Words::tr("cause is missing");
    if (m_sheet->isMissing(item.key) && row.tone == SheetRow::Tone::Plain)
        row.tone = SheetRow::Tone::Missing;
    row.said = said.join(QStringLiteral(", "));
}

void SheetRows::addSegment(SheetRow &row, const QString &value, const QString &label)
{
    const int text = widthOf(label);
    const int width = std::max(segmentWidth, text + (text > 24 ? 11 : 14));
    row.segments.push_back({value, label, QRect(0, 0, width, segmentHeight)});
}

void SheetRows::addChoices(SheetRow &row, const FormItem &item)
{
    if (item.hasOptions()) {
        for (const FormOption &option : item.options)
            addSegment(row, option.value, option.title);
    } else if (isTyped(item)) {
        row.fieldText = m_shown->typedItem == item.key ? m_shown->typed : row.chosen;
        if (row.chosen == Answer::notApplicable)
            row.fieldText.clear();
        row.side = QStringLiteral("%1–%2").arg(item.minimum).arg(item.maximum);
        row.field = QRect(0, 0, std::max(fieldWidth, widthOf(row.side) + 14), segmentHeight);
    } else if (item.kind == ItemKind::Scale) {
        for (int step = item.minimum; step <= item.maximum; ++step) {
            addSegment(row, QString::number(step), QString::number(step));
            row.segments.back().rect.setWidth(digitWidth);
        }
    }
    if (item.mayNotApply || row.chosen == Answer::notApplicable)
        addSegment(row, Answer::notApplicable, notApplicableWord());
}

int SheetRows::placeControl(SheetRow &row)
{
    const int right = controlRight();
    int all = std::accumulate(
        row.segments.begin(), row.segments.end(), 0,
        [](int sum, const SheetSegment &segment) { return sum + segment.rect.width(); });
    const int room = m_shown->width - padding - textLeft;
    if (all > room) { // words that nobody foresaw: all give way alike, tool tips tell them
        for (SheetSegment &segment : row.segments)
            segment.rect.setWidth(segment.rect.width() * room / all);
        all = room;
    }
    const bool isBelow = right - all < textLeft + leastTitle && row.segments.size() > 1;
    int left = isBelow ? textLeft : right - all;
    const int top = (isBelow ? rowHeight : 0) + (rowHeight - segmentHeight) / 2;
    if (isBelow)
        row.height += rowHeight;
    for (SheetSegment &segment : row.segments) {
        segment.rect.moveTopLeft({left, top});
        left += segment.rect.width();
    }
    if (isBelow || row.field.isNull())
        return isBelow ? right : right - all;
    row.field.moveTopRight({right - all - (all > 0 ? gap : 1), (rowHeight - segmentHeight) / 2});
    return row.field.left();
}

void SheetRows::addMark(SheetRow &row)
{
    const std::vector<qint64> marks = m_shown->marks.value(row.key);
    if (marks.empty())
        return;
    row.mark = markText(marks.front());
    if (marks.size() > 1)
        row.mark += QStringLiteral(" +%1").arg(marks.size() - 1);
    row.markRect = QRect(0, 0, markRoom + widthOf(row.mark), segmentHeight);
}

void SheetRows::placeChips(SheetRow &row, int right)
{
    const QString measured = m_shown->measured.value(row.key);
    if (!measured.isEmpty()) {
        const FormItem &item = *m_sheet->form().item(row.key);
        row.chip = measured == row.chosen ? Words::tr("auto", "an answer that the switch gave")
                                          : Words::tr("auto: %1").arg(answerText(item, measured));
        const int width = widthOf(row.chip) + 12;
        row.chipRect = QRect(right - gap - width, (rowHeight - chipHeight) / 2, width, chipHeight);
        right = row.chipRect.left();
    }
    if (!row.mark.isEmpty() && !row.hasLine) {
        row.markRect.moveTopLeft({right - gap - row.markRect.width(), 2});
        right = row.markRect.left();
    }
    row.titleRect = QRect(textLeft, 0, std::max(40, right - gap - textLeft), rowHeight);
}

void SheetRows::addLine(SheetRow &row, const FormItem &item)
{
    const Answer answer = m_sheet->answer(item.key);
    const bool isText = item.kind == ItemKind::Text && !answer.doesNotApply();
    row.comment = isText ? answer.value : answer.comment;
    row.cause = answer.cause;
    row.lineIsMissing = m_sheet->isMissing(item.key, Missing::What::Comment);
    row.hasLine = isText || !row.comment.isEmpty() || m_shown->openLine == item.key
                  || m_sheet->wantsComment(item.key) || m_sheet->wantsCause(item.key);
    if (m_sheet->wantsCause(item.key)) {
        const int text = widthOf(row.cause.isEmpty() ? Words::tr("Cause") : row.cause);
        row.causeRect = QRect(0, 0, std::min(widestCause, text + 44), editHeight);
    }
}

void SheetRows::placeLine(SheetRow &row)
{
    if (!row.hasLine)
        return;
    const int top = row.height + (lineHeight - editHeight) / 2 - 2;
    row.height += lineHeight;
    int left = textLeft;
    if (!row.causeRect.isNull()) {
        row.causeRect.moveTopLeft({left, top});
        left = row.causeRect.right() + 1 + 8;
    }
    int room = m_shown->width - padding - left;
    if (!row.mark.isEmpty())
        room -= row.markRect.width() + gap;
    const bool isOpen = m_shown->openLine == row.key;
    const int text = QFontMetrics(fontOf(Type::Base)).horizontalAdvance(row.comment) + 20;
    const int width = isOpen ? room : std::clamp(text, std::min(leastEdit, room), room);
    row.commentRect = QRect(left, top, width, editHeight);
    row.markRect.moveTopLeft({row.commentRect.right() + 1 + gap, top + 2});
}

}
