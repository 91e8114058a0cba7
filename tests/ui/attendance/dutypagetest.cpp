// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/duty/dutypage.h"
#include "attendance/duty/dutywords.h"
#include "attendance/duty/inspectionform.h"
#include "attendance/duty/photowell.h"
#include "common/inklabel.h"
#include "db/dbworker.h"
#include "support/dutycentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct House : UiFixture, DutyCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<DutyDesk> desk;
    std::unique_ptr<DutyPage> page;
    QDate monday; // next week's, on which all have early shifts

    House()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        monday = today().addDays(8 - today().dayOfWeek());
        for (const char *no : {"1034", "1035", "1036"})
            addShift(no, monday.toString(Qt::ISODate).toLatin1(), "E");
    }
    void open(const QString &login, const DutyRights &rights)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<DutyDesk>(*worker, rights, dutyWords(clock), today());
        page = std::make_unique<DutyPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return grid().model()->rowCount() == 5; }, 8000));
        QTest::qWait(20);
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] QTableView &grid() const { return table("duties"); }
    [[nodiscard]] QPushButton &button(const char *name, QWidget *in = nullptr) const
    {
        return *(in ? in : page.get())->findChild<QPushButton *>(QLatin1String(name));
    }
    void toNextWeek()
    {
        QTest::mouseClick(&button("weekAfter"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return desk->week().from == monday; }, 8000));
        QTest::qWait(20);
    }
    void stand(int row, int column)
    {
        grid().setFocus();
        const QRect cell = grid().visualRect(grid().model()->index(row, column));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, cell.center());
        QTest::qWait(20);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return grid().model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool waitForCell(int row, int column, const QString &text) const
    {
        return QTest::qWaitFor([&] { return cell(row, column) == text; }, 8000);
    }
    template <class T>
    T *dialog(const char *name)
    {
        const auto find = [&] { return page->findChild<T *>(QLatin1String(name)); };
        REQUIRE(QTest::qWaitFor([&] { return find() != nullptr; }, 8000));
        QTest::qWait(20);
        return find();
    }
    // A dialog that was closed is gone, and the page has the keys again.
    [[nodiscard]] bool isGone(const char *name) const
    {
        const bool gone =
            QTest::qWaitFor([&] { return !page->findChild<QDialog *>(QLatin1String(name)); }, 8000);
        page->activateWindow();
        return gone && QTest::qWaitForWindowActive(page.get());
    }
    static void type(QWidget *in, const char *name, const char *text)
    {
        in->findChild<QLineEdit *>(QLatin1String(name))->setText(QString::fromUtf8(text));
    }
};

constexpr DutyRights managers{true, true, true, true, true, true};

}

