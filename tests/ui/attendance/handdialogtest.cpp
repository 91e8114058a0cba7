// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/violationsboard.h"

#include <QComboBox>
#include <QLineEdit>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Hands : ViolationsBoard
{
    [[nodiscard]] static QString faults(const QWidget *form)
    {
        QStringList all;
        for (const auto *label : form->findChildren<QLabel *>(QStringLiteral("fault"))) {
            if (!label->text().isEmpty())
                all.append(label->text());
        }
        return all.join(u'|');
    }
    static void type(QWidget *form, const char *name, const QString &text)
    {
        auto *edit = form->findChild<QLineEdit *>(QLatin1String(name));
        edit->setFocus();
        edit->selectAll();
        if (text.front().unicode() < 128)
            QTest::keyClicks(edit, text);
        else
            edit->insert(text); // no key writes it
    }
    static void press(QWidget *form, const char *name, Qt::Key key)
    {
        QTest::keyClick(form->findChild<QLineEdit *>(QLatin1String(name)), key);
    }
    [[nodiscard]] QString at(const char *time) const
    {
        return day.toString(Qt::ISODate) + u' ' + QLatin1String(time);
    }
    [[nodiscard]] qint64 count(const QByteArray &what)
    {
        Rows row = owner.execute("SELECT count(*) AS n FROM " + what);
        row.next();
        return row.integer("n");
    }
    void selectLast(const char *agentNo, const char *rule)
    {
        for (int row = table().model()->rowCount() - 1; row >= 0; --row) {
            const auto text = [&](int of) {
                return table().model()->index(row, of).data().toString();
            };
            if (text(ViolationModel::Agent).startsWith(QLatin1String(agentNo))
                && text(ViolationModel::Rule) == QString::fromUtf8(rule))
                return table().selectRow(row);
        }
    }
    // A row of that agent and rule with that word in a column comes to be listed.
    [[nodiscard]] bool becomes(const char *agentNo, const char *rule, int column,
                               const QString &word) const
    {
        const auto isListed = [&] {
            for (int row = 0; row < table().model()->rowCount(); ++row) {
                const auto text = [&](int of) {
                    return table().model()->index(row, of).data().toString();
                };
                if (text(ViolationModel::Agent).startsWith(QLatin1String(agentNo))
                    && text(ViolationModel::Rule) == QString::fromUtf8(rule)
                    && text(column) == word)
                    return true;
            }
            return false;
        };
        return QTest::qWaitFor(isListed, 8000);
    }
};

}

TEST_CASE("a device's gap is noted with its reason, and what fell into it is to be confirmed")
{
    Hands hands;
    hands.open(hands.manager);
    QTest::keyClick(&hands.table(), Qt::Key_G, Qt::ControlModifier);
    QDialog *form = hands.dialog("gapDialog");
    auto *device = form->findChild<QComboBox *>(u"device"_qs);
    REQUIRE(QTest::qWaitFor([&] { return device->count() == 2; }, 8000));
    Hands::type(form, "from", hands.at("08:00"));
    Hands::type(form, "to", hands.at("07:00"));
    CHECK(Hands::faults(form).contains(u"It must end after it began."));
    Hands::type(form, "to", hands.at("08:02"));
    CHECK(Hands::faults(form).isEmpty());
    Hands::press(form, "why", Qt::Key_Return); // without a reason it stays
    CHECK(Hands::faults(form).contains(u"Say why."));
    Hands::type(form, "from", hands.at("07:50"));
    Hands::type(form, "why", u"停电"_qs);
    Hands::press(form, "why", Qt::Key_Return);
    REQUIRE(hands.isGone("gapDialog"));
    CHECK(hands.count("punch_gap WHERE why = '停电'") == 1);
    // The day is measured anew, the old row goes and another one comes.
    REQUIRE(hands.becomes("1046", "迟到", ViolationModel::State, u"To be confirmed"_qs));
    CHECK(QTest::qWaitFor(
        [&] {
            hands.selectLast("1046", "迟到");
            QTest::qWait(100);
            return hands.words().contains(u"A source had a gap just then.");
        },
        8000));
    QTest::mouseClick(&hands.button("gaps"), Qt::LeftButton);
    form = hands.dialog("gapDialog");
    const auto *list = form->findChild<QTableView *>(u"gaps"_qs);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, 8000));
    CHECK(list->model()->index(0, 3).data().toString() == u"停电");
}

TEST_CASE("a leader reads a device's gaps and notes none")
{
    Hands hands;
    hands.open(hands.leader, {false, true, false, true});
    QTest::mouseClick(&hands.button("gaps"), Qt::LeftButton);
    const QDialog *form = hands.dialog("gapDialog");
    CHECK_FALSE(form->findChild<QComboBox *>(u"device"_qs));
    CHECK_FALSE(form->findChild<QPushButton *>(u"submit"_qs)->isVisible());
}

