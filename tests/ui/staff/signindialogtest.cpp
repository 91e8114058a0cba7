// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "common/formfield.h"
#include "staff/demosignindialog.h"
#include "staff/passworddialog.h"
#include "staff/signindialog.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString faultOf(const QWidget &dialog, const char *editor)
{
    for (const auto *field : dialog.findChildren<FormField *>()) {
        if (field->editor()->objectName() == QLatin1String(editor))
            return field->fault();
    }
    throw std::runtime_error(editor);
}

QLineEdit *editOf(const QWidget &dialog, const char *name)
{
    return dialog.findChild<QLineEdit *>(QLatin1String(name));
}

void submit(const QWidget &dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
}

ServerAddress someAddress()
{
    ServerAddress address;
    address.host = QStringLiteral("db.centre");
    address.user = QStringLiteral("li");
    return address;
}

Problem refused(const QString &sqlState, const QString &text = {})
{
    Problem problem;
    problem.kind = ProblemKind::Offline;
    problem.sqlState = sqlState;
    problem.text = text;
    return problem;
}

}

TEST_CASE("signing in asks for what is missing under the field and starts nothing")
{
    UiFixture fixture;
    SignInDialog dialog(fixture.ui, {});
    QSignalSpy wanted(&dialog, &SignInDialog::signInWanted);
    UiFixture::show(dialog);
    submit(dialog);
    CHECK(wanted.isEmpty());
    CHECK_FALSE(faultOf(dialog, "host").isEmpty());
    CHECK_FALSE(faultOf(dialog, "user").isEmpty());
    CHECK(faultOf(dialog, "database").isEmpty());
    CHECK(dialog.focusWidget()->objectName() == u"host");
}

TEST_CASE("signing in hands over what was typed and waits")
{
    UiFixture fixture;
    SignInDialog dialog(fixture.ui, someAddress());
    QSignalSpy wanted(&dialog, &SignInDialog::signInWanted);
    UiFixture::show(dialog);
    CHECK(dialog.focusWidget()->objectName() == u"password");
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("it's a \\secret"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    const auto address = dialog.address();
    ServerAddress typed = someAddress();
    typed.password = QStringLiteral("it's a \\secret");
    CHECK(address == typed);
    CHECK_FALSE(editOf(dialog, "password")->isEnabled());
}

TEST_CASE("a refusal stands under the field it concerns and the dialog opens again")
{
    UiFixture fixture;
    SignInDialog dialog(fixture.ui, someAddress());
    UiFixture::show(dialog);
    dialog.tell(refused(QStringLiteral("28P01")));
    CHECK(faultOf(dialog, "password") == u"User or password is wrong.");
    CHECK(dialog.focusWidget()->objectName() == u"password");
    dialog.tell(refused(QStringLiteral("3D000")));
    CHECK_FALSE(faultOf(dialog, "database").isEmpty());
    dialog.tell(refused({}, QStringLiteral("FATAL:  database \"bz\" does not exist")));
    CHECK(faultOf(dialog, "database") == u"There is no database of this name on the server.");
    dialog.tell(
        refused({}, QStringLiteral("FATAL:  password authentication failed for user \"li\"")));
    CHECK(faultOf(dialog, "password") == u"User or password is wrong.");
    dialog.tell(refused({}, QStringLiteral("could not translate host name")));
    CHECK_FALSE(faultOf(dialog, "host").isEmpty());
    dialog.tell(refused({}, QStringLiteral("server does not support SSL, but SSL was required")));
    CHECK_FALSE(faultOf(dialog, "tls").isEmpty());
    CHECK(dialog.isVisible());
}

TEST_CASE("the address is remembered without the password")
{
    UiFixture fixture;
    ServerAddress address = someAddress();
    address.port = QStringLiteral("6432,5432");
    address.tls = QStringLiteral("require");
    address.password = QStringLiteral("verysecret1");
    address.remember(fixture.settings);
    ServerAddress again = ServerAddress::remembered(fixture.settings);
    CHECK(again.password.isEmpty());
    again.password = address.password;
    CHECK(again == address);
    const QString path = fixture.folder.filePath(QStringLiteral("copy.ini"));
    {
        Settings written(path);
        address.remember(written);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("db.centre"));
    CHECK_FALSE(bytes.contains("verysecret1"));
}

TEST_CASE("the demo is entered as the one who was chosen")
{
    UiFixture fixture;
    DemoSignInDialog dialog(fixture.ui);
    UiFixture::show(dialog);
    CHECK(dialog.chosen() == Post::Manager);
    QTest::mouseClick(dialog.findChild<QRadioButton *>(QStringLiteral("post.inspector")),
                      Qt::LeftButton, {}, {10, 10});
    CHECK(dialog.chosen() == Post::Inspector);
    CHECK_FALSE(dialog.findChild<QRadioButton *>(QStringLiteral("post.manager"))->isChecked());
    submit(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a new password is judged before the server is asked")
{
    UiFixture fixture;
    int calls = 0;
    PasswordDialog dialog(fixture.ui, QStringLiteral("lijian"),
                          [&](const QString &, const QString &) {
                              ++calls;
                              return QFuture<Result<void>>();
                          });
    UiFixture::show(dialog);
    const auto fill = [&](const QString &old, const QString &fresh, const QString &again) {
        editOf(dialog, "old")->setText(old);
        editOf(dialog, "fresh")->setText(fresh);
        editOf(dialog, "again")->setText(again);
        submit(dialog);
    };
    fill({}, QStringLiteral("short"), QStringLiteral("other"));
    CHECK_FALSE(faultOf(dialog, "old").isEmpty());
    CHECK_FALSE(faultOf(dialog, "fresh").isEmpty());
    CHECK_FALSE(faultOf(dialog, "again").isEmpty());
    fill(QStringLiteral("old"), QStringLiteral("lijian2026"), QStringLiteral("lijian2026"));
    CHECK(faultOf(dialog, "old").isEmpty());
    CHECK_FALSE(faultOf(dialog, "fresh").isEmpty());
    fill(QStringLiteral("old"), QStringLiteral("onlyletters"), QStringLiteral("onlyletters"));
    CHECK_FALSE(faultOf(dialog, "fresh").isEmpty());
    CHECK(calls == 0);
}

TEST_CASE("a wrong old password is told under it and a right one closes the dialog")
{
    UiFixture fixture;
    QPromise<Result<void>> first, second;
    first.start();
    second.start();
    int calls = 0;
    PasswordDialog dialog(fixture.ui, QStringLiteral("lijian"),
                          [&](const QString &old, const QString &fresh) {
                              CHECK(old == u"olde");
                              CHECK(fresh == u"morning2026");
                              return ++calls == 1 ? first.future() : second.future();
                          });
    UiFixture::show(dialog);
    editOf(dialog, "old")->setText(QStringLiteral("olde"));
    editOf(dialog, "fresh")->setText(QStringLiteral("morning2026"));
    editOf(dialog, "again")->setText(QStringLiteral("morning2026"));
    submit(dialog);
    CHECK_FALSE(editOf(dialog, "old")->isEnabled());
    first.addResult(Result<void>(tl::unexpect, refused(QStringLiteral("28P01"))));
    first.finish();
    REQUIRE(QTest::qWaitFor([&] { return editOf(dialog, "old")->isEnabled(); }));
    CHECK(faultOf(dialog, "old") == u"This is not your old password.");
    submit(dialog);
    second.addResult(Result<void>());
    second.finish();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Accepted);
}
