// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fonts.h"
#include "quality/sheet/sheetlist.h"
#include "quality/sheet/sheetview.h"
#include "support/formsamples.h"
#include "ui/common/fixture.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QSignalSpy>

namespace banzhang::test {

[[nodiscard]] inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// Five sections of eight items of every kind, as a centre's form may be.
[[nodiscard]] inline Form fortyItems()
{
    std::vector<FormSection> sections;
    for (int part = 1; part <= 5; ++part) {
        std::vector<FormItem> items;
        for (int i = 1; i <= 8; ++i) {
            const QString key = QStringLiteral("i%1-%2").arg(part).arg(i);
            items.push_back(i % 2 == 0 ? scale(key) : yesNo(key, 500));
        }
        sections.push_back(section(QStringLiteral("s%1").arg(part), 20, std::move(items)));
    }
    return formOf(std::move(sections));
}

// One section: an item that forces a cause and a comment, one that is asked only after "no", a
// number, words, a choice with points.
[[nodiscard]] inline Form oneOfEach()
{
    FormItem reasoned = yesNo(s("reasoned"));
    reasoned.options[1].needsComment = true;
    reasoned.options[1].needsCause = true;
    reasoned.causes = {s("haste"), s("ignorance"), s("system")};
    FormItem dependent = yesNo(s("dependent"));
    dependent.shownIf = FormCondition{s("reasoned"), {s("no")}};
    FormItem number;
    number.key = number.title = s("number");
    number.kind = ItemKind::Number;
    number.maximum = 100;
    number.points = 1000;
    FormItem words;
    words.key = words.title = s("words");
    words.kind = ItemKind::Text;
    words.mayBeMissing = true;
    FormItem choice;
    choice.key = choice.title = s("choice");
    choice.kind = ItemKind::Choice;
    choice.options = {{s("a"), s("Good"), 300}, {s("b"), s("Fair"), 200}, {s("c"), s("Poor"), 0}};
    choice.help = s("How the call was closed");
    choice.goodExample = s("sums up");
    choice.badExample = s("hangs up");
    FormItem deed = yesNo(s("deed"), 0);
    deed.severity = Severity::Fatal;
    deed.mayNotApply = false;
    return formOf({section(s("main"), 100, {reasoned, dependent, number, words, choice, deed}),
                   section(s("other"), 50, {scale(s("pace")), yesNo(s("polite"))})});
}

// A scoring sheet in a window of its own, with the hand on its keys.
struct SheetBoard : UiFixture
{
    SheetView view{ui};
    QSignalSpy answered{&view, &SheetView::answered};

    explicit SheetBoard(const Form &form, const Answers &answers = {}, bool isReadOnly = false)
    {
        QApplication::setFont(applicationFont(QStringLiteral("en")));
        view.resize(460, 760);
        show(view);
        view.open(form, answers, {form.title, QStringLiteral("version 1"), QStringLiteral("live")},
                  isReadOnly);
        view.setFocus();
        QTest::qWait(20);
    }

    [[nodiscard]] SheetList &list() const
    {
        return *view.findChild<SheetList *>(QStringLiteral("sheetList"));
    }
    [[nodiscard]] QLineEdit &comment() const
    {
        return *view.findChild<QLineEdit *>(QStringLiteral("sheetComment"));
    }
    [[nodiscard]] QString totalText() const
    {
        return view.findChild<QWidget *>(QStringLiteral("sheetTotal"))->accessibleName();
    }
    [[nodiscard]] const SheetRow &row(const char *key) const
    {
        const SheetRow *found = list().row(QString::fromLatin1(key));
        if (found == nullptr)
            throw std::runtime_error(std::string("no such row: ") + key);
        return *found;
    }
    [[nodiscard]] bool shows(const char *key) const
    {
        return list().row(QString::fromLatin1(key)) != nullptr;
    }
    [[nodiscard]] QString value(const char *key) const
    {
        return view.answers().value(QString::fromLatin1(key)).value;
    }
    void go(const char *key) { view.setCurrentItem(QString::fromLatin1(key)); }
    // As a keyboard does: whoever has the focus gets it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void click(const SheetRow &row, const QRect &inRow)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::NoModifier,
                          list().rowRect(row).topLeft() + inRow.center());
    }
    void pick(const char *key, const char *value)
    {
        for (const SheetSegment &segment : row(key).segments) {
            if (segment.value == QString::fromLatin1(value))
                return click(row(key), segment.rect);
        }
        throw std::runtime_error(std::string("no such answer: ") + value);
    }
};

}
