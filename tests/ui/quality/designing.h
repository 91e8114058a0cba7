// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/messagebar.h"
#include "db/dbworker.h"
#include "db/pqlink.h"
#include "quality/formdesk.h"
#include "quality/forms/formspage.h"
#include "quality/forms/formtree.h"
#include "quality/forms/formwords.h"
#include "quality/formstore.h"
#include "quality/sheet/sheetlist.h"
#include "quality/sheet/sheetview.h"
#include "support/floorcentre.h"
#include "ui/common/fixture.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace banzhang::test {

// The page of a quality head over a centre of its own.
struct Designing : FloorCentre, UiFixture
{
    const QString login;
    FormStore store;
    DbWorker worker;
    PqLink link{worker.target(), QStringLiteral("quality")};
    FormDesk desk{worker, link, formStateWord};
    std::unique_ptr<FormsPage> page;

    explicit Designing(const char *post = "quality_head", bool mayWrite = true,
                       bool mayActivate = true)
        : login(staff(post)), worker(database.target(login), QStringLiteral("test forms"))
    {
        link.start();
        desk.setRights(mayWrite, mayActivate);
        page = std::make_unique<FormsPage>(ui, desk);
        page->resize(1384, 800);
    }
    ~Designing() { page.reset(); }

    Connection writer() const { return database.connect(login); }
    // As of another quality head.
    FormVersionId keep(const Form &form)
    {
        Connection head = database.connect(head2());
        return store.create(head, form);
    }
    QString head2()
    {
        if (m_head2.isEmpty())
            m_head2 = database.addLogin(QStringLiteral("other_head"),
                                        {QStringLiteral("bz_quality_head")});
        return m_head2;
    }
    void open()
    {
        show(*page);
        page->activate();
        REQUIRE(QTest::qWaitFor([this] { return desk.isListed(); }, 10000));
        QTest::qWait(20);
    }
    void openForm()
    {
        keep(small());
        open();
        REQUIRE(QTest::qWaitFor([this] { return desk.isOpen(); }, 5000));
        QTest::qWait(20);
        tree().setFocus();
    }
    // s1 (i1 i2) s2 (i3): weights 60 and 40.
    static Form small()
    {
        Form form;
        form.title = QStringLiteral("Small");
        form.grades = {{QStringLiteral("A"), 9000}, {QStringLiteral("B"), 0}};
        const auto item = [](const char *key) {
            FormItem made;
            made.key = QString::fromLatin1(key);
            made.title = QStringLiteral("Item ") + made.key;
            made.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), 500},
                            {QStringLiteral("no"), QStringLiteral("No"), 0, true}};
            return made;
        };
        form.sections = {
            {QStringLiteral("s1"), QStringLiteral("One"), 60, false, {item("i1"), item("i2")}},
            {QStringLiteral("s2"), QStringLiteral("Two"), 40, false, {item("i3")}}};
        return form;
    }

    template <class T = QWidget>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(name);
        return *found;
    }
    [[nodiscard]] FormTree &tree() const { return child<FormTree>("formTree"); }
    [[nodiscard]] SheetView &preview() const { return child<SheetView>("formPreview"); }
    [[nodiscard]] SheetList &sheet() const { return child<SheetList>("sheetList"); }
    // The answer of an item as a click on the sheet gives it, once it has caught up.
    void answer(const char *key, const QString &value)
    {
        QTest::qWait(100);
        preview().setCurrentItem(QString::fromLatin1(key));
        const SheetRow *row = sheet().row(QString::fromLatin1(key));
        REQUIRE(row);
        const auto found = std::ranges::find(row->segments, value, &SheetSegment::value);
        REQUIRE(found != row->segments.end());
        QTest::mouseClick(sheet().viewport(), Qt::LeftButton, {},
                          sheet().rowRect(*row).topLeft() + found->rect.center());
    }
    void click(const char *button)
    {
        QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton);
        QTest::qWait(20);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&tree(), key, modifiers);
    }
    [[nodiscard]] std::string order() const
    {
        QStringList sections;
        for (const FormSection &section : desk.form().sections) {
            QStringList items;
            for (const FormItem &item : section.items)
                items << item.key;
            sections << section.key + u'(' + items.join(u' ') + u')';
        }
        return sections.join(u' ').toStdString();
    }
    [[nodiscard]] QRect rectOf(const char *key) const
    {
        auto *model = static_cast<FormTreeModel *>(tree().model());
        return tree().visualRect(model->indexOf(QString::fromLatin1(key)));
    }
    // The whole row's middle, its upper or its lower half.
    void drag(const char *from, const char *to, int dy)
    {
        QWidget *at = tree().viewport();
        const QPoint start = rectOf(from).center();
        const QPoint end = rectOf(to).center() + QPoint(0, dy);
        QTest::mousePress(at, Qt::LeftButton, {}, start);
        const auto move = [at](const QPoint &point) {
            QMouseEvent event(QEvent::MouseMove, point, at->mapToGlobal(point), Qt::NoButton,
                              Qt::LeftButton, {});
            QCoreApplication::sendEvent(at, &event);
        };
        move((start + end) / 2);
        move(end);
        QTest::mouseRelease(at, Qt::LeftButton, {}, end);
    }
    [[nodiscard]] bool isSaved() const
    {
        return QTest::qWaitFor([this] { return desk.saving() == FormDesk::Saving::Saved; }, 5000);
    }
    [[nodiscard]] Form stored()
    {
        Connection reader = database.connect(head2());
        return store.load(reader, desk.version().id).form;
    }
    [[nodiscard]] std::string message(const char *bar) const
    {
        QStringList texts;
        for (const QLabel *label : child(bar).findChildren<QLabel *>())
            if (!label->text().isEmpty())
                texts << label->text();
        return child(bar).isVisible() ? texts.join(u' ').toStdString() : std::string();
    }
    [[nodiscard]] static std::string words(const QWidget &of)
    {
        QStringList texts;
        for (const QLabel *label : of.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u' ').toStdString();
    }
    // What the sheet's total says.
    [[nodiscard]] std::string total() const
    {
        return child("sheetTotal").accessibleName().toStdString();
    }
    [[nodiscard]] std::string note(const char *head) const
    {
        return child(head).findChild<QLabel *>(QStringLiteral("headNote"))->text().toStdString();
    }

private:
    QString m_head2;
};

}
