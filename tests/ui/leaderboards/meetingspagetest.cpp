// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meeting/meetingspage.h"
#include "db/dbworker.h"
#include "leaderboards/meeting/agendadialog.h"
#include "leaderboards/meeting/meetingrunner.h"
#include "leaderboards/meeting/meetingwords.h"
#include "support/meetingcentre.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Hall : UiFixture, MeetingCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<MeetingDesk> desk;
    std::unique_ptr<MeetingsPage> page;

    Hall()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
    }
    ~Hall()
    {
        page.reset();
        desk.reset();
    }
    void open(const QString &login, MeetingRights rights = {true, true, true})
    {
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<MeetingDesk>(*worker, rights, meetingWords(clock),
                                             [this] { return clock.siteNow().date(); });
        page = std::make_unique<MeetingsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        QSignalSpy listed(desk.get(), &MeetingDesk::listed);
        page->activate();
        REQUIRE(listed.wait(8000));
        QTest::qWait(300); // the first look of the link is read too
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] bool comesTo(const std::function<bool()> &what) const
    {
        return QTest::qWaitFor(what, 8000);
    }
    [[nodiscard]] bool showsRows(const char *name, int rows) const
    {
        return comesTo([&] { return table(name).model()->rowCount() == rows; });
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        REQUIRE(comesTo([&] { return page->findChild<QDialog *>(QLatin1String(name)); }));
        QTest::qWait(20);
        return page->findChild<QDialog *>(QLatin1String(name));
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return comesTo([&] { return !page->findChild<QDialog *>(QLatin1String(name)); });
    }
    static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QString words() const
    {
        QString all;
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
    void press(Qt::Key key) { QTest::keyClick(page->runner(), key); }
    [[nodiscard]] bool stands(MeetingState state, int current = 0) const
    {
        return comesTo([&] {
            const Meeting &one = desk->sheet().meeting;
            return one.state == state && (current == 0 || one.current == current);
        });
    }
};

}

