// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <functional>

namespace banzhang {

// A place on the honour wall, big: the portrait or the initials, the title, who, the figure or what
// for, the day. The portraits are read once, no larger than they are shown.
class HonourDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Portrait = std::function<QByteArray(qint64 agentId)>;

    HonourDelegate(const UiContext &ui, Portrait portrait, QObject *parent = nullptr);

    // The portraits may be others now.
    void forget() { m_photos.clear(); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintPortrait(QPainter &painter, const QRect &place, qint64 agentId,
                       const QString &name) const;

    const UiContext m_ui;
    const Portrait m_portrait;
    mutable QHash<qint64, QPixmap> m_photos; // a null one: there is none
};

}
