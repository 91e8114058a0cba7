// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/roles.h"
#include "quality/form.h"
#include "quality/formcheck.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>

namespace banzhang {

// The sections of a form, and the items below them. It shows and asks: what a person writes into a
// cell is wanted by a signal, and stands there when the form comes back with it.
class FormTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Figure, Kind, ColumnCount };
    enum Role {
        KeyRole = FirstOwnRole, // QString
        NumberRole,             // QString, "2.3"
        SeverityRole,           // int, a Severity; of items
        IsSectionRole           // bool
    };

    // Kind and answers of an item in words; the points or the weight in words.
    using ItemWord = std::function<QString(const FormItem &)>;
    FormTreeModel(ItemWord kindWord, ItemWord pointsWord, QObject *parent = nullptr);

    // Rows that only changed are told so; another order of keys is a reset.
    void setForm(const Form &form);
    [[nodiscard]] const Form &form() const { return m_form; }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    [[nodiscard]] QModelIndex indexOf(const QString &key, int column = Title) const;
    [[nodiscard]] static QString keyAt(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameWanted(const QString &key, const QString &title);
    void weightWanted(const QString &section, int weight);

private:
    [[nodiscard]] const FormSection &sectionAt(const QModelIndex &index) const;
    [[nodiscard]] const FormItem *itemAt(const QModelIndex &index) const; // null for a section
    [[nodiscard]] QVariant cell(const QModelIndex &index, int role) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] int alarmOf(const QString &key) const;
    void noteFaults();
    void tellChanges(const Form &before, const QHash<QString, int> &alarmsBefore);

    const ItemWord m_kindWord;
    const ItemWord m_pointsWord;
    Form m_form;
    QHash<QString, int> m_alarms; // by key: 1 a doubt, 2 a fault
    bool m_isEditable = false;
};

}
