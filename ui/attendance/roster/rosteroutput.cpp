// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/roster/rosteroutput.h"

#include "attendance/roster/rosterwords.h"
#include "common/fonts.h"
#include "common/tablewriter.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimeZone>

namespace banzhang {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::RosterPaper)
};

constexpr qreal numberShare = 0.075; // of the page's width
constexpr qreal nameShare = 0.10;
constexpr qreal hoursShare = 0.065;
constexpr qreal dayShare = (1.0 - numberShare - nameShare - hoursShare) / daysAWeek;

// Rows a page; the number of pages has to be known before the first is drawn.
class RosterPaper final
{
public:
    RosterPaper(QPagedPaintDevice &device, const RosterSheet &sheet, const ServerClock &clock)
        : m_device(device), m_sheet(sheet), m_clock(clock), m_painter(&device)
    {
        m_font = fontOf(Type::Base);
        m_font.setPointSizeF(9.5);
        m_line = QFontMetricsF(m_font, &device).height() * 1.5;
        m_page = QRectF(0, 0, device.width(), device.height());
        m_rowsAPage = std::max(1, int((m_page.height() - m_line * 6) / m_line));
        for (const TeamRoster &team : sheet.teams)
            m_pages += pagesOf(team);
    }

    void print()
    {
        bool isFirst = true;
        for (const TeamRoster &team : m_sheet.teams) {
            for (int page = 0; page < pagesOf(team); ++page) {
                if (!isFirst)
                    m_device.newPage();
                isFirst = false;
                ++m_pageNo;
                printPage(team, page * m_rowsAPage);
            }
        }
    }

private:
    [[nodiscard]] int pagesOf(const TeamRoster &team) const
    {
        return std::max(1, (int(team.people.size()) + m_rowsAPage - 1) / m_rowsAPage);
    }
    [[nodiscard]] qreal columnAt(int column) const
    {
        const qreal before = column == 0   ? 0
                             : column == 1 ? numberShare
                             : column == 2
                                 ? numberShare + nameShare
                                 : numberShare + nameShare + hoursShare + dayShare * (column - 3);
        return before * m_page.width();
    }
    void printPage(const TeamRoster &team, int first)
    {
        m_y = 0;
        title(team);
        heads();
        const int last = std::min(first + m_rowsAPage, int(team.people.size()));
        for (int row = first; row < last; ++row)
            person(team.people[size_t(row)], (row - first) % 2 == 1);
        rule(1.2);
        foot(team);
    }
    void title(const TeamRoster &team)
    {
        QFont font = m_font;
        font.setPointSizeF(15);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(PrintInk().ink);
        const QRectF line(0, m_y, m_page.width(), m_line * 1.8);
        m_painter.drawText(line, Qt::AlignVCenter,
                           Words::tr("%1: roster %2 to %3")
                               .arg(team.name, m_sheet.monday.toString(Qt::ISODate),
                                    m_sheet.monday.addDays(daysAWeek - 1).toString(u"MM-dd")));
        m_painter.setFont(m_font);
        m_painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, rosterStateText(team));
        m_y += m_line * 2;
    }
    void heads()
    {
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setFont(bold);
        rule(1.2);
        QStringList words{Words::tr("Agent no."), Words::tr("Name"), Words::tr("Hours")};
        for (int day = 0; day < daysAWeek; ++day)
            words << weekdayText(m_sheet.monday.addDays(day));
        cells(words);
        rule(0.5);
        m_painter.setFont(m_font);
    }
    void person(const RosterPerson &who, bool isOdd)
    {
        if (isOdd)
            m_painter.fillRect(QRectF(0, m_y, m_page.width(), m_line), PrintInk().zebra);
        QStringList words{
            who.no, who.name,
            QString::number(paidSeconds(who, m_sheet.monday, m_sheet.frame.book) / 3600.0, 'g', 4)};
        for (int day = 0; day < daysAWeek; ++day)
            words << cellText(who.days[size_t(day)], m_sheet.monday.addDays(day),
                              m_sheet.frame.book);
        cells(words);
        rule(0.25);
    }
    void cells(const QStringList &words)
    {
        const qreal pad = m_line * 0.25;
        m_painter.setPen(PrintInk().ink);
        for (int column = 0; column < int(words.size()); ++column) {
            const qreal left = columnAt(column);
            const qreal right =
                column + 1 < int(words.size()) ? columnAt(column + 1) : m_page.width();
            const QRectF cell(left + pad, m_y, right - left - 2 * pad, m_line);
            m_painter.drawText(
                cell, int(Qt::AlignVCenter) | int(column == 2 ? Qt::AlignRight : Qt::AlignLeft),
                m_painter.fontMetrics().elidedText(words[column], Qt::ElideRight,
                                                   int(cell.width())));
        }
        m_y += m_line;
    }
    void rule(qreal points)
    {
        m_painter.setPen(QPen(PrintInk().ink, points * m_device.logicalDpiY() / 72.0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }
    void foot(const TeamRoster &team)
    {
        m_painter.setPen(PrintInk().ink2);
        const QRectF line(0, m_page.height() - m_line, m_page.width(), m_line);
        QStringList words;
        if (team.publishedAt.isValid())
            words << Words::tr("published %1")
                         .arg(m_clock.atSite(team.publishedAt).toString(u"yyyy-MM-dd HH:mm"));
        words << Words::tr("printed %1").arg(m_clock.siteNow().toString(u"yyyy-MM-dd HH:mm"));
        m_painter.drawText(line, Qt::AlignVCenter, words.join(QStringLiteral(" · ")));
        m_painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                           Words::tr("page %1 of %2").arg(m_pageNo).arg(m_pages));
    }

    QPagedPaintDevice &m_device;
    const RosterSheet &m_sheet;
    const ServerClock &m_clock;
    QPainter m_painter;
    QFont m_font;
    QRectF m_page;
    qreal m_line = 0;
    qreal m_y = 0;
    int m_rowsAPage = 1;
    int m_pages = 0;
    int m_pageNo = 0;
};

}

