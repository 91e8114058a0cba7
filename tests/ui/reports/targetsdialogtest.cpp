// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/targets/targetsdialog.h"
#include "common/look.h"
#include "db/dbworker.h"
#include "reports/targets/targetwords.h"
#include "support/performancecentre.h"
#include "ui/common/fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>
#include <stdexcept>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Board : UiFixture, PerformanceCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<TargetDesk> desk;
    QWidget window;
    QPointer<TargetsDialog> list;

    Board()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
        show(window);
    }
    ~Board()
    {
        delete list;
        desk.reset();
    }
    void look(const QString &login, bool maySet = true)
    {
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = std::make_unique<TargetDesk>(*worker, maySet, targetWord);
        ReportScope one;
        one.teamId = TeamId(1);
        list = new TargetsDialog(ui, *desk, {{one, u"Sales one"_qs, {}, false}}, &window);
        list->open();
        if (!QTest::qWaitFor([&] { return rows().rowCount() > 0; }, 8000))
            throw std::runtime_error("no target came");
    }
    [[nodiscard]] QTableView &table() const
    {
        return *list->findChild<QTableView *>(QStringLiteral("targetsTable"));
    }
    [[nodiscard]] QAbstractItemModel &rows() const { return *table().model(); }
    // The cell of the first row with that figure and place.
    [[nodiscard]] QString cell(const QString &figure, const QString &place, int column) const
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, TargetModel::Figure).data() == figure
                && rows().index(row, TargetModel::Place).data() == place)
                return rows().index(row, column).data().toString();
        return {};
    }
    // "≥ 85.00 2000-01-01 — in force"
    [[nodiscard]] QStringList versions(const QString &figure) const
    {
        QStringList told;
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().index(row, TargetModel::Figure).data() != figure)
                continue;
            QStringList cells;
            for (const int column :
                 {TargetModel::Target, TargetModel::From, TargetModel::Until, TargetModel::State})
                cells.append(rows().index(row, column).data().toString());
            told.append(cells.join(u' '));
        }
        told.sort();
        return told;
    }
    void choose(const QString &figure) const
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, TargetModel::Figure).data() == figure)
                table().selectRow(row);
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *list->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QDialog &form(const char *name) const
    {
        const auto find = [&] { return list->findChild<QDialog *>(QLatin1String(name)); };
        if (!QTest::qWaitFor([&] { return find() != nullptr && find()->isVisible(); }, 8000))
            throw std::runtime_error("the form did not come");
        return *find();
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto *one = list->findChild<QDialog *>(QLatin1String(name));
                return one == nullptr || !one->isVisible();
            },
            8000);
    }
    [[nodiscard]] static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    static void select(QDialog &form, const char *name, const QVariant &data)
    {
        auto *combo = form.findChild<QComboBox *>(QLatin1String(name));
        combo->setCurrentIndex(combo->findData(data));
    }
    static void write(QDialog &form, const char *name, const QString &text)
    {
        line(form, name).setFocus();
        line(form, name).selectAll();
        QTest::keyClicks(&line(form, name), text);
    }
    [[nodiscard]] static bool says(QWidget &where, const QString &part)
    {
        return QTest::qWaitFor(
            [&] {
                for (const QLabel *label : where.findChildren<QLabel *>())
                    if (label->isVisible() && label->text().contains(part))
                        return true;
                return false;
            },
            4000);
    }
};

const QString qa = QStringLiteral("QA mean");
const QString centre = QStringLiteral("Whole centre");

}

