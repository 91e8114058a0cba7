// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/liveboard.h"

#include "common/searchfield.h"
#include "floor/appeallink.h"
#include "floor/pastband.h"
#include "floor/pastdesk.h"
#include "floor/timetrack.h"
#include "support/modelcheck.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The live board, with a past: an hour ago 1001 signed in, and talked from 40 to 30 minutes ago;
// 1002 was in lunch. A caller waited for a minute before the talk.
struct PastBoard : LiveBoard
{
    PastDesk desk{worker};
    QDateTime base;    // an hour ago, whole seconds
    QDateTime floorOf; // the moment of the floor that was shown last

    PastBoard()
    {
        fill();
        run(R"(
            CREATE TEMP TABLE hour AS SELECT date_trunc('second', now()) - interval '1 hour' AS at;
            INSERT INTO agent_event (at, agent_id, queue_id, source_id, kind, state, reason)
            SELECT h.at + e.after, e.agent, 1, 1, e.kind::agent_event_kind, e.state::agent_state, e.reason
              FROM hour h, (VALUES (1, interval '0', 'login', 'available', NULL), (2, '0', 'login', 'available', NULL),
                                   (2, '5 minutes', 'pause', 'paused', 'lunch'), (1, '20 minutes', 'answer', 'talking', NULL),
                                   (1, '30 minutes', 'complete', 'available', NULL)) e (agent, after, kind, state, reason);
            INSERT INTO queue_visit (switch_id, call_uid, visit_no, entered_at, left_at, queue_id, source_id, outcome, wait_s, position)
            SELECT 1, 'c.1', 1, at + interval '19 minutes', at + interval '20 minutes', 1, 1, 'answered', 60, 1 FROM hour;
            INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at, ended_at, visit_no, agent_id, queue_id,
                                   source_id, ring_ms, wait_s, talk_s, hold_count, hold_s, outcome)
            SELECT 1, 'c.1', 1, at + interval '20 minutes', at + interval '20 minutes', at + interval '30 minutes', 1, 1, 1, 1, 0, 60,
                   600, 0, 0, 'caller' FROM hour;
            UPDATE feed_source SET first_event_at = (SELECT at FROM hour), last_event_at = now())");
        Rows row = owner.execute("SELECT at FROM hour");
        row.next();
        base = row.dateTime("at");
        QObject::connect(&desk, &PastDesk::shown, &desk,
                         [this](const FloorSnapshot &floor) { floorOf = floor.serverNow; });
        pane.offerPast(desk);
        open();
        REQUIRE(showsPeople("1001 1002 1003 1004 1005 1006"));
        REQUIRE(showsState(0, "Talking"));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QDateTime minute(int minutes, int seconds = 0) const
    {
        return base.addSecs(60 * minutes + seconds);
    }
    [[nodiscard]] std::string link(const QDateTime &at, const char *agent = "") const
    {
        return textOf(AppealLink{QString::fromLatin1(agent), at}).toStdString();
    }
    void lookAt(const QDateTime &at)
    {
        pane.openLink(QString::fromStdString(link(at)));
        REQUIRE(isAt(at));
    }
    // The floor of that moment is on the board.
    [[nodiscard]] bool isAt(const QDateTime &at) const
    {
        return QTest::qWaitFor([&] { return pane.isInPast() && floorOf == at && isShown(at); },
                               5000);
    }
    // The band names the moment at the site.
    [[nodiscard]] bool isShown(const QDateTime &at) const
    {
        return text("moment").find(clock.atSite(at).toString(u"HH:mm:ss").toStdString())
                   != std::string::npos
               && text("sentence") != "Looking it up …";
    }
    [[nodiscard]] std::string text(const char *part) const
    {
        return child("pastBand")
            ->findChild<QLabel *>(QString::fromLatin1(part))
            ->text()
            .toStdString();
    }
    [[nodiscard]] bool says(const char *words) const
    {
        return QTest::qWaitFor([&] { return text("sentence").find(words) != std::string::npos; },
                               5000);
    }
};

}

