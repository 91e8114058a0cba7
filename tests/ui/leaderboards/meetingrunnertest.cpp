// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingrunner.h"
#include "leaderboards/meeting/meetingwords.h"
#include "ui/common/fixture.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A morning meeting on a clock that the test sets: each step that the runner wants is taken as the
// server takes it.
struct Room : UiFixture
{
    MeetingSheet sheet;
    std::unique_ptr<MeetingRunner> runner;
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(0, 10), Qt::UTC); // 08:10

    Room()
    {
        clock.set(now, 28800);
        clock.freeze(now);
        sheet.meeting.id = 1;
        sheet.meeting.name = QStringLiteral("晨会");
        sheet.meeting.shift = QStringLiteral("早班");
        sheet.meeting.on = QDate(2026, 11, 20);
        sheet.meeting.plannedAt = now;
        sheet.meeting.host = QStringLiteral("1002 李娜");
        sheet.meeting.slogan = QStringLiteral("用心倾听");
        sheet.meeting.mayRun = true;
        sheet.items = {{1, MeetingItemKind::Facts, QStringLiteral("昨日情况"), 240, 0, 0},
                       {2, MeetingItemKind::Award, QStringLiteral("颁奖与发言"), 300, 0, 0},
                       {3, MeetingItemKind::Prizes, QStringLiteral("周奖、月奖"), 300, 0, 0},
                       {4, MeetingItemKind::Slogan, QStringLiteral("集体口号"), 60, 0, 0}};
        sheet.guests = {{19,
                         QStringLiteral("1019"),
                         QStringLiteral("马超"),
                         {},
                         false,
                         QStringLiteral("rest"),
                         false},
                        {46,
                         QStringLiteral("1046"),
                         QStringLiteral("丁一"),
                         {},
                         false,
                         QStringLiteral("no_punch"),
                         false},
                        {1, QStringLiteral("1001"), QStringLiteral("王芳"), {}, true, {}, false}};
        sheet.factsOf = QDate(2026, 11, 19);
        addFacts();
        applyLook(*qApp, themes, QStringLiteral("en"));
        runner = std::make_unique<MeetingRunner>(ui);
        runner->resize(1920, 1080);
        runner->setSheet(sheet);
        show(*runner);
        QObject::connect(runner.get(), &MeetingRunner::stepWanted, runner.get(),
                         [this](MeetingStep step) { take(step); });
    }
    void addFacts()
    {
        const auto champion = [](const char *code, const char *name, int id, double value) {
            return MeetingFact{QLatin1String(code),
                               value,
                               {{QStringLiteral("champion_id"), id},
                                {QStringLiteral("agent_no"), QStringLiteral("1001")},
                                {QStringLiteral("name"), QString::fromUtf8(name)},
                                {QStringLiteral("team"), QStringLiteral("销售一组")},
                                {QStringLiteral("metric"), QStringLiteral("amount")},
                                {QStringLiteral("orders"), 9},
                                {QStringLiteral("fen"), 1000},
                                {QStringLiteral("success"), 31.0},
                                {QStringLiteral("to"), QStringLiteral("2026-11-19")},
                                {QStringLiteral("is_handed"), true},
                                {QStringLiteral("is_received"), false},
                                {QStringLiteral("is_spoken"), false}}};
        };
        sheet.facts = {{QStringLiteral("calls"), 1204, {}},
                       {QStringLiteral("service_level"), 86.4, {}},
                       {QStringLiteral("sales"), 4812000, {{QStringLiteral("orders"), 41}}},
                       champion("champion", "王芳", 7, 1248000),
                       champion("week_champion", "林玉兰", 8, 5120000),
                       {QStringLiteral("runner_up"),
                        1102000,
                        {{QStringLiteral("place"), 2},
                         {QStringLiteral("name"), QStringLiteral("林玉兰")},
                         {QStringLiteral("metric"), QStringLiteral("amount")}}},
                       {QStringLiteral("praise"),
                        0,
                        {{QStringLiteral("agent_no"), QStringLiteral("1034")},
                         {QStringLiteral("name"), QStringLiteral("邓超群")},
                         {QStringLiteral("example"), QStringLiteral("主动回访三位客户")}}}};
    }
    void wait(int seconds)
    {
        now = now.addSecs(seconds);
        clock.freeze(now);
    }
    void take(MeetingStep step)
    {
        MeetingClock countdown = clockOf(sheet);
        REQUIRE(countdown.step(step, now));
        for (size_t i = 0; i < sheet.items.size(); ++i) {
            sheet.items[i].usedMs = countdown.parts()[i].usedMs;
            sheet.items[i].addedS = countdown.parts()[i].addedS;
        }
        sheet.meeting.current = countdown.current() + 1;
        sheet.meeting.state = countdown.state() == MeetingClock::State::Over
                                  ? MeetingState::Held
                                  : MeetingState::Running;
        sheet.meeting.runningSince =
            countdown.state() == MeetingClock::State::Running ? now : QDateTime();
        runner->expectRevision(++sheet.meeting.revision);
        runner->setSheet(sheet);
    }
    void press(Qt::Key key) { QTest::keyClick(runner.get(), key); }
    [[nodiscard]] bool reads(const QString &part) const
    {
        for (const QString &one : runner->faces()) {
            if (one.contains(part))
                return true;
        }
        UNSCOPED_INFO(runner->faces().join(u'|').toStdString());
        return false;
    }
};

}