TEST_CASE("#183 a manager sets a team's target and takes it back by Ctrl+Z")
{
    Board board;
    board.look(board.manager);
    CHECK(board.cell(qa, centre, TargetModel::Target) == u"≥ 85.00");
    CHECK(board.cell(u"Abandon rate"_qs, centre, TargetModel::Target) == u"≤ 5.0%");
    CHECK(board.cell(u"Mean speed of answer"_qs, centre, TargetModel::Target) == u"≤ 00:20");
    CHECK_FALSE(board.button("undoTarget").isEnabled());
    QTest::mouseClick(&board.button("newTarget"), Qt::LeftButton);
    QDialog &form = board.form("targetForm");
    board.select(form, "targetFigure", u"sales"_qs);
    board.select(form, "targetPlace", qint64(1));
    board.write(form, "targetValue", u"¥500,000"_qs);
    board.write(form, "targetMargin", u"20000"_qs);
    QTest::keyClick(&board.line(form, "targetMargin"), Qt::Key_Return);
    REQUIRE(board.isGone("targetForm"));
    const QString sales = u"Sales (yuan)"_qs;
    REQUIRE(QTest::qWaitFor(
        [&] { return !board.cell(sales, u"Sales one"_qs, TargetModel::Target).isEmpty(); }, 8000));
    CHECK(board.cell(sales, u"Sales one"_qs, TargetModel::Target) == u"≥ ¥500,000.00");
    CHECK(board.cell(sales, u"Sales one"_qs, TargetModel::Margin) == u"¥20,000.00");
    CHECK(board.cell(sales, u"Sales one"_qs, TargetModel::MadeBy) == u"manager");
    REQUIRE(board.button("undoTarget").isEnabled());
    board.list->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(board.list));
    QTest::keyClick(&board.table(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return board.cell(sales, u"Sales one"_qs, TargetModel::Target).isEmpty(); }, 8000));
}

TEST_CASE("#183 a new version by Enter begins where it says and the former ends the day before")
{
    Board board;
    board.look(board.manager);
    board.choose(qa);
    QTest::keyClick(&board.table(), Qt::Key_Return);
    QDialog &form = board.form("targetForm");
    CHECK(board.versions(qa) == QStringList{u"≥ 85.00 2000-01-01 — in force"_qs}); // not sent yet
    CHECK(board.line(form, "targetValue").text() == u"85.00");
    board.write(form, "targetValue", u"90"_qs);
    board.write(form, "targetFrom", u"2099-01-01"_qs);
    QTest::keyClick(&board.line(form, "targetFrom"), Qt::Key_Return);
    REQUIRE(board.isGone("targetForm"));
    REQUIRE(QTest::qWaitFor([&] { return board.versions(qa).size() == 2; }, 8000));
    CHECK(board.versions(qa)
          == QStringList{u"≥ 85.00 2000-01-01 2098-12-31 in force"_qs,
                         u"≥ 90.00 2099-01-01 — later"_qs});
}

TEST_CASE("#183 what is wrong in the form of a target stands under its field in plain words")
{
    Board board;
    board.look(board.manager);
    QTest::keyClick(&board.table(), Qt::Key_1, Qt::AltModifier);
    QDialog &form = board.form("targetForm");
    board.select(form, "targetFigure", u"efficiency"_qs);
    board.write(form, "targetValue", u"lots"_qs);
    QTest::keyClick(&board.line(form, "targetValue"), Qt::Key_Return);
    CHECK(board.says(form, u"Write a number: per cent, 0 to 100."_qs));
    board.write(form, "targetValue", u"130"_qs);
    QTest::keyClick(&board.line(form, "targetValue"), Qt::Key_Return);
    CHECK(board.says(form, u"of per cent and points 100 at most"_qs));
    board.write(form, "targetValue", u"50%"_qs);
    board.write(form, "targetFrom", u"yesterday"_qs);
    QTest::keyClick(&board.line(form, "targetFrom"), Qt::Key_Return);
    CHECK(board.says(form, u"Write a day as 2026-03-01."_qs));
    board.write(form, "targetFrom", u"1999-12-31"_qs);
    QTest::keyClick(&board.line(form, "targetFrom"), Qt::Key_Return);
    CHECK(board.says(form, u"Closed months keep what they were judged by: choose 2000-01-01"_qs));
    // Queues are the centre's: no team can be chosen.
    board.select(form, "targetPlace", qint64(1));
    board.select(form, "targetFigure", u"abandon-rate"_qs);
    auto *place = form.findChild<QComboBox *>(QStringLiteral("targetPlace"));
    CHECK_FALSE(place->isEnabled());
    CHECK(place->currentIndex() == 0);
    CHECK(form.findChild<QComboBox *>(QStringLiteral("targetDirection"))->currentText()
          == u"at most");
    CHECK(board.desk->targets().rowCount() >= 4); // nothing was saved meanwhile
    CHECK_FALSE(board.desk->canUndo());
}

