// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/violations/violationspage.h"
#include "attendance/violations/whywords.h"
#include "common/monthcombo.h"
#include "ui/attendance/attendanceboard.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <catch2/catch.hpp>

namespace banzhang::test {

// The page of violations over the board's month.
struct ViolationsBoard : AttendanceBoard
{
    std::unique_ptr<ViolationDesk> desk;
    std::unique_ptr<ViolationsPage> page;

    void open(const QString &login, AttendanceRights rights = {true, true, true, true})
    {
        page.reset();
        desk.reset();
        work(login);
        desk = std::make_unique<ViolationDesk>(*worker, rights,
                                               [this](int column, const Violation &violation) {
                                                   return violationWord(column, violation, clock);
                                               });
        page = std::make_unique<ViolationsPage>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->findChild<MonthCombo *>()->choose(day);
        page->activate();
        REQUIRE(QTest::qWaitFor([&] { return table().model()->rowCount() > 0; }, 8000));
        QTest::qWait(20);
    }
    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("violations"));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    void choose(const char *agentNo, const char *rule)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const auto text = [&](int column) {
                return table().model()->index(row, column).data().toString();
            };
            if (text(ViolationModel::Agent).startsWith(QLatin1String(agentNo))
                && text(ViolationModel::Rule) == QString::fromUtf8(rule))
                table().selectRow(row);
        }
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto *title = page->findChild<QLabel *>(QStringLiteral("whyTitle"));
                return title->text().endsWith(QString::fromUtf8(rule));
            },
            8000));
        QTest::qWait(300); // what a deed before announced is read again
        page->window()->activateWindow();
        table().setFocus();
        QTest::qWait(20);
    }
    // Everything that the open answer says.
    [[nodiscard]] QString words() const
    {
        QString all;
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
    [[nodiscard]] QDialog *dialog(const char *name)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return page->findChild<QDialog *>(QLatin1String(name)) != nullptr; }));
        QTest::qWait(20);
        return page->findChild<QDialog *>(QLatin1String(name));
    }
    [[nodiscard]] bool isGone(const char *name)
    {
        return QTest::qWaitFor(
            [&] { return page->findChild<QDialog *>(QLatin1String(name)) == nullptr; }, 8000);
    }
    [[nodiscard]] qint64 fines() const
    {
        Connection connection = database.connect(manager);
        return sumOf(LedgerStore().entries(connection, day, 0, 1000)).finesFen;
    }
};

}
