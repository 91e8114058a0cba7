// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/wage.h"

#include "attendance/yuan.h"
#include "common/csvtable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <variant>

namespace banzhang {
namespace {

constexpr int agentColumn = 1;
constexpr int dayColumn = 2;
constexpr int amountColumn = 3;

using Read = std::variant<WageLine, WageFault>;

QDate dayFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"));
    const auto match = form.match(text);
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<qint64> wageFrom(QString text)
{
    static const QRegularExpression grouped(QStringLiteral(R"(^\d{1,3}(,\d{3})+(\.\d+)?$)"));
    if (text.startsWith(u'¥') || text.startsWith(u'￥'))
        text = text.mid(1).trimmed();
    if (grouped.match(text).hasMatch())
        text.remove(u',');
    const std::optional<qint64> fen = fenFrom(text);
    return fen && *fen > 0 ? fen : std::nullopt;
}

Read readRow(const CsvRow &row, int line, const QHash<QString, qint64> &agents)
{
    const auto fault = [&](int column, WageFaultKind kind) {
        return WageFault{line, column, kind, row.text()};
    };
    const QString agentNo = row.fields[agentColumn - 1];
    const auto agent = agents.constFind(agentNo);
    if (agent == agents.constEnd())
        return fault(agentColumn, WageFaultKind::UnknownAgent);
    const QDate from = dayFrom(row.fields[dayColumn - 1]);
    if (!from.isValid())
        return fault(dayColumn, WageFaultKind::BadDay);
    const std::optional<qint64> fen = wageFrom(row.fields[amountColumn - 1]);
    if (!fen)
        return fault(amountColumn, WageFaultKind::BadAmount);
    return WageLine{line, *agent, agentNo, from, *fen};
}

bool isHeading(const QString &line)
{
    return std::ranges::none_of(line, [](QChar sign) { return sign.isDigit(); });
}

// As many columns as the first line has, of which the first three count: what a list gave to the
// clipboard has more.
QString headingFor(const QString &text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0);
    const bool hasTabs = first.contains(u'\t');
    const qsizetype columns = hasTabs ? first.count(u'\t') + 1 : parseCsv(first).header.size();
    const QChar between = hasTabs ? u'\t' : u',';
    return QString(std::max<qsizetype>(columns, amountColumn) - 1, between).prepend(u'x') + u'\n';
}

}

WageFile readWageFile(const QString &text, const QHash<QString, qint64> &agents)
{
    const CsvTable table = parseCsv(headingFor(text) + text);
    WageFile file;
    for (const LineNote &reject : table.rejects) {
        if (reject.line > 2 || !isHeading(reject.text))
            file.faults.push_back({reject.line - 1, 1, WageFaultKind::Columns, reject.text});
    }
    QSet<std::pair<qint64, QDate>> seen;
    for (const CsvRow &row : table.rows) {
        if (row.line == 2 && isHeading(row.text()))
            continue;
        const Read read = readRow(row, row.line - 1, agents);
        const auto *line = std::get_if<WageLine>(&read);
        if (!line) {
            file.faults.push_back(std::get<WageFault>(read));
        } else if (seen.contains({line->agentId, line->from})) {
            file.faults.push_back({line->line, agentColumn, WageFaultKind::Twice, row.text()});
        } else {
            seen.insert({line->agentId, line->from});
            file.lines.push_back(*line);
        }
    }
    std::ranges::stable_sort(file.faults, {}, &WageFault::line);
    return file;
}

}
