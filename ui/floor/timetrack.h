// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/paststretch.h"

#include <QWidget>

namespace banzhang {

// A day as a track: calls per five minutes, hatched where the feeds knew nothing, alarms on top
// (those that would touch as one mark), the hours below, and a handle at the moment that is shown.
// A press or a drag wants another moment.
class TimeTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeTrack(const UiContext &ui, QWidget *parent = nullptr);

    void setDay(const PastDay &day);
    void setMoment(const QDateTime &moment);

    [[nodiscard]] qreal xOf(const QDateTime &moment) const;
    [[nodiscard]] QDateTime at(qreal x) const;
    // Alarms that stand close together: where, the worst of them, and which of the day's they are.
    struct Mark
    {
        qreal x = 0;
        int level = 1;
        size_t first = 0;
        size_t count = 0;
    };
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }

Q_SIGNALS:
    void momentWanted(const QDateTime &moment);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setStretch();
    void placeMarks();
    [[nodiscard]] const Mark *markAt(const QPointF &place) const;
    [[nodiscard]] QString sayMark(const Mark &mark) const;
    void paintMarks(QPainter &painter) const;
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] QString sayAt(const QPointF &place) const;
    void paintBars(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;
    void want(const QPointF &place);

    const UiContext m_ui;
    PastDay m_day;
    QDateTime m_from; // what the track shows of the day
    QDateTime m_until;
    QDateTime m_moment;
    std::vector<Mark> m_marks;
};

}