TEST_CASE("#29 the day's meeting is made, entered by a key and held to its end on the server")
{
    Hall hall;
    const qint64 id = hall.morning(hall.today);
    hall.open(hall.leader, {true, true, false});
    REQUIRE(hall.showsRows("meetings", 1));
    REQUIRE(hall.showsRows("meetingGuests", 4));
    CHECK_FALSE(hall.button("meetingAgendas").isVisible());
    QTest::keyClick(&hall.table("meetings"), Qt::Key_1, Qt::AltModifier);
    REQUIRE(hall.comesTo([&] { return hall.page->runner() && hall.page->runner()->isVisible(); }));
    hall.press(Qt::Key_Space);
    REQUIRE(hall.stands(MeetingState::Running, 1));
    hall.wait(id, 232'000);
    hall.press(Qt::Key_Right);
    REQUIRE(hall.stands(MeetingState::Running, 2));
    CHECK(hall.desk->sheet().items[0].usedMs >= 232'000);
    // Escape leaves the screen, not the meeting: the clock runs on.
    hall.press(Qt::Key_Escape);
    REQUIRE(hall.comesTo([&] { return hall.page->runner() == nullptr; }));
    CHECK(hall.load(id).meeting.runningSince.isValid());
    REQUIRE(hall.comesTo([&] { return hall.page->window()->isActiveWindow(); }));
    QTest::keyClick(&hall.table("meetings"), Qt::Key_F11);
    REQUIRE(hall.comesTo([&] { return hall.page->runner() && hall.page->runner()->isVisible(); }));
    CHECK(clockOf(hall.desk->sheet()).current() == 1);
    auto *line = hall.page->runner()->findChild<QLineEdit *>(QStringLiteral("meetingLine"));
    hall.press(Qt::Key_N);
    QTest::keyClicks(line, QStringLiteral("well done"));
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(hall.comesTo([&] { return hall.desk->sheet().minutes.size() == 1; }));
    CHECK(hall.desk->sheet().minutes[0].position == 2);
    while (hall.desk->sheet().meeting.state == MeetingState::Running) {
        const int before = hall.desk->sheet().meeting.revision;
        hall.press(Qt::Key_Right);
        REQUIRE(hall.comesTo([&] { return hall.desk->sheet().meeting.revision > before; }));
    }
    CHECK(hall.stands(MeetingState::Held));
    CHECK(hall.load(id).meeting.people == 4);
}

TEST_CASE("two who run the same meeting: the second is told in the foot and goes on from there")
{
    Hall hall;
    const qint64 id = hall.morning(hall.today);
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("meetings", 1));
    REQUIRE(hall.showsRows("meetingGuests", 4));
    QTest::keyClick(&hall.table("meetings"), Qt::Key_1, Qt::AltModifier);
    REQUIRE(hall.comesTo([&] { return hall.page->runner() && hall.page->runner()->isVisible(); }));
    hall.desk->rest(); // as if the news had not come yet
    hall.step(id, 1, MeetingStep::Start, hall.leader);
    hall.press(Qt::Key_Space);
    const auto isTold = [&] {
        return hall.page->runner()->faces().join(u'\n').contains(u"leader went on");
    };
    REQUIRE(hall.comesTo(isTold));
    REQUIRE(hall.stands(MeetingState::Running, 1));
    hall.press(Qt::Key_Right);
    CHECK(hall.stands(MeetingState::Running, 2));
}

TEST_CASE("#36 a missed meeting is reminded of until a word says why it was not held")
{
    Hall hall;
    hall.onlySeries("morning");
    hall.shift("1034", hall.today.addDays(-1));
    hall.open(hall.leader, {true, true, false});
    REQUIRE(hall.comesTo([&] { return hall.words().contains(u"1 meeting(s) missed"); }));
    auto *when = hall.page->findChild<QComboBox *>(QStringLiteral("meetingDays"));
    when->setCurrentIndex(when->findText(QStringLiteral("missed ones")));
    REQUIRE(hall.showsRows("meetings", 1));
    hall.table("meetings").selectRow(0);
    REQUIRE(hall.comesTo([&] { return hall.button("cancelMeeting").isEnabled(); }));
    QTest::keyClick(&hall.table("meetings"), Qt::Key_2, Qt::AltModifier);
    QDialog *form = hall.dialog("cancelMeetingDialog");
    QTest::keyClick(&Hall::line(*form, "why"), Qt::Key_Return);
    CHECK(form->isVisible());
    Hall::line(*form, "why").setText(u"系统切换"_qs);
    QTest::keyClick(&Hall::line(*form, "why"), Qt::Key_Return);
    REQUIRE(hall.isGone("cancelMeetingDialog"));
    REQUIRE(hall.showsRows("meetings", 0));
    CHECK_FALSE(hall.words().contains(u"missed in 14 days"));
}

TEST_CASE("#35 minutes, ticks and actions are written on the page, printed and exported")
{
    Hall hall;
    const qint64 id = hall.morning(hall.today);
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("meetingGuests", 4));
    hall.table("meetingGuests").selectRow(0);
    const qint64 agent = hall.table("meetingGuests").model()->index(0, 0).data(IdRole).toLongLong();
    QTest::keyClick(&hall.table("meetingGuests"), Qt::Key_Space);
    REQUIRE(hall.comesTo([&] { return turnoutOf(hall.desk->sheet().guests).present == 1; }));
    CHECK(hall.desk->guests().find(agent)->isTicked);
    QTest::mouseClick(&hall.button("writeMinute"), Qt::LeftButton);
    QDialog *form = hall.dialog("minuteDialog");
    auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("words"));
    text->setPlainText(u"放弃率偏高"_qs);
    form->findChild<QComboBox *>(QStringLiteral("item"))->setCurrentIndex(1);
    QTest::keyClick(form->findChild<QComboBox *>(QStringLiteral("item")), Qt::Key_Return);
    REQUIRE(hall.isGone("minuteDialog"));
    REQUIRE(hall.comesTo([&] { return hall.words().contains(u"放弃率偏高"); }));
    QTest::mouseClick(&hall.button("addMeetingAction"), Qt::LeftButton);
    form = hall.dialog("actionDialog");
    Hall::line(*form, "due").setText(QStringLiteral("2020-01-01"));
    QTest::keyClick(&Hall::line(*form, "due"), Qt::Key_Return);
    CHECK(form->isVisible()); // nothing is written yet, and nobody is to do it
    Hall::line(*form, "words").setText(u"整理话术"_qs);
    form->findChild<QComboBox *>(QStringLiteral("owner"))->setCurrentIndex(0);
    QTest::keyClick(&Hall::line(*form, "words"), Qt::Key_Return);
    QTest::qWait(300);
    CHECK(form->isVisible()); // before the meeting
    Hall::line(*form, "due").setText(hall.today.addDays(2).toString(Qt::ISODate));
    QTest::keyClick(&Hall::line(*form, "words"), Qt::Key_Return);
    REQUIRE(hall.isGone("actionDialog"));
    REQUIRE(hall.showsRows("meetingActions", 1));
    hall.table("meetingActions").selectRow(0);
    QTest::mouseClick(&hall.button("endMeetingAction"), Qt::LeftButton);
    form = hall.dialog("actionDoneDialog");
    QTest::keyClick(&Hall::line(*form, "note"), Qt::Key_Return);
    REQUIRE(hall.isGone("actionDoneDialog"));
    REQUIRE(hall.comesTo([&] { return hall.load(id).meeting.openActions == 0; }));
    QTemporaryDir paper;
    QPdfWriter pdf(paper.filePath(QStringLiteral("minutes.pdf")));
    hall.page->printTo(pdf);
    hall.ask.setNextFile(paper.filePath(QStringLiteral("meetings.csv")));
    hall.page->window()->activateWindow();
    hall.table("meetings").setFocus();
    QTest::qWait(20);
    QTest::keyClick(&hall.table("meetings"), Qt::Key_E, Qt::ControlModifier);
    CHECK(hall.comesTo(
        [&] { return QFile::exists(paper.filePath(QStringLiteral("meetings.csv"))); }));
}

