// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/marksfile.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace banzhang {
namespace {

enum Column { Agent, Month, Kind, Mark, OutOf, ColumnCount };

const std::array<QStringList, ColumnCount> &heads()
{
    static const std::array<QStringList, ColumnCount> heads{
        QStringList{QStringLiteral("agent_no"), QStringLiteral("agent"),
                    QStringLiteral("agent number"), QStringLiteral("工号"), QStringLiteral("工號"),
                    QStringLiteral("坐席工号")},
        QStringList{QStringLiteral("month"), QStringLiteral("月份"), QStringLiteral("月"),
                    QStringLiteral("考核月份")},
        QStringList{QStringLiteral("kind"), QStringLiteral("type"), QStringLiteral("类型"),
                    QStringLiteral("類型"), QStringLiteral("项目"), QStringLiteral("項目")},
        QStringList{QStringLiteral("mark"), QStringLiteral("score"), QStringLiteral("given"),
                    QStringLiteral("成绩"), QStringLiteral("成績"), QStringLiteral("得分"),
                    QStringLiteral("分数"), QStringLiteral("分數")},
        QStringList{QStringLiteral("out_of"), QStringLiteral("max"), QStringLiteral("满分"),
                    QStringLiteral("滿分"), QStringLiteral("总分")}};
    return heads;
}

QDate monthOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(20\\d\\d)[-/.年](\\d{1,2})(?:月|[-/.](?:\\d{1,2})|月\\d{1,2}日)?$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1)
                            : QDate();
}

QString kindOf(const QString &word)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("exam"), QStringLiteral("exam")},
        {QStringLiteral("考试"), QStringLiteral("exam")},
        {QStringLiteral("考試"), QStringLiteral("exam")},
        {QStringLiteral("考核"), QStringLiteral("exam")},
        {QStringLiteral("业务考核"), QStringLiteral("exam")},
        {QStringLiteral("業務考核"), QStringLiteral("exam")},
        {QStringLiteral("satisfaction"), QStringLiteral("satisfaction")},
        {QStringLiteral("满意度"), QStringLiteral("satisfaction")},
        {QStringLiteral("滿意度"), QStringLiteral("satisfaction")}};
    return words.value(word.toLower());
}

// "88", "88.5"; nothing for anything else. What is out of range is a number all the same.
bool isNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^-?\\d{1,5}(\\.\\d{1,2})?$"));
    return form.match(text).hasMatch();
}

QString faultOf(const MarkLine &line)
{
    if (line.agentNo.isEmpty())
        return QStringLiteral("agent_no");
    if (!line.month.isValid())
        return QStringLiteral("month");
    if (line.kind.isEmpty())
        return QStringLiteral("kind");
    if (!isNumber(line.given) || !isNumber(line.outOf))
        return QStringLiteral("number");
    const double given = line.given.toDouble();
    const double outOf = line.outOf.toDouble();
    return outOf <= 0 || given < 0 || given > outOf ? QStringLiteral("range") : QString();
}

Problem missing(const CsvTable &table, const QStringList &names)
{
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.text = table.header.isEmpty()
                       ? QStringLiteral("The file is empty.")
                       : QStringLiteral("There is no column %1; the header is: %2")
                             .arg(names.first(), table.header.join(QStringLiteral(", ")));
    problem.hint = QStringLiteral("It may be called: %1").arg(names.join(QStringLiteral(", ")));
    return problem;
}

}

Result<MarkFile> readMarks(const CsvTable &table)
{
    std::array<int, ColumnCount> places{};
    for (size_t i = 0; i < ColumnCount; ++i) {
        places[i] = table.columnOf(heads()[i]);
        if (places[i] < 0 && i != OutOf)
            return tl::unexpected<Problem>(missing(table, heads()[i]));
    }
    MarkFile file;
    for (const LineNote &note : table.rejects)
        file.rejects.push_back({note.line, QStringLiteral("shape"), note.text});
    for (const CsvRow &row : table.rows) {
        const auto at = [&](Column column) {
            return row.fields.value(places[size_t(column)]).trimmed();
        };
        MarkLine line{row.line,
                      at(Agent),
                      monthOf(at(Month)),
                      kindOf(at(Kind)),
                      at(Mark),
                      places[OutOf] < 0 || at(OutOf).isEmpty() ? QStringLiteral("100") : at(OutOf),
                      row.text()};
        const QString fault = faultOf(line);
        if (fault.isEmpty())
            file.lines.push_back(std::move(line));
        else
            file.rejects.push_back({row.line, fault, row.text()});
    }
    return file;
}

}
