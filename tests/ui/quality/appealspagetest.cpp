// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/appeals/appealspage.h"
#include "common/roles.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/appeals/appealstats.h"
#include "quality/appeals/appealwords.h"
#include "support/appealcentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr AppealRights judge{true, true};
constexpr AppealRights reader{false, false};

// The page of appeals as one person sees it.
struct Desk
{
    DbWorker worker;
    PqLink link;
    AppealDesk desk;
    AppealsPage page;

    Desk(UiFixture &fixture, const QString &target, const AppealRights &rights)
        : worker(target, QStringLiteral("test")), link(target, QStringLiteral("quality")),
          desk(
              worker, link,
              [&clock = fixture.clock](int column, const Appeal &appeal) {
                  return appealWord(column, appeal, clock);
              },
              [&clock = fixture.clock] { return clock.now(); }),
          page(fixture.ui, desk, rights)
    {
        link.start();
        page.resize(1384, 740);
    }
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QPushButton &decide() const { return *find<QPushButton>("appealDecide"); }
    [[nodiscard]] QTableView &table() const { return *find<QTableView>("appeals"); }
    [[nodiscard]] QWidget *card(const char *key) const
    {
        return page.findChild<QWidget *>(QStringLiteral("appealItem_") + QLatin1String(key));
    }
    void waitShown(qint64 appeal)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.shownCase().appeal.appealId == appeal && desk.appeals().rowCount(); },
            8000));
        QTest::qWait(30);
    }
    void choose(qint64 appeal)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex index = table().model()->index(row, 0);
            if (index.data(IdRole).toLongLong() == appeal)
                table().setCurrentIndex(index);
        }
        waitShown(appeal);
    }
};

struct Room : UiFixture, AppealCentre
{
    Room()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
    }
    std::unique_ptr<Desk> open(const QString &login, const AppealRights &rights)
    {
        auto desk = std::make_unique<Desk>(*this, database.target(login), rights);
        show(desk->page);
        desk->page.activate();
        return desk;
    }
    [[nodiscard]] QString text(const QByteArray &sql)
    {
        Rows row = owner.execute("SELECT (" + sql + ")::text AS x");
        row.next();
        return row.text("x");
    }
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

}

TEST_CASE("an appeal is decided by keys alone, its effect shown before it is done") // A2 A4
{
    Room room;
    const qint64 appeal =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    const auto desk = room.open(room.head, judge);
    QSignalSpy counted(&desk->page, &QualityPage::countChanged);
    desk->waitShown(appeal);
    CHECK(desk->text("appealClock") == u"6 day(s) 23 hour(s) left"); // on the server's clock
    CHECK(desk->text("appealDecider").contains(u"one level above the inspector"));
    CHECK(desk->text("appealDecider").contains(u"You may decide"));
    CHECK(desk->text("appealEffect") == QString::fromUtf8("84.0 中"));
    CHECK_FALSE(desk->decide().isEnabled());
    CHECK(desk->decide().toolTip() == u"2.1 is not decided yet.");
    CHECK(desk->text("appealWhy") == u"2.1 is not decided yet.");

    desk->table().setFocus();
    press(Qt::Key_Return); // to the decision
    QTest::qWait(20);
    press(Qt::Key_1);
    CHECK(desk->text("appealEffect") == QString::fromUtf8("84.0 中"));
    CHECK(desk->decide().text() == u"Keep the score 84.0");
    CHECK(desk->text("appealWhy") == u"2.1 wants a note that says why.");
    press(Qt::Key_2);
    CHECK(desk->text("appealEffect") == QString::fromUtf8("84.0 中 → 100.0 优 (+16.0)"));
    CHECK(desk->decide().text() == QString::fromUtf8("Decide and publish anew 84.0 → 100.0"));
    CHECK(desk->decide().isEnabled());
    press(Qt::Key_3);
    CHECK_FALSE(desk->decide().isEnabled());
    auto *value = desk->card("tone")->findChild<QComboBox *>(QStringLiteral("value"));
    REQUIRE(value->isVisible());
    CHECK(value->findText(QStringLiteral("3")) < 0); // as it was, and as proposed: no other answer
    CHECK(value->findText(QStringLiteral("5")) < 0);
    value->setFocus();
    press(Qt::Key_4);
    CHECK(desk->text("appealWhy") == u"2.1 wants a note that says why.");
    desk->card("tone")->findChild<QLineEdit *>(QStringLiteral("note"))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("warm, but hurried"));
    CHECK(desk->decide().text() == QString::fromUtf8("Decide and publish anew 84.0 → 92.0"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return desk->desk.shownCase().appeal.outcome == AppealOutcome::Changed; }, 8000));
    QTest::qWait(20);
    CHECK(room.text("SELECT score FROM sheet WHERE corrects IS NOT NULL") == u"9200");
    CHECK(
        room.text("SELECT comment FROM sheet_answer JOIN sheet USING (sheet_id) WHERE corrects IS "
                  "NOT NULL AND item_key = 'tone'")
        == u"warm, but hurried");
    CHECK_FALSE(desk->decide().isVisible());
    CHECK(desk->text("appealEnd").startsWith(u"Decided"));
    CHECK(desk->card("tone")->findChild<QLabel *>(QStringLiteral("outcome"))->text()
          == QString::fromUtf8("Decided: 4 · warm, but hurried"));
    REQUIRE_FALSE(counted.isEmpty());
    CHECK(counted.constLast().at(0).toInt() == 0); // beside the tab
}