TEST_CASE("P1 a punch is replaced by a button and made void by a key, and stays to be read")
{
    Hands hands;
    hands.open(hands.leader, {false, true, false, true});
    hands.choose("1046", "迟到");
    auto *fix = hands.page->findChild<QPushButton *>(u"fixPunch"_qs); // the first: 08:03:27
    REQUIRE(fix);
    QTest::mouseClick(fix, Qt::LeftButton);
    QDialog *form = hands.dialog("punchFixDialog");
    auto *deed = form->findChild<QComboBox *>(u"deed"_qs);
    CHECK_FALSE(form->findChild<QLineEdit *>(u"at"_qs)->isVisible());
    deed->setCurrentIndex(1);
    CHECK(form->findChild<QLineEdit *>(u"at"_qs)->isVisible());
    Hands::type(form, "at", u"2020-01-01 08:00:00"_qs);
    CHECK(Hands::faults(form).contains(u"No farther than a day"));
    Hands::type(form, "at", hands.at("08:01:00"));
    Hands::press(form, "at", Qt::Key_Return);
    CHECK(Hands::faults(form) == u"Say why.");
    Hands::type(form, "reason", u"设备慢"_qs);
    Hands::press(form, "reason", Qt::Key_Return);
    REQUIRE(hands.isGone("punchFixDialog"));
    CHECK(hands.count("punch WHERE source = 'hand' AND replaces IS NOT NULL AND NOT is_void") == 1);
    REQUIRE(hands.becomes("1046", "迟到", ViolationModel::Measured, u"00:01:00"_qs));
    hands.choose("1046", "迟到");
    REQUIRE(QTest::qWaitFor([&] { return hands.words().contains(u"replaced by"); }, 8000));
    CHECK(hands.words().contains(u"08:03:27")); // as it came
    CHECK(hands.words().contains(u"设备慢"));
    // Void by a key: of 1046 nothing came in any more.
    QTest::keyClick(&hands.table(), Qt::Key_6, Qt::AltModifier);
    form = hands.dialog("punchFixDialog");
    CHECK(form->findChild<QComboBox *>(u"punch"_qs)->count() == 2); // the replaced one is not there
    Hands::type(form, "reason", u"代打卡"_qs);
    Hands::press(form, "reason", Qt::Key_Return);
    REQUIRE(hands.isGone("punchFixDialog"));
    CHECK(hands.count("punch WHERE is_void") == 1);
    REQUIRE(hands.becomes("1046", "缺卡", ViolationModel::State, u"To be confirmed"_qs));
    hands.choose("1046", "缺卡");
    CHECK(QTest::qWaitFor([&] { return hands.words().contains(u"void by"); }, 8000));
}

TEST_CASE("#5 what was seen is proposed with what it costs, and a double click makes one")
{
    Hands hands;
    hands.open(hands.leader, {false, true, false, true});
    QTest::keyClick(&hands.table(), Qt::Key_7, Qt::AltModifier);
    QDialog *form = hands.dialog("proposeDialog");
    auto *rule = form->findChild<QComboBox *>(u"rule"_qs);
    auto *agent = form->findChild<QComboBox *>(u"agent"_qs);
    REQUIRE(QTest::qWaitFor([&] { return rule->count() == 14 && agent->count() == 3; }, 8000));
    CHECK(rule->findData(u"late"_qs) == -1); // what is measured is not proposed
    rule->setCurrentIndex(rule->findData(u"bad_clean"_qs));
    auto *submit = form->findChild<QPushButton *>(u"submit"_qs);
    QTest::mouseClick(submit, Qt::LeftButton);
    CHECK(Hands::faults(form).contains(u"No agent of this number"));
    CHECK(Hands::faults(form).contains(u"Say what was seen."));
    const auto *cost = form->findChild<QLabel *>(u"cost"_qs);
    Hands::type(form, "at", u"2025-12-31 09:00:00"_qs); // before the rules' first day (#12)
    CHECK(QTest::qWaitFor([&] { return cost->text().contains(u"was not in force"); }, 8000));
    Hands::type(form, "at", u"2099-01-01 09:00:00"_qs);
    CHECK(Hands::faults(form).contains(u"This time has not come yet."));
    Hands::type(form, "at", hands.at("09:00:00"));
    REQUIRE(QTest::qWaitFor([&] { return agent->count() == 3; }, 8000));
    agent->setFocus();
    agent->setEditText(u"1041"_qs);
    auto *shift = form->findChild<QComboBox *>(u"shift"_qs);
    REQUIRE(QTest::qWaitFor([&] { return shift->count() == 2; }, 8000));
    CHECK(shift->currentIndex() == 1);
    CHECK(cost->text().contains(QString::fromUtf8("¥5.00")));
    Hands::type(form, "seen", u"垃圾桶未倒"_qs);
    QTest::mouseDClick(submit, Qt::LeftButton);
    QTest::mouseClick(submit, Qt::LeftButton);
    REQUIRE(hands.isGone("proposeDialog"));
    CHECK(hands.count("violation WHERE code = 'bad_clean'") == 1);
    CHECK(hands.becomes("1041", "值日不合格", ViolationModel::State, u"Proposed"_qs));
    CHECK(hands.count("violation WHERE code = 'bad_clean' AND shift_instance_id IS NOT NULL"
                      " AND amount_fen = 500 AND state = 'proposed'")
          == 1);
}