TEST_CASE("M1 the meeting is driven by keys through all its phases on a test clock")
{
    Room room;
    CHECK(room.reads(u"Not begun yet"_qs));
    CHECK(room.reads(u"早班 晨会"_qs));
    CHECK(room.reads(u"15 min"_qs));
    CHECK(room.reads(u"Host 1002 李娜"_qs));
    CHECK(room.reads(u"1 / 3"_qs));
    CHECK(room.reads(u"1019 马超 (rest day)"_qs));
    room.press(Qt::Key_Right); // means nothing before the start
    CHECK(room.sheet.meeting.state == MeetingState::Planned);
    room.press(Qt::Key_Space);
    REQUIRE(room.sheet.meeting.state == MeetingState::Running);
    CHECK(room.reads(u"4:00"_qs));
    CHECK(room.reads(u"1,204"_qs)); // yesterday's facts
    CHECK(room.reads(u"¥48,120"_qs));
    room.wait(232);
    CHECK(room.reads(u"0:08"_qs));
    room.press(Qt::Key_Right);
    CHECK(room.reads(u"used 3:52 / 4:00"_qs));
    CHECK(room.reads(u"5:00, with 0:08 left over"_qs));
    room.wait(115);
    CHECK(room.reads(u"3:13"_qs));
    CHECK(room.reads(u"of 5:08"_qs));
    CHECK(room.reads(u"王芳"_qs));
    CHECK(room.reads(u"¥12,480"_qs));
    CHECK(room.reads(u"¥10.00"_qs));
    CHECK(room.reads(u"No. 2 林玉兰 ¥11,020"_qs));
    CHECK(room.reads(u"主动回访三位客户"_qs));
    room.press(Qt::Key_Space); // pause
    CHECK(room.reads(u"paused"_qs));
    room.wait(600);
    CHECK(room.reads(u"3:13"_qs));
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Plus);
    CHECK(room.reads(u"3:43"_qs));
    room.press(Qt::Key_Right);
    CHECK(room.reads(u"Champion of the week"_qs));
    CHECK(room.reads(u"¥51,200"_qs));
    room.press(Qt::Key_Left);
    CHECK(room.reads(u"Champion of the day before"_qs));
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Right);
    CHECK(room.reads(u"用心倾听"_qs));
    room.press(Qt::Key_Right);
    CHECK(room.sheet.meeting.state == MeetingState::Held);
    CHECK(room.reads(u"The meeting is over"_qs));
    QSignalSpy left(room.runner.get(), &MeetingRunner::left);
    room.press(Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK_FALSE(room.runner->isVisible());
}

TEST_CASE("the last thirty seconds are amber and an overrun counts up in red, with a shape each")
{
    Room room;
    room.press(Qt::Key_Space);
    const auto ring = [&] { return room.runner->face().ring; };
    using Kind = MeetingFace::Mark::Kind;
    const auto marks = [&](Kind kind) {
        const MeetingFace face = room.runner->face();
        return std::ranges::count(face.marks, kind, &MeetingFace::Mark::kind);
    };
    CHECK(ring().ink == &Theme::accent);
    CHECK(ring().left == 1.0);
    room.wait(209);
    CHECK(ring().ink == &Theme::accent);
    CHECK(marks(Kind::Amber) == 0);
    room.wait(1);
    CHECK(ring().ink == &Theme::amber);
    CHECK(marks(Kind::Amber) == 1);
    room.wait(42);
    CHECK(ring().ink == &Theme::red);
    CHECK(ring().left == 0.0);
    CHECK(marks(Kind::Red) == 1);
    CHECK(room.reads(u"+0:12"_qs));
    room.press(Qt::Key_Right);
    CHECK(room.reads(u"5:00, less 0:12 overrun"_qs));
}