TEST_CASE("a decision on which other items hang asks them too, and takes them back")
{
    Room room;
    AppealPlea plea =
        AppealCentre::plea(room.addSheet(room.inspector, AppealCentre::answers()), "no");
    plea.items[0].key = QStringLiteral("hold");
    Connection led = room.database.connect(room.leader);
    const qint64 appeal = AppealStore().raise(led, plea);
    const auto desk = room.open(room.head, judge);
    desk->waitShown(appeal);
    const auto click = [&](const char *card, const char *button) {
        QTest::mouseClick(desk->card(card)->findChild<QPushButton *>(QLatin1String(button)),
                          Qt::LeftButton);
        QTest::qWait(20); // what goes is deleted later
    };
    click("hold", "accept");
    REQUIRE(desk->card("hold_told"));
    CHECK(desk->text("appealWhy") == u"1.3 wants another answer.");
    click("hold", "keep");
    CHECK_FALSE(desk->card("hold_told"));
    click("hold", "accept");
    auto *value = desk->card("hold_told")->findChild<QComboBox *>(QStringLiteral("value"));
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("Y"));
    CHECK(desk->text("appealWhy") == u"1.3 wants a note that says why.");
    auto *note = desk->card("hold_told")->findChild<QLineEdit *>(QStringLiteral("note"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("she said so"));
    CHECK(desk->decide().isEnabled());
    QTest::mouseClick(&desk->decide(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return desk->desk.shownCase().appeal.outcome == AppealOutcome::Changed; }, 8000));
    CHECK(room.text("SELECT count(*) FROM sheet_answer JOIN sheet USING (sheet_id) WHERE corrects "
                    "IS NOT NULL AND item_key = 'hold_told' AND value = 'yes'")
          == u"1");
}

TEST_CASE("who is overtaken is told by whom, and keeps what he wrote")
{
    Room room;
    const QString second =
        room.database.addLogin(QStringLiteral("head2"), {QStringLiteral("bz_quality_head")});
    const qint64 appeal =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    const auto desk = room.open(room.head, judge);
    desk->waitShown(appeal);
    auto *note = desk->card("tone")->findChild<QLineEdit *>(QStringLiteral("note"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("my own words"));
    Connection other = room.database.connect(second);
    AppealItem keep;
    keep.key = QStringLiteral("tone");
    keep.outcome = ItemOutcome::Keep;
    keep.note = QStringLiteral("n");
    AppealStore().decide(other, appeal, {keep}, {}, {});
    REQUIRE(QTest::qWaitFor(
        [&] { return desk->desk.shownCase().appeal.outcome == AppealOutcome::Kept; }, 8000));
    QTest::qWait(20);
    bool isTold = false;
    for (const QLabel *label : desk->page.findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text() == u"head2 was faster.");
    CHECK(isTold);
    QApplication::clipboard()->clear();
    for (QPushButton *button : desk->page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Copy what I wrote")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QApplication::clipboard()->text().contains(u"my own words"));
}

TEST_CASE("the wrong person: the sheet is retracted with a reason, or stands") // A5
{
    Room room;
    Connection led = room.database.connect(room.leader);
    const qint64 sheet = room.addSheet(room.inspector, AppealCentre::answers());
    const qint64 appeal = AppealStore().raise(
        led,
        {sheet, AppealKind::Person, QStringLiteral("I was on leave"), QStringLiteral("paper"), {}});
    const auto desk = room.open(room.head, judge);
    desk->waitShown(appeal);
    CHECK(desk->text("appealReason").contains(u"It was not me: I was on leave"));
    CHECK(desk->text("appealWhy") == u"Say whether it was this agent.");
    QTest::mouseClick(desk->find<QPushButton>("person_accept"), Qt::LeftButton);
    CHECK(desk->decide().text() == u"Retract the sheet");
    CHECK(desk->text("appealEffect").contains(u"counts no more"));
    CHECK_FALSE(desk->decide().isEnabled());
    desk->find<QLineEdit>("appealNote")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("another voice"));
    CHECK(desk->decide().isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return desk->desk.shownCase().appeal.outcome == AppealOutcome::Retracted; }, 8000));
    CHECK(room.text("SELECT state FROM sheet") == u"retracted");
}

