// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csvtable.h"
#include "common/decimals.h"
#include "common/tablewriter.h"

namespace banzhang {
namespace {

QString timeText(const QDateTime &time, const QTimeZone &zone)
{
    return time.toTimeZone(zone).toOffsetFromUtc(zone.offsetFromUtc(time)).toString(Qt::ISODate);
}

QString yuan(qint64 fen)
{
    const QString sign = fen < 0 ? QStringLiteral("-") : QString();
    const quint64 amount = fen < 0 ? quint64(0) - quint64(fen) : quint64(fen);
    return QStringLiteral("%1%2.%3")
        .arg(sign)
        .arg(amount / 100)
        .arg(amount % 100, 2, 10, QLatin1Char('0'));
}

QString cellText(const QVariant &value, ColumnKind kind, const QTimeZone &zone)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Text: return withoutFormula(value.toString());
    case ColumnKind::Integer:
    case ColumnKind::Seconds: return QString::number(value.toLongLong());
    case ColumnKind::Decimal: return twoDecimals(value.toDouble());
    case ColumnKind::DateTime: return timeText(value.toDateTime(), zone);
    case ColumnKind::Money: return yuan(value.toLongLong());
    }
    return {};
}

class CsvWriter final : public TableWriter
{
public:
    CsvWriter(QIODevice &out, const std::vector<ExportColumn> &columns, const QTimeZone &zone)
        : m_out(out), m_columns(columns), m_zone(zone)
    {
        QStringList names;
        for (const ExportColumn &column : m_columns)
            names.append(csvField(column.name));
        write("\xef\xbb\xbf");
        write(names.join(u',').toUtf8() + "\r\n");
    }

    void addRow(const ExportRow &row) override
    {
        Q_ASSERT(row.size() == m_columns.size());
        QByteArray line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                line += ',';
            line += csvField(cellText(row[i], m_columns[i].kind, m_zone)).toUtf8();
        }
        write(line + "\r\n");
    }

    Result<void> finish() override
    {
        if (m_failed)
            return fail(
                ProblemKind::Invalid,
                QStringLiteral("The table could not be written: %1").arg(m_out.errorString()));
        return {};
    }

private:
    void write(const QByteArray &bytes)
    {
        m_failed = m_failed || m_out.write(bytes) != bytes.size();
    }

    QIODevice &m_out;
    const std::vector<ExportColumn> m_columns;
    const QTimeZone m_zone;
    bool m_failed = false;
};

}

std::unique_ptr<TableWriter> csvWriter(QIODevice &out, const std::vector<ExportColumn> &columns,
                                       const QTimeZone &zone)
{
    return std::make_unique<CsvWriter>(out, columns, zone);
}

}
