// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/look.h"
#include "db/dbworker.h"
#include "support/awardcentre.h"
#include "ui/common/fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace banzhang::test {

// A page over a desk of somebody of the award centre, shown and driven by clicks and keys.
template <class Desk, class Page>
struct AwardBoard : UiFixture, AwardCentre
{
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Page> page;

    AwardBoard()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        clock.set(QDateTime::currentDateTimeUtc(), 28800);
    }
    ~AwardBoard()
    {
        page.reset();
        desk.reset();
    }
    // `make` gets the worker and makes the desk.
    template <class Make>
    void open(const QString &login, Make make)
    {
        page.reset();
        desk.reset();
        worker = std::make_unique<DbWorker>(database.target(login), QStringLiteral("test"));
        desk = make(*worker);
        page = std::make_unique<Page>(ui, *desk);
        page->resize(1384, 760);
        show(*page);
        page->activate();
    }
    [[nodiscard]] QAbstractButton &button(const char *name) const
    {
        return *page->template findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QDialog &dialog(const char *name) const
    {
        const auto find = [&] { return page->template findChild<QDialog *>(QLatin1String(name)); };
        if (!QTest::qWaitFor([&] { return find() != nullptr && find()->isVisible(); }, 8000))
            throw std::runtime_error("the dialog did not come");
        return *find();
    }
    [[nodiscard]] bool isGone(const char *name) const
    {
        return QTest::qWaitFor(
            [&] { return page->template findChild<QDialog *>(QLatin1String(name)) == nullptr; },
            8000);
    }
    [[nodiscard]] static QLineEdit &line(QDialog &form, const char *name)
    {
        return *form.findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] static bool says(QWidget &where, const QString &part)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = where.findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().contains(part);
                });
            },
            8000);
    }
};

}
