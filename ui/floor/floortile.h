// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/uicontext.h"

#include <QAbstractButton>

#include <optional>

namespace banzhang {

// What one figure of the header says.
struct TileText
{
    QString label;
    QString figure;
    QString unit; // small, behind the figure
    Alarm alarm = Alarm::None;
    QString shortUnit = {}; // where there is no room for the unit

    bool operator==(const TileText &) const = default;
};

// One figure over the board: label with glyph, the figure, its unit. Clickable where a click means
// something.
class FloorTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FloorTile(const UiContext &ui, std::optional<AgentState> glyph, QWidget *parent = nullptr);

    void tell(const TileText &text);
    [[nodiscard]] const TileText &told() const { return m_text; }
    // A tile that filters nothing takes no focus and no click.
    void setQuiet();
    [[nodiscard]] QSize sizeHint() const override { return {97, 60}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;
    void paintFigure(QPainter &painter) const;
    [[nodiscard]] QColor figureInk() const;

    const UiContext m_ui;
    const std::optional<AgentState> m_glyph;
    TileText m_text;
};

}
