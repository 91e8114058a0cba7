// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findings/findingspage.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/findings/findingprint.h"
#include "quality/findings/findingwords.h"
#include "quality/scoring/sheetspage.h"
#include "quality/sheet/sheetview.h"
#include "support/findingcentre.h"
#include "support/modelcheck.h"
#include "ui/common/fixture.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// The page of findings of one person after another, with one finding: a quarrel.
struct Findings : UiFixture, FindingCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<PqLink> link;
    std::unique_ptr<FindingDesk> desk;
    std::unique_ptr<FindingsPage> page;
    int counted = -1;

    explicit Findings(const char *abuse = "no")
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        submit("c1", abuse);
    }
    void open(const QString &login)
    {
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        link = std::make_unique<PqLink>(worker->target(), QStringLiteral("quality"));
        link->start();
        desk = std::make_unique<FindingDesk>(*worker, *link,
                                             [this](int column, const Finding &finding) {
                                                 return findingWord(column, finding, clock);
                                             });
        page = std::make_unique<FindingsPage>(ui, *desk);
        QObject::connect(page.get(), &QualityPage::countChanged, page.get(),
                         [this](int count) { counted = count; });
        page->resize(1384, 760);
        show(*page);
        page->activate();
        QSignalSpy looked(desk.get(), &FindingDesk::looked);
        REQUIRE(looked.wait(8000));
        QTest::qWait(20);
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("findings"));
    }
    [[nodiscard]] QPushButton &button(FindingDeed deed) const
    {
        return *page->findChild<QPushButton *>(QStringLiteral("deed%1").arg(int(deed)));
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        return page->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] bool waitFor(FindingState state)
    {
        return QTest::qWaitFor([&] { return only().state == state; }, 8000);
    }
    // The detail shows that the deed can be done now.
    [[nodiscard]] bool offers(FindingDeed deed)
    {
        return QTest::qWaitFor([&] { return button(deed).isEnabled(); }, 8000);
    }
    [[nodiscard]] QDialog *dialog() const
    {
        const auto isThere = [this] {
            return page->findChild<QDialog *>(QStringLiteral("findingStepDialog")) != nullptr;
        };
        REQUIRE(QTest::qWaitFor(isThere));
        QTest::qWait(20);
        return page->findChild<QDialog *>(QStringLiteral("findingStepDialog"));
    }
    void pressAlt(Qt::Key key) { QTest::keyClick(&table(), key, Qt::AltModifier); }
    // Types over what stands in the dialog's field and does the deed by Enter.
    void answer(const char *text)
    {
        QDialog *form = dialog();
        auto *field = form->findChild<QWidget *>(QStringLiteral("text"));
        auto *combo = qobject_cast<QComboBox *>(field);
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(field);
        line->selectAll();
        QInputMethodEvent typed; // as Chinese is typed
        typed.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(line, &typed);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor(
            [&] { return !page->findChild<QDialog *>(QStringLiteral("findingStepDialog")); },
            8000));
    }
    void click(FindingDeed deed) { QTest::mouseClick(&button(deed), Qt::LeftButton); }
};

// Paper that remembers the words which were drawn on it.
class PaperText final : public QPdfWriter
{
public:
    PaperText() : QPdfWriter(&blank()) {}
    [[nodiscard]] QString text() const { return m_engine.m_text; }
    bool newPage() override { return true; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    [[nodiscard]] static QBuffer &blank()
    {
        static QBuffer buffer;
        return buffer;
    }
    struct Engine final : QPaintEngine
    {
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawLines(const QLineF *, int) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            m_text += item.text();
        }
        [[nodiscard]] Type type() const override { return User; }
        QString m_text;
    };
    mutable Engine m_engine;
};

}