TEST_CASE("a note is written by keys, escape keeps what was begun and leaves only the line")
{
    Room room;
    room.press(Qt::Key_Space);
    QSignalSpy noted(room.runner.get(), &MeetingRunner::noteWanted);
    auto *line = room.runner->findChild<QLineEdit *>(QStringLiteral("meetingLine"));
    room.press(Qt::Key_N);
    REQUIRE(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("more calls"));
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK_FALSE(line->isVisible());
    CHECK(room.runner->isVisible());
    room.press(Qt::Key_N);
    CHECK(line->text() == u"more calls");
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(noted.count() == 1);
    CHECK(noted[0][0].toInt() == 1);
    CHECK(noted[0][1].toString() == u"more calls");
    CHECK(line->text().isEmpty());
}

TEST_CASE("#35 who is there is ticked by keys")
{
    Room room;
    QSignalSpy ticked(room.runner.get(), &MeetingRunner::tickWanted);
    room.press(Qt::Key_A);
    auto *roll = room.runner->findChild<QListWidget *>(QStringLiteral("meetingRoll"));
    REQUIRE(roll->isVisible());
    CHECK(roll->count() == 3);
    QTest::keyClick(roll, Qt::Key_Down);
    QTest::keyClick(roll, Qt::Key_Space);
    REQUIRE(ticked.count() == 1);
    CHECK(ticked[0][0].toLongLong() == 46);
    CHECK(ticked[0][1].toBool());
    QTest::keyClick(roll, Qt::Key_A);
    CHECK_FALSE(roll->isVisible());
}

TEST_CASE("#21 the champion's prize is handed out, signed for and spoken of by keys")
{
    Room room;
    QSignalSpy marked(room.runner.get(), &MeetingRunner::awardWanted);
    room.press(Qt::Key_Space);
    room.press(Qt::Key_1); // not in the facts
    CHECK(marked.isEmpty());
    room.press(Qt::Key_Right);
    room.press(Qt::Key_1);
    room.press(Qt::Key_2);
    auto *line = room.runner->findChild<QLineEdit *>(QStringLiteral("meetingLine"));
    REQUIRE(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("wang"));
    QTest::keyClick(line, Qt::Key_Return);
    room.press(Qt::Key_3);
    REQUIRE(marked.count() == 3);
    CHECK(marked[0][0].toLongLong() == 7);
    CHECK(marked[0][1].value<AwardDeed>() == AwardDeed::HandOut);
    CHECK(marked[1][1].value<AwardDeed>() == AwardDeed::Sign);
    CHECK(marked[1][2].toString() == u"wang");
    CHECK(marked[2][1].value<AwardDeed>() == AwardDeed::Speak);
    room.press(Qt::Key_Right); // the prizes of the week
    room.press(Qt::Key_1);
    CHECK(marked[3][0].toLongLong() == 8);
}

TEST_CASE("who may not run it sees it and presses in vain, and why is told in the foot")
{
    Room room;
    room.sheet.meeting.mayRun = false;
    room.runner->setSheet(room.sheet);
    room.press(Qt::Key_Space);
    CHECK(room.sheet.meeting.state == MeetingState::Planned);
    room.press(Qt::Key_A);
    CHECK_FALSE(room.runner->findChild<QListWidget *>()->isVisible());
    room.runner->tell(u"Somebody else went on"_qs);
    CHECK(room.reads(u"Somebody else went on"_qs));
}

TEST_CASE("the runner paints every phase inside its page on screens of any shape")
{
    Room room;
    const QList<QSize> sizes{{1920, 1080}, {1280, 800}, {2560, 1080}};
    for (int phase = 0; phase < 6; ++phase) {
        for (const QSize &size : sizes) {
            room.runner->resize(size);
            QImage image(size, QImage::Format_RGB32);
            room.runner->render(&image);
            CHECK(image.pixelColor(2, 2) == Theme::dark().win);
            const double wide = 1080.0 * size.width() / size.height();
            for (const MeetingFace::Text &text : room.runner->face().texts) {
                INFO(text.text.toStdString());
                CHECK(text.rect.left() >= 0);
                CHECK(text.rect.right() <= wide + 1);
                CHECK(text.rect.bottom() <= 1081);
            }
        }
        room.press(phase == 0 ? Qt::Key_Space : Qt::Key_Right);
    }
}
