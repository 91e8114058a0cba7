// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportcompare.h"

#include <QHash>
#include <QTimeZone>

namespace banzhang {
namespace {

// A figure and how it is found again in another document.
struct Figure
{
    QString key;
    QString where;
    QString head;
    QString text;
};

class Collector final
{
public:
    explicit Collector(const ReportDocument &document) : m_zone(document.zone.toLatin1())
    {
        for (const ReportChapter &chapter : document.chapters) {
            m_chapter = &chapter;
            for (const ReportBlock &block : chapter.blocks)
                std::visit([this](const auto &one) { take(one); }, block);
        }
    }
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }

private:
    void take(const ReportTable &table)
    {
        for (const ReportRow &row : table.rows) {
            const QString name = nameOf(table, row);
            const QString plain = table.code + u'/' + name;
            const QString place = plain + u'/' + QString::number(++m_seen[m_chapter->code + plain]);
            for (size_t at = 0; at < table.columns.size() && at < row.cells.size(); ++at) {
                const ReportColumn &column = table.columns[at];
                if (column.kind != FigureKind::Text)
                    add(place + u'/' + column.code, name, column.head, row.cells[at], column.kind);
            }
        }
    }
    void take(const KeyFigures &figures)
    {
        for (const KeyFigure &one : figures.figures)
            add(figures.code + u'/' + one.code, {}, one.name, one.value, one.kind);
    }
    template <class Other>
    void take(const Other &)
    {}

    // The texts of a row: who or what it is about.
    [[nodiscard]] static QString nameOf(const ReportTable &table, const ReportRow &row)
    {
        QStringList texts;
        for (size_t at = 0; at < table.columns.size() && at < row.cells.size(); ++at) {
            if (table.columns[at].kind == FigureKind::Text)
                texts << row.cells[at].toString();
        }
        texts.removeAll(QString());
        return texts.join(u' ');
    }
    void add(const QString &key, const QString &name, const QString &head, const QVariant &value,
             FigureKind kind)
    {
        QStringList where{(m_chapter->number + u' ' + m_chapter->title).trimmed(), name};
        where.removeAll(QString());
        m_figures.push_back({m_chapter->code + u'/' + key, where.join(u" · "), head,
                             figureText(value, kind, m_zone)});
    }

    const QTimeZone m_zone;
    const ReportChapter *m_chapter = nullptr;
    QHash<QString, int> m_seen;
    std::vector<Figure> m_figures;
};

}

std::vector<FigurePair> figuresBeside(const ReportDocument &left, const ReportDocument &right)
{
    const Collector ours(left);
    const Collector theirs(right);
    QHash<QString, const Figure *> byKey;
    for (const Figure &one : theirs.figures())
        byKey.insert(one.key, &one);
    std::vector<FigurePair> pairs;
    pairs.reserve(ours.figures().size());
    for (const Figure &one : ours.figures()) {
        const Figure *other = byKey.take(one.key);
        pairs.push_back({one.where, one.head, one.text, other ? other->text : QString()});
    }
    for (const Figure &one : theirs.figures()) {
        if (byKey.contains(one.key))
            pairs.push_back({one.where, one.head, {}, one.text});
    }
    return pairs;
}

}
