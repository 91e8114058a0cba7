// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"
#include "db/dbworker.h"
#include "reports/drill/agentdaysdialog.h"
#include "reports/drill/reportcallsdialog.h"
#include "reports/drilldesk.h"
#include "support/sheetcentre.h"
#include "ui/common/fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Figures and calls of the 10th and 11th, looked at by a manager.
struct Behind : SheetCentre, UiFixture
{
    const QDate first{2026, 11, 10};
    const QDate second{2026, 11, 11};
    DbWorker worker{database.target(staff("manager")), QStringLiteral("test")};
    DrillDesk desk{worker};

    Behind()
    {
        run("SELECT ensure_partitions('2026-11-01', '2026-11-30');"
            "INSERT INTO agent_day (agent_id, day, team_id, answered, talk_s) VALUES"
            " (1, '2026-11-10', 1, 40, 7200), (1, '2026-11-11', 1, 30, 5400),"
            " (2, '2026-11-10', 2, 20, 3600);"
            "INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, queue_id,"
            " agent_id, team_id, recording) VALUES"
            " (1, 'a', '2026-11-10 09:00+8', '2026-11-10 09:02+8', 1, 1, 1, 1, 'a.wav'),"
            " (1, 'b', '2026-11-10 10:00+8', '2026-11-10 10:02+8', 1, 1, 1, 1, NULL)");
    }
    template <class Dialog>
    [[nodiscard]] static TableView &table(Dialog &dialog)
    {
        return *dialog.template findChild<TableView *>();
    }
    template <class Dialog>
    [[nodiscard]] static bool hasRows(Dialog &dialog, int rows)
    {
        return QTest::qWaitFor([&] { return table(dialog).model()->rowCount() == rows; }, 8000);
    }
    [[nodiscard]] static QString foot(QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

}

TEST_CASE("behind an agent's figure stand his days, Enter and a double click lead on, Escape back")
{
    Behind room;
    QPointer<AgentDaysDialog> dialog =
        new AgentDaysDialog(room.ui, room.desk, {AgentId(1), {}, room.first, room.second}, nullptr);
    QSignalSpy wanted(dialog, &AgentDaysDialog::dayWanted);
    room.show(*dialog);
    REQUIRE(room.hasRows(*dialog, 2));
    CHECK(dialog->windowTitle() == QString::fromUtf8("1034 邓超群 · 2026-11-10 – 2026-11-11"));
    CHECK(room.foot(*dialog, "agentDaysFoot").contains(u"70 answered"));
    TableView &table = room.table(*dialog);
    CHECK(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<AgentId>() == AgentId(1));
    CHECK(wanted[0][1].toDate() == room.second);
    const QPoint at = table.visualRect(table.model()->index(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[1][1].toDate() == room.first);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"40"));
    QTest::keyClick(&table, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return dialog.isNull(); }, 5000));
}

TEST_CASE("a list behind a figure opens as large as it was left, and says when it is empty or cut")
{
    Behind room;
    {
        AgentDaysDialog dialog(room.ui, room.desk, {{}, {}, room.first, room.first}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        room.show(dialog);
        REQUIRE(room.hasRows(dialog, 2));
        dialog.resize(777, 444);
        dialog.close();
    }
    AgentDaysDialog cut(room.ui, room.desk, {{}, {}, room.first, room.second, 2}, nullptr);
    cut.setAttribute(Qt::WA_DeleteOnClose, false);
    room.show(cut);
    CHECK(cut.size() == QSize(777, 444));
    REQUIRE(room.hasRows(cut, 2));
    CHECK(room.foot(cut, "agentDaysFoot").contains(u"Only the first 2"));
    const QDate before = room.first.addDays(-30);
    AgentDaysDialog empty(room.ui, room.desk, {{}, {}, before, before}, nullptr);
    empty.setAttribute(Qt::WA_DeleteOnClose, false);
    room.show(empty);
    REQUIRE(
        QTest::qWaitFor([&] { return room.foot(empty, "agentDaysFoot").startsWith(u'0'); }, 8000));
    bool isSaid = false;
    for (const QLabel *label : empty.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == u"No day that you may see");
    CHECK(isSaid);
}

TEST_CASE("Enter on a call wants its recording, one without says so and wants nothing")
{
    Behind room;
    ReportCallsDialog dialog(room.ui, room.desk, {{}, QueueId(1), room.first, room.first}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy wanted(&dialog, &ReportCallsDialog::callWanted);
    room.show(dialog);
    REQUIRE(room.hasRows(dialog, 2));
    TableView &table = room.table(dialog);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<ReportCall>().key.callUid == u"a");
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(wanted.size() == 1);
    CHECK(room.foot(dialog, "reportCallsFoot") == u"This call has no recording.");
}
