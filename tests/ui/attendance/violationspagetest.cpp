// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/violations/violationdialogs.h"
#include "common/printlines.h"
#include "ui/attendance/violationsboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

using Board = ViolationsBoard;

}

// Idea 1: any penalty opens to rule, version, dates, raw events, arithmetic, who decided.
TEST_CASE("a late arrival opens to its rule, its raw punches and its arithmetic")
{
    Board board;
    board.open(board.manager);
    CHECK(board.table().model()->rowCount() == 3);
    board.choose("1046", "迟到");
    const QString words = board.words();
    for (const char *part : {"必须按时上下班", "since 2026-01-01", "08:03:27 − 08:00:00 = 207 s",
                             "00:03:27", "打卡机 1", "day.csv:1", "= 1 × ¥5.00",
                             "Computed again from this evidence alone = ¥5.00, as found",
                             "found by the day's closing", "nothing is charged"}) {
        INFO(part);
        INFO(words.toStdString());
        CHECK(words.contains(QString::fromUtf8(part)));
    }
    QTest::mouseClick(&board.button("whyCopy"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().contains(QString::fromUtf8("08:03:27 − 08:00:00")));
    QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(QStringLiteral("why.pdf")));
    printLines(paper, QStringLiteral("why"), QApplication::clipboard()->text().split(u'\n'), {});
}

TEST_CASE("violations are booked with a key, one of them or all that are chosen")
{
    Board board;
    board.open(board.manager);
    board.choose("1046", "迟到");
    QTest::keyClick(&board.table(), Qt::Key_1, Qt::AltModifier);
    QDialog *form = board.dialog("decideDialog");
    QTest::keyClick(form->findChild<QLineEdit *>(QStringLiteral("why")), Qt::Key_Return);
    REQUIRE(board.isGone("decideDialog"));
    CHECK(board.fines() == -500);
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 2; }, 8000));
    // Another amount asks for a reason (#40).
    board.choose("1046", "早退");
    QTest::keyClick(&board.table(), Qt::Key_1, Qt::AltModifier);
    form = board.dialog("decideDialog");
    auto *amount = form->findChild<QLineEdit *>(QStringLiteral("amount"));
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("3.00"));
    QTest::keyClick(amount, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (const auto *label : form->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("costs the same: say why")))
                    return true;
            }
            return false;
        },
        8000));
    CHECK(board.fines() == -500);
    auto *why = form->findChild<QLineEdit *>(QStringLiteral("why"));
    why->setText(QStringLiteral("班车早发"));
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(board.isGone("decideDialog"));
    CHECK(board.fines() == -800);
}

TEST_CASE("a missing punch is entered by hand with the reason, and the day is measured anew")
{
    Board board;
    board.open(board.manager);
    board.choose("1038", "缺卡");
    CHECK(board.words().contains(QStringLiteral("A punch is missing.")));
    QTest::keyClick(&board.table(), Qt::Key_4, Qt::AltModifier);
    QDialog *form = board.dialog("handPunchDialog");
    auto *reason = form->findChild<QLineEdit *>(QStringLiteral("reason"));
    QTest::keyClick(reason, Qt::Key_Return); // without the reason it stays
    QTest::qWait(50);
    REQUIRE(board.page->findChild<QDialog *>(QStringLiteral("handPunchDialog")));
    form->findChild<QComboBox *>(QStringLiteral("direction"))->setCurrentIndex(1);
    auto *at = form->findChild<QLineEdit *>(QStringLiteral("at"));
    at->setText(board.day.toString(Qt::ISODate) + QStringLiteral(" 17:01:00"));
    reason->setText(QStringLiteral("前台登记"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(board.isGone("handPunchDialog"));
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 2; }, 8000));
    CHECK(board.fines() == 0);
}

