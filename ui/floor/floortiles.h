// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/floortotals.h"

#include <QWidget>

#include <map>
#include <optional>

class QHBoxLayout;

namespace banzhang {

class FloorTile;

// The row of tiles over the board. A click on a state's tile asks for the agents in that state, a
// second one for all.
class FloorTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit FloorTiles(const UiContext &ui, QWidget *parent = nullptr);

    void setTotals(const FloorTotals &totals);
    // Which state's tile is down: the filter may have been set elsewhere.
    void setFilter(std::optional<AgentState> state);

Q_SIGNALS:
    void filterWanted(std::optional<banzhang::AgentState> state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FloorTile *add(QHBoxLayout &layout, const char *name, const QString &label, int weight);
    void addStates(QHBoxLayout &layout);
    void tick();
    void fold();
    void showStates();
    void showRates();

    const UiContext &m_ui;
    FloorTotals m_totals;
    bool m_isFolded = false; // narrow: hold in talking, dead calls in stale
    std::map<AgentState, FloorTile *> m_states;
    FloorTile *m_signedIn = nullptr;
    FloorTile *m_waiting = nullptr;
    FloorTile *m_serviceLevel = nullptr;
    FloorTile *m_abandonRate = nullptr;
    FloorTile *m_handleTime = nullptr;
    FloorTile *m_calls = nullptr;
};

}
