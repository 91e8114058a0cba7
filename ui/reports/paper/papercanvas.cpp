// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/papercanvas.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace banzhang {
namespace {

constexpr int gap = 16;               // around pages
constexpr int keptPages = 6;          // as pictures
constexpr int mostPixels = 6'000'000; // of a picture; larger pages are painted as they are seen
constexpr int least = 50, most = 400; // per cent
constexpr std::array steps{50, 75, 100, 125, 150, 200, 300, 400};
const QColor lightGround(0xD9, 0xDC, 0xE1), darkGround(0x0E, 0x11, 0x14);

}

PaperCanvas::PaperCanvas(const UiContext &ui, QWidget *parent)
    : QAbstractScrollArea(parent), m_ui(ui), m_pictures(keptPages)
{
    setObjectName(QStringLiteral("paperCanvas"));
    setAccessibleName(tr("Pages of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&ui.themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperCanvas::setPaper(std::shared_ptr<const ReportPaper> paper)
{
    m_paper = std::move(paper);
    m_pictures.clear();
    m_page = 0;
    updateBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged(m_page);
}

qreal PaperCanvas::scale() const
{
    if (!m_paper)
        return 1;
    const QSizeF page = m_paper->pageSizePt();
    const QSize room = viewport()->size() - QSize(2 * gap, 2 * gap);
    switch (m_fit) {
    case Fit::Page:
        return qMax(0.1, qMin(room.width() / page.width(), room.height() / page.height()));
    case Fit::Width: return qMax(0.1, room.width() / page.width());
    case Fit::Fixed: return m_percent / 100.0 * logicalDpiX() / 72;
    }
    return 1;
}

int PaperCanvas::percent() const
{
    return int(std::lround(scale() * 72 / logicalDpiX() * 100));
}

QSize PaperCanvas::pagePixels() const
{
    return m_paper ? (m_paper->pageSizePt() * scale()).toSize() : QSize();
}

int PaperCanvas::stride() const
{
    return pagePixels().height() + gap;
}

QRect PaperCanvas::placeOf(int page) const
{
    const QSize size = pagePixels();
    const int left = qMax(gap, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(),
                   gap + page * stride() - verticalScrollBar()->value()),
            size};
}

void PaperCanvas::updateBars()
{
    const int pages = m_paper ? m_paper->pages() : 0;
    const QSize room = viewport()->size();
    const int height = pages * stride() + gap;
    verticalScrollBar()->setRange(0, qMax(0, height - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, qMax(0, pagePixels().width() + 2 * gap - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
}

void PaperCanvas::goTo(int page)
{
    if (!m_paper)
        return;
    const int wanted = qBound(0, page, m_paper->pages() - 1);
    verticalScrollBar()->setValue(wanted * stride());
    if (m_page != wanted) {
        m_page = wanted;
        Q_EMIT pageChanged(m_page);
    }
}

void PaperCanvas::setFit(Fit fit, int percent)
{
    const int page = m_page;
    m_fit = fit;
    m_percent = qBound(least, percent, most);
    m_pictures.clear();
    updateBars();
    goTo(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

// To the next round zoom, from wherever it is.
void PaperCanvas::zoomBy(int count)
{
    const int now = percent();
    if (count > 0) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), now);
        setFit(Fit::Fixed, next == steps.end() ? most : *next);
    } else if (count < 0) {
        const auto next = std::lower_bound(steps.begin(), steps.end(), now);
        setFit(Fit::Fixed, next == steps.begin() ? least : *std::prev(next));
    }
}

void PaperCanvas::setGrey(bool isGrey)
{
    m_isGrey = isGrey;
    m_pictures.clear();
    viewport()->update();
}

QPixmap PaperCanvas::pictureOf(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    QImage image(pagePixels() * ratio, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(scale() * ratio, scale() * ratio);
        m_paper->paint(painter, page);
    }
    if (m_isGrey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QPixmap(picture));
    return picture;
}

void PaperCanvas::paintPage(QPainter &painter, int page, const QRect &place, const QRect &seen)
{
    const QSize pixels = pagePixels() * devicePixelRatioF();
    if (qint64(pixels.width()) * pixels.height() <= mostPixels) {
        painter.drawPixmap(place.topLeft(), pictureOf(page));
    } else {
        const QRect part = seen.intersected(place);
        QImage image(part.size() * devicePixelRatioF(), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter inside(&image);
            inside.scale(devicePixelRatioF(), devicePixelRatioF());
            inside.translate(place.topLeft() - part.topLeft());
            inside.scale(scale(), scale());
            m_paper->paint(inside, page);
        }
        image.setDevicePixelRatio(devicePixelRatioF());
        painter.drawImage(part.topLeft(),
                          m_isGrey ? image.convertToFormat(QImage::Format_Grayscale8) : image);
    }
    painter.setPen(m_ui.theme().line2);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PaperCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_ui.theme().isDark ? darkGround : lightGround);
    if (!m_paper || stride() <= gap)
        return;
    const int top = verticalScrollBar()->value();
    const int first = qMax(0, (top + event->rect().top() - gap) / stride());
    const int last = qMin(m_paper->pages() - 1, (top + event->rect().bottom()) / stride());
    for (int page = first; page <= last; ++page)
        paintPage(painter, page, placeOf(page), event->rect());
}

void PaperCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fit != Fit::Fixed)
        m_pictures.clear();
    const int page = m_page;
    updateBars();
    if (m_fit != Fit::Fixed) {
        goTo(page);
        Q_EMIT zoomChanged();
    }
}

// The page in the middle of the window is the one that is shown.
void PaperCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_paper || stride() <= gap)
        return;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - gap;
    const int page = qBound(0, middle / stride(), m_paper->pages() - 1);
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

void PaperCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PaperCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return goTo(m_page + 1);
    case Qt::Key_PageUp: return goTo(m_page - 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_paper ? m_paper->pages() - 1 : 0);
    case Qt::Key_Plus: return zoomBy(1);
    case Qt::Key_Minus: return zoomBy(-1);
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

std::optional<ReportLink> PaperCanvas::linkAt(QPoint point) const
{
    if (!m_paper || stride() <= gap)
        return std::nullopt;
    const int page = (point.y() + verticalScrollBar()->value() - gap) / stride();
    if (page < 0 || page >= m_paper->pages())
        return std::nullopt;
    return m_paper->linkAt(page, QPointF(point - placeOf(page).topLeft()) / scale());
}

void PaperCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<ReportLink> link = linkAt(event->position().toPoint()))
        Q_EMIT linkActivated(*link);
}

void PaperCanvas::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position().toPoint()) ? Qt::PointingHandCursor
                                                              : Qt::ArrowCursor);
}

}
