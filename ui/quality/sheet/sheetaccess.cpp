// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheet/sheetaccess.h"

#include "quality/sheet/sheetlist.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace banzhang {

namespace {

class SheetRowAccess final : public QAccessibleInterface
{
public:
    SheetRowAccess(SheetList &list, int index) : m_list(&list), m_index(index) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_list && m_index < int(m_list->rows().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const SheetRow &row = m_list->rows()[size_t(m_index)];
        if (kind == QAccessible::Name)
            return row.isSection ? row.title : row.number + u' ' + row.title;
        if (kind == QAccessible::Value)
            return row.said;
        return kind == QAccessible::Description ? m_list->rowText(row) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect at = m_list->rowRect(m_list->rows()[size_t(m_index)]);
        return {m_list->viewport()->mapToGlobal(at.topLeft()), at.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const bool isCurrent = m_list->rows()[size_t(m_index)].key == m_list->current();
        state.focusable = state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_list->hasFocus();
        state.readOnly = m_list->isReadOnly();
        return state;
    }

private:
    QPointer<SheetList> m_list;
    int m_index;
};

class SheetListAccess final : public QAccessibleWidget
{
public:
    explicit SheetListAccess(SheetList *list)
        : QAccessibleWidget(list, QAccessible::List), m_list(list)
    {}
    ~SheetListAccess() override { forget(); }

    [[nodiscard]] int childCount() const override { return int(m_list->rows().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_rows.size()) <= index)
            m_rows.push_back(QAccessible::registerAccessibleInterface(
                new SheetRowAccess(*m_list, int(m_rows.size()))));
        return QAccessible::accessibleInterface(m_rows[size_t(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (QAccessible::accessibleInterface(m_rows[i]) == child)
                return int(i);
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto &rows = m_list->rows();
        const auto found = std::ranges::find(rows, m_list->current(), &SheetRow::key);
        return found == rows.end() ? nullptr : child(int(found - rows.begin()));
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    void forget()
    {
        for (const QAccessible::Id row : m_rows)
            QAccessible::deleteAccessibleInterface(row);
        m_rows.clear();
    }

    SheetList *m_list;
    mutable std::vector<QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *list = qobject_cast<SheetList *>(object);
    return list ? new SheetListAccess(list) : nullptr;
}

}

void installSheetAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceSheetRow(SheetList &list)
{
    if (!QAccessible::isActive() || !list.hasFocus())
        return;
    const auto &rows = list.rows();
    const auto at = std::ranges::find(rows, list.current(), &SheetRow::key);
    if (at == rows.end())
        return;
    QAccessibleEvent focus(&list, QAccessible::Focus);
    focus.setChild(int(at - rows.begin()));
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent value(&list, QAccessible::NameChanged);
    value.setChild(int(at - rows.begin()));
    QAccessible::updateAccessibility(&value);
}

}
