// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formedit.h"
#include "quality/formlistmodel.h"
#include "quality/formtreemodel.h"
#include "support/modelcheck.h"

#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

FormVersion version(qint64 id, const char *title, int number, FormState state = FormState::Active)
{
    FormVersion made;
    made.id = FormVersionId(id);
    made.title = QString::fromLatin1(title);
    made.number = number;
    made.state = state;
    made.changedAt = made.activatedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    return made;
}

QString stateWord(FormState state)
{
    return QString::number(int(state));
}

QString word(const FormItem &item)
{
    return item.title;
}

FormItem item(const char *key)
{
    FormItem made;
    made.key = made.title = QString::fromLatin1(key);
    made.options = formedit::yesAndNo(QStringLiteral("y"), QStringLiteral("n"), 100);
    return made;
}

Form sample()
{
    Form form;
    form.title = QStringLiteral("F");
    form.grades = {{QStringLiteral("A"), 0}};
    form.sections = {
        {QStringLiteral("s1"), QStringLiteral("One"), 60, false, {item("i1"), item("i2")}},
        {QStringLiteral("s2"), QStringLiteral("Two"), 40, false, {item("i3")}}};
    return form;
}

}

TEST_CASE("versions come and go under the model tester, and those of a form stay together")
{
    FormListModel model(stateWord);
    const ModelCheck check(&model);
    QSortFilterProxyModel proxy;
    proxy.setSortRole(SortRole);
    proxy.setSourceModel(&model);
    const ModelCheck proxyCheck(&proxy);
    proxy.sort(FormListModel::Title);
    CHECK(model.rowCount() == 0);
    for (int column = 0; column < FormListModel::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.replace({version(1, "B", 1), version(2, "A", 9), version(3, "B", 12),
                   version(4, "A", 10, FormState::Draft)});
    QStringList order;
    for (int row = 0; row < proxy.rowCount(); ++row)
        order << QString::number(proxy.index(row, 0).data(IdRole).toLongLong());
    CHECK(order.join(u' ').toStdString() == "4 2 3 1"); // the newest first
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.replace(model.rows());
    CHECK(changed.isEmpty());
    model.replace({version(2, "A", 9, FormState::Retired)});
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, 0).data(QuietRole).toBool());
}

TEST_CASE("the tree of a form follows it under the model tester, quietly where it can")
{
    FormTreeModel model(word, word);
    const ModelCheck check(&model);
    model.setForm(sample());
    CHECK(model.rowCount() == 2);
    const QModelIndex i3 = model.indexOf(QStringLiteral("i3"));
    CHECK(i3.parent() == model.index(1, 0));
    CHECK(i3.data(FormTreeModel::NumberRole).toString().toStdString() == "2.1");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setForm(sample());
    CHECK(changed.isEmpty());
    Form form = sample();
    form.sections[1].items[0].title = QStringLiteral("Else");
    model.setForm(form);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex() == i3);
    CHECK(reset.isEmpty());
    model.setForm(formedit::step(form, QStringLiteral("i3"), -1));
    CHECK(reset.size() == 1);
    CHECK(model.indexOf(QStringLiteral("i3")).parent() == model.index(0, 0));
    model.setForm({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a cell of the tree asks for what is written into it, where that may be")
{
    FormTreeModel model(word, word);
    const ModelCheck check(&model);
    model.setForm(sample());
    QSignalSpy renamed(&model, &FormTreeModel::renameWanted);
    QSignalSpy weighed(&model, &FormTreeModel::weightWanted);
    const QModelIndex title = model.indexOf(QStringLiteral("i1"));
    CHECK_FALSE(model.setData(title, QStringLiteral("x"), Qt::EditRole)); // read only
    model.setEditable(true);
    CHECK(model.setData(title, QStringLiteral(" x "), Qt::EditRole));
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0][1].toString() == u"x");
    const QModelIndex weight = model.index(0, FormTreeModel::Figure);
    CHECK(model.setData(weight, 70, Qt::EditRole));
    REQUIRE(weighed.size() == 1);
    CHECK(weighed[0][1].toInt() == 70);
    CHECK_FALSE(model.setData(title.siblingAtColumn(FormTreeModel::Figure), 7, Qt::EditRole));
    CHECK(model.form() == sample()); // it only asks
}

TEST_CASE("a row of the tree says what is wrong with it")
{
    FormTreeModel model(word, word);
    Form form = sample();
    form.sections[0].items[0].options.pop_back();
    form.sections[1].items[0].severity = Severity::Fatal;
    form.sections[1].items[0].mayNotApply = true;
    model.setForm(form);
    CHECK(model.indexOf(QStringLiteral("i1")).data(AlarmRole).toInt() == 2);
    CHECK(model.indexOf(QStringLiteral("i2")).data(AlarmRole).toInt() == 0);
    CHECK(model.indexOf(QStringLiteral("i3")).data(AlarmRole).toInt() == 1);
}