TEST_CASE("#34 the next in turn stands first where another host is named")
{
    Hall hall;
    hall.morning(hall.today);
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("meetingGuests", 4));
    QTest::mouseClick(&hall.button("meetingHost"), Qt::LeftButton);
    QDialog *form = hall.dialog("hostDialog");
    auto *host = form->findChild<QComboBox *>(QStringLiteral("host"));
    CHECK(host->count() == 3); // who rests does not host
    CHECK(host->currentText().startsWith(u"1034"));
    host->setCurrentIndex(2);
    QTest::keyClick(host, Qt::Key_Return);
    REQUIRE(hall.isGone("hostDialog"));
    CHECK(hall.comesTo([&] { return hall.desk->sheet().meeting.host.startsWith(u"1037"); }));
}

TEST_CASE("an agenda is written a line an item, and a line that is none is refused with an example")
{
    const std::vector<AgendaItem> items{
        {MeetingItemKind::Facts, QStringLiteral("昨日情况"), 240, false},
        {MeetingItemKind::Prizes, QStringLiteral("周奖"), 300, true},
        {MeetingItemKind::Topic, QStringLiteral("安全"), 90, false}};
    CHECK(agendaText(items) == u"4:00 [facts] 昨日情况\n5:00 [prizes] 周奖\n1:30 安全");
    CHECK(agendaFrom(agendaText(items)) == items);
    CHECK_FALSE(agendaFrom(u"four minutes facts"_qs));
    CHECK_FALSE(agendaFrom(u"4:00 [song] x"_qs));
    CHECK(agendaFrom(u"\n \n"_qs)->empty());
    Hall hall;
    hall.open(hall.manager);
    QTest::mouseClick(&hall.button("meetingAgendas"), Qt::LeftButton);
    QDialog *form = hall.dialog("agendaDialog");
    auto *text = form->findChild<QPlainTextEdit *>(QStringLiteral("items"));
    CHECK(text->toPlainText().startsWith(u"4:00 [facts]"));
    text->setPlainText(u"four minutes"_qs);
    QTest::keyClick(&Hall::line(*form, "slogan"), Qt::Key_Return);
    CHECK(form->isVisible());
    text->setPlainText(u"3:00 [facts] 昨日\n6:00 [award] 颁奖\n1:00 [slogan] 口号"_qs);
    Hall::line(*form, "slogan").setText(u"团结"_qs);
    QTest::keyClick(&Hall::line(*form, "slogan"), Qt::Key_Return);
    REQUIRE(hall.isGone("agendaDialog"));
    Connection open = hall.database.connect(hall.manager);
    const auto series = MeetingSeriesStore().list(open, hall.today.addDays(1));
    CHECK(series.at(0).slogan == u"团结");
    CHECK(series.at(0).items.size() == 3);
}

