// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "quality/formtreemodel.h"

#include <QSet>
#include <QTreeView>

namespace banzhang {

// The tree of a form under hand and keys: it asks for strokes and makes none.
//   Insert, Ctrl+Insert   item, section      Alt+Up, Alt+Down   move
//   Delete                remove             F2                 rename
//   Ctrl+D                a copy             Ctrl+C             the rows as text
class FormTree final : public QTreeView
{
    Q_OBJECT

public:
    FormTree(const UiContext &ui, FormTreeModel &model, QWidget *parent = nullptr);

    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void itemWanted();
    void sectionWanted();
    void copyWanted(const QString &key);
    void removeWanted(const QString &key);
    void stepWanted(const QString &key, int by);
    // A section to the place `at` among the sections; an item into `section`.
    void sectionDropped(const QString &key, int at);
    void itemDropped(const QString &key, const QString &section, int at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    struct Drop
    {
        QString section; // of an item
        int at = -1;     // -1: nowhere
        int line = 0;    // where it is shown
        int indent = 0;
    };

    [[nodiscard]] Drop dropAt(const QPoint &point) const;
    [[nodiscard]] Drop sectionDropAt(const QModelIndex &over, bool isBelow) const;
    [[nodiscard]] int bottomOf(int section) const;
    void endDrag();
    void drop();
    bool handleEdit(const QKeyEvent &event);
    void copyRows() const;
    void keepPlace();
    void restorePlace();

    const UiContext m_ui;
    FormTreeModel &m_model;
    bool m_isEditable = false;
    QString m_pressed; // key under the press
    QPoint m_pressedAt;
    QString m_dragged; // key on its way
    Drop m_drop;
    QString m_keptKey; // across a reset
    QSet<QString> m_collapsed;
    int m_keptScroll = 0;
};

}
