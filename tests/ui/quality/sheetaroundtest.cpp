// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a sheet: strengths and weaknesses, earlier sheets, the sheet on paper.
#include "ui/common/fixture.h"
#include "ui/quality/sheetsamples.h"

#include "common/tableview.h"
#include "quality/previoussheetmodel.h"
#include "quality/sheet/previoussheets.h"
#include "quality/sheet/prosconsedit.h"
#include "quality/sheet/sheetprint.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<PreviousSheet> fiveSheets()
{
    return {{1, QDate(2026, 11, 17), 9200, s("优"), s("林慧"), s("3.4 工单填写")},
            {2, QDate(2026, 11, 12), 8800, s("中"), s("陈立"), s("2.2 语速")},
            {3, QDate(2026, 11, 6), 7100, s("差"), s("林慧"), s("4.1 打断客户;3.2 解答"), true},
            {4, QDate(2026, 10, 30), 9000, s("优"), s("陈立"), s("1.3 致歉用语")},
            {5, QDate(2026, 10, 22), 8600, s("中"), s("王蓓"), s("3.2 解答")}};
}

PrintedSheet printed()
{
    PrintedSheet sheet;
    sheet.form = PicturedSheet::form();
    sheet.answers = PicturedSheet::answers();
    for (const auto &[key, value] : PicturedSheet::measured().toStdMap())
        sheet.answers[key].value = value;
    sheet.site = s("Shanghai");
    sheet.sheetId = 4711;
    sheet.version = s("第 3 版");
    sheet.state = s("已提交");
    sheet.agentNo = s("1034");
    sheet.agentName = s("邓超群");
    sheet.nickname = s("超群");
    sheet.team = s("客服二组");
    sheet.callFacts = {{s("通话"), s("2026-11-19 15:22:08 呼入 客服 138****2291 06:47")}};
    sheet.inspector = s("林慧");
    sheet.mode = s("录音抽听");
    sheet.reason = s("过长 06:47");
    sheet.scoredAt = QDateTime(QDate(2026, 11, 20), QTime(10, 42));
    sheet.strengths = s("来意复述清楚,语速稳,客户情绪一直平和;主动给出回电时间。");
    sheet.weaknesses = s("未核对身份即念出他人信息(01:52)。");
    sheet.marks = {{86'000, s("表扬"), s("2.1"), s("主动复述来意,语气亲切")},
                   {112'000, s("问题"), s("5.2"), s("念出另一位用户的手机号,未核对身份")}};
    return sheet;
}

QByteArray pdfOf(const PrintedSheet &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        printSheet(writer, sheet);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no PDF was written");
    return file.readAll();
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

}

TEST_CASE("#92: strengths and weaknesses are both required, and one key away")
{
    UiFixture fixture;
    ProsConsEdit edit(fixture.ui);
    edit.resize(676, 148);
    UiFixture::show(edit);
    QSignalSpy strengths(&edit, &ProsConsEdit::strengthsChanged);
    QSignalSpy weaknesses(&edit, &ProsConsEdit::weaknessesChanged);
    edit.setTexts({}, {});
    CHECK(strengths.isEmpty());
    CHECK_FALSE(edit.isComplete());
    QTest::keyClick(&edit, Qt::Key_2, Qt::AltModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"weaknesses");
    QTest::keyClicks(QApplication::focusWidget(), s("too fast"));
    CHECK(weaknesses.count() == 8);
    CHECK(edit.findChild<QLabel *>(s("weaknessesState"))->text().contains(s("8")));
    CHECK(edit.findChild<QLabel *>(s("strengthsState"))->text() == u"required");
    CHECK(edit.showMissing());
    CHECK(QApplication::focusWidget()->objectName() == u"strengths");
    QTest::keyClicks(QApplication::focusWidget(), s("   "));
    CHECK_FALSE(edit.isComplete()); // blanks are no strength
    QTest::keyClicks(QApplication::focusWidget(), s("kind"));
    CHECK(edit.isComplete());
    CHECK_FALSE(edit.showMissing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"weaknesses");
    edit.setReadOnly(true);
    QTest::keyClicks(QApplication::focusWidget(), s("x"));
    CHECK(edit.weaknesses() == u"too fast");
}

TEST_CASE("earlier sheets tell their mean with n and its interval, or that there are too few")
{
    UiFixture fixture;
    fixture.clock.set(UiFixture::moment(), 8 * 3600);
    PreviousSheets previous(fixture.ui);
    previous.resize(676, 180);
    UiFixture::show(previous);
    auto *mean = previous.findChild<QLabel *>(s("previousMean"));
    CHECK(mean->text().isEmpty());
    previous.setSheets({fiveSheets().front()});
    CHECK(mean->text() == u"Mean 92.0, n = 1, too few for an interval");
    previous.setSheets(fiveSheets());
    CHECK(mean->text() == s("Mean 85.4, n = 5, 95% interval 75.0–95.8"));
    REQUIRE(previous.table()->model()->rowCount() == 5);
    // The newest first; sorted by score the lowest is first.
    CHECK(previous.table()->model()->index(0, PreviousSheetModel::Grade).data() == s("优"));
    previous.table()->sortByColumn(PreviousSheetModel::Score, Qt::AscendingOrder);
    CHECK(previous.table()->model()->index(0, PreviousSheetModel::Score).data() == s("71.0"));
    QSignalSpy wanted(&previous, &PreviousSheets::sheetWanted);
    previous.table()->selectRow(0);
    previous.table()->setFocus();
    QTest::keyClick(previous.table(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toLongLong() == 3);
    previous.table()->copySelection();
    CHECK(QApplication::clipboard()->text().contains(s("71.0\t差\t林慧")));
}

TEST_CASE("a mean never claims scores beyond what a sheet can have")
{
    UiFixture fixture;
    PreviousSheets previous(fixture.ui);
    std::vector<PreviousSheet> two = fiveSheets();
    two.resize(2);
    two[0].score = 10000;
    two[1].score = 9000;
    previous.setSheets(two);
    CHECK(previous.findChild<QLabel *>(s("previousMean"))->text().endsWith(s("–100.0")));
}

TEST_CASE("earlier sheets come and go under the model tester")
{
    PreviousSheetModel model;
    ModelCheck check(&model);
    model.replace(fiveSheets());
    auto fewer = fiveSheets();
    fewer.erase(fewer.begin() + 1);
    fewer.front().score.reset();
    model.replace(fewer);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, PreviousSheetModel::Score).data().toString() == u"—");
    CHECK(model.index(1, PreviousSheetModel::Score).data(Qt::ToolTipRole).toString().size() > 0);
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Q24: a sheet is printed with everything on it, on as many pages as it takes")
{
    PrintedSheet sheet = printed();
    const QByteArray pdf = pdfOf(sheet);
    const qsizetype pages = pagesOf(pdf);
    CHECK(pages >= 1);
    CHECK(pages <= 3);
    CHECK(pdf.contains("/FontFile")); // Chinese is embedded
    // Four times the items need more pages.
    const std::vector<FormSection> sections = sheet.form.sections;
    for (int copy = 1; copy < 4; ++copy) {
        for (FormSection section : sections) {
            section.key += QString::number(copy);
            for (FormItem &item : section.items)
                item.key += QString::number(copy);
            sheet.form.sections.push_back(section);
        }
    }
    CHECK(pagesOf(pdfOf(sheet)) > pages);
}

TEST_CASE("the text of a sheet says what its paper says")
{
    const QString text = sheetAsText(printed());
    for (const char *part :
         {"第 3 版", "Sheet 4711", "1034 邓超群 (超群)", "客服二组", "录音抽听", "过长 06:47",
          "Total 0.0, grade 差", "■ Fatal: 5.2 泄露公司机密或用户信息",
          "Would have been 81.3, grade 中", "Computed to the last place: 81.33",
          "5.2\t泄露公司机密或用户信息\t发生 ■ fatal\t", "01:52 向来电人念出另一位用户的手机号",
          "1.3\t致歉用语:“对不起,久等了”\t否\t0\t5", "3.5\t承诺有时限、能做到\tN/A",
          "3.4\t工单填写完整\tnot answered", "01:26\t表扬\t2.1", "Strengths\t来意复述清楚"}) {
        INFO(part);
        CHECK(text.contains(s(part)));
    }
}

TEST_CASE("the hash of a sheet changes with its answers, texts and marks, and with nothing else")
{
    const PrintedSheet sheet = printed();
    const QString hash = sheetHash(sheet);
    CHECK(hash.size() == 64);
    CHECK(sheetHash(printed()) == hash);
    PrintedSheet other = printed();
    other.state = s("已确认");
    CHECK(sheetHash(other) == hash);
    other.answers[s("1.1")].value = s("no");
    CHECK(sheetHash(other) != hash);
    other = printed();
    other.weaknesses += u'!';
    CHECK(sheetHash(other) != hash);
    other = printed();
    other.marks.front().ms += 1;
    CHECK(sheetHash(other) != hash);
    other = printed();
    other.form.sections.front().weight += 1;
    CHECK(sheetHash(other) != hash);
}