TEST_CASE("a finding goes round: told, rectified, announced, verified by four people") // #97, #101
{
    Findings room;
    room.open(room.inspector);
    CHECK(room.counted == 1);
    const ModelCheck check(&room.desk->findings());
    REQUIRE(room.offers(FindingDeed::TellSupervisor));
    CHECK(room.textOf("findingTitle").contains(QString::fromUtf8("1034 邓超群")));
    CHECK_FALSE(room.button(FindingDeed::Rectify).isEnabled());
    CHECK(room.button(FindingDeed::Rectify).toolTip() == u"The step before it comes first.");
    room.pressAlt(Qt::Key_1);
    CHECK(room.dialog()->findChild<QComboBox *>(QStringLiteral("text"))->currentText()
          == u"leader");
    room.answer("王主管");
    REQUIRE(QTest::qWaitFor([&] { return !room.button(FindingDeed::TellSupervisor).isVisible(); }));
    CHECK(room.textOf("deed0Fact").contains(QString::fromUtf8("王主管")));
    room.click(FindingDeed::TellTrainer);
    room.answer("赵老师");
    REQUIRE(room.waitFor(FindingState::Told));
    REQUIRE(QTest::qWaitFor(
        [&] { return room.button(FindingDeed::Rectify).toolTip().contains(u"team leader"); }));
    CHECK(room.textOf("deed1Fact").contains(u"same day"));

    room.open(room.leader);
    REQUIRE(room.offers(FindingDeed::Rectify));
    CHECK_FALSE(room.button(FindingDeed::Announce).isEnabled());
    room.pressAlt(Qt::Key_3);
    QTest::keyClick(room.dialog()->findChild<QLineEdit *>(QStringLiteral("text")), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { // nothing was said: refused in place
        const auto labels = room.dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"Say what was done about it.";
        });
    }));
    room.answer("重听录音并演练");
    REQUIRE(room.waitFor(FindingState::Rectified));

    room.open(room.manager);
    REQUIRE(room.offers(FindingDeed::Announce));
    room.pressAlt(Qt::Key_4);
    auto *words = room.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("words"));
    CHECK(words->toPlainText().contains(QString::fromUtf8("未与客户争吵")));
    CHECK(words->toPlainText().contains(QString::fromUtf8("重听录音并演练")));
    CHECK_FALSE(words->toPlainText().contains(u"13800002291")); // no customer's number
    QTest::mouseClick(room.dialog()->findChild<QPushButton *>(QStringLiteral("copyWords")),
                      Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == words->toPlainText());
    QTest::keyClicks(words, QStringLiteral("Be calm. "));
    room.answer("晨会");
    REQUIRE(room.waitFor(FindingState::Announced));

    room.open(room.head);
    REQUIRE(room.offers(FindingDeed::Verify));
    CHECK(room.button(FindingDeed::Reopen).isEnabled());
    room.click(FindingDeed::Verify);
    room.answer("抽听三通，均正常");
    REQUIRE(room.waitFor(FindingState::Verified));
    REQUIRE(QTest::qWaitFor([&] { return room.counted == 0; }));
    const FindingDetail detail = room.detailFor(room.auditor, room.only().id);
    CHECK(detail.steps.size() == 6);
    CHECK(detail.steps[4].words.startsWith(u"Be calm."));
}

TEST_CASE("a leader and an auditor see why the quality side's deeds are not theirs")
{
    Findings room;
    for (const QString &login : {room.leader, room.auditor, room.manager}) {
        room.open(login);
        REQUIRE(QTest::qWaitFor([&] {
            return room.button(FindingDeed::TellTrainer).toolTip().contains(u"inspector");
        }));
        CHECK_FALSE(room.button(FindingDeed::TellTrainer).isEnabled());
        room.pressAlt(Qt::Key_2);
        QTest::qWait(50);
        CHECK(room.page->findChild<QDialog *>(QStringLiteral("findingStepDialog")) == nullptr);
    }
}

