// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/awards/championspage.h"
#include "leaderboards/awards/awardwords.h"
#include "leaderboards/awards/certificate.h"
#include "leaderboards/awards/honourspage.h"
#include "ui/leaderboards/awardboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Champions : AwardBoard<ChampionDesk, ChampionsPage>
{
    // Yesterday is closed, and nothing else will be due.
    void begin()
    {
        run("UPDATE board_version SET closes_at = '24:00';"
            "DELETE FROM prize_version WHERE code <> 'day';"
            "UPDATE prize_version SET valid = daterange('"
            + yesterday.toString(Qt::ISODate).toLatin1() + "', NULL)");
        sell("1001", "A1", at(yesterday, "09:10:00"), 50000);
        sell("1002", "A2", at(yesterday, "09:20:00"), 40000);
        close("day", yesterday);
    }
    void look(const QString &login, ChampionDesk::Rights rights = {true, true, true})
    {
        open(login, [&](DbWorker &on) {
            return std::make_unique<ChampionDesk>(on, rights,
                                                  [this](int column, const BoardClosing &closing) {
                                                      return closingWord(column, closing, clock);
                                                  });
        });
        if (!QTest::qWaitFor([&] { return table("closings").model()->rowCount() > 0; }, 8000))
            throw std::runtime_error("no closing came");
    }
    [[nodiscard]] QTableView &table(const char *name) const
    {
        return *page->findChild<QTableView *>(QLatin1String(name));
    }
    [[nodiscard]] BoardClosing shown() const { return desk->closings().rows().at(0); }
};

QImage painted(const Certificate &certificate)
{
    QImage image(1123, 794, QImage::Format_RGB32);
    QPainter painter(&image);
    paintCertificate(painter, QRectF(image.rect()), certificate);
    return image;
}

}

TEST_CASE("a closing that a report leads to is chosen whatever is filtered, however old it is")
{
    Champions board;
    board.begin();
    const QDate old = board.yesterday.addDays(-90);
    board.sell("1002", "B1", board.at(old, "09:10:00"), 30000);
    board.close("day", old);
    board.look(board.leader);
    QTableView &table = board.table("closings");
    REQUIRE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }, 8000));
    Rows row = board.owner.execute(
        "SELECT board_closing_id AS id FROM board_closing ORDER BY from_date LIMIT 1");
    REQUIRE(row.next());
    const qint64 wanted = row.integer("id");
    board.page->lookAt(wanted);
    const auto isChosen = [&] {
        const QModelIndexList rows = table.selectionModel()->selectedRows();
        const BoardClosing *one =
            rows.isEmpty() ? nullptr
                           : board.desk->closings().find(rows.first().data(IdRole).toLongLong());
        return one != nullptr && one->closingId == wanted && one->from == old;
    };
    CHECK(QTest::qWaitFor(isChosen, 8000));
}