Result<int> exportRoster(const RosterSheet &sheet, const UiContext &ui, const QString &path)
{
    std::vector<ExportColumn> heads;
    const QStringList words = rosterHeads(sheet.monday, rosterWords());
    heads.reserve(size_t(words.size()));
    for (const QString &word : words)
        heads.push_back({word, ColumnKind::Text});
    const QTimeZone zone(ui.clock.siteNow().offsetFromUtc());
    const bool isWorkbook = path.endsWith(u".xlsx", Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!isWorkbook && !file.open(QIODevice::WriteOnly))
        return fail(ProblemKind::Invalid, file.errorString());
    const auto writer = isWorkbook
                            ? xlsxWriter(path, sheet.monday.toString(Qt::ISODate), heads, zone)
                            : csvWriter(file, heads, zone);
    int rows = 0;
    for (const TeamRoster &team : sheet.teams) {
        for (const RosterPerson &person : team.people) {
            ExportRow row;
            const QStringList fields = rosterFields(person, sheet.frame.book, rosterWords());
            row.reserve(size_t(fields.size()));
            for (const QString &field : fields)
                row.emplace_back(field);
            writer->addRow(row);
            ++rows;
        }
    }
    if (const Result<void> done = writer->finish(); !done)
        return tl::make_unexpected(done.error());
    if (!isWorkbook && !file.commit())
        return fail(ProblemKind::Invalid, file.errorString());
    return rows;
}

void printRoster(QPagedPaintDevice &device, const RosterSheet &sheet, const ServerClock &clock)
{
    RosterPaper(device, sheet, clock).print();
}

void saveRosterPdf(const QString &path, const RosterSheet &sheet, const ServerClock &clock)
{
    QPdfWriter writer(path);
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    printRoster(writer, sheet, clock);
}

}
