// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QStyledItemDelegate>

namespace banzhang {

// A row of the form's tree: number, title, what is critical or fatal, what is wrong.
class FormTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FormTreeDelegate(const UiContext &ui, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const UiContext m_ui;
};

}