TEST_CASE("#21 the prize is handed out, signed for and spoken to by keys, each when it is its turn")
{
    Champions board;
    board.begin();
    board.look(board.leader, {true, true, false});
    REQUIRE(board.says(*board.page, u"邓超群"_qs));
    CHECK(board.button("handOut").isEnabled());
    CHECK_FALSE(board.button("sign").isEnabled());
    CHECK(board.button("sign").toolTip() == u"Hand it out first.");
    CHECK_FALSE(board.button("takeBack").isVisible()); // a manager's
    QTest::keyClick(&board.table("closings"), Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return board.shown().handedOutAt.isValid(); }, 8000));
    REQUIRE(QTest::qWaitFor([&] { return board.button("sign").isEnabled(); }, 8000));
    QTest::keyClick(&board.table("closings"), Qt::Key_2, Qt::AltModifier);
    QDialog &form = board.dialog("signDialog");
    QTest::keyClick(&board.line(form, "line"), Qt::Key_Return);
    CHECK(form.isVisible()); // nothing is written yet
    QTest::keyClicks(&board.line(form, "line"), QStringLiteral("deng"));
    QTest::keyClick(&board.line(form, "line"), Qt::Key_Return);
    REQUIRE(board.isGone("signDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.shown().signature == u"deng"; }, 8000));
    UiFixture::show(*board.page); // its keys work in the active window alone
    REQUIRE(board.button("speech").isEnabled());
    QTest::keyClick(&board.table("closings"), Qt::Key_3, Qt::AltModifier);
    QDialog &speech = board.dialog("speechDialog");
    speech.findChild<QComboBox *>(QStringLiteral("how"))->setCurrentIndex(1);
    QTest::keyClick(&board.line(speech, "why"), Qt::Key_Return);
    CHECK(speech.isVisible());
    QTest::keyClicks(&board.line(speech, "why"), QStringLiteral("on leave"));
    QTest::keyClick(&board.line(speech, "why"), Qt::Key_Return);
    REQUIRE(board.isGone("speechDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.shown().speechSkipped == u"on leave"; }, 8000));
    CHECK(board.shown().state == ChampionState::Spoken);
}

TEST_CASE(
    "B6 beside a champion stand his orders, what came later, and the proof from what was frozen")
{
    Champions board;
    board.begin();
    board.look(board.manager);
    REQUIRE(QTest::qWaitFor([&] { return board.table("closingOrders").model()->rowCount() == 2; },
                            8000));
    CHECK(board.says(*board.page, u"It is the same."_qs));
    CHECK_FALSE(board.table("closingAdjustments").isVisible());
    board.cancel("A1", AwardCentre::at(board.yesterday, "23:30:00"));
    REQUIRE(board.says(*board.page, u"1002 许晴 would be first"_qs));
    CHECK(board.table("closingAdjustments").isVisible());
    CHECK(board.table("closingPlaces").model()->index(0, 1).data().toString() == u"1001 邓超群");
    QTest::mouseClick(&board.button("copyChampion"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"A1"));
    CHECK(copied.contains(u"Came later"));
    // A manager takes it back with a reason; the places stay.
    REQUIRE(QTest::qWaitFor([&] { return board.button("takeBack").isEnabled(); }, 8000));
    QTest::mouseClick(&board.button("takeBack"), Qt::LeftButton);
    QDialog &form = board.dialog("takeBackDialog");
    QTest::keyClicks(&board.line(form, "line"), QStringLiteral("refunded"));
    QTest::keyClick(&board.line(form, "line"), Qt::Key_Return);
    REQUIRE(board.isGone("takeBackDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.shown().isTakenBack; }, 8000));
    CHECK(board.count("ledger_entry WHERE kind = 'reversal' AND note = 'refunded'") == 1);
    CHECK_FALSE(board.button("handOut").isEnabled());
}

TEST_CASE("B6 that the awards stand in spite of what came later is decided with a reason")
{
    Champions board;
    board.begin();
    board.sell("1004", "L1", AwardCentre::at(board.yesterday, "07:00:00"), 100);
    board.look(board.manager);
    REQUIRE(QTest::qWaitFor([&] { return board.button("settle").isEnabled(); }, 8000));
    CHECK(board.says(*board.page, u"would be the same"_qs));
    QTest::mouseClick(&board.button("settle"), Qt::LeftButton);
    QDialog &form = board.dialog("settleDialog");
    QTest::keyClicks(&board.line(form, "line"), QStringLiteral("too small"));
    QTest::keyClick(&board.line(form, "line"), Qt::Key_Return);
    REQUIRE(board.isGone("settleDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.shown().openAdjustments == 0; }, 8000));
}

TEST_CASE("#18 a period is closed by hand once: the second time the form says so and stays")
{
    Champions board;
    board.begin();
    board.look(board.manager);
    const auto close = [&](QDate day) -> QDialog & {
        QTest::mouseClick(&board.button("closeBoard"), Qt::LeftButton);
        QDialog &form = board.dialog("closeBoardDialog");
        board.line(form, "from").setText(day.toString(Qt::ISODate));
        QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
        return form;
    };
    QDialog &again = close(board.yesterday);
    CHECK(board.says(again, u"Somebody else closed it already. Nothing was booked twice."_qs));
    again.close();
    REQUIRE(board.isGone("closeBoardDialog"));
    close(board.yesterday.addDays(-1));
    REQUIRE(board.isGone("closeBoardDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.desk->closings().rowCount() == 2; }, 8000));
    CHECK(board.says(*board.page, u"2 shown"_qs));
}

TEST_CASE("#19 a manager changes a prize from a day on, and never for what is past")
{
    Champions board;
    board.begin();
    board.look(board.manager);
    QTest::mouseClick(&board.button("prizes"), Qt::LeftButton);
    QDialog &form = board.dialog("prizeDialog");
    CHECK(board.line(form, "yuan").text() == u"10");
    board.line(form, "yuan").setText(QStringLiteral("x"));
    board.line(form, "from").setText(board.yesterday.toString(Qt::ISODate));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    CHECK(board.says(form, u"An amount in yuan: 10 or 10.50."_qs));
    board.line(form, "yuan").setText(QStringLiteral("12.50"));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    CHECK(board.says(form, u"what was promised stays"_qs));
    board.line(form, "from").setText(board.today.addDays(2).toString(Qt::ISODate));
    QTest::keyClick(&board.line(form, "from"), Qt::Key_Return);
    REQUIRE(board.isGone("prizeDialog"));
    CHECK(board.count("prize_version WHERE code = 'day' AND fen = 1250") == 1);
}

TEST_CASE("#20 the wall shows who is honoured, and his certificate goes to a PDF")
{
    AwardBoard<HonourDesk, HonoursPage> board;
    board.sell("1001", "A1", AwardCentre::at(board.yesterday, "09:10:00"), 50000);
    board.close("day", board.yesterday);
    board.open(board.leader,
               [&](DbWorker &on) { return std::make_unique<HonourDesk>(on, true, honourWord); });
    auto *wall = board.page->findChild<QListView *>(QStringLiteral("honourWall"));
    REQUIRE(QTest::qWaitFor([&] { return wall->model()->rowCount() == 1; }, 8000));
    CHECK_FALSE(board.button("saveCertificate").isEnabled());
    wall->setCurrentIndex(wall->model()->index(0, wall->modelColumn()));
    REQUIRE(board.button("saveCertificate").isEnabled());
    const QString path = board.folder.filePath(QStringLiteral("one.pdf"));
    board.ask.setNextFile(path);
    QTest::mouseClick(&board.button("saveCertificate"), Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.size() > 2000);
    // A4 across, in points.
    const QRegularExpression box(QStringLiteral(R"(/MediaBox \[\S+ \S+ (\d+)\S* (\d+))"));
    const QRegularExpressionMatch page = box.match(QString::fromLatin1(pdf));
    CHECK(page.captured(1).toInt() == 842);
    CHECK(page.captured(2).toInt() == 595);
    QTest::keyClick(wall, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"1001 邓超群"));
}

TEST_CASE("#28 a recognition without money is given on the wall by clicks, with what it is for")
{
    AwardBoard<HonourDesk, HonoursPage> board;
    board.open(board.leader,
               [&](DbWorker &on) { return std::make_unique<HonourDesk>(on, true, honourWord); });
    QTest::mouseClick(&board.button("recognise"), Qt::LeftButton);
    QDialog &form = board.dialog("recognitionDialog");
    auto *agent = form.findChild<QComboBox *>(QStringLiteral("agent"));
    REQUIRE(QTest::qWaitFor([&] { return agent->count() == 3; }, 8000)); // his team's
    agent->setEditText(QStringLiteral("1002"));
    QTest::keyClick(&board.line(form, "day"), Qt::Key_Return);
    CHECK(board.says(form, u"Say what for."_qs));
    form.findChild<QPlainTextEdit *>(QStringLiteral("words"))->setPlainText(u"客户三次来信"_qs);
    QTest::keyClick(&board.line(form, "day"), Qt::Key_Return);
    REQUIRE(board.isGone("recognitionDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.desk->honours().rowCount() == 1; }, 8000));
    CHECK(board.desk->honours().rows()[0].agentNo == u"1002");
}

TEST_CASE("#20 a certificate says who, what for, from whom and when, however long the name is")
{
    Honour honour;
    honour.onDate = QDate(2026, 11, 22);
    honour.kind = HonourKind::Champion;
    honour.title = QStringLiteral("week");
    honour.agentNo = QStringLiteral("1001");
    honour.name = u"邓超群"_qs;
    honour.team = u"销售一组"_qs;
    honour.value = 4628000;
    honour.metric = QStringLiteral("amount");
    const Certificate paper = certificateOf(honour, u"东港呼叫中心"_qs);
    CHECK(paper.name == u"1001 邓超群 · 销售一组");
    CHECK(paper.title == u"Week champion");
    CHECK(paper.words.contains(u"2026-11-16 – 11-22"));
    CHECK(paper.words.contains(u"¥46,280.00"));
    CHECK(paper.centre == u"东港呼叫中心");
    CHECK(paper.day == u"2026-11-22");
    CHECK_FALSE(painted(paper) == painted(Certificate{}));
    honour.name = QString(60, u'王');
    const QImage image = painted(certificateOf(honour, paper.centre));
    // Between frame and text nothing is written: the name was made to fit.
    int dark = 0;
    for (int y = image.height() * 34 / 100; y < image.height() * 43 / 100; ++y) {
        for (int x = image.width() * 6 / 100; x < image.width() * 9 / 100; ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark == 0);
}