TEST_CASE("who may not run a meeting is told why by the disabled buttons, and sees it")
{
    Hall hall;
    hall.morning(hall.today);
    hall.open(hall.auditor, {false, false, false});
    REQUIRE(hall.showsRows("meetings", 1));
    CHECK_FALSE(hall.button("cancelMeeting").isVisible());
    CHECK_FALSE(hall.button("writeMinute").isVisible());
    CHECK(hall.button("enterMeeting").isEnabled());
    const QString other = hall.database.addLogin(u"other"_qs, {u"bz_leader"_qs});
    hall.open(other, {true, true, false});
    CHECK(hall.showsRows("meetings", 0)); // leads nobody
    CHECK(hall.words().contains(u"No meetings"));
}
TEST_CASE("#34 #36 a series has its scope and time and weekday and hosts changed from a day on")
{
    Hall hall;
    hall.morning(hall.today);
    hall.open(hall.manager);
    QTest::mouseClick(&hall.button("meetingAgendas"), Qt::LeftButton);
    QDialog *form = hall.dialog("agendaDialog");
    const auto choose = [form](const char *name, const QVariant &value) {
        auto *combo = form->findChild<QComboBox *>(QLatin1String(name));
        combo->setCurrentIndex(combo->findData(value));
    };
    const auto length = [form] {
        return form->findChild<QLabel *>(QStringLiteral("agendaLength"))->text();
    };
    CHECK(length() == u"Takes 10:00, on prize days 15:00"); // #29 to #33
    choose("anchor", u"clock"_qs);
    CHECK(Hall::line(*form, "offset").text() == u"09:00"); // ten minutes are no time of the day
    QTest::keyClick(&Hall::line(*form, "slogan"), Qt::Key_Return);
    REQUIRE(form->isVisible()); // by the clock it has a weekday
    choose("weekday", 5);
    choose("scope", u"team"_qs);
    choose("rotates", true);
    Hall::line(*form, "offset").setText(u"25:00"_qs);
    QTest::keyClick(&Hall::line(*form, "slogan"), Qt::Key_Return);
    REQUIRE(form->isVisible());
    Hall::line(*form, "offset").setText(u"16:30"_qs);
    QTest::keyClick(&Hall::line(*form, "slogan"), Qt::Key_Return);
    REQUIRE(hall.isGone("agendaDialog"));
    Connection open = hall.database.connect(hall.manager);
    const MeetingSeries now = MeetingSeriesStore().list(open, hall.today).at(0);
    const MeetingSeries then = MeetingSeriesStore().list(open, hall.today.addDays(1)).at(0);
    CHECK(now.anchor == u"shift_start"); // today's stays
    CHECK(then.anchor == u"clock");
    CHECK(then.offsetS == 16 * 3600 + 30 * 60);
    CHECK(then.weekday == 5);
    CHECK(then.scope == u"team");
    CHECK(then.rotates);
}

TEST_CASE("#35 #237 what is to be done is given to one of the staff as well as to an agent")
{
    Hall hall;
    const qint64 id = hall.morning(hall.today);
    hall.run("INSERT INTO staff_post (staff_id, post, during) SELECT staff_id, 'manager',"
             " '[2026-01-01,)' FROM staff WHERE db_role = "
             + hall.owner.quotedText(hall.manager));
    hall.open(hall.manager);
    REQUIRE(hall.showsRows("meetingGuests", 4));
    QTest::mouseClick(&hall.button("addMeetingAction"), Qt::LeftButton);
    QDialog *form = hall.dialog("actionDialog");
    auto *owner = form->findChild<QComboBox *>(QStringLiteral("owner"));
    const int row = owner->findText(QStringLiteral("manager (Manager)"));
    REQUIRE(row > 4); // below those who meet
    owner->setCurrentIndex(row);
    Hall::line(*form, "words").setText(u"协调耳麦"_qs);
    QTest::keyClick(&Hall::line(*form, "words"), Qt::Key_Return);
    REQUIRE(hall.isGone("actionDialog"));
    REQUIRE(hall.showsRows("meetingActions", 1));
    CHECK(hall.load(id).actions.at(0).owner == u"manager");
}

TEST_CASE("#29 meetings of the day are made when the console starts and nobody looks at them")
{
    Hall hall;
    hall.onlySeries("morning");
    hall.shift("1034", hall.today);
    CHECK(hall.meetings(hall.today).empty());
    DbWorker worker(hall.database.target(hall.leader), QStringLiteral("test"));
    MeetingDesk desk(worker, {true, true, false}, meetingWords(hall.clock),
                     [&hall] { return hall.today; });
    const MeetingsPage page(hall.ui, desk); // never shown
    CHECK(hall.comesTo([&] { return hall.meetings(hall.today).size() == 1; }));
}
