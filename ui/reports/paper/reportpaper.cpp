// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/reportpaper.h"

#include "reports/paper/chartpaint.h"
#include "reports/paper/keyfigurepaint.h"
#include "reports/paper/paperframe.h"
#include "reports/paper/paperlayout.h"
#include "reports/paper/tablepaint.h"

#include <QCoreApplication>
#include <QPainter>

namespace banzhang {

struct ReportPaper::Layout
{
    Layout(const ReportDocument &document, const PaperSetup &setup, const PaperFonts &fonts,
           const std::function<bool(int, int)> &progress = {})
        : frame(document, setup, fonts), blocks(document, fonts, frame.contentArea(), progress),
          zone(document.zone.toLatin1())
    {}

    const PaperFrame frame;
    const PaperLayout blocks;
    const QTimeZone zone;
};

namespace {

using Side = PaperPainter::Side;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(banzhang::ReportPaper)
};

// Paints a block's part that lies on a page.
class PartPainter
{
public:
    PartPainter(PaperPainter &painter, const PlacedPart &part, const PaperLayout &layout,
                const QTimeZone &zone)
        : m_painter(painter), m_part(part), m_layout(layout), m_zone(zone)
    {}

    void operator()(const ReportTable &table) const
    {
        paintTable(m_painter, m_part, table, m_layout.table(m_part.chapter, m_part.block), m_zone);
    }
    void operator()(const ReportChart &chart) const { paintChart(m_painter, m_part.place, chart); }
    void operator()(const KeyFigures &figures) const
    {
        paintKeyFigures(m_painter, m_part.place, figures, m_part.from, m_part.to, m_zone);
    }
    void operator()(const ReportText &text) const
    {
        paintLines(text.isNote ? PaperType::Small : PaperType::Body, text.text,
                   text.isNote ? m_painter.ink().ink2 : m_painter.ink().ink);
    }
    void operator()(const SignatureBoxes &boxes) const
    {
        const int count = int(boxes.names.size());
        for (int i = 0; i < count; ++i) {
            const int row = i / signaturesARow;
            const int inRow = qMin(signaturesARow, count - row * signaturesARow);
            const qreal width = m_part.place.width() / inRow;
            paintBox(QRectF(m_part.place.left() + i % signaturesARow * width,
                            m_part.place.top() + row * signatureHeight, width, signatureHeight),
                     boxes.names[size_t(i)]);
        }
    }

    void paintHead(const ReportChapter &chapter) const
    {
        const PaperFonts &fonts = m_painter.fonts();
        const QString head = headOf(chapter);
        const QRectF line(m_part.place.left(), m_part.place.top(), m_part.place.width(),
                          fonts.lineHeight(PaperType::Section));
        const QStringList lines = fonts.wrapped(PaperType::Section, head, line.width());
        m_painter.lines(PaperType::Section, line, lines, Side::Left, m_painter.ink().ink);
        if (m_part.place.height() <= line.height() + 0.01) {
            m_painter.text(PaperType::Small, line, chapter.note, Side::Right, m_painter.ink().ink2);
            return;
        }
        const qreal top = line.top() + qreal(lines.size()) * line.height();
        m_painter.lines(PaperType::Small, QRectF(line.left(), top, line.width(), 0),
                        fonts.wrapped(PaperType::Small, chapter.note, line.width()), Side::Left,
                        m_painter.ink().ink2);
    }

private:
    void paintLines(PaperType type, const QString &text, const QColor &colour) const
    {
        const QStringList lines = m_painter.fonts().wrapped(type, text, m_part.place.width());
        m_painter.lines(type, m_part.place, lines.mid(m_part.from, m_part.to - m_part.from),
                        Side::Left, colour);
    }

    void paintBox(const QRectF &box, const QString &name) const
    {
        const QRectF inside = box.adjusted(8, 6, -8, -3);
        m_painter.frame(box, 0.6, m_painter.ink().ink);
        m_painter.lines(PaperType::Body, inside,
                        m_painter.fonts().wrapped(PaperType::Body, name, inside.width()),
                        Side::Left, m_painter.ink().ink);
        const qreal line = m_painter.fonts().lineHeight(PaperType::Small);
        const QRectF foot(inside.left(), inside.bottom() - line, inside.width(), line);
        m_painter.text(PaperType::Small, foot, Words::tr("Signature"), Side::Left,
                       m_painter.ink().ink2);
        m_painter.text(PaperType::Small, foot.adjusted(foot.width() * 0.5, 0, 0, 0),
                       Words::tr("Date"), Side::Left, m_painter.ink().ink2);
    }

