// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "common/filtercombo.h"
#include "common/formfield.h"
#include "common/searchfield.h"
#include "common/words.h"
#include "db/dbworker.h"
#include "people/peoplepane.h"
#include "support/modelcheck.h"
#include "support/testdatabase.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A centre with two teams, three agents and a provisional one, a leader, and the administrator who
// has its people pane before him.
struct Office : UiFixture
{
    TestDatabase database;
    Connection owner = database.connect();
    QString admin = database.addLogin(QStringLiteral("admin"), {QStringLiteral("bz_admin")});
    QString leader = database.addLogin(QStringLiteral("leader"), {QStringLiteral("bz_leader")});
    DbWorker worker{database.target(admin), QStringLiteral("test")};
    PeopleDesk desk{worker, postWord};
    PeoplePane pane{ui, desk};

    Office()
    {
        owner.execute(
            QString::fromUtf8(
                "INSERT INTO team (name) VALUES ('一组'), ('二组');"
                "INSERT INTO agent (agent_no, name, nickname) VALUES ('1001', '王芳', '小王'), "
                "('1002', '李娜', ''), ('1010', '张伟', '');"
                "INSERT INTO agent_team SELECT agent_id, CASE WHEN agent_no = '1010' THEN 2 ELSE 1 "
                "END, daterange(NULL, NULL) FROM agent;"
                "INSERT INTO agent (agent_no, name, provisional) VALUES ('SIP/77', 'SIP/77', true);"
                "INSERT INTO switch (name) VALUES ('s'); INSERT INTO switch_member (switch_id, "
                "interface, agent_id) VALUES (1, 'SIP/77', 4);"
                "INSERT INTO staff_post SELECT staff_id, split_part(name, '_', 1), '[2000-01-01,)' "
                "FROM staff")
                .toUtf8());
        pane.resize(1200, 700);
        show(pane);
        reload();
    }

    void reload()
    {
        QSignalSpy loaded(&desk, &PeopleDesk::loaded);
        pane.activate();
        REQUIRE(loaded.wait());
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = pane.findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("there is no ") + name);
        return found;
    }
    // The dialog that is open, or opens now: a button's key clicks it a moment later.
    QDialog *dialog()
    {
        QDialog *open = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            for (QDialog *each : pane.findChildren<QDialog *>())
                if (each->isVisible())
                    open = each;
            return open != nullptr;
        }));
        open->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(open));
        return open;
    }
    bool hasDialog()
    {
        const auto all = pane.findChildren<QDialog *>();
        return std::any_of(all.begin(), all.end(),
                           [](const QDialog *each) { return each->isVisible(); });
    }
    void press(Qt::Key key)
    {
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        QTest::keyClick(&pane, key, Qt::ControlModifier);
    }
    void waitForNoDialog()
    {
        REQUIRE(QTest::qWaitFor([this] { return !hasDialog(); }));
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
    }
    void escape()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        waitForNoDialog();
    }
    template <class Widget = QLineEdit>
    Widget *editor(const char *name)
    {
        auto *found = dialog()->findChild<Widget *>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("the form has no ") + name);
        return found;
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = editor<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QChar c : text) // keyClicks takes Latin letters only
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier,
                                -1);
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void submit() { QTest::mouseClick(editor<QPushButton>("submit"), Qt::LeftButton); }
    // Submits, and waits for the form to close and the tables to be fresh.
    void submitAndReload()
    {
        QSignalSpy loaded(&desk, &PeopleDesk::loaded);
        submit();
        REQUIRE(loaded.wait());
        waitForNoDialog();
    }
    // Submits, and waits for the server's refusal.
    std::string refusal()
    {
        QDialog *form = dialog();
        submit();
        REQUIRE(QTest::qWaitFor([form] {
            return form->findChild<QPushButton *>(QStringLiteral("submit"))->isEnabled()
                   && !faultOf(form).isEmpty();
        }));
        return faultOf(form).toStdString();
    }
    static QString faultOf(QDialog *form)
    {
        for (FormField *field : form->findChildren<FormField *>())
            if (!field->fault().isEmpty())
                return field->editor()->objectName() + QStringLiteral(": ") + field->fault();
        return form->findChild<QLabel *>(QStringLiteral("formFault"))->text();
    }
    TableView *table(const char *name) { return find<TableView>(name); }
    void choose(const char *tableName, const QString &text, bool add = false)
    {
        TableView *view = table(tableName);
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data().toString() != text)
                continue;
            QTest::mouseClick(view->viewport(), Qt::LeftButton,
                              add ? Qt::ControlModifier : Qt::NoModifier,
                              view->visualRect(index).center());
            return;
        }
        throw std::runtime_error("no row " + text.toStdString());
    }
    std::string column(const char *tableName, int column)
    {
        const QAbstractItemModel *model = table(tableName)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts.join(u'|').toStdString();
    }
    void showTab(int place)
    {
        auto *tabs = find<QTabBar>("tabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(place).center());
    }
};

}

