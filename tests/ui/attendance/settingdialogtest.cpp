// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledger/ledgerpage.h"
#include "attendance/ledger/ledgerwords.h"
#include "attendance/ledger/wagedialog.h"
#include "attendance/rules/rulespage.h"
#include "attendance/wagestore.h"
#include "ui/attendance/attendanceboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

// A dialog of a page, and what is typed into it.
struct Forms : AttendanceBoard
{
    QWidget *on = nullptr;

    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return on->findChild<QDialog *>(QLatin1String(name)) != nullptr; }, 8000));
        QTest::qWait(20);
        return on->findChild<QDialog *>(QLatin1String(name));
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return QTest::qWaitFor(
            [&] { return on->findChild<QDialog *>(QLatin1String(name)) == nullptr; }, 8000);
    }
    static void type(QWidget *form, const char *name, const QString &text)
    {
        auto *edit = form->findChild<QLineEdit *>(QLatin1String(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] static QString faults(const QWidget *form)
    {
        QStringList all;
        for (const auto *label : form->findChildren<QLabel *>(QStringLiteral("fault"))) {
            if (!label->text().isEmpty())
                all.append(label->text());
        }
        return all.join(u'|');
    }
    [[nodiscard]] AttendanceSetting setting() const
    {
        Connection connection = database.connect(manager);
        return AttendanceStore().setting(connection);
    }
    [[nodiscard]] std::vector<AgentWage> wages() const
    {
        Connection connection = database.connect(manager);
        return WageStore().list(connection);
    }
};

struct RuleForms : Forms
{
    std::unique_ptr<HouseRuleDesk> desk;
    std::unique_ptr<RulesPage> page;

    QDialog *open(const QString &login, bool mayChange)
    {
        work(login);
        desk = std::make_unique<HouseRuleDesk>(*worker, mayChange, ruleVersionWord);
        page = std::make_unique<RulesPage>(ui, *desk);
        on = page.get();
        page->resize(1200, 700);
        show(*page);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return desk->rules().rowCount() == 22; }, 8000));
        QTest::qWait(20);
        QTest::keyClick(page->findChild<QTableView *>(), Qt::Key_2, Qt::AltModifier);
        QDialog *form = dialog("attendanceSettingDialog");
        REQUIRE(QTest::qWaitFor(
            [&] { return !form->findChild<QLineEdit *>(u"before"_qs)->text().isEmpty(); }, 8000));
        QTest::qWait(20);
        return form;
    }
};

struct WageForms : Forms
{
    std::unique_ptr<LedgerDesk> desk;
    std::unique_ptr<WageDesk> wageDesk;
    std::unique_ptr<LedgerPage> page;

    void open(const QString &login, bool mayChange, bool mayRead = true)
    {
        work(login);
        desk = std::make_unique<LedgerDesk>(*worker, mayChange, agentMonthWord,
                                            [this](int column, const LedgerEntry &entry) {
                                                return ledgerWord(column, entry, clock);
                                            });
        wageDesk = std::make_unique<WageDesk>(
            *worker, mayChange,
            [this](int column, const AgentWage &wage) { return wageWord(column, wage, clock); });
        page = std::make_unique<LedgerPage>(ui, *desk, true);
        if (mayRead)
            page->offerWages(*wageDesk);
        on = page.get();
        page->resize(1384, 760);
        show(*page);
        page->activate();
        QTest::qWait(50);
    }
    QDialog *list()
    {
        QTest::keyClick(page->findChild<QTableView *>(u"months"_qs), Qt::Key_3, Qt::AltModifier);
        QDialog *form = dialog("wageDialog");
        REQUIRE(QTest::qWaitFor([&] { return wageDesk->wages().rowCount() > 0; }, 8000));
        REQUIRE(QTest::qWaitForWindowActive(form));
        QTest::qWait(50);
        return form;
    }
    [[nodiscard]] QString without(const QDialog *form) const
    {
        return form->findChild<QLabel *>(u"withoutWage"_qs)->text();
    }
};

}

TEST_CASE("P1 P3 P8 the settings are typed with their faults at once, and saved by one key")
{
    RuleForms forms;
    QDialog *form = forms.open(forms.manager, true);
    CHECK(form->findChild<QLineEdit *>(u"before"_qs)->text() == u"60");
    CHECK(form->findChild<QLineEdit *>(u"share"_qs)->text() == u"20");
    Forms::type(form, "before", u"241"_qs);
    CHECK(Forms::faults(form) == u"A number from 0 to 240");
    Forms::type(form, "share", u"x"_qs);
    CHECK(Forms::faults(form).contains(u"A number from 0 to 100"));
    QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier); // refused
    QTest::qWait(100);
    REQUIRE(forms.page->findChild<QDialog *>(u"attendanceSettingDialog"_qs));
    CHECK(forms.setting() == AttendanceSetting{});
    Forms::type(form, "before", u"30"_qs);
    Forms::type(form, "after", u"90.5"_qs);
    Forms::type(form, "double", u"45"_qs);
    Forms::type(form, "duty", u"15"_qs);
    Forms::type(form, "share", u"12.25"_qs);
    Forms::type(form, "minimum", u"2220.50"_qs);
    form->findChild<QComboBox *>(u"logins"_qs)->setCurrentIndex(1);
    CHECK(Forms::faults(form).isEmpty());
    QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(forms.isGone("attendanceSettingDialog"));
    CHECK(forms.setting() == AttendanceSetting{1800, 5430, 45, 900, true, false, 1225, 222050});
}

