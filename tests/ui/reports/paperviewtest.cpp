// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperview.h"
#include "ui/common/fixture.h"
#include "ui/reports/papers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct View : UiFixture
{
    PaperView view{ui};
    PaperCanvas &canvas = *view.findChild<PaperCanvas *>(QStringLiteral("paperCanvas"));

    View()
    {
        view.resize(760, 700);
        view.setPaper(std::make_shared<const ReportPaper>(
            sampleDocument({chapterOf({sampleTable(300)})}), sampleSetup()));
        show(view);
        canvas.setFocus();
    }

    [[nodiscard]] int shownPage() const
    {
        return view.findChild<QSpinBox *>(QStringLiteral("pageNo"))->value();
    }
    void press(Qt::Key key) { QTest::keyClick(&canvas, key); }
    [[nodiscard]] QImage seen() { return canvas.viewport()->grab().toImage(); }
};

}

TEST_CASE("keys and buttons turn the pages and the bar says which one is shown")
{
    View f;
    const int pages = f.view.paper()->pages();
    REQUIRE(pages > 5);
    QSignalSpy turned(&f.view, &PaperView::pageChanged);
    CHECK(f.shownPage() == 1);
    CHECK_FALSE(f.view.findChild<QToolButton *>(QStringLiteral("pageBack"))->isEnabled());
    f.press(Qt::Key_PageDown);
    f.press(Qt::Key_PageDown);
    CHECK(f.shownPage() == 3);
    f.press(Qt::Key_PageUp);
    CHECK(f.view.page() == 1);
    f.press(Qt::Key_End);
    CHECK(f.shownPage() == pages);
    CHECK_FALSE(f.view.findChild<QToolButton *>(QStringLiteral("pageOn"))->isEnabled());
    f.press(Qt::Key_Home);
    CHECK(f.shownPage() == 1);
    QTest::mouseClick(f.view.findChild<QToolButton *>(QStringLiteral("pageOn")), Qt::LeftButton);
    CHECK(f.shownPage() == 2);
    CHECK(turned.count() == 6);
    CHECK(f.view.findChild<QLabel *>(QStringLiteral("pageCount"))->text() == u"/ %1"_qs.arg(pages));
}

TEST_CASE("the page number that is typed is the page that is shown")
{
    View f;
    auto &field = *f.view.findChild<QSpinBox *>(QStringLiteral("pageNo"));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("4"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(f.view.page() == 3);
}

TEST_CASE("only pages that are seen are painted and few pictures are kept")
{
    View f;
    (void)f.seen();
    CHECK(f.canvas.cachedPages() <= 2);
    for (int i = 0; i < 12; ++i) {
        f.press(Qt::Key_PageDown);
        (void)f.seen();
    }
    CHECK(f.canvas.cachedPages() <= 6);
}

TEST_CASE("zoom goes from the whole page over its width to 400 per cent and stays on its page")
{
    View f;
    f.view.goTo(3);
    auto &zoom = *f.view.findChild<QComboBox *>(QStringLiteral("zoom"));
    const int whole = f.canvas.percent();
    zoom.setCurrentIndex(1);
    Q_EMIT zoom.activated(1);
    CHECK(f.canvas.percent() > whole);
    CHECK(f.canvas.horizontalScrollBar()->maximum() == 0);
    CHECK(f.view.page() == 3);
    QWheelEvent wheel(QPointF(200, 200), f.canvas.mapToGlobal(QPointF(200, 200)), {}, {0, 120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    for (int i = 0; i < 12; ++i)
        QApplication::sendEvent(f.canvas.viewport(), &wheel);
    CHECK(f.canvas.percent() == 400);
    CHECK(f.view.page() == 3);
    CHECK(f.canvas.horizontalScrollBar()->maximum() > 0);
    CHECK_FALSE(f.seen().isNull()); // painted as it is seen, no picture of that size
    CHECK(f.canvas.cachedPages() == 0);
    for (int i = 0; i < 12; ++i)
        QTest::mouseClick(f.view.findChild<QToolButton *>(QStringLiteral("zoomOut")),
                          Qt::LeftButton);
    CHECK(f.canvas.percent() == 50);
}

TEST_CASE("a click on a row tells where it leads to and one beside it nothing")
{
    View f;
    QSignalSpy led(&f.view, &PaperView::linkActivated);
    (void)f.seen();
    int agents = 0;
    for (int y = 0; y < f.canvas.viewport()->height(); y += 3) {
        QTest::mouseClick(f.canvas.viewport(), Qt::LeftButton, {},
                          QPoint(f.canvas.viewport()->width() / 2, y));
    }
    qint64 before = -1;
    for (const QList<QVariant> &call : led) {
        const auto link = call.front().value<ReportLink>();
        CHECK(link.to == ReportLink::To::Agent);
        CHECK(link.id >= before);
        before = link.id;
        ++agents;
    }
    CHECK(agents > 20);
    led.clear();
    QTest::mouseClick(f.canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 300));
    CHECK(led.isEmpty());
}

TEST_CASE("the black and white preview shows a page without colour")
{
    View f;
    ReportChart chart;
    chart.categories = {QStringLiteral("1")};
    chart.series = {
        {ChartSeries::Look::Bar, {}, QStringLiteral("x"), FigureKind::Integer, false, {5.0}, {}}};
    f.view.setPaper(
        std::make_shared<const ReportPaper>(sampleDocument({chapterOf({chart})}), sampleSetup()));
    const QRect page(f.canvas.viewport()->width() / 2 - 100, 40, 200, 500);
    CHECK_FALSE(f.seen().copy(page).allGray());
    QTest::mouseClick(f.view.findChild<QCheckBox *>(QStringLiteral("greyPreview")), Qt::LeftButton,
                      {}, QPoint(8, 10));
    CHECK(f.view.isGrey());
    CHECK(f.seen().copy(page).allGray());
}

TEST_CASE("without a report the preview's controls are off and its keys do nothing")
{
    View f;
    f.view.setPaper(nullptr);
    f.press(Qt::Key_PageDown);
    f.press(Qt::Key_End);
    CHECK_FALSE(f.seen().isNull());
    CHECK_FALSE(f.view.findChild<QComboBox *>(QStringLiteral("zoom"))->isEnabled());
}
