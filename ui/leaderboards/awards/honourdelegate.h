// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/portraits.h"

#include <QStyledItemDelegate>

namespace banzhang {

// A place on the honour wall, big: the portrait or the initials, the title, who, the figure or what
// for, the day. The portraits are read once, no larger than they are shown.
class HonourDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HonourDelegate(const UiContext &ui, Portraits::Source portrait, QObject *parent = nullptr);

    // The portraits may be others now.
    void forget() { m_portraits.forget(); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const UiContext m_ui;
    Portraits m_portraits;
};

}
