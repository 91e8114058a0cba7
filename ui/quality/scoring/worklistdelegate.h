// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/worklist.h"

#include <QStyledItemDelegate>

namespace banzhang {

// A line of the worklist, 44 high: state, number and name, score; queue, length, reason.
class WorklistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WorklistDelegate(const UiContext &ui, QObject *parent = nullptr);

    // The one that is being scored.
    void setOpenSheet(qint64 sheetId) { m_openSheet = sheetId; }
    // "1034 Deng · Sales · 06:47 · too long · draft"
    [[nodiscard]] static QString sentence(const WorkItem &work);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QRect &rect, const WorkItem &work) const;

    const UiContext m_ui;
    qint64 m_openSheet = 0;
};

}