TEST_CASE("P10 the week's duty is filled by rotation, by keys, and handed over with signatures")
{
    House house;
    house.open(house.manager, managers);
    house.toNextWeek();
    house.stand(0, 1);
    auto *people = house.page->findChild<QListWidget *>(QStringLiteral("candidates"));
    REQUIRE(people->count() == 3);
    CHECK(people->item(0)->text().contains(QStringLiteral("1034")));
    QTest::keyClick(&house.grid(), Qt::Key_2); // the second of them
    REQUIRE(house.waitForCell(0, 1, QStringLiteral("1035 许晴")));
    REQUIRE(QTest::qWaitFor([&] { return people->count() == 2; }, 8000));
    QTest::keyClick(&house.grid(), Qt::Key_1, Qt::AltModifier); // rotation
    REQUIRE(house.waitForCell(2, 1, QStringLiteral("1036 方圆")));
    CHECK(house.cell(1, 1) == QStringLiteral("1034 邓超群"));
    CHECK(house.cell(3, 1).isEmpty()); // three people, three areas
    QTest::keyClick(&house.grid(), Qt::Key_Delete);
    REQUIRE(house.waitForCell(0, 1, {}));

    house.stand(1, 1);
    REQUIRE(QTest::qWaitFor([&] { return house.button("handOver").isEnabled(); }, 8000));
    QTest::mouseClick(&house.button("handOver"), Qt::LeftButton);
    auto *form = house.dialog<QDialog>("handOverDialog");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    CHECK(form->isVisible()); // nobody chosen, nobody signed
    auto *to = form->findChild<QComboBox *>(QStringLiteral("to"));
    to->setCurrentIndex(to->findText(QStringLiteral("1035"), Qt::MatchStartsWith));
    House::type(form, "fromSignature", "邓超群");
    House::type(form, "toSignature", "许晴");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    REQUIRE(house.waitForCell(1, 1, QStringLiteral("→ 1035 许晴")));
    CHECK(house.number("SELECT count(*) FROM duty_due WHERE cancelled_at IS NULL") == 2);

    QTest::keyClick(&house.grid(), Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(copied.size() == 6); // the head and five areas
    CHECK(copied[2].startsWith(QStringLiteral("会议室\t→ 1035 许晴")));
    const QString sheet = house.folder.filePath(QStringLiteral("duty.csv"));
    house.ask.setNextFile(sheet);
    UiFixture::show(*house.page); // the dialog had the window's place
    QTest::keyClick(&house.grid(), Qt::Key_E, Qt::ControlModifier);
    QFile exported(sheet);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    CHECK(exported.readAll().contains("1035"));

    QTemporaryDir paperFolder;
    const QString path = paperFolder.filePath(QStringLiteral("duty.pdf"));
    QPdfWriter paper(path);
    paper.setPageOrientation(QPageLayout::Landscape);
    house.page->printTo(paper);
    CHECK(QFile(path).size() > 2000);
}

TEST_CASE("#6 today's duty is ticked when it is seen done, and the tick is taken back")
{
    House house;
    house.give(1, house.today().toString(Qt::ISODate).toLatin1().constData(), 1);
    house.open(house.frontDesk, {true, false, false, false, false});
    const int column = house.today().dayOfWeek();
    REQUIRE(house.waitForCell(0, column, QStringLiteral("1034 邓超群 not done yet")));
    CHECK_FALSE(house.button("inspect").isVisible());
    CHECK_FALSE(house.table("inspections").isVisible());
    house.stand(0, column);
    QTest::keyClick(&house.grid(), Qt::Key_Space);
    REQUIRE(house.waitForCell(0, column, QStringLiteral("✓ 1034 邓超群")));
    QTest::keyClick(&house.grid(), Qt::Key_3, Qt::AltModifier);
    REQUIRE(house.waitForCell(0, column, QStringLiteral("1034 邓超群 not done yet")));
    QTest::keyClick(&house.grid(), Qt::Key_Delete); // it has begun
    CHECK(QTest::qWaitFor(
        [&] {
            const auto labels = house.page->findChildren<InkLabel *>();
            return std::ranges::any_of(labels, [](const InkLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("in writing"));
            });
        },
        8000));
}

TEST_CASE("#5 P11 an inspection takes one tap an item, and says what it costs before it is saved")
{
    House house;
    house.give(1, house.today().toString(Qt::ISODate).toLatin1().constData(), 1);
    house.open(house.leader, {true, false, true, true, false});
    QTest::keyClick(&house.grid(), Qt::Key_4, Qt::AltModifier);
    auto *form = house.dialog<InspectionForm>("inspectionForm");
    const auto *cost = form->findChild<InkLabel *>(QStringLiteral("cost"));
    CHECK_FALSE(house.button("save", form).isEnabled());
    for (const QPushButton *one : form->findChildren<QPushButton *>())
        CHECK(one->height() >= 40);
    QTest::mouseClick(&house.button("fault_bins", form), Qt::LeftButton);
    CHECK(cost->text().contains(QString::fromUtf8("1034 邓超群 pays ¥5.00")));
    CHECK(cost->text().contains(QStringLiteral("30 minute")));
    QTest::mouseClick(&house.button("fault_corners", form), Qt::LeftButton);
    CHECK(cost->text().contains(QString::fromUtf8("¥5.00"))); // not per corner
    House::type(form, "remark_bins", "门口的桶");
    QTest::mouseClick(&house.button("allOk", form), Qt::LeftButton);
    const InspectionCost stated = form->cost();
    QTest::mouseClick(&house.button("save", form), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return house.desk->openRedoTasks() == 1; }, 8000));
    CHECK(house.number("SELECT sum(amount_fen) FROM violation") == stated.fen);
    CHECK(house.number("SELECT count(*) FROM inspection_result WHERE result = 'ok'") == 4);
    CHECK(house.number("SELECT count(*) FROM inspection_result WHERE remark = '门口的桶'") == 1);

    // Done again, and looked at by another.
    REQUIRE(
        QTest::qWaitFor([&] { return house.table("redoTasks").model()->rowCount() == 1; }, 8000));
    house.table("redoTasks").selectRow(0);
    QTest::qWait(20);
    QTest::mouseClick(&house.button("redone"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return house.button("recheck").isEnabled(); }, 8000));
    QTest::mouseClick(&house.button("recheck"), Qt::LeftButton);
    auto *recheck = house.dialog<QDialog>("recheckDialog");
    recheck->findChild<QComboBox *>(QStringLiteral("verdict"))->setCurrentIndex(1);
    QTest::mouseClick(&house.button("submit", recheck), Qt::LeftButton);
    CHECK(recheck->isVisible()); // say what is not right
    House::type(recheck, "remark", "还满着");
    QTest::mouseClick(&house.button("submit", recheck), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return house.table("redoTasks").model()->rowCount() == 2; }, 8000));
    CHECK(house.desk->openRedoTasks() == 1);
}