TEST_CASE("a leader records what the agent says, and decides nothing")
{
    Board board;
    board.open(board.leader, {false, true, false, true});
    CHECK_FALSE(board.button("confirm").isVisible());
    CHECK_FALSE(board.button("importPunches").isVisible());
    board.choose("1046", "迟到");
    QTest::keyClick(&board.table(), Qt::Key_3, Qt::AltModifier);
    QDialog *form = board.dialog("statementDialog");
    auto *words = form->findChild<QLineEdit *>(QStringLiteral("words"));
    words->setText(QStringLiteral("地铁 3 号线故障"));
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(board.isGone("statementDialog"));
    CHECK(QTest::qWaitFor([&] { return board.words().contains(QStringLiteral("地铁 3 号线故障")); },
                          8000));
    QSignalSpy floor(board.page.get(), &ViolationsPage::floorWanted);
    QTest::mouseClick(&board.button("whyFloor"), Qt::LeftButton);
    REQUIRE(floor.count() == 1);
    CHECK(floor[0][0].toString().contains(QStringLiteral("agent=1046")));
    CHECK(floor[0][0].toString().contains(QStringLiteral("T08:03:27+08:00")));
}

TEST_CASE("a device's file in GB18030 is read by its mapping, with its faults by line and column")
{
    Board board;
    board.open(board.manager);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kq.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    // 工号,时间,方向 / 1038,… 17:05:09,下班 / a wrong time / a wrong word, in GB18030
    const QByteArray day = board.day.toString(Qt::ISODate).toLatin1();
    file.write("\xb9\xa4\xba\xc5,\xca\xb1\xbc\xe4,\xb7\xbd\xcf\xf2\r\n1038," + day
               + " 17:05:09,\xcf\xc2\xb0\xe0\r\n1038," + day + " 25:99:00,\xcf\xc2\xb0\xe0\r\n1041,"
               + day + " 12:00:00,\xb3\xd4\xb7\xb9\r\n");
    file.close();
    QTest::keyClick(&board.table(), Qt::Key_I, Qt::ControlModifier);
    QDialog *form = board.dialog("punchImportDialog");
    auto *device = form->findChild<QComboBox *>(QStringLiteral("device"));
    REQUIRE(QTest::qWaitFor([&] { return device->count() == 2; }, 8000));
    board.ask.setNextFile(path);
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("chooseFile")), Qt::LeftButton);
    auto *preview = form->findChild<QTableWidget *>(QStringLiteral("preview"));
    REQUIRE(QTest::qWaitFor([&] { return preview->rowCount() == 2; }, 8000));
    CHECK(preview->item(0, 0)->text() == u"3");
    CHECK(preview->item(0, 1)->text() == u"2");
    CHECK(preview->item(1, 0)->text() == u"4");
    CHECK(preview->item(1, 1)->text() == u"3");
    const auto *summary = form->findChild<QLabel *>(QStringLiteral("summary"));
    CHECK(summary->text().contains(QStringLiteral("GB18030")));
    auto *offset = form->findChild<QLineEdit *>(QStringLiteral("offset"));
    offset->setText(QStringLiteral("9"));
    QTest::keyClick(offset, Qt::Key_Return);
    REQUIRE(board.isGone("punchImportDialog"));
    // The clock was 9 s fast: 17:05:00. Nothing is missing any more, nothing was charged.
    REQUIRE(QTest::qWaitFor([&] { return board.table().model()->rowCount() == 2; }, 8000));
    Rows row = board.owner.execute("SELECT to_char(last_out AT TIME ZONE 'Asia/Shanghai',"
                                   " 'HH24:MI:SS') AS t FROM attendance_fact JOIN agent USING"
                                   " (agent_id) WHERE agent_no = '1038' AND superseded_at IS NULL");
    row.next();
    CHECK(row.text("t") == u"17:05:00");
    Rows rejects = board.owner.execute("SELECT count(*) AS n FROM punch_reject");
    rejects.next();
    CHECK(rejects.integer("n") == 2);
}

TEST_CASE("violations and their filter are models without a fault")
{
    ViolationModel model([](int, const Violation &one) { return one.agentNo; });
    const ModelCheck check(&model);
    ViolationFilter filter(model);
    const ModelCheck filterCheck(&filter);
    Violation one;
    one.id = ViolationId(1);
    one.agentNo = QStringLiteral("1034");
    model.replace({one});
    CHECK(filter.rowCount() == 1);
    one.state = ViolationState::Confirmed;
    Violation other = one;
    other.id = ViolationId(2);
    model.replace({one, other});
    CHECK(filter.rowCount() == 0);
    filter.setUndecidedOnly(false);
    CHECK(filter.rowCount() == 2);
    model.replace({other});
    CHECK(filter.rowCount() == 1);
}
