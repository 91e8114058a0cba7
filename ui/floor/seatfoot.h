// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floor/seattable.h"

namespace banzhang {

// Counts, sums and means of the shown rows under their columns, 28 high.
class SeatFoot final : public QWidget
{
    Q_OBJECT

public:
    SeatFoot(const UiContext &ui, const SeatTable &table, const SeatFilter &seats,
             QWidget *parent = nullptr);

    // One sentence over the whole width instead of the sums; empty takes it back.
    void setNotice(const QString &notice);
    // What stands under a column now.
    [[nodiscard]] QString textUnder(int column) const;

public Q_SLOTS:
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString ratesText() const;
    void paintSums(QPainter &painter);

    const UiContext m_ui;
    const SeatTable &m_table;
    const SeatFilter &m_seats;
    SeatSummary m_sum;
    QString m_notice;
};

}
