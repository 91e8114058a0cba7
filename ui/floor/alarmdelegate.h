// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/alarm.h"

#include <QStyledItemDelegate>

namespace banzhang {

// A block of an alarm in the dock: what, who, how much beyond, since when, and two buttons. Taken
// ones are shorter and show the note instead.
class AlarmDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Form { Open, Taken };
    static constexpr int openHeight = 84;
    static constexpr int takenHeight = 44;

    AlarmDelegate(const UiContext &ui, Form form, QObject *parent);

    // The buttons show only to who may acknowledge.
    void setMayAcknowledge(bool may) { m_mayAcknowledge = may; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    // Where the buttons are in a block.
    [[nodiscard]] QRect locateRect(const QRect &block) const;
    [[nodiscard]] QRect acknowledgeRect(const QRect &block) const;

Q_SIGNALS:
    void acknowledgeWanted(const QModelIndex &index);
    void locateWanted(const QModelIndex &index);

private:
    void paintBlock(QPainter &painter, const QRect &block, const FloorAlarm &alarm) const;
    void paintTaken(QPainter &painter, const QRect &block, const FloorAlarm &alarm) const;
    void paintButton(QPainter &painter, const QRect &rect, const QString &text) const;

    const UiContext m_ui;
    const Form m_form;
    bool m_mayAcknowledge = true;
};

}
