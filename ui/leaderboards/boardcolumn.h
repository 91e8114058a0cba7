// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "leaderboards/boarddesk.h"
#include "leaderboards/portraits.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace banzhang {

class EmptyState;
class InkLabel;
class TableView;

// One board: what it is of, its champion so far, the places, and who has none and why.
class BoardColumn final : public QWidget
{
    Q_OBJECT

public:
    // The model outlives the column.
    BoardColumn(const UiContext &ui, BoardModel &model, BoardCode code,
                const Portraits::Source &portrait, QWidget *parent);

    void search(const QString &text);
    [[nodiscard]] TableView &places() { return *m_places; }
    [[nodiscard]] TableView &without() { return *m_without; }
    [[nodiscard]] const BoardLook &look() const { return m_model.look(); }
    [[nodiscard]] QString title() const;
    // The row that has the cursor, in whichever table; nullptr: none.
    [[nodiscard]] const BoardPlace *chosen() const;
    [[nodiscard]] EmptyState &empty() { return *m_empty; }

Q_SIGNALS:
    void ordersWanted(const banzhang::BoardPlace &place, const banzhang::BoardLook &look);

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildChampion();
    [[nodiscard]] TableView *buildTable(const char *name, BoardFilter &filter);
    void onReplaced();
    void showChampion();
    void chooseColumns();
    void updateState();

    const UiContext m_ui;
    BoardModel &m_model;
    const BoardCode m_code;
    BoardFilter *m_placed;
    BoardFilter *m_barred;
    TableView *m_places = nullptr;
    TableView *m_without = nullptr;
    EmptyState *m_empty = nullptr;
    InkLabel *m_title = nullptr;
    InkLabel *m_period = nullptr;
    InkLabel *m_state = nullptr;
    PortraitFace *m_face;
    QLabel *m_crown = nullptr;
    InkLabel *m_champion = nullptr;
    InkLabel *m_championLine = nullptr;
    InkLabel *m_value = nullptr;
    InkLabel *m_lead = nullptr;
    InkLabel *m_withoutHead = nullptr;
};

}