TEST_CASE("Ctrl+T goes to the current row's last change, Escape comes back to the present (idea 3)")
{
    PastBoard board;
    const ModelCheck check(board.table().model());
    board.table().setFocus();
    board.table().setCurrentIndex(board.table().model()->index(0, 0));
    const QDateTime now = board.clock.now();
    board.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(board.pane.isInPast());
    // 1001 has been talking for 187 seconds.
    REQUIRE(QTest::qWaitFor(
        [&] { return board.text("sentence") == "This is not now. Commands are off."; }, 5000));
    CHECK(std::abs(board.desk.moment().secsTo(now) - 187) <= 3);
    CHECK(board.seen(0, SeatModel::State) == "Available");
    CHECK(board.child("pastBand")->isVisible());
    CHECK(board.child("timeBar")->isVisible());
    CHECK(board.child("timeBar")->height() == 84);
    CHECK(board.child("pastFrame")->isVisible());

    board.press(Qt::Key_Escape);
    CHECK_FALSE(board.pane.isInPast());
    CHECK(board.child("pastBand")->isHidden());
    CHECK(board.child("timeBar")->isHidden());
    CHECK(board.seen(0, SeatModel::State) == "Talking"); // at once
    CHECK(board.seen(2, SeatModel::State) == "Paused · lunch");
    CHECK(board.figure("tileTalking") == "2");
}

TEST_CASE("timers and waits and figures are on the clock of the past")
{
    PastBoard board;
    board.lookAt(board.minute(25, 7));
    CHECK(board.seen(0, SeatModel::State) == "Talking");
    CHECK(board.seen(0, SeatModel::Duration) == "05:07");
    CHECK(board.seen(0, SeatModel::Queue) == "Sales");
    CHECK(board.seen(1, SeatModel::State) == "Paused · lunch");
    CHECK(board.seen(1, SeatModel::Duration) == "20:07");
    CHECK(board.seen(2, SeatModel::State) == "Signed out");
    board.lookAt(board.minute(19, 42));
    const auto *waiting = board.child<QTableView>("floor/waiting");
    REQUIRE(waiting->model()->rowCount() == 1);
    CHECK(board.clock.now() > board.minute(50)); // the rest of the console is in the present
    CHECK(board.pane.statusParts().last().contains(QLatin1String("Esc now")));
}

TEST_CASE("what happens meanwhile does not disturb the past, and is there on coming back")
{
    PastBoard board;
    board.lookAt(board.minute(25));
    const int looks = int(QSignalSpy(&board.feed, &FloorFeed::snapshot).count());
    QSignalSpy told(&board.feed, &FloorFeed::snapshot);
    board.setState(2, "hold", 3);
    board.notify();
    REQUIRE(QTest::qWaitFor([&] { return told.count() > looks; }, 5000));
    CHECK(board.seen(1, SeatModel::State) == "Paused · lunch");
    CHECK(board.isAt(board.minute(25)));
    QTest::mouseClick(board.child<QAbstractButton>("backToNow"), Qt::LeftButton);
    CHECK(board.seen(1, SeatModel::State) == "On hold");
    CHECK(board.seen(0, SeatModel::State) == "Talking");
}

TEST_CASE("the arrows go from event to event, with Shift by a minute, Space plays")
{
    PastBoard board;
    board.table().setFocus();
    board.lookAt(board.minute(10));
    board.press(Qt::Key_Right);
    CHECK(board.isAt(board.minute(19))); // a caller came
    board.press(Qt::Key_Right);
    CHECK(board.isAt(board.minute(20)));
    board.press(Qt::Key_Left);
    CHECK(board.isAt(board.minute(19)));
    board.press(Qt::Key_Left);
    CHECK(board.isAt(board.minute(5)));
    board.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(board.isAt(board.minute(6)));
    board.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(board.isAt(board.minute(5)));

    // Twenty minutes at 600 times take two seconds, over the end of stretches and half-hours.
    QTest::mouseClick(board.child<QAbstractButton>("speed600"), Qt::LeftButton);
    board.table().setFocus();
    board.press(Qt::Key_Space);
    CHECK(board.desk.isPlaying());
    CHECK(board.showsState(0, "Talking", 6000));
    CHECK(board.showsState(0, "Available", 6000));
    CHECK(board.desk.moment() >= board.minute(30));
    board.press(Qt::Key_Space);
    CHECK_FALSE(board.desk.isPlaying());
}

