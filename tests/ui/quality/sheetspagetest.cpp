// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/scoring/sheetspage.h"
#include "common/roles.h"
#include "db/dbworker.h"
#include "quality/sheet/sheetview.h"
#include "quality/sheetstore.h"
#include "support/modelcheck.h"
#include "support/sheetcentre.h"
#include "ui/common/fixture.h"

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

// Two submitted sheets of 1034, and who looks at them.
struct Records : UiFixture, SheetCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<SheetRecordDesk> desk;
    std::unique_ptr<SheetsPage> page;
    std::vector<qint64> sheets;

    Records()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        Connection mine = database.connect(inspector);
        for (const auto &[uid, pick, tone] : {std::tuple{"c1", 1, "4"}, std::tuple{"c2", 2, "1"}}) {
            addCall(uid, 1, 100);
            addPick(uid, inspector);
            submit(mine, SheetStore().open(mine, pick), tone);
        }
    }
    void submit(Connection &mine, qint64 sheet, const char *tone)
    {
        SheetChange change;
        const auto answer = [](const char *value) {
            return Answer{QString::fromLatin1(value), {}, {}};
        };
        change.answers = {{QStringLiteral("greeting"), answer("yes")},
                          {QStringLiteral("rings"), answer("yes")},
                          {QStringLiteral("tone"), answer(tone)},
                          {QStringLiteral("no_abuse"), answer("yes")}};
        change.strengths = QStringLiteral("s");
        change.weaknesses = QStringLiteral("w");
        SheetStore().submit(mine, sheet, SheetStore().save(mine, sheet, 1, change), {});
        sheets.push_back(sheet);
    }
    void open(const QString &login, const SheetOffer &offer)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<SheetRecordDesk>(*worker,
                                                 [this](int column, const SheetRecord &sheet) {
                                                     return SheetsPage::word(column, sheet, clock);
                                                 });
        page = std::make_unique<SheetsPage>(ui, *desk, offer);
        page->resize(1384, 700);
        show(*page);
        page->activate();
        REQUIRE(QTest::qWaitFor([this] { return desk->records().rowCount() == 2; }, 8000));
        QTest::qWait(20);
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("sheets"));
    }
    void choose(qint64 sheet)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex index = table().model()->index(row, 0);
            if (index.data(IdRole).toLongLong() == sheet)
                table().setCurrentIndex(index);
        }
    }
};

}

TEST_CASE("the list of sheets says n, mean and fatal ones, and exports what is seen")
{
    Records room;
    room.open(room.staff("manager"), {true, false, false});
    const ModelCheck check(&room.desk->records());
    const QString foot = room.page->findChild<QLabel *>(QStringLiteral("sheetsFoot"))->text();
    CHECK(foot.contains(u"n = 2"));
    CHECK(foot.contains(u"mean 75.0")); // of 90.0 and 60.0
    const QString file = room.folder.filePath(QStringLiteral("out.csv"));
    room.ask.setNextFile(file);
    QTest::keyClick(&room.table(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile out(file);
    REQUIRE(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    CHECK(text.count('\n') == 3);
    CHECK(text.contains("90.00"));
    CHECK(text.contains("1034"));
}

TEST_CASE("Enter reads a sheet, and nothing on it can be changed")
{
    Records room;
    room.open(room.staff("quality_head"), {true, true, true});
    room.choose(room.sheets[0]);
    QTest::keyClick(&room.table(), Qt::Key_Return);
    auto *reader = room.page->findChild<QDialog *>(QStringLiteral("sheetReader"));
    REQUIRE(reader);
    auto *view = reader->findChild<SheetView *>();
    REQUIRE(QTest::qWaitFor([&] { return view->isOpen(); }, 8000));
    CHECK(view->score().total == 9000);
    view->setCurrentItem(QStringLiteral("tone"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    CHECK(view->answers().value(QStringLiteral("tone")).value == u"4");
}

TEST_CASE("a leader records the agent's word once, by keys") // Q17
{
    Records room;
    room.open(room.staff("leader", 1), {true, false, false});
    room.choose(room.sheets[0]);
    QTest::keyClick(&room.table(), Qt::Key_F9);
    auto *dialog = room.page->findChild<QDialog *>(QStringLiteral("sheetNoteDialog"));
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("comment")),
                     QStringLiteral("fair"));
    dialog->findChild<QComboBox *>(QStringLiteral("signedOn"))->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    const auto isRecorded = [&] {
        const SheetRecord *sheet = room.desk->records().find(room.sheets[0]);
        return sheet && sheet->acknowledgedAt.isValid();
    };
    REQUIRE(QTest::qWaitFor(isRecorded, 8000));
    Rows row = room.owner.execute(
        "SELECT agent_comment, signed_on FROM sheet WHERE acknowledged_at IS NOT NULL");
    REQUIRE(row.next());
    CHECK(row.text("agent_comment") == u"fair");
    CHECK(row.text("signed_on") == u"paper");
    room.choose(room.sheets[0]);
    QTest::keyClick(&room.table(), Qt::Key_F9);
    QTest::qWait(50);
    CHECK(room.page->findChildren<QDialog *>(QStringLiteral("sheetNoteDialog")).size() <= 1);
}

TEST_CASE("a correction asks why, begins a draft and leaves the old sheet in place") // Q14
{
    Records room;
    room.open(room.inspector, {false, false, true});
    QSignalSpy wanted(room.page.get(), &QualityPage::sheetWanted);
    room.choose(room.sheets[1]);
    QTest::keyClick(&room.table(), Qt::Key_R, Qt::ControlModifier);
    auto *dialog = room.page->findChild<QDialog *>(QStringLiteral("sheetCorrectionDialog"));
    REQUIRE(dialog);
    auto *deed = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    QTest::mouseClick(deed, Qt::LeftButton);
    QTest::qWait(50);
    CHECK(wanted.isEmpty()); // no reason, no correction
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("why")),
                     QStringLiteral("misheard"));
    QTest::mouseClick(deed, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !wanted.isEmpty(); }, 8000));
    Rows row = room.owner.execute("SELECT corrects, correction FROM sheet WHERE state = 'draft'");
    REQUIRE(row.next());
    CHECK(row.integer("corrects") == room.sheets[1]);
    CHECK(row.text("correction") == u"misheard");
}
