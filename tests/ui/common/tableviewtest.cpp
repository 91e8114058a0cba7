// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixture.h"

#include "common/bardelegate.h"
#include "common/durationdelegate.h"
#include "common/roles.h"
#include "common/statedelegate.h"
#include "common/stripdelegate.h"
#include "common/tableview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

enum Column { No, Name, State, Since, ColumnCount };

QStandardItem *item(const QVariant &value, int role = Qt::DisplayRole)
{
    auto *made = new QStandardItem;
    made->setData(value, role);
    return made;
}

// Agents 1001 … with a state and the moment since which they are in it.
void fill(QStandardItemModel &model, int count)
{
    model.setColumnCount(ColumnCount);
    model.setHorizontalHeaderLabels({QStringLiteral("No."), QStringLiteral("Name"),
                                     QStringLiteral("State"), QStringLiteral("For")});
    for (int i = 0; i < count; ++i) {
        QStandardItem *number = item(1001 + i);
        number->setData(qint64(1001 + i), IdRole);
        QStandardItem *state = item(static_cast<int>(AgentState::Talking), StateRole);
        model.appendRow({number, item(QStringLiteral("Agent\t%1").arg(i)), state,
                         item(UiFixture::moment().addSecs(-60 - i), SinceRole)});
    }
}

struct Table : UiFixture
{
    QStandardItemModel model;
    TableView view{ui, QStringLiteral("test/agents")};

    explicit Table(int count = 40)
    {
        clock.freeze(moment());
        fill(model, count);
        view.setModel(&model);
        view.setColumns({{No, 54}, {Name, 76}, {State, 138}, {Since, 72}});
        view.setItemDelegateForColumn(State, new StateDelegate(ui, &view));
        view.setItemDelegateForColumn(Since, new DurationDelegate(ui, &view));
        view.resize(500, 300);
        show(view);
    }

    [[nodiscard]] QRgb pixel(int row, int x)
    {
        const QImage image = view.viewport()->grab().toImage();
        return image.pixel(x, view.rowViewportPosition(row) + 2);
    }
};

}

TEST_CASE("a table has the measures of the tokens")
{
    const Table table;
    CHECK(table.view.horizontalHeader()->height() == 28);
    CHECK(table.view.rowHeight(0) == 24);
    CHECK_FALSE(table.view.showGrid());
    CHECK(table.view.columnWidth(No) == 54);
    CHECK(table.view.columnWidth(State) == 138);
}

TEST_CASE("Ctrl and C copies the selected rows as they are seen")
{
    Table table(3);
    table.view.selectAll();
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
          == u"1001\tAgent 0\tTalking\t01:00\n1002\tAgent 1\tTalking\t01:01\n"
             u"1003\tAgent 2\tTalking\t01:02");
}

TEST_CASE("copying follows the order of the columns and leaves hidden ones out")
{
    Table table(1);
    table.view.horizontalHeader()->moveSection(2, 0);
    table.view.setColumnHidden(Name, true);
    table.view.selectAll();
    CHECK(table.view.selectionAsTsv() == u"Talking\t1001\t01:00");
}

TEST_CASE("the head's menu hides a column and never the last one")
{
    Table table(2);
    const auto menu = [&] {
        Q_EMIT table.view.horizontalHeader()->customContextMenuRequested({5, 5});
        return table.view.findChildren<QMenu *>().last();
    };
    for (const int column : {Name, State, Since})
        menu()->actions().at(column)->trigger();
    CHECK(table.view.isColumnHidden(Since));
    CHECK_FALSE(table.view.isColumnHidden(No));
    CHECK_FALSE(menu()->actions().at(No)->isEnabled());
    menu()->actions().last()->trigger(); // Reset columns
    CHECK_FALSE(table.view.isColumnHidden(Since));
}

TEST_CASE("what the user made of the columns is there again next time and for that person only")
{
    UiFixture fixture;
    QStandardItemModel model;
    fill(model, 1);
    const std::vector<ColumnSpec> specs{{No, 54}, {Name, 76}, {State, 138}, {Since, 72}};
    fixture.settings.setPerson(QStringLiteral("li@centre/1"));
    {
        TableView view(fixture.ui, QStringLiteral("t"));
        view.setModel(&model);
        view.setColumns(specs);
        view.horizontalHeader()->moveSection(0, 2);
        view.setColumnWidth(Name, 111);
    }
    TableView again(fixture.ui, QStringLiteral("t"));
    again.setModel(&model);
    again.setColumns(specs);
    CHECK(again.horizontalHeader()->visualIndex(No) == 2);
    CHECK(again.columnWidth(Name) == 111);
    fixture.settings.setPerson(QStringLiteral("wang@centre"));
    TableView other(fixture.ui, QStringLiteral("t"));
    other.setModel(&model);
    other.setColumns(specs);
    CHECK(other.columnWidth(Name) == 76);
}

