// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportpreview.h"

#include "common/inklabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

namespace banzhang {
namespace {

constexpr int edge = 16;
constexpr int barHeight = 36;
constexpr double largest = 4;

}

PageView::PageView(const UiContext &ui, QWidget *parent) : QAbstractScrollArea(parent), m_ui(ui)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void PageView::setPaper(std::shared_ptr<const ReportPaper> paper)
{
    m_paper = std::move(paper);
    m_page = std::min(m_page, m_paper ? m_paper->pages() - 1 : 0);
    fit();
    viewport()->update();
}

void PageView::setPage(int page)
{
    const int last = m_paper ? m_paper->pages() - 1 : 0;
    page = std::clamp(page, 0, last);
    if (page == m_page)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged(page);
}

void PageView::setZoom(double zoom)
{
    m_zoom = std::min(zoom, largest);
    fit();
    viewport()->update();
}

double PageView::scale() const
{
    if (!m_paper || m_zoom > 0)
        return m_zoom > 0 ? m_zoom : 1;
    const QSizeF page = m_paper->pageSizePt();
    const double byWidth = (viewport()->width() - 2 * edge) / page.width();
    const double byHeight = (viewport()->height() - 2 * edge) / page.height();
    return std::max(0.1, m_zoom < 0 ? byWidth : std::min(byWidth, byHeight));
}

QRectF PageView::pageRect() const
{
    const QSizeF size = m_paper->pageSizePt() * scale();
    const double x = std::max<double>(edge, (viewport()->width() - size.width()) / 2);
    return {QPointF(x - horizontalScrollBar()->value(), edge - verticalScrollBar()->value()), size};
}

void PageView::fit()
{
    const QSizeF size = m_paper ? m_paper->pageSizePt() * scale() : QSizeF();
    horizontalScrollBar()->setRange(
        0, std::max(0, int(size.width()) + 2 * edge - viewport()->width()));
    verticalScrollBar()->setRange(
        0, std::max(0, int(size.height()) + 2 * edge - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const bool isDark = m_ui.theme().win.lightness() < 128;
    painter.fillRect(viewport()->rect(), isDark ? QColor(0x0e, 0x11, 0x14) : QColor(0xd9, 0xdc, 0xe1));
    if (!m_paper)
        return;
    const QRectF page = pageRect();
    painter.fillRect(page, Qt::white);
    painter.setPen(isDark ? QColor(0x3a, 0x40, 0x48) : QColor(0xb4, 0xb9, 0xc2));
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.topLeft());
    painter.scale(scale(), scale());
    m_paper->paint(painter, m_page);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return setPage(m_page + 1);
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(m_paper ? m_paper->pages() - 1 : 0);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_paper || event->button() != Qt::LeftButton)
        return;
    const QRectF page = pageRect();
    if (const auto link =
            m_paper->linkAt(m_page, (event->position() - page.topLeft()) / scale()))
        Q_EMIT linkChosen(*link);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return setZoom(scale() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    if (verticalScrollBar()->maximum() > 0)
        return QAbstractScrollArea::wheelEvent(event);
    setPage(m_page + (event->angleDelta().y() > 0 ? -1 : 1));
}

ReportPreview::ReportPreview(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_view(new PageView(ui, this)), m_number(new QSpinBox(this)),
      m_count(new InkLabel(ui, &Theme::text2, Type::Base, {}, this)),
      m_zoom(new QComboBox(this)), m_grey(new QCheckBox(tr("Black and white"), this)),
      m_snapshot(new InkLabel(ui, &Theme::text2, Type::Base, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_view, 1);
    connect(m_view, &PageView::pageChanged, this, &ReportPreview::showPlace);
    setPaper({}, {});
}

QWidget *ReportPreview::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    const auto turn = [&](const QString &text, const char *name, const QString &tip, int by) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QAbstractButton::clicked, this,
                [this, by] { m_view->setPage(m_view->page() + by); });
        return button;
    };
    m_back = turn(QStringLiteral("‹"), "pageBack", tr("The page before (PgUp)"), -1);
    m_forth = turn(QStringLiteral("›"), "pageForth", tr("The next page (PgDn)"), 1);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setAccessibleName(tr("Page"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int page) { m_view->setPage(page - 1); });
    m_zoom->setObjectName(QStringLiteral("pageZoom"));
    m_zoom->setToolTip(tr("Ctrl and the wheel change it too"));
    m_zoom->addItem(tr("Whole page"), 0.0);
    m_zoom->addItem(tr("Page width"), -1.0);
    for (const int percent : {50, 75, 100, 150, 200, 400})
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent), percent * 96.0 / 7200);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setZoom(m_zoom->currentData().toDouble()); });
    m_grey->setObjectName(QStringLiteral("pageGrey"));
    connect(m_grey, &QCheckBox::toggled, this, &ReportPreview::greyChanged);
    m_snapshot->setObjectName(QStringLiteral("reportSnapshot"));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_back, m_number, m_count, m_forth, m_zoom, m_grey})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_snapshot);
    return bar;
}

void ReportPreview::setPaper(std::shared_ptr<const ReportPaper> paper, const QString &snapshot)
{
    const int pages = paper ? paper->pages() : 0;
    m_number->setRange(std::min(1, pages), pages);
    m_count->setText(pages > 0 ? QStringLiteral("/ %1").arg(pages) : QString());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_back, m_forth, m_number, m_zoom})
        widget->setEnabled(pages > 0);
    m_snapshot->setText(snapshot);
    m_view->setPaper(std::move(paper));
    showPlace(m_view->page());
}

void ReportPreview::showPage(int page)
{
    m_view->setPage(page);
}

bool ReportPreview::isGrey() const
{
    return m_grey->isChecked();
}

void ReportPreview::showPlace(int page)
{
    m_number->setValue(page + 1);
    m_back->setEnabled(page > 0);
    m_forth->setEnabled(page + 1 < m_number->maximum());
}

}
