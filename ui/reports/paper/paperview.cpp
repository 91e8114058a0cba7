// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperview.h"

#include "common/icons.h"
#include "common/inklabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace banzhang {
namespace {

constexpr int barHeight = 36;
constexpr int wholePage = 0, pageWidth = -1; // beside percentages in the combo

}

PaperView::PaperView(const UiContext &ui, QWidget *parent)
    : QWidget(parent), m_ui(ui), m_bar(new QWidget(this)), m_canvas(new PaperCanvas(ui, this))
{
    setObjectName(QStringLiteral("paperView"));
    buildBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_canvas, &PaperCanvas::pageChanged, this, &PaperView::showPage);
    connect(m_canvas, &PaperCanvas::zoomChanged, this, &PaperView::showZoom);
    connect(m_canvas, &PaperCanvas::linkActivated, this, &PaperView::linkActivated);
    setPaper(nullptr);
}

QToolButton *PaperView::addButton(const QString &name, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon, m_ui.themes));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_bar->layout()->addWidget(button);
    return button;
}

void PaperView::buildBar()
{
    m_bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_back =
        addButton(QStringLiteral("pageBack"), QStringLiteral("left"), tr("Page before (PgUp)"));
    m_page = new QSpinBox(m_bar);
    m_page->setObjectName(QStringLiteral("pageNo"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    layout->addWidget(m_page);
    m_pages = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, m_bar);
    m_pages->setObjectName(QStringLiteral("pageCount"));
    layout->addWidget(m_pages);
    m_forward =
        addButton(QStringLiteral("pageOn"), QStringLiteral("right"), tr("Next page (PgDn)"));
    m_smaller =
        addButton(QStringLiteral("zoomOut"), QStringLiteral("zout"), tr("Smaller (Ctrl+wheel)"));
    m_zoom = new QComboBox(m_bar);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"), wholePage);
    m_zoom->addItem(tr("Page width"), pageWidth);
    for (const int percent : {50, 75, 100, 125, 150, 200, 300, 400})
        m_zoom->addItem(u"%1%"_qs.arg(percent), percent);
    layout->addWidget(m_zoom);
    m_larger =
        addButton(QStringLiteral("zoomIn"), QStringLiteral("zin"), tr("Larger (Ctrl+wheel)"));
    m_grey = new QCheckBox(tr("Black and white"), m_bar);
    m_grey->setObjectName(QStringLiteral("greyPreview"));
    m_grey->setToolTip(tr("Shows the pages as a printer without colour prints them"));
    layout->addWidget(m_grey);
    layout->addStretch();
    m_snapshot = new InkLabel(m_ui, &Theme::text2, Type::Base, {}, m_bar);
    m_snapshot->setObjectName(QStringLiteral("snapshot"));
    layout->addWidget(m_snapshot);
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(page() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goTo(page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { goTo(page - 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1); });
    connect(m_zoom, &QComboBox::activated, this, &PaperView::chooseZoom);
    connect(m_grey, &QCheckBox::toggled, m_canvas, &PaperCanvas::setGrey);
}

void PaperView::setPaper(std::shared_ptr<const ReportPaper> paper)
{
    const bool hasPaper = paper != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_page, m_forward, m_smaller,
                                                          m_zoom, m_larger, m_grey})
        part->setEnabled(hasPaper);
    m_pages->setText(hasPaper ? u"/ %1"_qs.arg(paper->pages()) : QString());
    m_snapshot->clear();
    if (hasPaper) {
        const ReportDocument &document = paper->document();
        const QTimeZone zone(document.zone.toLatin1());
        m_snapshot->setText(
            tr("One snapshot %1")
                .arg(document.snapshotAt.toTimeZone(zone).toString(u"MM-dd HH:mm:ss")));
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, paper->pages());
    }
    m_canvas->setPaper(std::move(paper));
    showZoom();
}

bool PaperView::isGrey() const
{
    return m_grey->isChecked();
}

void PaperView::chooseZoom(int index)
{
    const int percent = m_zoom->itemData(index).toInt();
    if (percent == wholePage)
        m_canvas->setFit(PaperCanvas::Fit::Page);
    else if (percent == pageWidth)
        m_canvas->setFit(PaperCanvas::Fit::Width);
    else
        m_canvas->setFit(PaperCanvas::Fit::Fixed, percent);
}

void PaperView::showPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    const int pages = paper() ? paper()->pages() : 0;
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < pages);
    Q_EMIT pageChanged(page);
}

void PaperView::showZoom()
{
    const int wanted = m_canvas->fit() == PaperCanvas::Fit::Page    ? wholePage
                       : m_canvas->fit() == PaperCanvas::Fit::Width ? pageWidth
                                                                    : m_canvas->percent();
    m_zoom->setCurrentIndex(m_zoom->findData(wanted));
    m_zoom->setToolTip(tr("%1% of the paper's size").arg(m_canvas->percent()));
}

}