TEST_CASE("an inspection of conduct concerns whom one chooses, and its photo is dropped or pasted")
{
    House house;
    house.open(house.leader, {true, false, true, true, false});
    QTest::mouseClick(&house.button("inspect"), Qt::LeftButton);
    auto *form = house.dialog<InspectionForm>("inspectionForm");
    QTest::mouseClick(&house.button("conduct", form), Qt::LeftButton);
    auto *target = form->findChild<QComboBox *>(QStringLiteral("target"));
    CHECK(target->count() == 3); // two of his team, and the question
    QTest::mouseClick(&house.button("fault_desk", form), Qt::LeftButton);
    CHECK_FALSE(house.button("save", form).isEnabled()); // nobody chosen
    target->setCurrentIndex(2);
    CHECK(house.button("save", form).isEnabled());

    auto *well = form->findChild<PhotoWell *>(QStringLiteral("photo"));
    QSignalSpy refused(well, &PhotoWell::refused);
    well->take("this is no picture");
    REQUIRE(refused.count() == 1);
    CHECK_FALSE(refused[0][0].toString().isEmpty());
    CHECK(well->photo().isEmpty());
    QImage large(4000, 3000, QImage::Format_RGB32); // of a camera: noise does not compress
    for (int y = 0; y < large.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(large.scanLine(y));
        for (int x = 0; x < large.width(); ++x)
            line[x] = QRgb((unsigned(x) * 2654435761u) ^ (unsigned(y) * 40503u * unsigned(x)));
    }
    const QString path = house.folder.filePath(QStringLiteral("large.png"));
    REQUIRE(large.save(path));
    REQUIRE(QFile(path).size() > mostPhotoBytes);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &drop);
    CHECK(photoFault(well->photo()) == PhotoFault::None);
    QImage small(64, 48, QImage::Format_RGB32);
    small.fill(Qt::gray);
    QApplication::clipboard()->setImage(small);
    form->setFocus();
    QTest::keyClick(form, Qt::Key_V, Qt::ControlModifier);
    CHECK(photoFault(well->photo()) == PhotoFault::None);
    CHECK(well->photo().size() < 10'000);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return house.desk->inspections().rowCount() == 1; }, 8000));
    CHECK(house.number("SELECT count(*) FROM inspection_photo") == 1);
    house.page->findChild<QTabBar *>(QStringLiteral("dutyTabs"))->setCurrentIndex(1);
    house.table("inspections").selectRow(0);
    QTest::qWait(20);
    QTest::mouseClick(&house.button("showPhoto"), Qt::LeftButton);
    CHECK(house.dialog<QDialog>("photoDialog")->isVisible());
}

TEST_CASE("#67 damage is recorded with a statement, paid in parts, and a payment is taken back")
{
    House house;
    house.open(house.manager, managers);
    house.page->findChild<QTabBar *>(QStringLiteral("dutyTabs"))->setCurrentIndex(2);
    QTest::qWait(20);
    QTest::mouseClick(&house.button("addDamage"), Qt::LeftButton);
    auto *form = house.dialog<QDialog>("damageDialog");
    House::type(form, "asset", "耳麦 H-031");
    House::type(form, "amount", "120");
    House::type(form, "statement", "摔落");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    CHECK(form->isVisible()); // not signed
    House::type(form, "signature", "邓超群");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return house.table("damages").model()->rowCount() == 1; }, 8000));
    house.table("damages").selectRow(0);
    REQUIRE(QTest::qWaitFor([&] { return house.button("pay").isEnabled(); }, 8000));
    QTest::mouseClick(&house.button("pay"), Qt::LeftButton);
    auto *payment = house.dialog<QDialog>("paymentDialog");
    House::type(payment, "amount", "120.01");
    QTest::mouseClick(&house.button("submit", payment), Qt::LeftButton);
    CHECK(payment->isVisible()); // more than is open
    House::type(payment, "amount", "50");
    QTest::mouseClick(&house.button("submit", payment), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return house.desk->damages().rows()[0].openFen() == 7000; }, 8000));
    REQUIRE(QTest::qWaitFor([&] { return house.button("takeBack").isEnabled(); }, 8000));
    QTest::mouseClick(&house.button("takeBack"), Qt::LeftButton);
    auto *back = house.dialog<QDialog>("takeBackDialog");
    House::type(back, "why", "记错人");
    QTest::mouseClick(&house.button("submit", back), Qt::LeftButton);
    REQUIRE(
        QTest::qWaitFor([&] { return house.desk->damages().rows()[0].openFen() == 12000; }, 8000));
    REQUIRE(house.isGone("takeBackDialog"));
    QTest::mouseClick(&house.button("takeBack"), Qt::LeftButton); // now the damage itself
    back = house.dialog<QDialog>("takeBackDialog");
    House::type(back, "why", "不是他");
    QTest::mouseClick(&house.button("submit", back), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return house.desk->damages().rows()[0].isWithdrawn; }, 8000));
    CHECK_FALSE(house.button("takeBack").isEnabled());
    CHECK_FALSE(house.button("pay").isEnabled());
    CHECK(house.number("SELECT count(*) FROM ledger_entry") == 0);
}

