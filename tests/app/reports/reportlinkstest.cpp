// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportlinks.h"

#include "common/pagedialog.h"
#include "common/tableview.h"
#include "floor/agentdaydialog.h"
#include "quality/player/callrecordingdialog.h"
#include "quality/player/recordingplayer.h"
#include "quality/scoring/sheetreader.h"
#include "reports/drill/agentdaysdialog.h"
#include "reports/drill/reportcallsdialog.h"
#include "support/sheetcentre.h"
#include "support/sound.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// Agent 1034 of the first team has a day of figures with one call in it, that was recorded.
struct Links : SheetCentre, UiFixture
{
    const QDate day{2026, 11, 10};
    std::unique_ptr<Session> session;
    QWidget window;

    Links()
    {
        clock.set(QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC), 28800);
        const QString file = folder.filePath(QStringLiteral("a.wav"));
        write(file, wavBytes({}, samplesAsBytes(tone(300, 2))));
        run("SELECT ensure_partitions('2026-11-01', '2026-11-30');"
            "INSERT INTO agent_day (agent_id, day, team_id, answered, talk_s)"
            " VALUES (1, '2026-11-10', 1, 1, 120);"
            "INSERT INTO call (switch_id, call_uid, started_at, ended_at, source_id, queue_id,"
            " agent_id, team_id, recording) VALUES (1, 'a', '2026-11-10 09:00+8',"
            " '2026-11-10 09:02+8', 1, 1, 1, 1, '"
            + file.toUtf8()
            + "');"
              "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at,"
              " ended_at, visit_no, agent_id, team_id, queue_id, source_id, ring_ms, wait_s,"
              " talk_s, hold_count, hold_s, outcome) VALUES (1, 'a', 1, '2026-11-10 09:00:01+8',"
              " '2026-11-10 09:00:05+8', '2026-11-10 09:02+8', 1, 1, 1, 1, 1, 4000, 5, 115, 0, 0,"
              " 'caller')");
        window.resize(400, 300);
        show(window);
    }
    ~Links() { session.reset(); }

    void signIn(const QString &login, Post as)
    {
        Centre centre;
        centre.target = database.target(login);
        session = std::make_unique<Session>(centre);
        StaffAccount me;
        me.posts = {as};
        session->setMe(me);
    }
    void follow(const ReportLink &link) { followReportLink(ui, *session, window, link); }

    template <class Dialog>
    [[nodiscard]] Dialog *shown() const
    {
        const auto find = [this]() -> Dialog * {
            for (Dialog *dialog : window.findChildren<Dialog *>()) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return find() != nullptr; }, 8000))
            throw std::runtime_error("the dialog did not come");
        return find();
    }
    // Enter on the first row of a dialog's list, as soon as there is one.
    static void enter(QDialog &dialog)
    {
        auto *table = dialog.findChild<TableView *>();
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 8000))
            throw std::runtime_error("no row came");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, table->shownColumns().value(0)));
        QTest::keyClick(table, Qt::Key_Return);
    }
    [[nodiscard]] static bool isGoneByEscape(QDialog *dialog)
    {
        const QPointer<QDialog> watched = dialog;
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitFor([&] { return watched.isNull(); }, 5000);
    }
    [[nodiscard]] static bool isReady(const CallRecordingDialog *dialog)
    {
        return QTest::qWaitFor(
            [&] { return dialog->player()->state() == RecordingPlayer::State::Ready; }, 8000);
    }
};

}

TEST_CASE("from an agent's figure Enter leads to his days, a day, a call and its recording, Escape "
          "back level by level")
{
    Links links;
    links.signIn(links.staff("manager"), Post::Manager);
    links.follow({ReportLink::To::Agent, 1, links.day, links.day});
    auto *days = links.shown<AgentDaysDialog>();
    links.enter(*days);
    auto *day = links.shown<AgentDayDialog>();
    links.enter(*day);
    auto *recording = links.shown<CallRecordingDialog>();
    CHECK(links.isReady(recording));
    CHECK(recording->windowTitle().contains(QString::fromUtf8("1034 邓超群")));
    CHECK(links.isGoneByEscape(recording));
    CHECK(day->isVisible());
    CHECK(links.isGoneByEscape(day));
    CHECK(days->isVisible());
    CHECK(links.isGoneByEscape(days));
}

TEST_CASE("a day leads to its agents, a team to its members' days, a queue and calls to calls")
{
    Links links;
    links.signIn(links.staff("leader", 1), Post::Leader);
    for (const ReportLink &link : {ReportLink{ReportLink::To::Day, 0, links.day, {}},
                                   ReportLink{ReportLink::To::Team, 1, links.day, links.day}}) {
        links.follow(link);
        auto *days = links.shown<AgentDaysDialog>();
        links.enter(*days);
        CHECK(links.isGoneByEscape(links.shown<AgentDayDialog>()));
        CHECK(links.isGoneByEscape(days));
    }
    for (const ReportLink &link : {ReportLink{ReportLink::To::Queue, 1, links.day, links.day},
                                   ReportLink{ReportLink::To::Calls, 1, links.day, {}}}) {
        links.follow(link);
        auto *calls = links.shown<ReportCallsDialog>();
        links.enter(*calls);
        auto *recording = links.shown<CallRecordingDialog>();
        CHECK(links.isReady(recording));
        CHECK(links.isGoneByEscape(recording));
        CHECK(links.isGoneByEscape(calls));
    }
}

TEST_CASE("an inspector's calls are heard from a report, his agents' days are not his to see")
{
    Links links;
    links.signIn(links.inspector, Post::Inspector);
    links.follow({ReportLink::To::Agent, 1, links.day, links.day});
    CHECK(links.shown<QMessageBox>()->informativeText().contains(u"leaders"));
    CHECK(links.window.findChildren<AgentDaysDialog *>().isEmpty());
    CHECK(links.isGoneByEscape(links.shown<QMessageBox>()));
    links.follow({ReportLink::To::Calls, 1, links.day, links.day});
    links.enter(*links.shown<ReportCallsDialog>());
    CHECK(links.isReady(links.shown<CallRecordingDialog>()));
}

TEST_CASE("who may not follow a link is told for whom it is, and a link to nowhere is silent")
{
    Links links;
    links.signIn(links.staff("scheduler"), Post::Scheduler);
    using To = ReportLink::To;
    for (const To to :
         {To::Agent, To::Team, To::Day, To::Queue, To::Calls, To::Sheet, To::Violation}) {
        CAPTURE(int(to));
        links.follow({to, 1, links.day, links.day});
        auto *box = links.shown<QMessageBox>();
        CHECK_FALSE(box->informativeText().isEmpty());
        CHECK(links.isGoneByEscape(box));
    }
    links.follow({});
    CHECK(links.window.findChildren<QDialog *>().isEmpty());
}

TEST_CASE("a sheet, a violation and a closing open over the report and go by Escape")
{
    Links links;
    links.signIn(links.staff("manager"), Post::Manager);
    links.follow({ReportLink::To::Sheet, 77, {}, {}});
    CHECK(links.isGoneByEscape(links.shown<SheetReader>()));
    links.follow({ReportLink::To::Violation, 77, links.day, links.day});
    CHECK(links.isGoneByEscape(links.shown<PageDialog>()));
    links.follow({ReportLink::To::Violation, 77, {}, {}});
    CHECK(links.isGoneByEscape(links.shown<PageDialog>()));
    links.follow({ReportLink::To::Closing, 77, {}, {}});
    CHECK(links.isGoneByEscape(links.shown<PageDialog>()));
}