TEST_CASE("the people pane shows agents by number, tabs count, and provisional ones are marked")
{
    Office office;
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1010|SIP/77");
    CHECK(office.column("peopleTable", PersonModel::Team) == "一组|一组|二组|");
    CHECK(office.column("peopleTable", PersonModel::Known) == "|||Provisional");
    auto *tabs = office.find<QTabBar>("tabs");
    CHECK(tabs->tabText(0) == u"Agents 4");
    CHECK(tabs->tabText(1) == u"Teams 2");
    CHECK(tabs->tabText(2) == u"Staff 2");
    CHECK(office.pane.statusParts().front() == u"4 of 4 agents");
}

TEST_CASE("searching and filtering leave who fits, and an empty result says how to see all")
{
    Office office;
    office.press(Qt::Key_F);
    auto *search = office.find<SearchField>("search");
    CHECK(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("10"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1010");
    auto *team = office.find<FilterCombo>("teamFilter");
    team->choose(qint64(2));
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1010");
    QTest::keyClicks(search, QStringLiteral("99"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(office.column("peopleTable", PersonModel::AgentNo).empty());
    auto *clear = office.find<QPushButton>("clearFilters");
    REQUIRE(clear->isVisible());
    CHECK(clear->text() == u"Show all");
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1010|SIP/77");
    CHECK(search->text().isEmpty());
    office.find<FilterCombo>("whoFilter")->choose(int(PersonFilter::Who::Provisional));
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "SIP/77");
}

TEST_CASE("an agent is added by key, with faults told in place and the first one in focus")
{
    Office office;
    office.press(Qt::Key_N);
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"number: The number is missing.");
    CHECK(office.dialog()->focusWidget() == office.editor("number"));
    office.type("number", QStringLiteral("1001"));
    office.type("name", QString::fromUtf8("刘洋"));
    office.type("hiredOn", QStringLiteral("soon"));
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"hiredOn: Write a day as 2026-03-01.");
    office.type("hiredOn", QStringLiteral("2024/3/1"));
    CHECK(office.refusal() == "number: Somebody else has this number.");
    CHECK(office.dialog()->focusWidget() == office.editor("number"));
    CHECK(office.editor("number")->isEnabled());
    office.type("number", QStringLiteral("1003"));
    office.editor<QComboBox>("team")->setCurrentText(QString::fromUtf8("二组"));
    office.editor<QComboBox>("seat")->setCurrentText(QStringLiteral("A-1-03"));
    office.submitAndReload();
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1003|1010|SIP/77");
    CHECK(office.column("peopleTable", PersonModel::Team) == "一组|一组|二组|二组|");
    CHECK(office.column("peopleTable", PersonModel::Since) == "||2024-03-01||");
    CHECK(office.column("peopleTable", PersonModel::Seat) == "||A-1-03||");
}

TEST_CASE("a double click changes an agent, and Escape changes nothing")
{
    Office office;
    TableView *view = office.table("peopleTable");
    office.choose("peopleTable", QStringLiteral("1001"));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {},
                       view->visualRect(view->model()->index(0, 0)).center());
    CHECK(office.editor("nickname")->text() == QString::fromUtf8("小王"));
    office.type("nickname", QStringLiteral("Fang"));
    office.escape();
    CHECK(office.column("peopleTable", PersonModel::Nickname) == "小王|||");
    office.press(Qt::Key_Return);
    office.type("nickname", QStringLiteral("Fang"));
    office.submitAndReload();
    CHECK(office.column("peopleTable", PersonModel::Nickname) == "Fang|||");
    // The row is still the chosen one.
    CHECK(view->currentIndex().data().toString() == u"1001");
}

