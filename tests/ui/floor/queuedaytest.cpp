// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "common/tableview.h"
#include "floor/queuedaychart.h"
#include "floor/queuedaydesk.h"
#include "floor/queuedaydialog.h"
#include "floor/queuehalfmodel.h"
#include "support/modelcheck.h"

#include <QToolButton>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The board with calls of its first queue at 09:00 today and yesterday.
struct QueueBoard : LiveBoard
{
    QueueDayDesk desk{worker};
    QueueDayDialog *dialog = nullptr;

    QueueBoard()
    {
        fill();
        run("INSERT INTO queue_interval (queue_id, start_at, offered, answered, answered_in_time, "
            "abandoned, wait_s, "
            "longest_wait_s) SELECT 1, site_midnight(site_day(now()) - d) + interval '9 hours', 20 "
            "- d, 15, 12, 4, 150, 65 "
            "FROM generate_series(0, 1) d");
        pane.offerQueueDays(desk);
        open();
        auto *queues = child<TableView>("floor/queues");
        REQUIRE(QTest::qWaitFor([queues] { return queues->model()->rowCount() > 0; }, 5000));
        queues->setFocus();
        queues->setCurrentIndex(queues->model()->index(0, 0));
        QTest::keyClick(queues, Qt::Key_Return);
        dialog = pane.findChild<QueueDayDialog *>();
        REQUIRE(dialog);
        REQUIRE(shows(clock.siteNow().date()));
    }
    [[nodiscard]] bool shows(const QDate &day) const
    {
        return QTest::qWaitFor([&] { return dialog->day().day == day; }, 5000);
    }
};

}

TEST_CASE("Enter on a queue opens its day by half-hours")
{
    QueueBoard board;
    const auto *halves = board.dialog->findChild<TableView *>(QStringLiteral("floor/queueHalves"));
    REQUIRE(halves->model()->rowCount() >= 20);
    const auto seen = [halves](int column) {
        return halves->model()->index(2, column).data().toString().toStdString();
    };
    CHECK(seen(QueueHalfModel::Begin) == "09:00");
    CHECK(seen(QueueHalfModel::Offered) == "20");
    CHECK(seen(QueueHalfModel::ServiceLevel) == "60.0%");
    CHECK(seen(QueueHalfModel::AverageAnswer) == "00:10");
    CHECK(seen(QueueHalfModel::Longest) == "01:05");
    CHECK(halves->model()->index(2, QueueHalfModel::ServiceLevel).data(AlarmRole).toInt() == 1);
    const auto *chart = board.dialog->findChild<QueueDayChart *>();
    const QString words =
        chart->textAt(QPoint(44 + (chart->width() - 88) * 5 / 40, chart->height() / 2));
    CHECK(words.toStdString().find("09:00 to 09:30: 20 offered, 15 answered, 4 abandoned") == 0);
}

TEST_CASE("a queue's days are gone through by keys, and none lies after today")
{
    QueueBoard board;
    const QDate today = board.clock.siteNow().date();
    CHECK_FALSE(
        board.dialog->findChild<QToolButton *>(QStringLiteral("queueDayAfter"))->isEnabled());
    QTest::keyClick(board.dialog, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows(today.addDays(-1)));
    CHECK(board.dialog->findChild<QLabel *>(QStringLiteral("queueDayFacts"))
              ->text()
              .startsWith(u"19 offered"));
    QTest::keyClick(board.dialog, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(board.shows(today.addDays(-2)));
    CHECK(board.dialog->findChild<QLabel *>(QStringLiteral("queueDayFacts"))
              ->text()
              .startsWith(u"No call"));
    QTest::keyClick(board.dialog, Qt::Key_Right, Qt::AltModifier);
    CHECK(board.shows(today.addDays(-1)));
}

TEST_CASE("the half-hours' model keeps the rules of models")
{
    QueueHalfModel model;
    const ModelCheck check(&model);
    QueueDay day;
    model.show(day);
    day.halves[18].offered = 3;
    model.show(day);
    day.halves[2].offered = 3;
    model.show(day);
    CHECK(model.rowCount() == 34);
}
