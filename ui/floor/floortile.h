// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/uicontext.h"

#include <QAbstractButton>

#include <optional>

namespace banzhang {

// One figure over the board: a label with its glyph, the figure, a small note behind it. A tile
// that filters is a button that stays down; the others only show.
class FloorTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FloorTile(const UiContext &ui, const QString &label, QWidget *parent = nullptr);

    void setState(AgentState state); // its glyph stands before the label
    void setFigure(const QString &figure, const QString &note = {});
    void setAlarm(Alarm alarm);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;
    void paintFigure(QPainter &painter) const;

    const UiContext &m_ui;
    std::optional<AgentState> m_state;
    QString m_figure;
    QString m_note;
    Alarm m_alarm = Alarm::None;
};

}