TEST_CASE("an overdue finding is marked in words and colour, and filtered")
{
    Findings room;
    room.submit("c2", "no");
    room.run("UPDATE finding SET found_at = now() - interval '5 days' WHERE finding_id = 1");
    room.open(room.head);
    REQUIRE(room.table().model()->rowCount() == 2);
    const QModelIndex first = room.table().model()->index(0, FindingModel::Due);
    CHECK(first.data().toString().contains(u"5 day")); // the most overdue one is on top
    CHECK(first.data(AlarmRole).toInt() == 2);
    CHECK(first.siblingAtColumn(FindingModel::SameDay).data().toString() == u"late");
    CHECK(room.textOf("findingsFoot").contains(u"1 overdue"));
    CHECK(QTest::qWaitFor([&] { return room.textOf("findingState").contains(u"over"); }));
    auto *overdue = room.page->findChild<QCheckBox *>(QStringLiteral("findingsOverdue"));
    QTest::mouseClick(overdue, Qt::LeftButton, {}, QPoint(8, overdue->height() / 2));
    CHECK(room.table().model()->rowCount() == 1);
    auto *search = room.page->findChild<QLineEdit *>(QStringLiteral("findingsText"));
    QTest::keyClick(&room.table(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(room.table().model()->rowCount() == 0);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(room.table().model()->rowCount() == 1);
    const QString file = room.folder.filePath(QStringLiteral("out.csv"));
    room.ask.setNextFile(file);
    QTest::keyClick(&room.table(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile out(file);
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().contains("5 day"));
    const QRect row = room.table().visualRect(room.table().model()->index(0, 0));
    CHECK(QTest::qWaitFor([&room, &row] { // the list may be read anew in between
        QTest::mouseClick(room.table().viewport(), Qt::LeftButton, {}, row.center());
        QTest::keyClick(&room.table(), Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text().contains(u"1034");
    }));
}

TEST_CASE("verifying that fails reopens the finding, and the list says so")
{
    Findings room;
    const FindingId id = room.only().id;
    room.tell(id);
    room.rectify(id);
    room.announce(id);
    room.open(room.inspector);
    REQUIRE(room.offers(FindingDeed::Reopen));
    room.pressAlt(Qt::Key_6);
    QDialog *form = room.dialog();
    QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("text")), QStringLiteral("again"));
    auto *due = form->findChild<QLineEdit *>(QStringLiteral("due"));
    QTest::keyClicks(due, QStringLiteral("2001-01-01"));
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == u"It is due from today on, within a year.";
        });
    }));
    due->clear();
    QTest::keyClicks(due, room.only().today.addDays(4).toString(Qt::ISODate));
    QTest::keyClick(due, Qt::Key_Return);
    REQUIRE(room.waitFor(FindingState::Told));
    CHECK(room.only().rectifyDue == room.only().today.addDays(4));
    REQUIRE(QTest::qWaitFor([&] { return room.textOf("findingState").contains(u"round 2"); }));
    CHECK(room.textOf("findingHistory").contains(u"reopened"));
    CHECK(room.textOf("findingHistory").contains(u"rectified")); // what was done stays
}

TEST_CASE("Enter leads to the sheet at the finding's item")
{
    Findings room;
    room.open(room.head);
    REQUIRE(room.offers(FindingDeed::TellTrainer));
    CHECK(room.page->findChild<QPushButton *>(QStringLiteral("openSheet"))->text()
          == u"Open the sheet at the mark 01:52");
    QSignalSpy wanted(room.page.get(), &FindingsPage::itemWanted);
    QTest::keyClick(&room.table(), Qt::Key_Return);
    QTest::keyClick(&room.table(), Qt::Key_O, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return wanted.size() == 2; }));
    CHECK(wanted[0][0].toLongLong() == room.only().sheetId);
    CHECK(wanted[1][1].toString() == u"no_abuse");
}

TEST_CASE("the rectification notice has fault, due day, room to sign, and its pages")
{
    Findings room;
    const FindingId id = room.only().id;
    room.open(room.head);
    REQUIRE(room.offers(FindingDeed::TellTrainer));
    QTest::keyClick(&room.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QTest::qWaitFor([] { // a button's key presses it for a moment
        return QApplication::clipboard()->text().contains(u"Rectification notice 1");
    }));
    const QString file = room.folder.filePath(QStringLiteral("notice.pdf"));
    room.ask.setNextFile(file);
    QTest::mouseClick(room.page->findChild<QPushButton *>(QStringLiteral("pdfFinding")),
                      Qt::LeftButton);
    REQUIRE(QFile::exists(file));
    const auto pagesOf = [](const QString &path) {
        QFile pdf(path);
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        return bytes.count("/Type /Page\n") + bytes.count("/Type /Page ");
    };
    CHECK(pagesOf(file) == 1);
    FindingDetail detail = room.detailFor(room.head, id);
    PaperText paper;
    printNotice(paper, detail, room.clock);
    const QString notice = paper.text();
    CHECK(notice.contains(u"Rectification notice 1"));
    CHECK(notice.contains(QString::fromUtf8("未与客户争吵")));
    CHECK(notice.contains(room.only().rectifyDue.toString(Qt::ISODate)));
    CHECK(notice.contains(u"Team leader"));
    CHECK_FALSE(notice.contains(u"13800002291"));
    CHECK(notice.contains(u"page 1"));
    // A long history takes more pages.
    for (int i = 0; i < 120; ++i)
        detail.steps.push_back(detail.steps.front());
    const QString longFile = room.folder.filePath(QStringLiteral("long.pdf"));
    {
        QPdfWriter writer(longFile);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printNotice(writer, detail, room.clock);
    }
    CHECK(pagesOf(longFile) >= 3);
}

