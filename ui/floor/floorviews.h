// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"

#include <QToolButton>
#include <QVariantMap>

class QMenu;

namespace banzhang {

class SeatFilter;
class SeatTable;

// Named views of the board: what is filtered, how it is sorted, which columns are shown. Kept for
// each person; a view of a name that is there already takes its place.
class FloorViews final : public QToolButton
{
    Q_OBJECT

public:
    FloorViews(const UiContext &ui, SeatFilter &filter, SeatTable &table,
               QWidget *parent = nullptr);

    [[nodiscard]] QStringList names() const;
    void save(const QString &name);
    void apply(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    // The view's text search, for the field in the head.
    void textWanted(const QString &text);

private:
    void fillMenu();
    void askName();
    void addRemovals(QMenu &menu);
    [[nodiscard]] QVariantMap views() const;
    void keep(const QVariantMap &views);

    const UiContext m_ui;
    SeatFilter &m_filter;
    SeatTable &m_table;
    QMenu *m_menu;
    QString m_current; // the view that was chosen last
};

}
