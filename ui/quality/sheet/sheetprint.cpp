// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetprint.h"

#include "common/words.h"
#include "quality/formjson.h"
#include "quality/scoring.h"
#include "quality/sheet/sheetpaper.h"
#include "quality/sheet/sheetwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace banzhang {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::SheetPrint)
};

// An item, or a section's sum, as it stands on paper.
struct Line
{
    bool isSection = false;
    QString number, title, answer, points, possible, comment;
};

QString tabs(const QStringList &cells)
{
    return cells.join(u'\t');
}

Line sectionLine(const PrintedSheet &sheet, const FormSection &section, const SectionScore &score)
{
    Line line;
    line.isSection = true;
    line.title = sectionTitle(sheet.form, section);
    const QString weight = weightText(sheet.form, section);
    if (!weight.isEmpty())
        line.title += u' ' + weight;
    if (!score.applies)
        line.answer = notApplicableWord();
    if (score.failed)
        line.answer = Words::tr("■ a critical item failed");
    if (section.weight > 0 && score.possible > 0) {
        line.points = pointsText(score.earned);
        line.possible = pointsText(score.possible);
    }
    return line;
}

QString reasonsOf(const Answer &answer)
{
    QStringList parts;
    if (!answer.cause.isEmpty())
        parts << Words::tr("Cause: %1").arg(answer.cause);
    if (!answer.comment.isEmpty())
        parts << answer.comment;
    return parts.join(QStringLiteral("; "));
}

Line itemLine(const PrintedSheet &sheet, const FormItem &item, const ItemScore &score)
{
    const Answer answer = sheet.answers.value(item.key);
    Line line;
    line.number = sheet.form.numberOf(item.key);
    line.title = item.title;
    line.answer = score.isAnswered ? answerText(item, answer.value) : Words::tr("not answered");
    line.comment = reasonsOf(answer);
    if (!score.isAnswered)
        return line;
    // Black and white: a failed item is a shape and a word.
    if (score.failed && item.severity == Severity::Fatal)
        line.answer += Words::tr(" ■ fatal");
    else if (score.failed && item.severity == Severity::Critical)
        line.answer += Words::tr(" ■ critical");
    if (item.kind == ItemKind::Bonus && item.isScored && !score.doesNotApply)
        line.points = bonusText(item.option(answer.value)->points);
    else if (score.possible > 0) {
        line.points = pointsText(score.earned);
        line.possible = pointsText(score.possible);
    }
    return line;
}

std::vector<Line> linesOf(const PrintedSheet &sheet, const SheetScore &score)
{
    std::vector<Line> lines;
    lines.reserve(score.items.size() + score.sections.size());
    for (const FormSection &section : sheet.form.sections) {
        lines.push_back(sectionLine(sheet, section, *score.section(section.key)));
        for (const FormItem &item : section.items) {
            const ItemScore &earned = *score.item(item.key);
            if (earned.isAsked)
                lines.push_back(itemLine(sheet, item, earned));
        }
    }
    return lines;
}

QString totalText(const Form &form, const SheetScore &score)
{
    return score.total ? Words::tr("Total %1").arg(scoreText(*score.total, form))
                             + (score.grade.isEmpty() ? QString()
                                                      : Words::tr(", grade %1").arg(score.grade))
                       : Words::tr("Total: nothing counts");
}

// What else there is to say about the total, a sentence each.
QStringList totalFacts(const PrintedSheet &sheet, const SheetScore &score)
{
    QStringList facts;
    if (score.failed) {
        QStringList items;
        for (const QString &key : score.fatalItems)
            items << sheet.form.numberOf(key) + u' ' + sheet.form.item(key)->title;
        facts << Words::tr("■ Fatal: %1").arg(items.join(QStringLiteral("; ")));
    }
    if (score.failed && score.computed && sheet.form.fatalEffect == FatalEffect::Zero)
        facts << Words::tr("Would have been %1, grade %2")
                     .arg(scoreText(*score.computed, sheet.form),
                          sheet.form.gradeOf(*score.computed));
    if (score.computed)
        facts << Words::tr("Computed to the last place: %1").arg(exactScoreText(*score.computed));
    if (score.critical)
        facts << Words::tr("Critical items alone: %1").arg(scoreText(*score.critical));
    if (score.bonus != 0)
        facts << Words::tr("Extra points within: %1").arg(bonusText(score.bonus));
    if (!score.missing.empty())
        facts << Words::tr("%n still missing; the total is that of the answers so far", nullptr,
                           int(score.missing.size()));
    return facts;
}