TEST_CASE("selection and scroll survive a reset of the model")
{
    Table table(200);
    table.view.selectRow(120);
    table.view.verticalScrollBar()->setValue(2000);
    // Same people, two fewer before the selected one: a proxy that filters resets like this.
    class Resettable final : public QStandardItemModel
    {
    public:
        void refill()
        {
            beginResetModel();
            const bool wasBlocked = blockSignals(true);
            removeRows(0, 2);
            blockSignals(wasBlocked);
            endResetModel();
        }
    } model;
    fill(model, 200);
    TableView view(table.ui, QStringLiteral("r"));
    view.setModel(&model);
    view.resize(400, 300);
    UiFixture::show(view);
    view.selectRow(120);
    view.verticalScrollBar()->setValue(2000);
    model.refill();
    REQUIRE(view.selectionModel()->selectedRows().size() == 1);
    CHECK(view.selectionModel()->selectedRows().first().data(IdRole).toLongLong() == 1121);
    CHECK(view.currentIndex().data(IdRole).toLongLong() == 1121);
    CHECK(view.verticalScrollBar()->value() == 2000);
}

TEST_CASE("a tick repaints ticking cells and changes no data")
{
    Table table(3);
    table.view.setTickingColumns({Since});
    QSignalSpy changes(&table.model, &QStandardItemModel::dataChanged);
    const QImage before = table.view.viewport()->grab().toImage();
    table.clock.freeze(UiFixture::moment().addSecs(5));
    const QImage after = table.view.viewport()->grab().toImage();
    CHECK(before != after);
    CHECK(changes.isEmpty());
    const QModelIndex index = table.model.index(0, Since);
    const auto *delegate = qobject_cast<DurationDelegate *>(table.view.itemDelegateForIndex(index));
    CHECK(delegate->shownText(index) == u"01:05");
}

TEST_CASE("the timer of a frozen row stands still")
{
    Table table(1);
    table.model.item(0, Since)->setData(UiFixture::moment().addSecs(-10), FreezeAtRole);
    const DurationDelegate delegate(table.ui);
    CHECK(delegate.shownText(table.model.index(0, Since)) == u"00:50");
}

TEST_CASE("rows are filled as their state says")
{
    Table table(8);
    const Theme &theme = table.ui.theme();
    table.model.item(2, No)->setData(1, AlarmRole);
    table.model.item(3, No)->setData(2, AlarmRole);
    table.view.selectRow(5);
    table.view.setFocus();
    CHECK(table.pixel(0, 100) == theme.base.rgb());
    CHECK(table.pixel(1, 100) == theme.zebra.rgb());
    CHECK(table.pixel(2, 1) == theme.amberB.rgb());
    CHECK(table.pixel(2, 100) == theme.amberF.rgb());
    CHECK(table.pixel(3, 1) == theme.redB.rgb());
    CHECK(table.pixel(3, 100) == theme.redF.rgb());
    CHECK(table.pixel(5, 100) == theme.sel.rgb());
    CHECK(table.pixel(5, 0) == theme.accent.rgb()); // the focus frame
}

TEST_CASE("a stale row is hatched and stays so with the theme changed")
{
    Table table(1);
    table.model.item(0, No)->setData(true, StaleRole);
    const auto inks = [&] {
        QSet<QRgb> found;
        const QImage image = table.view.viewport()->grab().toImage();
        for (int x = 300; x < 330; ++x)
            found << image.pixel(x, 3);
        return found.size();
    };
    CHECK(inks() > 1);
    table.themes.setChoice(ThemeChoice::Dark);
    CHECK(inks() > 1);
}

TEST_CASE("the pointer lights up the whole row")
{
    Table table(4);
    QTest::mouseMove(table.view.viewport(), {100, 24 + 12});
    REQUIRE(QTest::qWaitFor([&] { return table.view.hoveredRow() == 1; }));
    CHECK(table.pixel(1, 300) == table.ui.theme().hover.rgb());
}

TEST_CASE("columns for which there is no room go from the right and come back")
{
    Table table;
    const auto hidden = [&] {
        QList<int> columns;
        for (int column = 0; column < ColumnCount; ++column) {
            if (table.view.isColumnHidden(column))
                columns << column;
        }
        return columns;
    };
    CHECK(hidden().isEmpty());
    table.view.resize(290, 300); // 54 + 76 + 138, without 72
    CHECK(hidden() == QList<int>{Since});
    CHECK(table.view.chosenColumns() == QList<int>{No, Name, State, Since});
    CHECK(table.view.shownColumns() == QList<int>{No, Name, State});
    // Made wider by hand meanwhile: what is remembered is the choice, not what there was room for.
    table.view.horizontalHeader()->resizeSection(Name, 80);
    TableView again(table.ui, QStringLiteral("test/agents"));
    again.setModel(&table.model);
    again.resize(500, 300);
    UiFixture::show(again);
    again.setColumns({{No, 54}, {Name, 76}, {State, 138}, {Since, 72}});
    CHECK_FALSE(again.isColumnHidden(Since));
    CHECK(again.columnWidth(Name) == 80);
    table.view.resize(500, 300);
    CHECK(hidden().isEmpty());
}

