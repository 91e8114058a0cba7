// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csvtable.h"

#include <QRegularExpression>

namespace banzhang {
namespace {

// Cuts a text into rows of fields, and remembers on which line each began.
class Cutter final
{
public:
    Cutter(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    // The next row that is not empty; false at the end. A quote that never ends leaves `m_isOpen`.
    bool next(CsvRow &row)
    {
        while (m_at < m_text.size()) {
            row = {m_line, {}};
            do {
                row.fields.append(field());
            } while (takes(m_separator));
            endLine();
            if (row.fields.size() > 1 || !row.fields.first().trimmed().isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool takes(QChar sign)
    {
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    QString field() { return peek() == u'"' ? quoted() : plain(); }

    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && peek() != m_separator && peek() != u'\n' && peek() != u'\r')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted()
    {
        QString result;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at++];
            if (sign == u'"' && !takes(u'"'))
                return result + plain(); // what stands behind the quote belongs to it
            if (sign == u'\n')
                ++m_line;
            result += sign;
        }
        m_isOpen = true;
        return result;
    }

    void endLine()
    {
        takes(u'\r');
        takes(u'\n');
        ++m_line;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isOpen = false;
};

QChar separatorOf(const QString &text)
{
    const QStringView head = QStringView(text).left(text.indexOf(u'\n'));
    return head.contains(u'\t') && !head.contains(u',') ? u'\t' : u',';
}

QStringList trimmed(QStringList fields)
{
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

}

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

QString withoutFormula(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^[=@\\t\\r]|^[+-](?![0-9.,:]*%?$)"));
    return formula.match(text).hasMatch() ? u'\'' + text : text;
}

QString CsvRow::text() const
{
    QStringList written;
    for (const QString &field : fields)
        written.append(csvField(field));
    return written.join(u',');
}

int CsvTable::columnOf(const QStringList &names) const
{
    for (const QString &name : names)
        for (qsizetype i = 0; i < header.size(); ++i)
            if (header[i].compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
    return -1;
}

CsvTable parseCsv(const QString &text)
{
    CsvTable table;
    Cutter cutter(text, separatorOf(text));
    CsvRow row;
    if (cutter.next(row))
        table.header = trimmed(row.fields);
    while (cutter.next(row)) {
        row.fields = trimmed(row.fields);
        if (cutter.isOpen())
            table.rejects.push_back(
                {row.line, QStringLiteral("a quote opens here and never ends"), row.text()});
        else if (row.fields.size() != table.header.size())
            table.rejects.push_back({row.line,
                                     QStringLiteral("%1 fields, the header has %2")
                                         .arg(row.fields.size())
                                         .arg(table.header.size()),
                                     row.text()});
        else
            table.rows.push_back(row);
    }
    return table;
}

}
