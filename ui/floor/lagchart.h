// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/uicontext.h"
#include "floor/feedday.h"

#include <QWidget>

namespace banzhang {

// A feed's lag over a day: the worst of every few minutes as bars, the mean as a line, hatched
// where it knew nothing, and bare where it gave no sign of life. A logarithmic scale: a tenth of a
// second and a minute both matter.
class LagChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LagChart(const UiContext &ui, QWidget *parent = nullptr);

    void tell(const FeedDay &day, SourceId source);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(const QDateTime &at) const;
    [[nodiscard]] qreal yOf(double ms) const;
    void paintAxes(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLag(QPainter &painter) const;

    const UiContext m_ui;
    FeedDay m_day; // of the one feed that is shown
};

}