TEST_CASE("a column that the user hid stays hidden however wide the table is")
{
    Table table;
    Q_EMIT table.view.horizontalHeader()->customContextMenuRequested({});
    auto *menu = table.view.findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    menu->actions().at(Name)->trigger();
    CHECK(table.view.isColumnHidden(Name));
    table.view.resize(200, 300);
    table.view.resize(900, 300);
    CHECK(table.view.isColumnHidden(Name));
    CHECK_FALSE(table.view.isColumnHidden(Since));
}

TEST_CASE("rows are 28 high in normal density, at once")
{
    Table table;
    table.themes.setDensity(Density::Normal);
    CHECK(table.view.rowHeight(0) == 28);
    table.themes.setDensity(Density::Compact);
    CHECK(table.view.rowHeight(39) == 24);
}

TEST_CASE("an empty table says what to do and a filled one does not")
{
    Table table(1);
    auto *empty = new QLabel(QStringLiteral("nobody"));
    table.view.setEmptyState(empty);
    CHECK_FALSE(empty->isVisible());
    table.model.removeRow(0);
    CHECK(empty->isVisible());
    CHECK(empty->size() == table.view.viewport()->size());
    fill(table.model, 1);
    CHECK_FALSE(empty->isVisible());
}

TEST_CASE("numbers stand at the right and texts at the left")
{
    Table table(1);
    QStandardItem *number = table.model.item(0, No);
    number->setData(7, Qt::DisplayRole);
    const auto inkedFrom = [&] {
        const QImage image = table.view.viewport()->grab().toImage();
        for (int x = 3; x < 54; ++x) {
            for (int y = 4; y < 20; ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    const int left = inkedFrom();
    CHECK(left >= 8);
    number->setData(QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    CHECK(inkedFrom() > left + 15);
}

TEST_CASE("a bar without a target is grey and with one green or amber")
{
    Table table(1);
    BarDelegate delegate(table.ui, {28, 6}, 26);
    table.view.setItemDelegateForColumn(Name, &delegate);
    QStandardItem *cell = table.model.item(0, Name);
    cell->setData(50.0, SortRole);
    const auto inks = [&] {
        QSet<QRgb> found;
        const QImage image = table.view.viewport()->grab().toImage();
        for (int x = 54; x < 130; ++x)
            found << image.pixel(x, 12);
        return found;
    };
    const Theme &theme = table.ui.theme();
    CHECK(inks().contains(theme.text3.rgb()));
    cell->setData(80, TargetRole);
    CHECK(inks().contains(theme.amberB.rgb()));
    cell->setData(40, TargetRole);
    CHECK(inks().contains(theme.ok.rgb()));
    table.view.setItemDelegateForColumn(Name, nullptr);
}

TEST_CASE("a strip shows each state at its place and height")
{
    UiFixture fixture;
    const Theme &theme = fixture.ui.theme();
    QImage image(120, 14, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QDateTime to = UiFixture::moment(), from = to.addSecs(-3600);
    paintStrip(painter, QRectF(0, 0, 120, 14),
               {{from.addSecs(-500), AgentState::Talking},
                {from.addSecs(900), AgentState::AfterCall},
                {from.addSecs(1800), AgentState::Available},
                {from.addSecs(2700), AgentState::SignedOut}},
               from, to, theme);
    painter.end();
    CHECK(image.pixel(10, 2) == theme.stateColour(AgentState::Talking).rgb());
    CHECK(image.pixel(40, 2) == QColor(Qt::white).rgb());
    CHECK(image.pixel(40, 8) == theme.stateColour(AgentState::AfterCall).rgb());
    CHECK(image.pixel(70, 9) == QColor(Qt::white).rgb());
    CHECK(image.pixel(70, 12) == theme.stateColour(AgentState::Available).rgb());
    CHECK(image.pixel(100, 8) == QColor(Qt::white).rgb());
}

TEST_CASE("the last column takes the rest also where one was dropped")
{
    Table test(0);
    test.view.setColumns({{No, 112}, {Name, 64}, {State, 72}, {Since, 280}});
    test.view.resize(500, 140);
    QTest::qWait(20);
    const auto rest = [&test] {
        return test.view.viewport()->width() - test.view.horizontalHeader()->length();
    };
    REQUIRE(test.view.isColumnHidden(Since));
    CHECK(rest() == 0);
    fill(test.model, 40); // and a scroll bar beside them
    QTest::qWait(20);
    CHECK(rest() == 0);
    test.view.resize(480, 140);
    QTest::qWait(20);
    CHECK(rest() == 0);
    test.view.resize(300, 140);
    QTest::qWait(20);
    CHECK(rest() <= 0);
    test.view.resize(420, 140);
    QTest::qWait(20);
    CHECK(rest() == 0);
    test.view.horizontalHeader()->resizeSection(No, 90); // by hand, and remembered
    QTest::qWait(20);
    CHECK(rest() == 0);
}
