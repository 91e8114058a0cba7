// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/floortile.h"
#include "floor/floortotals.h"

namespace banzhang {

// The header over the board: states, waiting calls, the day's figures, 60 high.
class FloorTiles final : public QWidget
{
    Q_OBJECT

public:
    enum Tile {
        SignedIn,
        Talking,
        Hold,
        Ringing,
        Available,
        AfterCall,
        Paused,
        Stale,
        Waiting,
        ServiceLevel,
        AbandonRate,
        HandleTime,
        Offered,
        TileCount
    };

    explicit FloorTiles(const UiContext &ui, QWidget *parent = nullptr);

    void setTotals(const FloorTotals &totals, const QDateTime &now);
    // The states by which the table is filtered: their tile looks switched on.
    void setChosen(quint32 states);
    [[nodiscard]] FloorTile *tile(Tile tile) const { return m_tiles[tile]; }

Q_SIGNALS:
    void statesClicked(quint32 states);
    void waitingClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTile(Tile tile, std::optional<AgentState> glyph, int weight, const QString &name,
                 const QString &toolTip);
    [[nodiscard]] quint32 statesOf(int tile) const;
    void tellStates(const FloorTotals &totals);
    void tellCalls(const FloorTotals &totals, const QDateTime &now);
    void update();

    const UiContext m_ui;
    std::array<FloorTile *, TileCount> m_tiles{};
    FloorTotals m_totals;
    QDateTime m_now;
    quint32 m_chosen = 0;
    bool m_isNarrow = false;
};

}