    PaperPainter &m_painter;
    const PlacedPart &m_part;
    const PaperLayout &m_layout;
    const QTimeZone &m_zone;
};

const PaperFonts &fontsOf(const ReportDocument &document, const PaperSetup &setup)
{
    return PaperFonts::of(document.request.language, setup.face);
}

}

ReportPaper::ReportPaper(const ReportDocument &document, const PaperSetup &setup)
    : ReportPaper(std::make_shared<const ReportDocument>(document), setup)
{}

ReportPaper::ReportPaper(std::shared_ptr<const ReportDocument> document, const PaperSetup &setup)
    : m_document(std::move(document)), m_setup(setup),
      m_layout(std::make_shared<const Layout>(*m_document, m_setup, fontsOf(*m_document, m_setup)))
{}

ReportPaper::ReportPaper(std::shared_ptr<const ReportDocument> document, const PaperSetup &setup,
                         std::shared_ptr<const Layout> layout)
    : m_document(std::move(document)), m_setup(setup), m_layout(std::move(layout))
{}

std::shared_ptr<const ReportPaper>
ReportPaper::layOut(const std::shared_ptr<const ReportDocument> &document, const PaperSetup &setup,
                    const std::function<bool(int, int)> &progress)
{
    auto layout =
        std::make_shared<const Layout>(*document, setup, fontsOf(*document, setup), progress);
    if (!layout->blocks.isWhole())
        return nullptr;
    return std::shared_ptr<const ReportPaper>(new ReportPaper(document, setup, std::move(layout)));
}

std::shared_ptr<const ReportPaper> ReportPaper::inGrey(bool isGrey) const
{
    PaperSetup setup = m_setup;
    setup.isGrey = isGrey;
    return std::shared_ptr<const ReportPaper>(new ReportPaper(m_document, setup, m_layout));
}

ReportPaper::~ReportPaper() = default;

int ReportPaper::pages() const
{
    return int(m_layout->blocks.pages().size());
}

int ReportPaper::firstPageOf(int chapter) const
{
    return m_layout->blocks.firstPageOf(chapter);
}

QSizeF ReportPaper::pageSizePt() const
{
    return banzhang::pageSizePt(m_setup);
}

void ReportPaper::paint(QPainter &painter, int page) const
{
    PaperPainter paper(painter, fontsOf(*m_document, m_setup), m_setup.isGrey);
    m_layout->frame.paint(paper, page, pages());
    for (const PlacedPart &part : m_layout->blocks.pages()[size_t(page)].parts) {
        const ReportChapter &chapter = m_document->chapters[size_t(part.chapter)];
        const PartPainter painted(paper, part, m_layout->blocks, m_layout->zone);
        if (part.block == PlacedPart::chapterHead)
            painted.paintHead(chapter);
        else
            std::visit(painted, chapter.blocks[size_t(part.block)]);
    }
}

std::optional<ReportLink> ReportPaper::linkAt(int page, QPointF point) const
{
    for (const PlacedPart &part : m_layout->blocks.pages()[size_t(page)].parts) {
        if (part.block == PlacedPart::chapterHead || !part.place.contains(point))
            continue;
        const ReportBlock &block =
            m_document->chapters[size_t(part.chapter)].blocks[size_t(part.block)];
        ReportLink link;
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            const int row = rowAt(part, m_layout->blocks.table(part.chapter, part.block),
                                  fontsOf(*m_document, m_setup), point);
            if (row >= 0)
                link = table->rows[size_t(row)].link;
        } else if (const auto *figures = std::get_if<KeyFigures>(&block)) {
            const int perRow = keyFiguresARow(*figures, part.place.width());
            const int at = int((point.x() - part.place.left()) / part.place.width() * perRow);
            if (part.from + at < part.to)
                link = figures->figures[size_t(part.from) + size_t(at)].link;
        }
        if (link.to != ReportLink::To::None)
            return link;
    }
    return std::nullopt;
}

QString ReportPaper::missingSigns() const
{
    QString words = m_document->kindTitle + m_document->title + m_document->centre + m_setup.head
                    + m_setup.foot;
    for (const ReportChapter &chapter : m_document->chapters) {
        words += chapter.title;
        for (const ReportBlock &block : chapter.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const ReportColumn &column : table->columns)
                    words += column.head;
            }
        }
    }
    return fontsOf(*m_document, m_setup).missingSigns(words);
}

}