TEST_CASE("who may not decide reads why, and the scorer reads his own")
{
    Room room;
    const qint64 appeal =
        room.addAppeal(room.addSheet(room.head, AppealCentre::answers()), room.leader);
    {
        const auto desk = room.open(room.head, judge); // his own sheet
        desk->waitShown(appeal);
        CHECK(desk->text("appealDecider").contains(u"A manager decides"));
        CHECK(desk->text("appealWhy") == u"You scored this sheet: somebody else decides.");
        CHECK_FALSE(desk->decide().isEnabled());
        CHECK_FALSE(desk->card("tone")->findChild<QPushButton *>(QStringLiteral("accept")));
    }
    const qint64 ofInspector =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    {
        const auto desk = room.open(room.inspector, reader);
        desk->waitShown(ofInspector);
        CHECK(desk->table().model()->rowCount() == 1); // his own only
        CHECK_FALSE(desk->decide().isVisible());
        CHECK_FALSE(desk->find<QPushButton>("appealWithdraw")->isVisible());
    }
    const auto desk = room.open(room.manager, judge);
    desk->waitShown(appeal);
    desk->choose(ofInspector);
    CHECK(desk->decide().toolTip() == u"A quality head decides on the sheets of inspectors.");
}

TEST_CASE("an appeal is withdrawn with a reason, by keys")
{
    Room room;
    const qint64 appeal =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    const auto desk = room.open(room.leader, {false, true});
    desk->waitShown(appeal);
    desk->table().setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *dialog = desk->find<QDialog>("withdrawDialog");
    QTest::qWait(20);
    auto *deed = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    QTest::mouseClick(deed, Qt::LeftButton); // no reason
    QTest::qWait(50);
    CHECK(room.text("SELECT state FROM appeal") == u"open");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("why")),
                     QStringLiteral("agreed"));
    QTest::mouseClick(deed, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] { return desk->desk.shownCase().appeal.state == AppealState::Withdrawn; }, 8000));
    CHECK(room.text("SELECT note FROM appeal") == u"agreed");
}

TEST_CASE("appeals are filtered, copied and exported, and counted by item and by scorer") // A7
{
    Room room;
    Connection judging = room.database.connect(room.head);
    const qint64 first =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    const qint64 second =
        room.addAppeal(room.addSheet(room.inspector, AppealCentre::answers()), room.leader);
    AppealItem accept;
    accept.key = QStringLiteral("tone");
    accept.outcome = ItemOutcome::Accept;
    AppealStore().decide(judging, first, {accept}, QStringLiteral("heard again"), 10000);
    const auto desk = room.open(room.head, judge);
    const ModelCheck check(desk->table().model());
    desk->waitShown(second); // what is open comes first
    CHECK(desk->table().model()->rowCount() == 2);
    auto *state = desk->find<QComboBox>("appealState");
    state->setCurrentIndex(state->findText(QStringLiteral("decided")));
    REQUIRE(desk->table().model()->rowCount() == 1);
    desk->choose(first);
    desk->table().setFocus();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().contains(u"heard again"));
    CHECK(QApplication::clipboard()->text().contains(QString::fromUtf8("84.0 中 → 100.0 优")));

    const auto exported = [&](const char *name) {
        const QString file = room.folder.filePath(QLatin1String(name));
        room.ask.setNextFile(file);
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
        QFile out(file);
        REQUIRE(out.open(QIODevice::ReadOnly));
        return QString::fromUtf8(out.readAll());
    };
    CHECK(exported("list.csv").contains(u"changed"));
    press(Qt::Key_T, Qt::ControlModifier);
    auto *items = desk->find<QTableView>("quality/appealItems");
    REQUIRE(QTest::qWaitFor([&] { return items->model()->rowCount() == 1; }, 8000));
    QTest::qWait(20);
    CHECK(picture(*items->model())
          == QStringList{QString::fromUtf8("情绪饱满|呼入服务评分表|2|1|1|100% (n = 1)|0.0")});
    CHECK(desk->find<QLabel>("statsSum")->text()
          == u"2 appeal(s) · 1 decided · 100% upheld (n = 1)");
    CHECK(exported("items.csv").contains(QString::fromUtf8("情绪饱满")));
    desk->find<QTableView>("quality/appealScorers")->setFocus();
    CHECK(exported("scorers.csv").contains(u"inspector"));
    press(Qt::Key_T, Qt::ControlModifier);
    CHECK(desk->table().isVisible());
}