TEST_CASE("areas are made and retired, and without any the page says what to do")
{
    House house;
    house.run("UPDATE duty_area SET retired_at = now() WHERE position > 1");
    house.worker =
        std::make_unique<DbWorker>(house.database.target(house.manager), QStringLiteral("test"));
    house.desk =
        std::make_unique<DutyDesk>(*house.worker, managers, dutyWords(house.clock), house.today());
    house.page = std::make_unique<DutyPage>(house.ui, *house.desk);
    house.page->resize(1384, 760);
    UiFixture::show(*house.page);
    house.page->activate();
    REQUIRE(QTest::qWaitFor([&] { return house.desk->grid().rowCount() == 1; }, 8000));
    house.stand(0, 0); // the area itself
    QTest::mouseClick(&house.button("area"), Qt::LeftButton);
    auto *form = house.dialog<QDialog>("areaDialog");
    House::type(form, "name", "前厅");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    REQUIRE(house.waitForCell(0, 0, QStringLiteral("前厅")));
    house.run("UPDATE duty_area SET retired_at = now()");
    QTest::keyClick(house.page.get(), Qt::Key_F5);
    REQUIRE(QTest::qWaitFor([&] { return house.desk->grid().rowCount() == 0; }, 8000));
    const auto labels = house.page->findChildren<InkLabel *>();
    CHECK(std::ranges::any_of(labels, [](const InkLabel *label) {
        return label->isVisible() && label->text() == u"There are no areas yet";
    }));
}

TEST_CASE("#70 what inspections look at is made, changed and ended from tomorrow on")
{
    House house;
    house.open(house.manager, managers);
    const ModelCheck check(&house.desk->itemVersions());
    house.page->findChild<QTabBar *>(QStringLiteral("dutyTabs"))->setCurrentIndex(3);
    QTableView &items = house.table("inspectionItems");
    REQUIRE(QTest::qWaitFor([&] { return items.model()->rowCount() == 17; }, 8000));
    QTest::keyClick(&items, Qt::Key_6, Qt::AltModifier);
    auto *form = house.dialog<QDialog>("inspectionItemDialog");
    CHECK(form->findChild<QLineEdit *>(QStringLiteral("position"))->text() == u"44");
    House::type(form, "words", "窗台无灰");
    House::type(form, "from", house.today().toString(Qt::ISODate).toUtf8().constData());
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    CHECK(form->isVisible()); // not from today on
    House::type(form, "from", house.today().addDays(1).toString(Qt::ISODate).toUtf8().constData());
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return items.model()->rowCount() == 18; }, 8000));
    REQUIRE(house.isGone("inspectionItemDialog"));
    items.selectRow(17);
    CHECK(items.model()->index(17, InspectionItemModel::What).data().toString()
          == QStringLiteral("窗台无灰"));
    QTest::keyClick(&items, Qt::Key_7, Qt::AltModifier);
    form = house.dialog<QDialog>("inspectionItemDialog");
    CHECK(form->windowTitle().contains(QStringLiteral("窗台无灰")));
    House::type(form, "words", "窗台、窗框无灰");
    QTest::mouseClick(&house.button("submit", form), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return items.model()->index(17, InspectionItemModel::What).data().toString()
                   == QStringLiteral("窗台、窗框无灰");
        },
        8000));
    REQUIRE(house.isGone("inspectionItemDialog"));
    items.selectRow(17);
    QTest::keyClick(&items, Qt::Key_8, Qt::AltModifier);
    auto *end = house.dialog<QDialog>("endItemDialog");
    QTest::mouseClick(&house.button("submit", end), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return items.model()->rowCount() == 17; }, 8000));
}

TEST_CASE("who is no manager reads what inspections look at, and changes nothing")
{
    House house;
    house.open(house.leader, {true, false, true, true, false, false});
    house.page->findChild<QTabBar *>(QStringLiteral("dutyTabs"))->setCurrentIndex(3);
    REQUIRE(QTest::qWaitFor(
        [&] { return house.table("inspectionItems").model()->rowCount() == 17; }, 8000));
    CHECK_FALSE(house.button("addItem").isVisible());
    CHECK_FALSE(house.button("changeItem").isVisible());
}