TEST_CASE("two agents are moved from a day, and the move is taken back by key")
{
    Office office;
    CHECK_FALSE(office.find<QPushButton>("move")->isEnabled());
    CHECK(office.find<QPushButton>("move")->toolTip() == u"Choose somebody first.");
    office.choose("peopleTable", QStringLiteral("1001"));
    office.choose("peopleTable", QStringLiteral("1002"), true);
    office.click("move");
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"team: Choose the team.");
    office.editor<QComboBox>("team")->setCurrentText(QString::fromUtf8("二组"));
    office.submitAndReload();
    CHECK(office.column("peopleTable", PersonModel::Team) == "二组|二组|二组|");
    auto *note = office.find<NoteBar>("noteBar");
    REQUIRE(note->isVisible());
    CHECK(office.find<QLabel>("note")->text().contains(QString::fromUtf8("二组")));
    QSignalSpy loaded(&office.desk, &PeopleDesk::loaded);
    office.press(Qt::Key_Z);
    REQUIRE(loaded.wait());
    CHECK(office.column("peopleTable", PersonModel::Team) == "一组|一组|二组|");
    CHECK(office.column("peopleTable", PersonModel::Since) == "|||");
    CHECK(office.find<QLabel>("note")->text() == u"The move was taken back.");
    office.press(Qt::Key_Z); // nothing left to take back
    CHECK_FALSE(loaded.wait(300));
}

TEST_CASE("a provisional agent is assigned to somebody who is chosen by typing")
{
    Office office;
    office.choose("peopleTable", QStringLiteral("1001"));
    CHECK_FALSE(office.find<QPushButton>("assign")->isEnabled());
    office.choose("peopleTable", QStringLiteral("SIP/77"));
    office.click("assign");
    auto *person = office.editor<QComboBox>("person");
    CHECK(person->count() == 3);
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"person: Choose one of the list.");
    person->setEditText(QString::fromUtf8("1002 李娜"));
    office.submitAndReload();
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1010");
    CHECK(office.column("peopleTable", PersonModel::Switch) == "|SIP/77|");
}

TEST_CASE("a team is added, gets its leader with a day, and loses him again")
{
    Office office;
    office.showTab(1);
    office.press(Qt::Key_N);
    office.type("name", QString::fromUtf8("一组"));
    CHECK(office.refusal() == "name: There is a team of this name.");
    office.type("name", QString::fromUtf8("三组"));
    office.submitAndReload();
    CHECK(office.table("teamTable")->model()->rowCount() == 3);

    office.choose("teamTable", QString::fromUtf8("三组"));
    office.click("inspector");
    office.submit();
    CHECK(Office::faultOf(office.dialog()).contains(u"post of inspector"));
    office.escape();
    office.click("leader");
    CHECK(office.editor<QComboBox>("person")->currentText() == u"leader");
    office.type("lastDay", QStringLiteral("2020-01-01"));
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"lastDay: This is before the first day.");
    office.type("lastDay", {});
    office.submitAndReload();
    CHECK(office.column("dutyTable", DutyModel::Name) == "leader");
    CHECK(office.column("dutyTable", DutyModel::LastDay) == "open");

    office.choose("dutyTable", QStringLiteral("leader"));
    office.click("endDuty");
    office.submitAndReload();
    CHECK(office.column("dutyTable", DutyModel::LastDay)
          == office.desk.today().toString(Qt::ISODate).toStdString());
}

TEST_CASE("a team with agents does not close, an empty one does and opens again")
{
    Office office;
    office.showTab(1);
    office.choose("teamTable", QString::fromUtf8("二组"));
    office.click("closeTeam");
    CHECK(office.refusal()
          == "day: Agents are in this team on that day or later. Move them first.");
    office.escape();
    office.owner.execute("DELETE FROM agent_team WHERE team_id = 2");
    office.click("closeTeam");
    office.submitAndReload();
    CHECK(office.find<QPushButton>("closeTeam")->text() == u"Open again");
    CHECK_FALSE(office.find<QPushButton>("leader")->isEnabled());
    QSignalSpy loaded(&office.desk, &PeopleDesk::loaded);
    office.press(Qt::Key_Z);
    REQUIRE(loaded.wait());
    CHECK(office.find<QPushButton>("closeTeam")->text() == QString::fromUtf8("Close…"));
}