TEST_CASE("P5 what points instead of money mean is said before it is saved")
{
    RuleForms forms;
    QDialog *form = forms.open(forms.manager, true);
    const auto *means = form->findChild<QLabel *>(u"pointsMean"_qs);
    CHECK(means->text().contains(u"books its amount in the ledger"));
    form->findChild<QComboBox *>(u"points"_qs)->setCurrentIndex(1);
    CHECK(means->text().contains(u"books its points and 0 yuan"));
    forms.ask.setNextAnswer(false);
    auto *submit = form->findChild<QPushButton *>(u"submit"_qs);
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(forms.ask.lastQuestion().text.contains(u"books its points and 0 yuan"));
    QTest::qWait(100);
    CHECK_FALSE(forms.setting().arePointsNotMoney);
    forms.ask.setNextAnswer(true);
    QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(forms.isGone("attendanceSettingDialog"));
    CHECK(forms.setting().arePointsNotMoney);
}

TEST_CASE("who is no manager reads the settings")
{
    RuleForms forms;
    const QDialog *form = forms.open(forms.leader, false);
    CHECK(form->findChild<QLineEdit *>(u"before"_qs)->text() == u"60");
    CHECK(form->findChild<QLineEdit *>(u"before"_qs)->isReadOnly());
    CHECK_FALSE(form->findChild<QComboBox *>(u"points"_qs)->isEnabled());
    CHECK_FALSE(form->findChild<QPushButton *>(u"submit"_qs)->isVisible());
}

TEST_CASE("P8 wages are typed, pasted and imported, and who has none is counted")
{
    WageForms forms;
    forms.open(forms.manager, true);
    const ModelCheck check(&forms.wageDesk->wages());
    QDialog *list = forms.list();
    CHECK(forms.without(list).startsWith(u"3 agent(s) without a wage"));
    auto *table = list->findChild<QTableView *>(u"wages"_qs);
    table->selectRow(0); // 1038
    QTest::mouseClick(list->findChild<QPushButton *>(u"editWage"_qs), Qt::LeftButton);
    QDialog *form = forms.dialog("wageEntryDialog");
    Forms::type(form, "yuan", u"0"_qs);
    CHECK(Forms::faults(form).contains(u"An amount above 0"));
    Forms::type(form, "yuan", u"5000"_qs);
    QTest::keyClick(form->findChild<QLineEdit *>(u"yuan"_qs), Qt::Key_Return);
    REQUIRE(forms.isGone("wageEntryDialog"));
    REQUIRE(QTest::qWaitFor([&] { return forms.without(list).startsWith(u"2 agent"); }, 8000));
    // Pasted, with a fault by line and column.
    QApplication::clipboard()->setText(u"1041\t2026-01-01\t4800.50\n9999\t2026-01-01\t1\n"_qs);
    list->activateWindow();
    table->setFocus();
    QTest::qWait(50);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    form = forms.dialog("wageImportDialog");
    const auto *faults = form->findChild<QTableWidget *>(u"faults"_qs);
    REQUIRE(faults->rowCount() == 1);
    CHECK(faults->item(0, 0)->text() == u"2");
    CHECK(faults->item(0, 1)->text() == u"1");
    QTest::mouseClick(form->findChild<QPushButton *>(u"submit"_qs), Qt::LeftButton);
    REQUIRE(forms.isGone("wageImportDialog"));
    REQUIRE(QTest::qWaitFor([&] { return forms.without(list).startsWith(u"1 agent"); }, 8000));
    // And from a file.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"wages.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no,from,yuan\n1046,2026-01-01,\"4,900.00\"\n");
    file.close();
    forms.ask.setNextFile(path);
    QTest::mouseClick(list->findChild<QPushButton *>(u"importWages"_qs), Qt::LeftButton);
    form = forms.dialog("wageImportDialog");
    QTest::keyClick(form, Qt::Key_Return);
    REQUIRE(forms.isGone("wageImportDialog"));
    REQUIRE(QTest::qWaitFor([&] { return forms.without(list).startsWith(u"Everybody"); }, 8000));
    const auto wages = forms.wages();
    REQUIRE(wages.size() == 3);
    CHECK(wages[0].fen == 500000);
    CHECK(wages[1].fen == 480050);
    CHECK(wages[2].fen == 490000);
    // What is copied is read again.
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const WageFile copied =
        readWageFile(QApplication::clipboard()->text(), forms.wageDesk->agents());
    CHECK(copied.faults.empty());
    CHECK(copied.lines.size() == 3);
}

TEST_CASE("an auditor reads the wages and changes none, a leader never sees them")
{
    {
        WageForms forms;
        forms.open(forms.auditor, false);
        const QDialog *list = forms.list();
        CHECK_FALSE(list->findChild<QPushButton *>(u"editWage"_qs)->isVisible());
        CHECK_FALSE(list->findChild<QPushButton *>(u"importWages"_qs)->isVisible());
        QApplication::clipboard()->setText(u"1041\t2026-01-01\t4800.50"_qs);
        QTest::keyClick(list->findChild<QTableView *>(), Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(100);
        CHECK_FALSE(forms.page->findChild<QDialog *>(u"wageImportDialog"_qs));
    }
    WageForms forms;
    forms.open(forms.leader, false, false);
    CHECK_FALSE(forms.page->findChild<QPushButton *>(u"wages"_qs)->isVisible());
    QTest::keyClick(forms.page->findChild<QTableView *>(u"months"_qs), Qt::Key_3, Qt::AltModifier);
    QTest::qWait(100);
    CHECK_FALSE(forms.page->findChild<QDialog *>(u"wageDialog"_qs));
}