TEST_CASE("a press on the track goes there, T asks for a moment")
{
    PastBoard board;
    board.lookAt(board.minute(25));
    auto *track = board.child<TimeTrack>("timeTrack");
    REQUIRE(QTest::qWaitFor([&] { return track->at(track->width() / 2.0).isValid(); }, 5000));
    // A place of the track whose moment is past and not the one that is shown.
    const int x = int(track->xOf(board.minute(20))) + 3;
    const QDateTime wanted = track->at(x);
    REQUIRE(std::abs(wanted.secsTo(board.minute(25))) > 5);
    QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(x, track->height() / 3));
    CHECK(board.isAt(wanted));

    board.table().setFocus();
    board.press(Qt::Key_T);
    auto *field = board.child<QLineEdit>("momentField");
    REQUIRE(field->isVisible());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("half past nine"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(board.says("A moment is written 09:15"));
    field->setText(board.clock.siteNow().addSecs(7200).toString(u"yyyy-MM-dd HH:mm:ss"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(board.says("still to come"));
    field->setText(board.clock.atSite(board.minute(21, 9)).toString(u"yyyy-MM-dd HH:mm:ss"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(board.isAt(board.minute(21, 9)));
    CHECK(field->isHidden());
}

TEST_CASE("an appeal link is copied with words, and pasted into the search opens moment and agent")
{
    PastBoard board;
    board.lookAt(board.minute(25, 7));
    board.table().setFocus();
    board.table().setCurrentIndex(board.table().model()->index(0, 0));
    board.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(QLatin1String("1001 Agent 1")));
    CHECK(copied.contains(QLatin1String("Talking 05:07")));
    const auto read = appealLinkIn(copied);
    REQUIRE(read);
    CHECK(read->agentNo == QLatin1String("1001"));
    CHECK(read->at == board.minute(25, 7));
    board.press(Qt::Key_Escape);
    REQUIRE_FALSE(board.pane.isInPast());

    auto *search = board.pane.findChild<SearchField *>();
    const std::string other = board.link(board.minute(21), "1002");
    search->setFocus();
    search->setText(QString::fromStdString("see " + other));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(board.isAt(board.minute(21)));
    CHECK(search->text().isEmpty());
    CHECK(board.table().currentIndex().row() == 1);
    CHECK(board.table().model()->rowCount() == 6);
}

TEST_CASE("a wrong link is told in clear words, in the present and in the past")
{
    PastBoard board;
    auto *search = board.pane.findChild<SearchField *>();
    const auto paste = [&](const QString &text) {
        search->setText(text);
        QTest::keyClick(search, Qt::Key_Return);
    };
    paste(QStringLiteral("banzhang://floor?agent=1001&at=yesterday"));
    CHECK_FALSE(board.pane.isInPast());
    CHECK(board.label("problemBar", "strong") == "This link does not lead to the floor");
    CHECK(board.label("problemBar", "text").find("time cannot be read") != std::string::npos);
    paste(QString::fromStdString(board.link(board.clock.siteNow().addDays(1), "1001")));
    CHECK_FALSE(board.pane.isInPast());
    CHECK(board.label("problemBar", "text") == "Its moment is still to come.");
    board.lookAt(board.minute(25));
    paste(QStringLiteral("banzhang://people"));
    CHECK(board.says("does not lead to the floor"));
    CHECK(board.isAt(board.minute(25)));
    paste(QString::fromStdString(board.link(board.minute(26), "9999")));
    CHECK(board.isAt(board.minute(26)));
    CHECK(board.label("problemBar", "strong") == "Agent 9999 is not on this board");
}

TEST_CASE("before the first event the band says so, and nothing breaks")
{
    PastBoard board;
    const ModelCheck check(board.table().model());
    board.lookAt(board.base.addDays(-30));
    CHECK(board.says("Nothing was recorded yet: the first event is of"));
    CHECK(board.seen(0, SeatModel::State) == "Signed out");
    board.table().setFocus();
    board.press(Qt::Key_Left);
    CHECK(board.says("Nothing happened in the day before this."));
    board.press(Qt::Key_Escape);
    CHECK(board.seen(0, SeatModel::State) == "Talking");
}

TEST_CASE("the strips are those of the hour before the moment, and the live ones come back")
{
    PastBoard board;
    const auto strip = [&](int row) {
        return board.table()
            .model()
            ->index(row, SeatModel::LastHour)
            .data(StepsRole)
            .value<std::vector<StateStep>>();
    };
    REQUIRE(QTest::qWaitFor([&] { return strip(0).size() >= 3; }, 5000));
    const auto live = strip(0);
    board.lookAt(board.minute(32));
    REQUIRE(QTest::qWaitFor([&] { return strip(0).size() == 3; }, 5000));
    CHECK(strip(0)[1] == StateStep{board.minute(20), AgentState::Talking});
    CHECK(strip(0)[2] == StateStep{board.minute(30), AgentState::Available});
    board.press(Qt::Key_Escape);
    CHECK(strip(0) == live);
}

namespace {

// Alarms of the hour: 1002's pause at 12 minutes, amber; a queue's wait at 19:30 and 1001's call at
// 25 minutes with another one at once, red.
void raiseAlarms(PastBoard &board)
{
    board.run(R"(
        INSERT INTO threshold (kind, amber, red, during) VALUES ('long_call', 60, 120, '[2000-01-01,)');
        INSERT INTO alarm (kind, agent_id, queue_id, team_id, since, level, highest, value, amber, red, threshold_id, raised_at, ended_at)
        SELECT a.kind, a.agent, a.queue, a.team, h.at, a.level, a.level, 60, 60, 120, 1, h.at + a.after, h.at + interval '50 minutes'
          FROM hour h, (VALUES ('pause_overrun', 2, NULL, 1, 1, interval '12 minutes'), ('queue_wait', NULL, 1, NULL, 1, '19 minutes 30.0006 seconds'),
                               ('long_call', 1, 1, 2, 2, '25 minutes'), ('off_post', 2, NULL, 1, 1, '25 minutes')) a (kind, agent, queue, team, level, after))");
}

}

TEST_CASE("Ctrl with the arrows goes from alarm to alarm, and the track shows where they are")
{
    PastBoard board;
    raiseAlarms(board);
    board.table().setFocus();
    board.lookAt(board.minute(1));
    board.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(board.isAt(board.minute(12)));
    board.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(board.isAt(board.minute(19, 30))); // cut to its millisecond
    board.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(board.isAt(board.minute(25)));
    board.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(board.says("No alarm was raised after this."));
    board.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(board.isAt(board.minute(19, 30)));
    board.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(board.isAt(board.minute(12)));
    board.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(board.says("No alarm was raised before this."));

    auto *track = board.child<TimeTrack>("timeTrack");
    REQUIRE(QTest::qWaitFor([&] { return !track->marks().empty(); }, 5000));
    size_t alarms = 0;
    for (const TimeTrack::Mark &mark : track->marks())
        alarms += mark.count;
    CHECK(alarms == 3); // two were raised at once
    const TimeTrack::Mark last = track->marks().back();
    CHECK(last.level == 2);
    CHECK(std::abs(last.x - track->xOf(board.minute(25))) < 11);
    QHelpEvent help(QEvent::ToolTip, QPoint(int(last.x), 4),
                    track->mapToGlobal(QPoint(int(last.x), 4)));
    QApplication::sendEvent(track, &help);
    CHECK(QToolTip::text().contains(QLatin1String("1001 Agent 1: Long call and 1 more")));
    // A press on a mark goes to its first alarm, to the second.
    QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(int(track->marks().front().x), 4));
    CHECK(board.isAt(board.minute(12)));
}

TEST_CASE("marks that would touch are one, and ten thousand of them are placed once")
{
    PastBoard board;
    PastDay day;
    day.from = board.base.addSecs(-3600);
    day.until = day.from.addDays(1);
    for (int i = 0; i < 10000; ++i)
        day.alarms.push_back(
            {day.from.addSecs(8LL * i), 1, 1 + (i == 5000 ? 1 : 0), {}, {}, QStringLiteral("x")});
    TimeTrack track(board.ui);
    track.resize(600, 60);
    track.setDay(day);
    CHECK(track.marks().size() <= 60);
    size_t alarms = 0;
    int reds = 0;
    for (const TimeTrack::Mark &mark : track.marks()) {
        alarms += mark.count;
        reds += mark.level == 2;
    }
    CHECK(alarms == 10000);
    CHECK(reds == 1);
    track.resize(1200, 60);
    track.grab();
    CHECK(track.marks().size() > 60);
}