TEST_CASE(
    "an account is made with posts and a password to copy, disabled after a question, and enabled")
{
    Office office;
    const QString login = QStringLiteral("u") + QString(office.database.name()).remove(u'_');
    office.showTab(2);
    CHECK(office.column("staffTable", StaffModel::Posts) == "Administrator|Team leader");
    office.click("addStaff");
    office.type("login", QStringLiteral("bz_boss"));
    office.type("name", QString::fromUtf8("王班长"));
    office.type("password", QStringLiteral("short"));
    office.submit();
    CHECK(Office::faultOf(office.dialog()) == u"password: At least 8 characters.");
    office.type("password", QStringLiteral("a1b2c3d4e5"));
    CHECK(office.refusal() == "login: This login is reserved. Take another one.");
    office.type("login", login);
    QTest::mouseClick(office.editor<QCheckBox>("post.inspector"), Qt::LeftButton, {}, QPoint(8, 8));
    office.submitAndReload();
    CHECK(office.column("staffTable", StaffModel::Posts).find("Inspector") != std::string::npos);
    office.click("noteButton");
    CHECK(QGuiApplication::clipboard()->text() == u"a1b2c3d4e5");

    office.choose("staffTable", login);
    office.ui.ask.setNextAnswer(false);
    office.click("disable");
    CHECK(office.ui.ask.lastQuestion().title.contains(login));
    CHECK(office.ui.ask.lastQuestion().isDangerous);
    QSignalSpy loaded(&office.desk, &PeopleDesk::loaded);
    office.ui.ask.setNextAnswer(true);
    office.click("disable");
    REQUIRE(loaded.wait());
    CHECK(office.find<QPushButton>("disable")->text() == u"Enable");
    office.click("disable");
    REQUIRE(loaded.wait());
    CHECK(office.find<QPushButton>("disable")->text() == QString::fromUtf8("Disable…"));

    office.click("reset");
    CHECK(office.editor("password")->text().size() == 19);
    office.submitAndReload();
    Connection::open(TestDatabase::server() + QStringLiteral(" dbname=postgres"))
        .execute("DROP ROLE " + login.toLatin1());
}

TEST_CASE("one's own account cannot be disabled, and one's administration not given up")
{
    Office office;
    office.showTab(2);
    office.choose("staffTable", office.admin);
    CHECK_FALSE(office.find<QPushButton>("disable")->isEnabled());
    CHECK(office.find<QPushButton>("disable")->toolTip() == u"Nobody closes his own account.");
    office.click("changeStaff");
    QTest::mouseClick(office.editor<QCheckBox>("post.admin"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(office.refusal().find("Nobody takes the administrator's post") != std::string::npos);
}

TEST_CASE("a server that is away is told with a way to try again, and the rows stay")
{
    Office office;
    office.database.allowConnections(false);
    office.database.cutConnections();
    QSignalSpy failed(&office.desk, &PeopleDesk::loadFailed);
    QTest::keyClick(&office.pane, Qt::Key_F5);
    REQUIRE(failed.wait());
    auto *bar = office.find<QWidget>("messageBar");
    CHECK(bar->isVisible());
    CHECK(office.column("peopleTable", PersonModel::AgentNo) == "1001|1002|1010|SIP/77");
    office.database.allowConnections(true);
    QSignalSpy loaded(&office.desk, &PeopleDesk::loaded);
    office.click("messageButton");
    REQUIRE(loaded.wait());
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("the tabs are changed by key, each with its own search")
{
    Office office;
    auto *search = office.find<SearchField>("search");
    QTest::keyClicks(search, QStringLiteral("1001"));
    QTest::keyClick(search, Qt::Key_Return);
    office.press(Qt::Key_Tab);
    CHECK(office.find<QTabBar>("tabs")->currentIndex() == 1);
    CHECK(search->text().isEmpty());
    CHECK(office.table("teamTable")->model()->rowCount() == 2);
    office.press(Qt::Key_Tab);
    office.press(Qt::Key_Tab);
    CHECK(search->text() == u"1001");
}
