// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/honourdesk.h"
#include "leaderboards/portraits.h"

#include <QStyledItemDelegate>

class QListView;

namespace banzhang {

class InkLabel;

// A place of the strip: photo, day, title, who, figure.
class HonourStripDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HonourStripDelegate(const UiContext &ui, Portraits::Source source, QObject *parent);

    void forget() { m_portraits.forget(); }
    void setWidth(int width) { m_width = width; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const UiContext m_ui;
    Portraits m_portraits;
    int m_width = 160;
};

// 光荣榜 below the boards: the newest eight places, 132 high. Enter goes to the wall.
class HonourStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int places = 8;

    // The desk outlives the strip.
    HonourStrip(const UiContext &ui, HonourDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void wallWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void fit();
    void onLooked();

    const UiContext m_ui;
    HonourDesk &m_desk;
    HonourStripDelegate *m_delegate;
    QListView *m_list;
    InkLabel *m_count;
    InkLabel *m_empty;
};

}
