// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/filtercombo.h"
#include "common/uicontext.h"
#include "floor/seatfilter.h"

#include <QWidget>

class QToolButton;

namespace banzhang {

// Team, queue and state of the agents' table; columns and export at its right. 36 high.
class FloorFilterBar final : public QWidget
{
    Q_OBJECT

public:
    FloorFilterBar(const UiContext &ui, SeatFilter &filter, QWidget *parent = nullptr);

    // The choices there are among the people and queues of the board.
    void setTeams(const std::vector<Seat> &seats);
    void setQueues(const std::vector<QueueStatus> &queues);
    // Shows what the filter is set to.
    void follow();
    // The filter in words: "team Sales one, state Ringing, text “li”".
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] QToolButton *columnsButton() const { return m_columns; }
    // Before the buttons at the right.
    void addAtRight(QWidget *widget);

Q_SIGNALS:
    void columnsWanted();
    void exportWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &name, const QString &icon,
                                         const QString &text);

    const UiContext m_ui;
    SeatFilter &m_filter;
    FilterCombo *m_team;
    FilterCombo *m_queue;
    FilterCombo *m_state;
    QToolButton *m_columns = nullptr;
};

}