TEST_CASE("without findings the page says how one comes about")
{
    Findings room("yes");
    room.open(room.head);
    const auto labels = room.page->findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No findings";
    }));
    CHECK(room.counted == 0);
}

TEST_CASE("of a sheet that is read, its scorer makes a finding of the item in front")
{
    Findings room("yes");
    const auto read = [&](const QString &login, const SheetOffer &offer, auto then) {
        DbWorker worker(room.database.target(login), QStringLiteral("test"));
        SheetRecordDesk desk(worker, [&](int column, const SheetRecord &sheet) {
            return SheetsPage::word(column, sheet, room.clock);
        });
        SheetsPage page(room.ui, desk, offer);
        page.resize(1384, 760);
        UiFixture::show(page);
        page.readItem(1, QStringLiteral("tone"));
        auto *reader = page.findChild<QDialog *>(QStringLiteral("sheetReader"));
        auto *view = reader->findChild<SheetView *>();
        REQUIRE(QTest::qWaitFor([&] { return view->isOpen(); }, 8000));
        QTest::qWait(20);
        CHECK(view->currentItem() == u"tone");
        then(*reader, *reader->findChild<QPushButton *>(QStringLiteral("makeFinding")));
    };
    read(room.manager, {true, false, false},
         [](QDialog &, QPushButton &make) { CHECK_FALSE(make.isVisible()); });
    read(room.colleague, {false, false, true}, [](QDialog &, QPushButton &make) {
        CHECK_FALSE(make.isEnabled());
        CHECK(make.toolTip().contains(u"inspector"));
    });
    read(room.inspector, {false, false, true}, [&](QDialog &reader, QPushButton &make) {
        REQUIRE(make.isEnabled());
        QTest::mouseClick(&make, Qt::LeftButton);
        auto *form = reader.findChild<QDialog *>(QStringLiteral("makeFindingDialog"));
        REQUIRE(form);
        QTest::qWait(20);
        auto *fault = form->findChild<QLineEdit *>(QStringLiteral("fault"));
        QTest::keyClick(fault, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] {
            const auto labels = form->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text() == u"Say what was wrong.";
            });
        }));
        QTest::keyClicks(fault, QStringLiteral("cold voice"));
        QTest::keyClick(fault, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return room.only().fault == u"cold voice"; }, 8000));
        CHECK(room.only().itemKey == u"tone");
        CHECK_FALSE(room.only().isAutomatic);
    });
    read(room.head, {true, true, true}, [](QDialog &reader, QPushButton &make) {
        QTest::keyClick(&reader, Qt::Key_G, Qt::ControlModifier);
        QDialog *form = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            form = reader.findChild<QDialog *>(QStringLiteral("makeFindingDialog"));
            return form != nullptr;
        }));
        CHECK(make.isEnabled());
        QTest::qWait(20);
        auto *fault = form->findChild<QLineEdit *>(QStringLiteral("fault"));
        QTest::keyClicks(fault, QStringLiteral("twice"));
        QTest::keyClick(fault, Qt::Key_Return);
        auto *foot = form->findChild<QLabel *>(QStringLiteral("formFault"));
        CHECK(QTest::qWaitFor([&] { return foot->text() == u"This item is a finding already."; },
                              8000));
    });
}
