// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/listframe.h"
#include "common/roles.h"
#include "common/searchfield.h"
#include "ui/common/fixture.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace banzhang;
using namespace banzhang::test;

namespace {

struct Notes : QStandardItemModel
{
    [[nodiscard]] const QString *find(qint64 id) const { return id == 2 ? &m_second : nullptr; }
    const QString m_second = QStringLiteral("second");
};

// A page of two notes: a deed, a search, a table and what stands beside it.
struct NotesPage : UiFixture
{
    QWidget page;
    Notes notes;
    QSortFilterProxyModel filter;
    ListFrame *list = nullptr;
    QPushButton *deed = nullptr;
    SearchField *search = nullptr;
    QPlainTextEdit *side = nullptr;
    int done = 0;

    NotesPage()
    {
        applyLook(*qApp, themes, QStringLiteral("en"));
        side = new QPlainTextEdit(&page); // made first, reached last
        list = new ListFrame(ui, &page);
        filter.setSourceModel(&notes);
        filter.setSortRole(SortRole);
        DeedBar &bar = list->addBar();
        deed = bar.addPrimaryDeed({"write", QStringLiteral("New"), Qt::ALT | Qt::Key_1},
                                  [this] { ++done; });
        search = list->addSearch(bar, QStringLiteral("Words"), [this](const QString &text) {
            filter.setFilterFixedString(text);
            tellEmpty();
        });
        list->addTable(filter,
                       {.name = QStringLiteral("notes"),
                        .memory = QStringLiteral("test/notes"),
                        .title = QStringLiteral("Notes"),
                        .icon = QStringLiteral("flag"),
                        .columns = {{0, 100}, {1, 60}}},
                       side, {500, 200});
        list->offerExport(QStringLiteral("Export"), QStringLiteral("notes.csv"));
        page.resize(900, 400);
        show(page);
    }
    void fill()
    {
        notes.setColumnCount(2);
        for (const qint64 id : {2, 1}) {
            auto *item = new QStandardItem(QStringLiteral("note %1").arg(id));
            item->setData(id, IdRole);
            item->setData(id, SortRole);
            notes.appendRow({item, new QStandardItem(QStringLiteral("x"))});
        }
        tellEmpty();
    }
    void tellEmpty() const
    {
        list->setEmptyWords({QStringLiteral("No notes"), {}}, {QStringLiteral("None such"), {}});
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *one) { return one->isVisible() && one->text() == words; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
};

}

TEST_CASE("a list's keys open read again search and do the deed")
{
    NotesPage notes;
    notes.fill();
    QSignalSpy opened(notes.list, &ListFrame::opened);
    QSignalSpy again(notes.list, &ListFrame::againWanted);
    notes.list->table().setFocus();
    notes.list->table().selectRow(0);
    notes.press(Qt::Key_Return);
    CHECK(opened.count() == 1);
    notes.press(Qt::Key_F5);
    CHECK(again.count() == 1);
    notes.press(Qt::Key_1, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return notes.done == 1; })); // a button goes down and up again
    notes.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(notes.search->hasFocus());
}

TEST_CASE("the chosen row is found in the model whatever the order it is seen in")
{
    NotesPage notes;
    notes.fill();
    QSignalSpy chosen(notes.list, &ListFrame::chosenChanged);
    CHECK(notes.list->chosen(notes.notes) == nullptr);
    notes.list->table().selectRow(1); // sorted: 1, 2
    CHECK(chosen.count() == 1);
    REQUIRE(notes.list->chosen(notes.notes));
    CHECK(*notes.list->chosen(notes.notes) == u"second");
    CHECK(notes.list->chosenIds() == QList<qint64>{2});
}

TEST_CASE("where no row is seen the list says whether there is none or a filter hides them")
{
    NotesPage notes;
    CHECK(notes.says(QStringLiteral("Loading…")));
    notes.tellEmpty();
    CHECK(notes.says(QStringLiteral("No notes")));
    notes.fill();
    CHECK_FALSE(notes.says(QStringLiteral("No notes")));
    notes.search->setText(QStringLiteral("  nothing like it "));
    QTest::keyClick(notes.search, Qt::Key_Return);
    CHECK(notes.list->rowCount() == 0);
    CHECK(notes.says(QStringLiteral("None such")));
}

TEST_CASE("what could not be read is told with a button that tries again")
{
    NotesPage notes;
    QSignalSpy again(notes.list, &ListFrame::againWanted);
    CHECK_FALSE(notes.list->message().isVisible());
    notes.list->tellUnread(QStringLiteral("The notes could not be read."), QStringLiteral("Gone."));
    CHECK(notes.says(QStringLiteral("The notes could not be read.")));
    auto *button = notes.list->message().findChild<QPushButton *>();
    CHECK(button->text() == u"Try again");
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(again.count() == 1);
}

TEST_CASE("Ctrl+E writes the rows that are seen and says how many")
{
    NotesPage notes;
    notes.fill();
    notes.search->setText(QStringLiteral("note 2"));
    QTest::keyClick(notes.search, Qt::Key_Return);
    const QString path = notes.folder.filePath(QStringLiteral("notes.csv"));
    notes.ask.setNextFile(path);
    notes.list->table().setFocus();
    notes.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(notes.says(QStringLiteral("Exported.")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    CHECK(all.contains("note 2"));
    CHECK_FALSE(all.contains("note 1"));
    notes.ask.setNextFile(notes.folder.filePath(QStringLiteral("no/such/place.csv")));
    notes.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(notes.says(QStringLiteral("The file could not be written.")));
}

TEST_CASE("Tab goes through a list page as it is seen whatever was made first")
{
    NotesPage notes;
    notes.fill();
    notes.deed->setFocus();
    notes.press(Qt::Key_Tab);
    CHECK(notes.search->hasFocus());
    notes.press(Qt::Key_Tab);
    CHECK(notes.list->table().hasFocus());
    notes.press(Qt::Key_Tab);
    CHECK(notes.side->hasFocus());
}

TEST_CASE("a deed that is not offered has no button and no key")
{
    UiFixture fixture;
    applyLook(*qApp, fixture.themes, QStringLiteral("en")); // that of the case before is gone
    QWidget page;
    DeedBar bar(DeedBar::usualHeight, &page);
    int done = 0;
    QPushButton *mine =
        bar.addDeed({"mine", QStringLiteral("Mine"), Qt::ALT | Qt::Key_1}, [&] { done += 1; });
    QPushButton *theirs = bar.addDeed(
        {"theirs", QStringLiteral("Theirs"), Qt::ALT | Qt::Key_2, {}, false}, [&] { done += 10; });
    UiFixture::show(page);
    CHECK(mine->toolTip() == u"Alt+1");
    CHECK_FALSE(theirs->isVisible());
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(mine, Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return done % 10 == 1; }));
    CHECK(done == 1);
}