TEST_CASE("#183 a month that was closed meanwhile refuses the target under its day")
{
    Board board;
    board.look(board.manager);
    QTest::mouseClick(&board.button("newTarget"), Qt::LeftButton);
    QDialog &form = board.form("targetForm");
    board.select(form, "targetFigure", u"efficiency"_qs);
    board.write(form, "targetValue", u"50"_qs);
    board.write(form, "targetFrom", u"2026-10-15"_qs);
    board.close("2026-10-01");
    QTest::keyClick(&board.line(form, "targetFrom"), Qt::Key_Return);
    CHECK(board.says(form, u"A month was closed meanwhile"_qs));
    CHECK(form.isVisible());
    CHECK(board.line(form, "targetValue").text() == u"50"); // nothing is lost
}

TEST_CASE("#183 a target is ended from a day on and past versions are shown when they are wanted")
{
    Board board;
    board.look(board.manager);
    board.choose(qa);
    QTest::mouseClick(&board.button("endTarget"), Qt::LeftButton);
    QDialog &form = board.form("targetEndForm");
    board.write(form, "targetEndFrom", u"1999-01-01"_qs);
    QTest::keyClick(&board.line(form, "targetEndFrom"), Qt::Key_Return);
    CHECK(board.says(form, u"Closed months keep"_qs));
    board.write(form, "targetEndFrom", u"2020-01-01"_qs);
    QTest::keyClick(&board.line(form, "targetEndFrom"), Qt::Key_Return);
    REQUIRE(board.isGone("targetEndForm"));
    REQUIRE(QTest::qWaitFor([&] { return board.cell(qa, centre, TargetModel::Target).isEmpty(); },
                            8000));
    QTest::mouseClick(board.list->findChild<QCheckBox *>(QStringLiteral("pastTargets")),
                      Qt::LeftButton, {}, {8, 8});
    CHECK(board.cell(qa, centre, TargetModel::Until) == u"2019-12-31");
    CHECK(board.cell(qa, centre, TargetModel::State) == u"past");
}

TEST_CASE("#183 the service level says that its target stands with the queues")
{
    Board board;
    board.run("UPDATE queue SET service_target = 82");
    board.look(board.manager);
    board.choose(u"Service level"_qs);
    CHECK(board.cell(u"Service level"_qs, u"The queues' mean"_qs, TargetModel::Target)
          == u"≥ 82.0%");
    CHECK_FALSE(board.button("changeTarget").isEnabled());
    CHECK(board.button("changeTarget").toolTip().contains(u"stands with the queues"));
    CHECK_FALSE(board.button("endTarget").isEnabled());
}

TEST_CASE("#183 who is no manager sees the targets and no deeds")
{
    Board board;
    board.look(board.leader, false);
    CHECK(board.cell(qa, centre, TargetModel::Target) == u"≥ 85.00");
    for (const char *name : {"newTarget", "changeTarget", "endTarget", "undoTarget"})
        CHECK_FALSE(board.button(name).isVisible());
    board.choose(qa);
    QTest::keyClick(&board.table(), Qt::Key_Return);
    CHECK(board.list->findChild<QDialog *>(QStringLiteral("targetForm")) == nullptr);
}

TEST_CASE("#183 targets are written as people write numbers")
{
    CHECK(targetValueOf(u"85%"_qs, FigureKind::Percent) == 85.0);
    CHECK(targetValueOf(u" 85.25 "_qs, FigureKind::Decimal) == 85.25);
    CHECK(targetValueOf(u"1:30"_qs, FigureKind::Clock) == 90.0);
    CHECK(targetValueOf(u"1:75"_qs, FigureKind::Clock) == std::nullopt);
    CHECK(targetValueOf(u"20"_qs, FigureKind::Clock) == 20.0);
    CHECK(targetValueOf(u"¥1,234.56"_qs, FigureKind::Money) == 123456.0);
    CHECK(targetValueOf(u"12000"_qs, FigureKind::Integer) == 12000.0);
    CHECK(targetValueOf(u"1.5"_qs, FigureKind::Integer) == std::nullopt);
    CHECK(targetValueOf(u"nan"_qs, FigureKind::Percent) == std::nullopt);
    CHECK(targetValueOf(QString(), FigureKind::Percent) == std::nullopt);
}