std::vector<std::pair<QString, QString>> factsOf(const PrintedSheet &sheet)
{
    QString agent = sheet.agentNo + u' ' + sheet.agentName;
    if (!sheet.nickname.isEmpty())
        agent += QStringLiteral(" (%1)").arg(sheet.nickname);
    std::vector<std::pair<QString, QString>> facts = {
        {Words::tr("Agent"), agent},
        {Words::tr("Team"), sheet.team},
        {Words::tr("Inspector"), sheet.inspector},
        {Words::tr("Scored on"), sheet.scoredAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
        {Words::tr("Mode"), sheet.mode},
        {Words::tr("Picked because"), sheet.reason}};
    facts.insert(facts.end(), sheet.callFacts.begin(), sheet.callFacts.end());
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

QString sheetNo(const PrintedSheet &sheet)
{
    return sheet.sheetId > 0 ? Words::tr("Sheet %1").arg(sheet.sheetId)
                             : Words::tr("Sheet without a number");
}

QString titleOf(const PrintedSheet &sheet)
{
    return QStringList{sheet.form.title, sheet.version}.join(u' ').trimmed();
}

QString markItem(const PrintedSheet &sheet, const PrintedMark &mark)
{
    return sheet.form.numberOf(mark.itemKey);
}

class SheetPrint final
{
public:
    explicit SheetPrint(const PrintedSheet &sheet)
        : m_sheet(sheet), m_score(scoreSheet(sheet.form, sheet.answers))
    {}

    void write(SheetPaper &paper) const
    {
        head(paper);
        items(paper);
        if (!m_sheet.marks.empty())
            marks(paper);
        paper.paragraph(Words::tr("Strengths"), orNone(m_sheet.strengths));
        paper.paragraph(Words::tr("Weaknesses"), orNone(m_sheet.weaknesses));
        if (!m_sheet.acknowledgement.isEmpty())
            paper.paragraph(Words::tr("Acknowledged by the agent"), m_sheet.acknowledgement);
        paper.space(6);
        paper.signatures({Words::tr("Agent"), Words::tr("Inspector"), Words::tr("Team leader")},
                         Words::tr("Signature"), Words::tr("Date"));
    }

private:
    static QString orNone(const QString &text)
    {
        return text.trimmed().isEmpty() ? missingText() : text;
    }

    void head(SheetPaper &paper) const
    {
        paper.line(QStringList{m_sheet.site, Words::tr("Scoring sheet"), sheetNo(m_sheet)}.join(
                       QStringLiteral(" · ")),
                   9);
        paper.stamp(m_sheet.state);
        paper.line(titleOf(m_sheet), 16, true);
        paper.rule(1.2);
        paper.space(4);
        facts(paper);
        paper.space(8);
        paper.line(totalText(m_sheet.form, m_score), 16, true);
        const QStringList facts = totalFacts(m_sheet, m_score);
        for (const QString &fact : facts)
            paper.line(fact, 10, fact.startsWith(u'■'));
        paper.space(8);
    }

    // Short ones stand two in a line.
    void facts(SheetPaper &paper) const
    {
        const auto all = factsOf(m_sheet);
        constexpr qsizetype shortest = 26;
        for (size_t i = 0; i < all.size(); ++i) {
            const bool isPair = i + 1 < all.size() && all[i].second.size() < shortest
                                && all[i + 1].second.size() < shortest;
            if (isPair)
                paper.row({{all[i].first, 0.14},
                           {all[i].second, 0.36},
                           {all[i + 1].first, 0.14},
                           {all[i + 1].second, 0.36}});
            else
                paper.row({{all[i].first, 0.14}, {all[i].second, 0.86}});
            i += isPair ? 1 : 0;
        }
    }

    void items(SheetPaper &paper) const
    {
        paper.row({{Words::tr("No."), 0.07},
                   {Words::tr("Item"), 0.37},
                   {Words::tr("Answer"), 0.16},
                   {Words::tr("Points"), 0.08, true},
                   {Words::tr("of", "points of so many"), 0.08, true},
                   {Words::tr("Comment"), 0.24}},
                  SheetPaper::Weight::Head);
        for (const Line &line : linesOf(m_sheet, m_score)) {
            if (line.isSection)
                paper.row({{line.title, 0.44},
                           {line.answer, 0.16},
                           {line.points, 0.08, true},
                           {line.possible, 0.08, true}},
                          SheetPaper::Weight::Bold);
            else
                paper.row({{line.number, 0.07},
                           {line.title, 0.37},
                           {line.answer, 0.16},
                           {line.points, 0.08, true},
                           {line.possible, 0.08, true},
                           {line.comment, 0.24}});
        }
        paper.endTable();
    }

    void marks(SheetPaper &paper) const
    {
        paper.keep(60);
        paper.line(Words::tr("Marks in the recording"), 10, true);
        paper.row({{Words::tr("At", "place in a recording"), 0.1},
                   {Words::tr("Kind"), 0.14},
                   {Words::tr("Item"), 0.1},
                   {Words::tr("Text"), 0.66}},
                  SheetPaper::Weight::Head);
        for (const PrintedMark &mark : m_sheet.marks)
            paper.row({{markText(mark.ms), 0.1},
                       {mark.kind, 0.14},
                       {markItem(m_sheet, mark), 0.1},
                       {mark.text, 0.66}});
        paper.endTable();
    }

    const PrintedSheet &m_sheet;
    const SheetScore m_score;
};

}

QString sheetHash(const PrintedSheet &sheet)
{
    QJsonArray marks;
    for (const PrintedMark &mark : sheet.marks)
        marks.append(QJsonArray{mark.ms, mark.kind, mark.itemKey, mark.text});
    // Names stand sorted in Qt's objects, so that one sheet has one text.
    const QJsonObject all{{QStringLiteral("form"), formToJson(sheet.form)},
                          {QStringLiteral("answers"), answersToJson(sheet.answers)},
                          {QStringLiteral("strengths"), sheet.strengths},
                          {QStringLiteral("weaknesses"), sheet.weaknesses},
                          {QStringLiteral("marks"), marks}};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString sheetAsText(const PrintedSheet &sheet)
{
    const SheetScore score = scoreSheet(sheet.form, sheet.answers);
    QStringList lines{titleOf(sheet) + u' ' + sheetNo(sheet) + u' ' + sheet.state};
    for (const auto &[label, value] : factsOf(sheet))
        lines << tabs({label, value});
    lines << totalText(sheet.form, score) << totalFacts(sheet, score) << QString();
    lines << tabs({Words::tr("No."), Words::tr("Item"), Words::tr("Answer"), Words::tr("Points"),
                   Words::tr("of", "points of so many"), Words::tr("Comment")});
    for (const Line &line : linesOf(sheet, score))
        lines << tabs(
            {line.number, line.title, line.answer, line.points, line.possible, line.comment});
    lines << QString();
    for (const PrintedMark &mark : sheet.marks)
        lines << tabs({markText(mark.ms), mark.kind, markItem(sheet, mark), mark.text});
    lines << tabs({Words::tr("Strengths"), sheet.strengths})
          << tabs({Words::tr("Weaknesses"), sheet.weaknesses});
    if (!sheet.acknowledgement.isEmpty())
        lines << tabs({Words::tr("Acknowledged by the agent"), sheet.acknowledgement});
    return lines.join(u'\n');
}

void printSheet(QPagedPaintDevice &device, const PrintedSheet &sheet)
{
    const QString head = QStringList{sheetNo(sheet), sheet.agentNo + u' ' + sheet.agentName,
                                     titleOf(sheet), sheet.state}
                             .join(QStringLiteral(" · "));
    const QString foot = sheetNo(sheet) + QStringLiteral(" · SHA-256 ") + sheetHash(sheet);
    const SheetPrint print(sheet);
    SheetPaper::print(device, {head, foot, Words::tr("Page %1 of %2")},
                      [&print](SheetPaper &paper) { print.write(paper); });
}

}
